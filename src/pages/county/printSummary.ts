/** Prints what has room on one sheet: the stylesheet leaves the rest out while the root says so. */
export function printSummary(): void {
  const root = document.documentElement;
  root.setAttribute('data-print', 'summary');
  window.addEventListener('afterprint', () => root.removeAttribute('data-print'), { once: true });
  window.print();
}

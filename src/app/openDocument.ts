/** Opens an address (below the root) as a new document. */
export function openDocument(to: string): void {
  const { href } = window.location;
  const next = new URL(import.meta.env.BASE_URL.slice(0, -1) + to, href);
  // Back has entered the address already; with an anchor in it, going there once more would load nothing.
  if (next.href === href) window.location.reload();
  else window.location.assign(next);
}

/* global document */
// Sorting as a person would write it by hand: rows are moved, headers told, the map's shapes recoloured.
const body = document.querySelector('tbody');
const headers = [...document.querySelectorAll('th[data-indicator]')];
const shapes = new Map([...document.querySelectorAll('.map path')].map((path) => [path.dataset.area, path]));
const counties = [...body.rows].slice(1).map((row) => ({
  row,
  shape: shapes.get(row.dataset.area),
  values: [...row.cells].slice(1).map((cell) => Number(cell.dataset.value)),
}));
const next = { none: 'descending', descending: 'ascending', ascending: 'none' };

headers.forEach((header, column) => {
  header.firstElementChild.addEventListener('click', () => {
    const direction = next[header.ariaSort];
    const sign = { none: 0, descending: -1, ascending: 1 }[direction];
    const sorted = counties.toSorted((a, b) => sign * (a.values[column] - b.values[column]));
    for (const other of headers) other.ariaSort = other === header ? direction : 'none';
    body.append(...sorted.map(({ row }) => row));
    const ranked = counties.toSorted((a, b) => a.values[column] - b.values[column]);
    ranked.forEach(({ shape }, place) => (shape.dataset.class = 1 + Math.floor((5 * place) / ranked.length)));
  });
});

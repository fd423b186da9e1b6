/** Who may import whom (docs/architecture.md, "The rooms"). Everything not named here is forbidden. */
const rooms = {
  domain: [],
  dataset: ['domain'],
  state: ['domain'],
  i18n: ['domain'],
  view: ['domain', 'i18n'],
  context: ['domain', 'view', 'i18n'],
  ui: ['domain', 'view', 'i18n', 'context'],
  charts: ['domain', 'view', 'i18n', 'context', 'ui'],
  export: ['domain', 'view', 'i18n'],
  pages: ['domain', 'state', 'i18n', 'view', 'context', 'charts', 'ui', 'export'],
  app: ['domain', 'dataset', 'state', 'i18n', 'view', 'context', 'charts', 'ui', 'export', 'pages'],
};
const all = Object.keys(rooms);

module.exports = {
  forbidden: [
    ...all.map((room) => ({
      name: `${room}-imports`,
      comment: `src/${room} may import: ${rooms[room].join(', ') || 'nothing of ours'}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${all.filter((r) => r !== room && !rooms[room].includes(r)).join('|') || 'none'})/` },
    })),
    {
      name: 'pages-apart',
      comment: 'A page does not import another page.',
      severity: 'error',
      from: { path: '^src/pages/([^/]+)/' },
      to: { path: '^src/pages/([^/]+)/', pathNot: '^src/pages/$1/' },
    },
    {
      name: 'no-react-inside',
      comment: 'domain, dataset and view work without React.',
      severity: 'error',
      from: { path: '^src/(domain|dataset|view|i18n/(format|messages|createI18n))' },
      to: { path: 'node_modules/(react|react-dom|@navikt|@tanstack)/' },
    },
    {
      name: 'data-has-one-reader',
      comment: 'dataset/ and the message layer are the only readers of data/; app/ hands the checked result on.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(dataset|i18n|app)/' },
      to: { path: '^data/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans-outside', severity: 'error', from: { path: '^src/' }, to: { path: '^(tests|scripts|build)/' } },
    { name: 'unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};

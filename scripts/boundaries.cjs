// The import rule of ARCHITECTURE.md as dependency-cruiser checks it (`npm run boundaries`).
// Every folder of src has one entry below: what it may import, and from which packages. What is not listed is
// forbidden, so a new folder starts with no rights. It looks at imports only; the tsconfigs look at globals.

/**
 * A layer: where it is, which other layers it may import, which packages, whether modules of Node. `typesOnly` may be
 * imported as types.
 */
const layers = [
  { name: 'core', path: '^src/core/(?!search/)', layers: ['core'] },
  // Fuzzy search is a library's work; these two know neither DOM nor Node.
  {
    name: 'search',
    path: '^src/core/search/',
    layers: ['core', 'search'],
    packages: ['@leeoniya/ufuzzy', 'fastest-levenshtein'],
  },
  { name: 'locales', path: '^src/locales/', layers: ['locales'], typesOnlyLayers: ['core'] },
  {
    name: 'templates',
    path: '^src/templates/',
    layers: ['templates', 'core', 'search'],
    typesOnlyLayers: ['locales'],
    typesOnly: ['@types/mdast'],
  },
  { name: 'dom', path: '^src/dom/', layers: ['dom', 'core', 'locales'] },
  {
    name: 'elements',
    path: '^src/elements/',
    layers: ['elements', 'core', 'search', 'templates', 'dom'],
    packages: ['@lit/context', '@lit/reactive-element', '@floating-ui/dom'],
  },
  { name: 'define', path: '^src/define(/|\\.ts$)', layers: ['define', 'elements', 'dom'] },
  {
    name: 'embed',
    path: '^src/embed(/|\\.ts$)',
    layers: ['embed', 'define', 'elements', 'dom', 'core'],
  },
  { name: 'index', path: '^src/index\\.ts$', layers: ['core', 'templates', 'dom', 'elements', 'locales'] },
  // Node only; what they may take from npm is theirs to decide.
  {
    name: 'cli',
    path: '^src/(cli/|vite\\.ts$)',
    layers: ['cli', 'core', 'templates', 'locales'],
    packages: ['.+'],
    builtins: true,
  },
];

const pathOf = (name) => layers.find((layer) => layer.name === name)?.path;
const inPackages = (names) => `node_modules/(${names.join('|')})(/|$)`;

const rulesFor = (layer) => {
  const anyKind = [...layer.layers.map(pathOf), ...(layer.packages ? [inPackages(layer.packages)] : [])];
  const asTypes = [
    ...(layer.typesOnlyLayers ?? []).map(pathOf),
    ...(layer.typesOnly ? [inPackages(layer.typesOnly)] : []),
  ];
  const comment = `${layer.name} may import ${[...layer.layers, ...(layer.packages ?? [])].join(', ')}`;
  const allowed = (paths) => ({
    from: { path: layer.path },
    to: { pathNot: paths, ...(layer.builtins && { dependencyTypesNot: ['core'] }) },
  });
  return [
    {
      name: `${layer.name}-imports`,
      comment,
      severity: 'error',
      ...allowed([...anyKind, ...asTypes]),
    },
    ...(asTypes.length === 0
      ? []
      : [
          {
            name: `${layer.name}-types-only`,
            comment: 'only `import type` is allowed here',
            severity: 'error',
            from: { path: layer.path },
            to: { path: asTypes, dependencyTypesNot: ['type-only'] },
          },
        ]),
  ];
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers.flatMap(rulesFor),
    {
      name: 'known-folder',
      comment: 'every file of src belongs to a layer of scripts/boundaries.cjs',
      severity: 'error',
      from: { path: '^src/', pathNot: layers.map((layer) => layer.path) },
      to: {},
    },
    {
      name: 'no-circular',
      comment: 'a cycle hides which part knows which; types count, because a reader follows them too',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'not-to-tests-or-demo',
      comment: 'nothing that is published may need what is not',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|demo|site|dist)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: a layer that only names another's types depends on it all the same.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};

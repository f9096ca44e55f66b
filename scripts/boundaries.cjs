// The import rules of ARCHITECTURE.md for dependency-cruiser (`npm run boundaries`). Each folder of src has one entry
// in the table: the layers and the packages that it may import. Every other import is forbidden, so a new folder may
// import nothing until it has an entry. This checks imports only; the tsconfigs check globals.

/**
 * @typedef {object} Layer
 * @property {string} name
 * @property {string} path regular expression of its files
 * @property {readonly string[]} layers that it may import
 * @property {readonly string[]} [typesOnlyLayers] that it may import with `import type`
 * @property {readonly string[]} [packages] that it may import
 * @property {readonly string[]} [typesOnly] packages that it may import with `import type`
 * @property {boolean} [builtins] whether it may import Node's own modules
 */

/** @type {readonly Layer[]} */
const layers = [
  { name: 'core', path: '^src/core/(?!search/)', layers: ['core'] },
  { name: 'search', path: '^src/core/search/', layers: ['core', 'search'] },
  { name: 'locales', path: '^src/locales/', layers: ['locales'], typesOnlyLayers: ['core'] },
  {
    name: 'templates',
    path: '^src/templates/',
    layers: ['templates', 'core', 'search'],
    typesOnlyLayers: ['locales'],
    typesOnly: ['@types/mdast'],
  },
  // Any runtime: elements with their content as HTML.
  { name: 'render', path: '^src/(render/|core\\.ts$)', layers: ['render', 'core', 'templates', 'locales'] },
  { name: 'themes', path: '^src/themes/', layers: [] },
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
    path: '^src/(embed(/|\\.ts$)|loader\\.ts$)',
    layers: ['embed', 'define', 'elements', 'dom', 'core', 'themes'],
  },
  // Declarations only.
  {
    name: 'frameworks',
    path: '^src/frameworks/',
    layers: ['frameworks'],
    typesOnlyLayers: ['elements', 'dom'],
    typesOnly: ['@types/react', 'react', 'preact', 'solid-js', 'svelte', 'vue'],
  },
  { name: 'index', path: '^src/index\\.ts$', layers: ['core', 'render', 'dom', 'elements'] },
  // Also of the command line, and free of Node: browsers read sources, too (demo/builder/engine).
  {
    name: 'sources',
    path: '^src/cli/(sources/|lints/|(bundle-json|faults|fixes|problems)\\.ts$)',
    layers: ['sources', 'core'],
    packages: ['.+'],
  },
  // Node only, with any package.
  {
    name: 'cli',
    path: '^src/(cli/|vite\\.ts$)',
    layers: ['cli', 'core', 'templates', 'locales', 'render'],
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
      comment: 'no file of a cycle can be understood or tested without the others; type imports count',
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
      comment: 'published files must not need files that are not published',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|demo|site|dist)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type imports count: a layer that names another's types depends on it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};

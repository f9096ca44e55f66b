// How @custom-elements-manifest/analyzer reads the elements' JSDoc into dist/custom-elements.json (npm run build).
// Editors and documentation tools read the result, so its paths are those of the published files.

const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  // The package says where its manifest is by itself.
  packagejson: false,
  plugins: [
    {
      name: 'as-published',
      packageLinkPhase({ customElementsManifest }) {
        const elements = new Map();
        for (const module of customElementsManifest.modules) {
          module.path = published(module.path);
          for (const declaration of module.declarations ?? []) {
            if (declaration.tagName)
              elements.set(declaration.tagName, { name: declaration.name, module: module.path });
            // `dispatchEvent(new SomeEvent(x))` adds an event without a name, or of name x, beside the one of @fires.
            if (declaration.events)
              declaration.events = declaration.events.filter(({ name }) => name?.includes('-'));
            // What is private in TypeScript is nobody's business.
            if (declaration.members) {
              declaration.members = declaration.members.filter(
                ({ privacy, name }) =>
                  privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
              );
            }
          }
          for (const { declaration } of module.exports ?? []) {
            if (declaration?.module) declaration.module = published(declaration.module);
          }
        }
        for (const module of customElementsManifest.modules) {
          const tag = /^dist\/define\/(.+)\.js$/.exec(module.path)?.[1];
          const declaration = elements.get(tag);
          // The analyzer sees customElements.define() only, and the define files call a guarded one.
          if (declaration) module.exports = [{ kind: 'custom-element-definition', name: tag, declaration }];
        }
        // The rest is how the elements work inside.
        customElementsManifest.modules = customElementsManifest.modules.filter(
          ({ declarations = [], exports = [] }) =>
            declarations.some(({ tagName }) => tagName) ||
            exports.some(({ kind }) => kind === 'custom-element-definition'),
        );
      },
    },
  ],
};

// How @custom-elements-manifest/analyzer turns the elements' JSDoc into dist/custom-elements.json (`npm run build`).
// Editors and documentation tools read the result, so it names the published files and shows public members only:
// the analyzer leaves out members with @internal, this file those that are private or protected, and all of the card's.

const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
const camelCase = (attribute) => attribute.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const isPublic = ({ privacy, name }) =>
  privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

/**
 * Gives each attribute its property, and both the default that one of them documents. The analyzer does it for Lit's
 * reactive properties; the attributes of <glossary-term> are documented by @attr, and their properties are accessors.
 */
function linkAttributes({ attributes = [], members = [] }) {
  for (const attribute of attributes) {
    attribute.fieldName ??= camelCase(attribute.name);
    const field = members.find(({ kind, name }) => kind === 'field' && name === attribute.fieldName);
    if (field === undefined) {
      delete attribute.fieldName;
      continue;
    }
    field.attribute = attribute.name;
    const value = attribute.default ?? field.default;
    if (value === undefined) continue;
    attribute.default = value;
    field.default ??= value;
  }
}

/** @param {any} declaration @param {boolean} isDefinable whether a define file registers it */
function publishDeclaration(declaration, isDefinable) {
  // Pages style <glossary-card>, but only <glossary-term> creates and calls it.
  if (declaration.tagName && !isDefinable) declaration.members = [];
  else declaration.members = declaration.members?.filter(isPublic);
  // The analyzer adds `dispatchEvent(new SomeEvent(x))` as an event without a name, or of the name x, although @fires
  // documents it.
  if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name?.includes('-'));
  linkAttributes(declaration);
}

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  // Keeps the analyzer from writing the manifest's path into package.json, where it is already.
  packagejson: false,
  plugins: [
    {
      name: 'as-published',
      packageLinkPhase({ customElementsManifest }) {
        const definedTag = ({ path }) => /^(?:src|dist)\/define\/(.+)\.[jt]s$/.exec(path)?.[1];
        const definable = new Set(customElementsManifest.modules.map(definedTag));
        const elements = new Map();
        for (const module of customElementsManifest.modules) {
          module.path = published(module.path);
          for (const declaration of module.declarations ?? []) {
            publishDeclaration(declaration, definable.has(declaration.tagName));
            if (declaration.tagName)
              elements.set(declaration.tagName, { name: declaration.name, module: module.path });
          }
          for (const { declaration } of module.exports ?? []) {
            if (declaration?.module) declaration.module = published(declaration.module);
          }
        }
        for (const module of customElementsManifest.modules) {
          const tag = definedTag(module);
          const declaration = elements.get(tag);
          // The analyzer finds calls of customElements.define() only; the define files call a function of ours.
          if (declaration) module.exports = [{ kind: 'custom-element-definition', name: tag, declaration }];
        }
        // Everything else is internal.
        const names = new Set([...elements.values()].map(({ name }) => name));
        for (const module of customElementsManifest.modules) {
          module.declarations = module.declarations?.filter(({ tagName }) => tagName) ?? [];
          module.exports = module.exports?.filter(
            ({ kind, declaration }) => kind === 'custom-element-definition' || names.has(declaration?.name),
          );
        }
        customElementsManifest.modules = customElementsManifest.modules.filter(
          ({ declarations, exports = [] }) => declarations.length > 0 || exports.length > 0,
        );
      },
    },
  ],
};

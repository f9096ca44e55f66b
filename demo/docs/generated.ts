/**
 * What a comment in a Markdown file stands for: `<!-- api glossary-term -->`, `<!-- properties -->`, `<!-- strings -->`,
 * `<!-- schema -->`, `<!-- config -->`, `<!-- commands -->` or `<!-- commands build -->`. Code hosts show nothing there.
 * Pure; render.ts calls it.
 */
import type { RootContent } from 'mdast';
import { configSchema } from '../../src/cli/config-schema.js';
import { bundleSchema } from '../../src/core/schema.js';
import { commandTables } from './commands.js';
import { elementApi, propertyRow, type EventFields } from './element-api.js';
import type { ElementDeclaration } from './manifest.js';
import { table } from './nodes.js';
import { schemaTable } from './schema-table.js';
import { wordsTable } from './word-tables.js';

export interface Facts {
  readonly elements: ReadonlyMap<string, ElementDeclaration>;
  readonly events: EventFields;
}

/** @throws {Error} when the element that a comment names does not exist */
export function generateFrom(
  facts: Facts,
): (name: string, words: readonly string[]) => RootContent[] | undefined {
  const generators: Readonly<Record<string, (word?: string) => RootContent[]>> = {
    api: (tag = '') => {
      const declaration = facts.elements.get(tag);
      if (!declaration) throw new Error(`<!-- api ${tag} -->: there is no such element.`);
      return elementApi(declaration, facts.events);
    },
    properties: () => [propertiesTable(facts.elements)],
    strings: (tag) => [wordsTable(tag) ?? []].flat(),
    schema: () => [schemaTable(bundleSchema)],
    config: () => [schemaTable(configSchema)],
    commands: (command) => commandTables(command),
  };
  // A comment of several words that begins with such a name is only a comment.
  return (name, words) => (words.length <= 1 ? generators[name]?.(...words) : undefined);
}

/** Each custom property once: several elements have the same. */
function propertiesTable(elements: Facts['elements']): RootContent {
  const rows = new Map<string, ReturnType<typeof propertyRow>>();
  for (const { cssProperties = [] } of elements.values())
    for (const property of cssProperties)
      if (!rows.has(property.name)) rows.set(property.name, propertyRow(property));
  return table(['property', 'what it sets', 'default', 'here'], [...rows.values()]);
}

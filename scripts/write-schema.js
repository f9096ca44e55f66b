// Writes the JSON Schemas of bundles and of glossary.config.json into dist, for editors and validators, from the constants
// that check them at run time. `npm run build` calls it, with tsx, because it imports them from the source.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configSchema } from '../src/cli/config-schema.js';
import { bundleSchema } from '../src/core/schema.js';

const dist = join(import.meta.dirname, '../dist');

const schemas = [
  {
    name: 'glossary.schema.json',
    title: 'Glossary bundle',
    description:
      'Terms with their definitions, explanations, FAQs and links, as glossary-elements reads them.',
    content: bundleSchema,
  },
  {
    name: 'glossary.config.schema.json',
    title: 'Configuration of the command "glossary"',
    description: 'Sources, outputs and options, so that the commands need no arguments.',
    content: configSchema,
  },
];

for (const { name, title, description, content } of schemas) {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/glossary-elements/dist/${name}`,
    title,
    description,
    ...content,
  };
  await writeFile(join(dist, name), `${JSON.stringify(schema, null, 2)}\n`);
}

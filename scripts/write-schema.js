// Writes dist/glossary.schema.json, the JSON Schema of bundles for editors and validators, from the constant that checks
// bundles at run time. `npm run build` calls it after tsc, whose output it imports.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = join(import.meta.dirname, '../dist');
const { bundleSchema } = await import(pathToFileURL(join(dist, 'core/schema.js')).href);
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://unpkg.com/glossary-elements/dist/glossary.schema.json',
  title: 'Glossary bundle',
  description: 'Terms with their definitions, explanations, FAQs and links, as glossary-elements reads them.',
  ...bundleSchema,
};

await writeFile(join(dist, 'glossary.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);

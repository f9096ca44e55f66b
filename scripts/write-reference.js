// Writes the reference of each element into its page in docs/elements, from dist/custom-elements.json. `npm run build` calls it after
// the analyzer, with tsx; tests/cli/docs/reference.test.ts fails when a page is older than the elements.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from '../demo/docs/facts.js';
import { withReference } from '../demo/docs/reference.js';

const folder = join(import.meta.dirname, '../docs/elements');
const facts = readFacts();

for (const tag of facts.elements.keys()) {
  const file = join(folder, `${tag}.md`);
  writeFileSync(file, withReference(readFileSync(file, 'utf8'), facts));
}

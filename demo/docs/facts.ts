/**
 * Reads what the reference of the elements is generated from: dist/custom-elements.json and the source of the events. site.ts and
 * scripts/write-reference.js call it; it knows nothing of pages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from './generated.js';
import { elementsOf, eventFields } from './manifest.js';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Needs a build. */
export function readFacts(): Facts {
  return {
    elements: elementsOf(JSON.parse(read('dist/custom-elements.json')) as Parameters<typeof elementsOf>[0]),
    events: eventFields(read('src/dom/events.ts')),
  };
}

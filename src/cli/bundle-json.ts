/**
 * Writes a bundle as JSON with one entry a line: small, and an edit of one entry changes one line. Called by commands/build.ts;
 * a bundle that is split has its table of contents, too (core/listing/line-bundle.ts).
 */
import type { Bundle } from '../core/schema.js';

export function bundleJson({ entries, faqs, ...metadata }: Bundle): string {
  const fields = Object.entries(metadata).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  const lists = [lines('entries', entries), ...(faqs === undefined ? [] : [lines('faqs', faqs)])];
  return `{${[...fields, ...lists].join(',')}}\n`;
}

function lines(name: string, items: readonly unknown[]): string {
  const rows = items.map((item) => JSON.stringify(item));
  return `"${name}":[\n${rows.join(',\n')}\n]`;
}

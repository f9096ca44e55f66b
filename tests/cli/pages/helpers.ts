/** Small glossaries and their sites. */
import { createSite, type Site } from '../../../src/cli/pages/site.js';
import type { Bundle, Entry } from '../../../src/core/schema.js';

export const BASE = new URL('https://example.org/words/');

export function entry(id: string, fields: Partial<Entry> = {}): Entry {
  return { id, term: id.toUpperCase(), definition: `What ${id} is.`, ...fields };
}

/** Entries from `a-0` on, all with the letter A. */
export function entries(count: number): Entry[] {
  return Array.from({ length: count }, (_, number) => entry(`a-${number}`));
}

/** @param images by `src`: their paths on the site */
export function siteOf(
  entries: readonly Entry[],
  head: Partial<Bundle> = {},
  images: Readonly<Record<string, string>> = {},
): Site {
  const bundle = { title: 'Terms', url: '/words/', ...head, entries };
  return createSite({ bundle, base: BASE, file: 'terms.json', mediaPathOf: (_, src) => images[src] });
}

export const text = (value: string) => ({ type: 'text', value });
export const link = (url: string, label = url) => ({ type: 'link', url, children: [text(label)] });

/** A rich text of one paragraph. */
export const paragraph = (...children: object[]) => [{ type: 'paragraph', children }] as never;

/** The state of an entry or a question between draft and bundle. Used by assemble.ts and resolve-links.ts. */
import type { Draft, Fields, Path } from './source.js';
import { isFields } from './values.js';

export interface DraftItem {
  readonly draft: Draft;
  readonly file: string;
  /** The fields for the bundle, with rich text as nodes. resolve-links.ts replaces them. */
  fields: Fields;
}

/** Returns a copy of the fields of an entry or a question in which `change` has replaced each rich text. */
export function mapRichText(fields: Fields, change: (value: unknown, path: Path) => unknown): Fields {
  const changed = { ...fields };
  for (const name of ['definition', 'body', 'answer']) {
    if (changed[name] !== undefined) changed[name] = change(changed[name], [name]);
  }
  const { faqs } = changed;
  if (!Array.isArray(faqs)) return changed;
  return {
    ...changed,
    faqs: faqs.map((faq: unknown, index) =>
      isFields(faq) ? mapRichText(faq, (value, path) => change(value, ['faqs', index, ...path])) : faq,
    ),
  };
}

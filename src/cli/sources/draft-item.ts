/** Entries and questions between draft and bundle. Used by assemble.ts and link-items.ts. */
import type { Draft, Fields, Path } from './source.js';
import { isFields } from './values.js';

/** An entry or a question on its way into the bundle. */
export interface DraftItem {
  readonly draft: Draft;
  readonly file: string;
  /** Its fields, with rich text as nodes. */
  fields: Fields;
}

/** The fields of an entry or a question, with each rich text in them as `change` makes it. */
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

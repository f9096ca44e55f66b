/**
 * The elements of the glossary that stand in a page for themselves, as HTML: called by snippet.ts, ready-page.ts and the sample
 * pages of the preview. Pure; it knows no headings around them.
 */
import type { Bundle } from '../../../src/core/schema.js';
import { escapeHtml } from '../../../src/core/to-html.js';
import { attributesOf } from './html-text.js';
import { pageWords } from './page-words.js';
import type { Options } from './project.js';

/** The first entry where the options name none; empty without entries. */
export function entryElement({ term }: Options, { entries }: Bundle): string {
  const id = term.trim() || entries[0]?.id;
  return id === undefined ? '' : `<glossary-entry${attributesOf({ term: id })}></glossary-entry>`;
}

/** Entries that have no page of their own are explained in the index itself; an address with `#` is a place in its page. */
export function indexElement({ url, entries }: Bundle): string {
  const isPage = (address: string | undefined) => address !== undefined && !address.includes('#');
  const havePages = isPage(url) || entries.every((entry) => isPage(entry.url));
  return `<glossary-index${attributesOf({ definitions: !havePages })}></glossary-index>`;
}

/**
 * The questions of one entry, if the options name it; else all: those of the glossary itself, and those of each entry that has
 * some, below its term. Empty without questions.
 *
 * @param level of the headings with the terms
 */
export function questionElements({ questions }: Options, bundle: Bundle, level: 2 | 3): string {
  const asked = entriesWithQuestions(bundle);
  const only = asked.find((entry) => entry.id === questions.trim());
  if (only !== undefined) return accordion({ term: only.id });
  const own = (bundle.faqs ?? []).length > 0 ? [accordion({})] : [];
  if (own.length + asked.length === 1)
    return [...own, ...asked.map(({ id }) => accordion({ term: id }))].join('');
  const groups = asked.map(({ id, term }) => {
    const deeper = level === 3 ? { 'heading-level': '4' } : {};
    return `<h${level}>${escapeHtml(term)}</h${level}>\n${accordion({ term: id, ...deeper })}`;
  });
  return [...own, ...groups].join('\n');
}

/** A question to be written over, for a glossary that has none. */
export function ownQuestion(lang: string | undefined): string {
  const words = pageWords(lang);
  return `<faq-accordion>
  <faq-item id="your-question"><h3 slot="question">${words.ownQuestion}</h3><p>${words.ownAnswer}</p></faq-item>
</faq-accordion>`;
}

export function entriesWithQuestions({ entries }: Bundle): Bundle['entries'] {
  return entries.filter(({ faqs = [] }) => faqs.length > 0);
}

function accordion(attributes: Readonly<Record<string, string>>): string {
  return `<faq-accordion${attributesOf(attributes)}></faq-accordion>`;
}

/** The rules of the auto-linker as sentences, for a text that was not linked. Called by explain-page.ts. Pure. */
import type { Candidate } from '../../../src/dom/autolink/link-report.js';
import type { Entry } from '../../../src/core/schema.js';
import type { Options } from './project.js';

/** @param candidate one that was refused, in a page that is shown */
export function reasonFor(candidate: Candidate, entry: Entry, { limit, max, skip }: Options): string {
  const { term, match = {} } = entry;
  switch (candidate.rule) {
    case 'limit':
      return limit === 'section'
        ? `"${term}" is a link in this section already.`
        : `"${term}" is a link in this article already.`;
    case 'max':
      return `The article has ${max} ${max === 1 ? 'link' : 'links'} already, the most that you allow.`;
    case 'case':
      return `The term is written "${term}"; in other letters it may be another word. If it is meant, add "${candidate.text}" to its aliases.`;
    case 'half-word':
      return `It is part of a longer word, "${wordAround(candidate)}".`;
    case 'address':
      return 'It is part of an address or a path.';
    case 'excluded':
      return 'It is in a phrase that the glossary excludes (match.exclude).';
    case 'not-auto':
      return `The entry of "${term}" says that it is never linked by itself (match.auto).`;
    case 'near':
      return `None of the words that "${term}" needs is near: ${(match.near ?? []).join(', ')} (match.near).`;
    case 'own-page':
      return `It is in the entry of "${term}" itself.`;
    case 'markup':
      return 'It starts inside of an element and ends outside of it, so a link would cut the element in two.';
    case 'rewritten':
      return 'A script of the page has rewritten this text.';
    case 'skipped':
      return placeOf(candidate.skipped, skip);
    case undefined:
      return '';
  }
}

/** Elements in which nothing is linked, and what they are. The first that matches counts. */
const PLACES: readonly (readonly [selector: string, words: string])[] = [
  ['a, area, [role="link"]', 'It is in a link.'],
  ['h1, h2, h3, h4, h5, h6, [role="heading"], [slot="question"]', 'It is in a heading.'],
  ['button, summary, [role="button"], [role="tab"], [role="menuitem"]', 'It is in a button.'],
  ['label, input, select, option, textarea, output, [role="textbox"]', 'It is in a form.'],
  ['code, pre, kbd, samp', 'It is in code.'],
  ['[translate="no"], .notranslate', 'It is in a text that is not to be translated.'],
  ['.no-glossary', 'It is in an element with the class "no-glossary".'],
  ['[aria-hidden="true"]', 'It is hidden from screen readers.'],
  ['nav, aside, footer', 'It is beside the text of the article, in a <nav>, <aside> or <footer>.'],
  ['glossary-term, [data-glossary-term]', 'It is a term that you have marked yourself.'],
  ['glossary-index', 'It is in the index of the glossary.'],
];

function placeOf(element: Element | undefined, skip: string): string {
  if (element === undefined) return 'It is where nothing is linked.';
  if (skip.trim() !== '' && element.matches(skip)) return `It is in what you skip: ${skip}.`;
  const known = PLACES.find(([selector]) => element.matches(selector));
  if (known !== undefined) return known[1];
  if (!element.checkVisibility({ visibilityProperty: true })) return 'It is not visible on the page.';
  return `It is in a <${element.localName}> that reacts to a click as a whole, or that is not read as text.`;
}

/** The word that the text is a part of. */
function wordAround({ before, text, after }: Candidate): string {
  return `${/\S*$/.exec(before)?.[0] ?? ''}${text}${/^\S*/.exec(after)?.[0] ?? ''}`.replace(/[.,;:!?]+$/, '');
}

/**
 * The HTML that a user pastes: one script tag with the options that differ from their defaults, the style of the cards, and
 * the elements that are shown. Pure.
 */
import type { Bundle } from '../../../src/core/schema.js';
import { escapeHtml } from '../../../src/core/to-html.js';
import { makeCss } from './css.js';
import { attributesOf } from './html-text.js';
import { defaultOptions, type Options, type Project } from './project.js';
import type { Release } from './release.js';

/** @param bundle the glossary: its first entry is shown where the options name none */
export function makeSnippet({ options }: Project, release: Release, bundle?: Bundle): string {
  const src = options.src.trim() || defaultOptions.src;
  const parts = [scriptTag(options, release, src), styleTag(options), ...elementsOf(options, bundle)];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

/** @param src the address of the bundle */
export function scriptTag(options: Options, release: Release, src: string): string {
  const { show, autolink, limit, skip, max, mode, theme, lang } = options;
  const values = {
    type: 'module',
    ...scriptAddress(options, release),
    'data-src': src,
    ...(show.articles && {
      'data-autolink': autolink.trim() || defaultOptions.autolink,
      'data-limit': limit === defaultOptions.limit ? undefined : limit,
      'data-max': max === null ? undefined : String(max),
      'data-skip': skip.trim() || undefined,
      'data-mode': mode === defaultOptions.mode ? undefined : mode,
    }),
    'data-theme': theme || undefined,
    'data-lang': lang.trim() || undefined,
  };
  // One a line: together they are longer than any box that shows them.
  return `<script${attributesOf(values, '\n  ')}\n></script>`;
}

/** At unpkg.com, the script of exactly this release: the browser refuses it if a byte of it differs. */
function scriptAddress({ script, scriptSrc }: Options, { base, integrity }: Release) {
  if (script === 'copy') return { src: scriptSrc.trim() || defaultOptions.scriptSrc };
  return {
    src: `${base}glossary.js`,
    integrity: integrity['glossary.js'],
    crossorigin: 'anonymous',
  };
}

export function styleTag(options: Options): string {
  const rule = makeCss(options);
  return rule === '' ? '' : `<style>\n${rule}</style>`;
}

/** The elements that stand in the page for themselves. */
export function elementsOf(
  { show, term, questions }: Options,
  bundle: Bundle | undefined,
): readonly string[] {
  const id = term.trim() || bundle?.entries[0]?.id;
  const hasPages = bundle === undefined || bundle.url !== undefined || bundle.entries.some(({ url }) => url);
  return [
    show.entry && id !== undefined ? `<glossary-entry${attributesOf({ term: id })}></glossary-entry>` : '',
    show.faq ? accordions(questions.trim(), bundle) : '',
    // Without pages of their own, the entries are explained in the index itself.
    show.index ? `<glossary-index${attributesOf({ definitions: !hasPages })}></glossary-index>` : '',
  ];
}

/** A question to be written over, where the glossary has none. */
const OWN_QUESTION = `<faq-accordion>
  <faq-item id="your-question"><h3 slot="question">Your question?</h3><p>Your answer.</p></faq-item>
</faq-accordion>`;

/** The questions of one entry; else all: those of the glossary itself, and those of each entry that has some, below its term. */
function accordions(id: string, bundle: Bundle | undefined): string {
  if (bundle === undefined) return accordion();
  const asked = entriesWithQuestions(bundle);
  const only = asked.find((entry) => entry.id === id);
  if (only !== undefined) return accordion(only.id);
  const own = (bundle.faqs ?? []).length > 0 ? [accordion()] : [];
  const groups =
    own.length + asked.length === 1
      ? asked.map((entry) => accordion(entry.id))
      : asked.map((entry) => `<h2>${escapeHtml(entry.term)}</h2>\n${accordion(entry.id)}`);
  return [...own, ...groups].join('\n') || OWN_QUESTION;
}

const accordion = (term?: string): string => `<faq-accordion${attributesOf({ term })}></faq-accordion>`;

export function entriesWithQuestions({ entries }: Bundle): Bundle['entries'] {
  return entries.filter(({ faqs = [] }) => faqs.length > 0);
}

/**
 * The HTML that a user pastes: one script tag with the options that differ from their defaults, the style of the cards, and
 * the elements that are shown. Pure.
 */
import type { Bundle } from '../../../src/core/schema.js';
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

/**
 * The script of exactly this release: the browser refuses it if a byte of it differs.
 *
 * @param src the address of the bundle; `undefined` if the page itself has it
 */
export function scriptTag(options: Options, { base, integrity }: Release, src: string | undefined): string {
  const { show, autolink, limit, skip, max, mode, theme, lang } = options;
  const values = {
    type: 'module',
    src: `${base}glossary.js`,
    integrity: integrity['glossary.js'],
    crossorigin: 'anonymous',
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

export function styleTag(options: Options): string {
  const rule = makeCss(options);
  return rule === '' ? '' : `<style>\n${rule}</style>`;
}

/** The elements that stand in the page for themselves. */
export function elementsOf({ show, term }: Options, bundle: Bundle | undefined): readonly string[] {
  const id = term.trim() || bundle?.entries[0]?.id;
  const hasPages = bundle === undefined || bundle.url !== undefined || bundle.entries.some(({ url }) => url);
  return [
    show.entry && id !== undefined ? `<glossary-entry${attributesOf({ term: id })}></glossary-entry>` : '',
    show.faq ? questions(id, bundle) : '',
    // Without pages of their own, the entries are explained in the index itself.
    show.index ? `<glossary-index${attributesOf({ definitions: !hasPages })}></glossary-index>` : '',
  ];
}

/** A question to be written over, where the glossary has none. */
const OWN_QUESTION = `<faq-accordion>
  <faq-item id="your-question"><h3 slot="question">Your question?</h3><p>Your answer.</p></faq-item>
</faq-accordion>`;

/** The questions of the glossary; else those of the entry that is shown, or of the first one with questions. */
function questions(id: string | undefined, bundle: Bundle | undefined): string {
  if (bundle === undefined || (bundle.faqs ?? []).length > 0) return '<faq-accordion></faq-accordion>';
  const asked = bundle.entries.filter(({ faqs = [] }) => faqs.length > 0);
  const entry = asked.find((each) => each.id === id) ?? asked[0];
  return entry === undefined
    ? OWN_QUESTION
    : `<faq-accordion${attributesOf({ term: entry.id })}></faq-accordion>`;
}

/**
 * The HTML that a user pastes, a part for each place: the script tag with the options that differ from their defaults and the
 * style of the cards, and the elements that are shown, below their headings. Called by <take-away>. Pure.
 */
import type { Bundle } from '../../../src/core/schema.js';
import { escapeHtml } from '../../../src/core/to-html.js';
import { makeCss } from './css.js';
import { entryElement, indexElement, ownQuestion, questionElements } from './elements.js';
import { attributesOf } from './html-text.js';
import { pageWords } from './page-words.js';
import { defaultOptions, type Options, type Project } from './project.js';
import { SHEET, type Release } from './release.js';

export interface SnippetPart {
  /** Where the user pastes it: once in the site, or where the element shall stand. */
  readonly place: 'site' | 'entry' | 'questions' | 'index';
  readonly html: string;
  /** Whether it is only an example, which the user writes over. */
  readonly isExample?: boolean;
}

export function makeSnippet({ options }: Project, release: Release, bundle: Bundle): readonly SnippetPart[] {
  const src = options.src.trim() || defaultOptions.src;
  const site = [sheetTag(options, release), scriptTag(options, release, src), styleTag(options)]
    .filter(Boolean)
    .join('\n');
  const parts = partsOf(options, bundle, ownQuestion(bundle.lang)).map(({ heading, html, ...part }) => ({
    ...part,
    html: withHeading(heading, html),
  }));
  return [{ place: 'site', html: site }, ...parts];
}

interface PagePart extends SnippetPart {
  /** What stands above it, as text. */
  readonly heading?: string;
}

/**
 * The parts of a page that the options show, without those that are empty.
 *
 * @param example what stands for the questions of a glossary that has none
 */
export function partsOf(options: Options, bundle: Bundle, example = ''): readonly PagePart[] {
  const { show } = options;
  const questions = questionElements(options, bundle, 3);
  const parts: readonly PagePart[] = [
    { place: 'entry', html: show.entry ? entryElement(options, bundle) : '' },
    { place: 'index', heading: titleOf(options, bundle), html: show.index ? indexElement(bundle) : '' },
    {
      place: 'questions',
      heading: pageWords(bundle.lang).questions,
      html: show.faq ? questions || example : '',
      isExample: questions === '',
    },
  ];
  return parts.filter(({ html }) => html !== '');
}

export function withHeading(heading: string | undefined, html: string): string {
  return heading === undefined ? html : `<h2>${escapeHtml(heading)}</h2>\n${html}`;
}

/** The title of the glossary: that of the options, of the sources, or the word for it. */
export function titleOf({ title }: Options, bundle: Pick<Bundle, 'title' | 'lang'>): string {
  return title.trim() || bundle.title || pageWords(bundle.lang).glossary;
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

/** The style sheet that keeps questions and lists in their place until the script comes, if the page has some. */
export function sheetTag({ show, script, scriptSrc }: Options, { base }: Release): string {
  if (!show.faq && !show.entry && !show.index) return '';
  const folder =
    script === 'copy' ? (scriptSrc.trim() || defaultOptions.scriptSrc).replace(/[^/]*$/, '') : base;
  return `<link${attributesOf({ rel: 'stylesheet', href: `${folder}${SHEET}` })}>`;
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

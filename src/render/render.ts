/**
 * Writes elements with their content as HTML, from a glossary and in any JavaScript runtime: for server components, Astro
 * pages and templates of site generators. In a browser the elements take over what is there, and change nothing of it. Public, in
 * `glossary-elements/core`.
 */
import type { Glossary } from '../core/glossary.js';
import { definedTerm, definedTermSet, faqPage, serializeJsonLd } from '../core/json-ld.js';
import { listingOf } from '../core/listing/listing.js';
import { plainText } from '../core/rich-text.js';
import type { Entry, Faq } from '../core/schema.js';
import type { Strings } from '../core/strings.js';
import { escapeHtml, toHtml } from '../core/to-html.js';
import { h, type Attributes } from '../core/tree.js';
import { langOf } from '../templates/entry-parts.js';
import { contentLanguage, contentOf, entryIn } from './element-content.js';
import { needsLang, stringsOf } from './language.js';

/** What all functions have in common. All is optional. */
export interface RenderOptions {
  /** BCP 47 tag of the language of the page. Default: that of the glossary. */
  readonly lang?: string | undefined;
  /** Words of the interface that differ from ours. */
  readonly strings?: Partial<Strings> | undefined;
  /**
   * URL of the bundle for the element. Default: the one of the provider around it, else that of the page. Relative URLs in the
   * bundle lead from the one that was given to `createGlossary`.
   */
  readonly src?: string | undefined;
}

/** Options of content with headings and structured data. */
interface ContentOptions extends RenderOptions {
  /** Level of the first heading. Default: that of the element. */
  readonly headingLevel?: number | undefined;
  /** Whether a script with JSON-LD follows the element. Default: false. */
  readonly jsonLd?: boolean | undefined;
}

export interface RenderEntryOptions extends ContentOptions {
  /** The attribute `sections` of `<glossary-entry>`. */
  readonly sections?: string | undefined;
}

export interface RenderFaqsOptions extends ContentOptions {
  /** Id, term or alias of an entry. Default: the questions that belong to no entry. */
  readonly term?: string | undefined;
  /** Only questions of this topic. */
  readonly topic?: string | undefined;
  /** The attributes of `<faq-accordion>` with these names. */
  readonly mode?: 'multiple' | 'single' | undefined;
  readonly expandAll?: boolean | undefined;
  readonly remember?: boolean | undefined;
}

export interface RenderIndexOptions extends ContentOptions {
  /** The attributes of `<glossary-index>` with these names. */
  readonly tag?: string | undefined;
  readonly definitions?: boolean | undefined;
  readonly teasers?: boolean | undefined;
  readonly noSearch?: boolean | undefined;
}

export interface RenderRelatedLinksOptions extends RenderOptions {
  readonly headingLevel?: number | undefined;
  /** The most links. */
  readonly limit?: number | undefined;
}

/**
 * A `<glossary-term>`, with a link to the page of its entry if there is one. A term that the glossary does not know is its text
 * alone.
 *
 * @param term an id, a term or an alias
 * @param text what the page shows; default: `term` as given, but the entry's own name instead of an id
 */
export function renderTerm(
  glossary: Glossary,
  term: string,
  text?: string,
  options: Pick<RenderOptions, 'lang' | 'src'> = {},
): string {
  const entry = entryIn(glossary, term, pageLanguage(glossary, options));
  if (entry === undefined) return escapeHtml(text ?? term);
  const shown = text ?? (term === entry.id ? entry.term : term);
  const href = glossary.urlOf(entry);
  const content = href === undefined ? shown : h('a', { href }, shown);
  const lang = langOf(glossary, entry);
  // A given text is in the language of the page.
  const isForeign =
    text === undefined && lang !== undefined && needsLang(lang, pageLanguage(glossary, options));
  const language = isForeign ? { lang, dir: 'auto' } : {};
  return toHtml([h('glossary-term', { term: entry.id, src: options.src, ...language }, content)]);
}

/**
 * A `<glossary-entry>` with all its sections. It is empty if the glossary has no such entry; in a browser it then reports that.
 *
 * @param term an id, a term or an alias
 */
export function renderEntry(glossary: Glossary, term: string, options: RenderEntryOptions = {}): string {
  const { headingLevel, sections, jsonLd = false } = options;
  const attributes = { term, 'heading-level': headingLevel, sections, 'json-ld': jsonLd };
  const html = render(glossary, 'glossary-entry', attributes, options);
  const entry = entryIn(glossary, term, pageLanguage(glossary, options));
  if (!jsonLd || entry === undefined) return html;
  const dataOfEntry = definedTerm(glossary, entry, absoluteUrl(glossary, entry));
  return html + scriptOf(dataOfEntry) + scriptOfFaqs(entry.faqs ?? []);
}

/** A `<faq-accordion>` with its questions and answers. */
export function renderFaqs(glossary: Glossary, options: RenderFaqsOptions = {}): string {
  const { term, topic, headingLevel, mode, expandAll, remember, jsonLd = false } = options;
  const attributes = {
    term,
    topic,
    'heading-level': headingLevel,
    mode,
    'expand-all': expandAll,
    remember,
    'json-ld': jsonLd,
  };
  const html = render(glossary, 'faq-accordion', attributes, options);
  if (!jsonLd) return html;
  const { faqs = [] } =
    (term === undefined ? glossary : entryIn(glossary, term, pageLanguage(glossary, options))) ?? {};
  return html + scriptOfFaqs(faqs.filter(({ topics }) => topic === undefined || topics?.includes(topic)));
}

/** The `<related-links>` of an entry. */
export function renderRelatedLinks(
  glossary: Glossary,
  term: string,
  options: RenderRelatedLinksOptions = {},
): string {
  const { headingLevel, limit } = options;
  return render(glossary, 'related-links', { term, 'heading-level': headingLevel, limit }, options);
}

/** A `<glossary-index>` with all its terms. */
export function renderIndex(glossary: Glossary, options: RenderIndexOptions = {}): string {
  const { tag, definitions = false, teasers, noSearch, headingLevel, jsonLd = false } = options;
  const attributes = {
    tag,
    definitions,
    teasers,
    'no-search': noSearch,
    'heading-level': headingLevel,
    'json-ld': jsonLd,
  };
  const html = render(glossary, 'glossary-index', attributes, options);
  if (!jsonLd) return html;
  const entries = tag === undefined ? glossary.entries : listingOf(glossary, tag).entries(0, Infinity);
  const urlOf = (entry: Entry) => absoluteUrl(glossary, entry);
  return html + scriptOf(definedTermSet(glossary, undefined, urlOf, entries, definitions));
}

/** The element with its content, in the language of the page where the glossary has that. */
function render(glossary: Glossary, tagName: string, given: Attributes, options: RenderOptions): string {
  const { properties } = h(tagName, { ...given, src: options.src });
  const element = { tagName, attribute: (name: string) => properties[name] };
  const pageLang = pageLanguage(glossary, options);
  const lang = contentLanguage(element, glossary, pageLang);
  const isForeign = lang !== undefined && needsLang(lang, pageLang);
  const strings = { ...stringsOf(isForeign ? lang : pageLang), ...options.strings };
  const content = contentOf(element, glossary, strings, pageLang) ?? [];
  const language = isForeign ? { lang, dir: 'auto' } : {};
  return toHtml([h(tagName, { ...properties, ...language }, content)]);
}

function pageLanguage(glossary: Glossary, { lang }: RenderOptions): string {
  return lang ?? glossary.lang ?? 'en';
}

/** The URL of the page of `entry`, if it is the same on every page: structured data needs one. */
function absoluteUrl(glossary: Glossary, entry: Entry): string | undefined {
  const url = glossary.urlOf(entry);
  return url !== undefined && /^https?:/i.test(url) ? url : undefined;
}

function scriptOfFaqs(faqs: readonly Faq[]): string {
  const texts = faqs.map(({ question, answer }) => ({ question, answer: plainText(answer) }));
  return texts.length === 0 ? '' : scriptOf(faqPage(texts));
}

function scriptOf(data: object): string {
  return `<script type="application/ld+json">${serializeJsonLd(data)}</script>`;
}

/**
 * The entries in an index: their names, names with a teaser, or names with definitions. Called by index-list.ts, for one
 * list after the other, and by search-results.ts for the name of a result.
 */
import { idOfDefinition, fragmentOfDefinition } from '../core/index-ids.js';
import type { Glossary } from '../core/glossary.js';
import type { Listing } from '../core/listing/listing.js';
import { plainText, toNodes, type RichTextNode } from '../core/rich-text.js';
import type { Entry } from '../core/schema.js';
import { shorten } from '../core/shorten.js';
import type { Strings } from '../core/strings.js';
import { h, nodes, type Attributes, type Content, type TreeElement } from '../core/tree.js';
import { entryImage, expansionOf, itemMark, langMark, langOf, seeAlso, tagsMark } from './entry-parts.js';
import { pageContext } from './page-context.js';
import { relatedLinks } from './related-links.js';
import { richText, type RichTextContext } from './rich-text.js';

export interface IndexEntryOptions {
  /** Whether each definition stands under its term. Default: false. */
  readonly definitions?: boolean;
  /** Whether the beginning of each definition stands under its term. Default: false. */
  readonly teasers?: boolean;
  /** Level of the letters' headings. Default: 2. */
  readonly headingLevel?: number | undefined;
  /** The `src` of the index, if it has one. The terms inside get the same. */
  readonly src?: string | undefined;
  readonly strings: Strings;
}

/** A teaser has at most this many characters: two lines of a column. */
const TEASER_LENGTH = 110;

/** An address without a fragment, or a route: where it is `/glossary/#api`, the index is likely the page itself. */
const PAGE = /^[^#]+($|#[!/])/;

/** Paragraphs that begin after this many characters are folded: about six lines of text. */
const FOLD_AFTER = 500;

/** A list of `entries`, in this order. */
export function entryList(
  listing: Listing,
  entries: readonly Entry[],
  options: IndexEntryOptions,
): TreeElement {
  if (options.definitions === true)
    return h(
      'dl',
      {},
      entries.map((entry) => definition(listing, entry, options)),
    );
  return h(
    'ul',
    {},
    entries.map((entry) =>
      h(
        'li',
        itemMarkIn(listing, entry),
        entryName(entry, hrefOf(listing, entry, options), entry.term, options.src),
        quietExpansion(entry),
        options.teasers === true && paragraph(teaserOf(entry)),
      ),
    ),
  );
}

/** Where the name of an entry leads: to its own page, or to its definition in the index; `undefined` where there is neither. */
export function hrefOf(
  listing: Listing,
  entry: Entry,
  { definitions = false }: Pick<IndexEntryOptions, 'definitions'>,
): string | undefined {
  return listing.hrefOf(entry) ?? (definitions ? fragmentOfDefinition(entry.id) : undefined);
}

/** What an item says of its entry to style sheets and screen readers: tags, and a language other than that of the glossary. */
export function itemMarkIn({ glossary }: Listing, entry: Entry): Attributes {
  return { ...itemMark(langOf(glossary, entry), glossary.lang), 'data-tags': tagsMark(entry) };
}

/** A link, or, where there is nothing to link to, a term whose card shows the definition. */
export function entryName(
  { id }: Entry,
  href: string | undefined,
  content: Content,
  src?: string,
): TreeElement {
  return href === undefined ? h('glossary-term', { term: id, src }, content) : h('a', { href }, content);
}

/** The long form of an acronym, after its name. */
function quietExpansion(entry: Entry): Content {
  const expansion = expansionOf(entry);
  return expansion && [' ', h('small', {}, expansion)];
}

/** The beginning of the definition; empty where the listing has none. */
export function teaserOf({ definition }: Entry): string {
  return shorten(plainText(definition), TEASER_LENGTH);
}

function paragraph(text: string): Content {
  return text !== '' && h('p', {}, text);
}

/** A term and its definition. Long ones are folded, and so is all else of an entry that has no page of its own. */
function definition(listing: Listing, entry: Entry, options: IndexEntryOptions): TreeElement {
  const glossary = listing.glossary.originOf(entry);
  const { headingLevel = 2, src, strings } = options;
  const context = pageContext(glossary, { headingLevel: headingLevel + 1, src, definitions: true });
  const [shown, folded] = foldLong(entry.definition);
  const body = !PAGE.test(listing.hrefOf(entry) ?? '') && [
    entryImage(glossary, entry),
    entry.body && richText(entry.body, context),
    // Native disclosures: an index does not load the elements for questions.
    (entry.faqs ?? []).map(({ question, answer }) =>
      h('details', {}, h('summary', {}, question), richText(answer, context)),
    ),
    relatedLinks(glossary, entry, { headingLevel: headingLevel + 1, title: strings.related }),
  ];
  const more = nodes([richText(folded, context), body]);
  return h(
    'div',
    {
      ...langMark(langOf(listing.glossary, entry), listing.glossary.lang),
      'data-tags': tagsMark(entry),
    },
    h(
      'dt',
      { id: idOfDefinition(entry.id) },
      entryName(entry, hrefOf(listing, entry, options), entry.term),
      quietExpansion(entry),
    ),
    h(
      'dd',
      {},
      richText(shown, context),
      more.length > 0 && h('details', {}, h('summary', {}, strings.more), more),
      seeAlsoLine(glossary, entry, context, strings),
    ),
  );
}

/** Splits a definition between paragraphs: what is shown, and what is folded. */
function foldLong(text: Entry['definition']): [shown: RichTextNode[], folded: RichTextNode[]] {
  const blocks = [...toNodes(text)];
  let length = 0;
  const end = blocks.findIndex((node) => {
    const isFolded = length > FOLD_AFTER;
    length += plainText([node]).length;
    return isFolded;
  });
  return end < 0 ? [blocks, []] : [blocks.slice(0, end), blocks.slice(end)];
}

function seeAlsoLine(
  glossary: Glossary,
  entry: Entry,
  { entryLink }: RichTextContext,
  { seeAlso: label }: Strings,
): Content {
  const others = seeAlso(glossary, entry);
  if (others.length === 0) return undefined;
  const links = others.map((other, index) => [
    index > 0 && '\u00a0· ',
    entryLink(other, undefined, other.term),
  ]);
  return h('p', {}, h('small', {}, label), ' ', links);
}

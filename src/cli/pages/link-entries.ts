/**
 * Links the terms that the texts of an entry name to their pages, for the page of the entry: the first time that each is named,
 * and never the entry itself. What the text links is not repeated under "See also". Works on rich text, so that a page and its
 * Markdown twin have the same links. Pure; called by pages.ts. It does not know how pages look.
 */
import type { Glossary } from '../../core/glossary.js';
import { entriesMeant } from '../../core/linking/senses.js';
import { compileMatcher, type Matcher } from '../../core/matcher/matcher.js';
import { childNodes, toNodes, type RichTextNode } from '../../core/rich-text.js';
import type { Entry, RichText } from '../../core/schema.js';
import { linkUrlsIn } from '../link-urls.js';

/**
 * A function that returns an entry as its page shows it.
 *
 * @param isLinking whether terms become links; links that the texts have already stay in any case
 */
export function entryLinker(glossary: Glossary, isLinking: boolean): (entry: Entry) => Entry {
  const match = isLinking ? compileMatcher(glossary) : undefined;
  return (entry) => {
    const linked = match === undefined ? entry : new EntryLinker(glossary, match, entry).link();
    return withoutLinked(glossary, linked, [linked.definition, linked.body]);
  };
}

/** `entry` with a "See also" that leaves out what links in `texts` lead to. */
export function withoutLinked(glossary: Glossary, entry: Entry, texts: unknown): Entry {
  if (entry.seeAlso === undefined) return entry;
  const linked = new Set(linkedIds(glossary, texts));
  return { ...entry, seeAlso: entry.seeAlso.filter((id) => !linked.has(id)) };
}

/** The ids of the entries that links in `texts` lead to. */
function linkedIds(glossary: Glossary, texts: unknown): readonly string[] {
  return linkUrlsIn(texts).flatMap((url) => glossary.findByUrl(url)?.id ?? []);
}

/** Nodes that hold running text; a term does not go on from one to the next. A heading stays as it is. */
const BLOCKS = new Set(['paragraph', 'tableCell']);

/** Stands for what is no prose, such as code, so that no part of it is matched with the words beside it. */
const NO_PROSE = '\ufffc';

/** The text of a block so far. */
interface BlockText {
  text: string;
  /** The text nodes in which terms may become links, and where they begin in the text. */
  readonly starts: Map<RichTextNode, number>;
}

class EntryLinker {
  readonly #glossary: Glossary;
  readonly #match: Matcher;
  readonly #entry: Entry;
  /** The ids that get no further link. */
  readonly #known: Set<string>;

  constructor(glossary: Glossary, match: Matcher, entry: Entry) {
    this.#glossary = glossary;
    this.#match = match;
    this.#entry = entry;
    const { id, definition, body, faqs } = entry;
    this.#known = new Set([id, ...linkedIds(glossary, [definition, body, faqs])]);
  }

  link(): Entry {
    const { definition, body, faqs } = this.#entry;
    return {
      ...this.#entry,
      definition: this.#linkText(definition),
      ...(body !== undefined && { body: this.#linkText(body) }),
      ...(faqs !== undefined && {
        faqs: faqs.map((faq) => ({ ...faq, answer: this.#linkText(faq.answer) })),
      }),
    };
  }

  #linkText(text: RichText): RichText {
    return toNodes(text).map((node) => this.#linkIn(node));
  }

  /** `node` with links in its blocks. */
  #linkIn(node: RichTextNode): RichTextNode {
    if (BLOCKS.has(node.type)) return this.#linkBlock(node);
    if (node.type === 'heading' || !Array.isArray(node.children)) return node;
    return { ...node, children: childNodes(node).map((child) => this.#linkIn(child)) };
  }

  #linkBlock(block: RichTextNode): RichTextNode {
    const read: BlockText = { text: '', starts: new Map() };
    readBlock(block, true, read);
    const links = this.#match(read.text).flatMap((found) => {
      const meant = entriesMeant(found, read.text, this.#glossary, () => (this.#entry.tags ?? []).join());
      // A link to one of several that may be meant would often be wrong.
      const entry = meant?.length === 1 ? meant[0] : undefined;
      const url = entry && this.#glossary.urlOf(entry);
      return entry === undefined || url === undefined ? [] : [{ ...found, id: entry.id, url }];
    });
    return links.length === 0 ? block : this.#replaceTexts(block, read, links);
  }

  /** `node` with its text nodes divided where links are. */
  #replaceTexts(node: RichTextNode, read: BlockText, links: readonly Link[]): RichTextNode {
    const children = childNodes(node).flatMap((child) => {
      const start = read.starts.get(child);
      if (start === undefined)
        return Array.isArray(child.children) ? [this.#replaceTexts(child, read, links)] : [child];
      return this.#divide(child, start, links);
    });
    return { ...node, children };
  }

  #divide(node: RichTextNode, offset: number, links: readonly Link[]): RichTextNode[] {
    const text = String(node.value);
    const parts: RichTextNode[] = [];
    let at = 0;
    for (const { start, end, id, url } of links) {
      const [from, to] = [start - offset, end - offset];
      // A term that begins or ends in other markup is left alone.
      if (from < at || to > text.length || this.#known.has(id)) continue;
      this.#known.add(id);
      if (from > at) parts.push({ type: 'text', value: text.slice(at, from) });
      parts.push({ type: 'link', url, children: [{ type: 'text', value: text.slice(from, to) }] });
      at = to;
    }
    if (at < text.length) parts.push({ type: 'text', value: text.slice(at) });
    return parts;
  }
}

/** A term in the text of a block, and the page that it leads to. */
interface Link {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly url: string;
}

/** @param isLinkable whether no link is around `parent` */
function readBlock(parent: RichTextNode, isLinkable: boolean, read: BlockText): void {
  for (const node of childNodes(parent)) {
    if (node.type === 'text' && typeof node.value === 'string') {
      if (isLinkable) read.starts.set(node, read.text.length);
      read.text += node.value;
    } else if (Array.isArray(node.children)) readBlock(node, isLinkable && node.type !== 'link', read);
    else read.text += node.type === 'break' ? '\n' : NO_PROSE;
  }
}

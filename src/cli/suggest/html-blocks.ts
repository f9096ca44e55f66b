/**
 * Reads the text of an HTML page in blocks, without its menus, forms, code and what is hidden. Where the page says which part
 * is its content (`<main>`), only that part. Called by read-page.ts; knows nothing of terms.
 */
import type { Element, Text } from 'hast';
import { INLINE, NOT_PROSE } from '../../core/linking/link-rules.js';
import { langAt } from '../html/language.js';
import { attribute, elementsIn, parsePage, selfAndAncestors, type ParsedPage } from '../html/page.js';
import { select } from '../html/select.js';
import { offsetsOf } from '../html/source-text.js';
import { LineIndex } from '../sources/line-index.js';
import { BlockText, type Block, type Mark, type Page } from './block.js';

/** Code inside of a sentence belongs to the sentence; it is marked. */
const INLINE_CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'var']);

const isInline = ({ tagName }: Element) => INLINE.has(tagName) || tagName === 'sup';

/** What does not divide the sentence in which it stands. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg']);

/** What is beside the text of a page: menus, frames of the site, forms, and our own elements. */
const BESIDE = [
  'nav, footer, aside, form, button, select, textarea, menu, dialog, label, address',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="menu"]',
  '[hidden], [aria-hidden="true"], glossary-card, glossary-index, glossary-entry, faq-accordion, related-links',
].join(', ');

const MARKED: Readonly<Record<string, Mark['kind']>> = { a: 'link', abbr: 'abbr', dfn: 'dfn' };

export function readHtmlPage(file: string, source: string): Page {
  const page = parsePage(source);
  return { file, blocks: new BlockReader(file, page).read() };
}

class BlockReader {
  readonly #page: ParsedPage;
  readonly #lines: LineIndex;
  readonly #left: ReadonlySet<Element>;
  readonly #blocks: Block[] = [];
  #text = new BlockText();

  constructor(file: string, page: ParsedPage) {
    this.#page = page;
    this.#lines = new LineIndex(file, page.source);
    this.#left = new Set([...select(page, NOT_PROSE), ...select(page, BESIDE), ...pageHeaders(page)]);
  }

  read(): readonly Block[] {
    const elements = [...elementsIn(this.#page.tree)];
    const content = elements.filter(
      (element) => isMain(element) && ![...selfAndAncestors(this.#page, element)].slice(1).some(isMain),
    );
    const roots = content.length > 0 ? content : elements.filter(({ tagName }) => tagName === 'body');
    for (const root of roots) {
      this.#readAll(root, root);
      this.#end(root);
    }
    return this.#blocks;
  }

  #readAll(parent: Element, block: Element): void {
    for (const node of parent.children) {
      if (node.type === 'text') this.#readText(node);
      else if (node.type === 'element') this.#readElement(node, block);
    }
  }

  #readText(node: Text): void {
    const range = this.#page.texts.get(node);
    const offsets = range && offsetsOf(node.value, this.#page.source, range);
    // A character that stands for a reference of several may have no offset of its own.
    const offsetAt = (index: number) => Math.max(offsets?.start(index) ?? -1, range?.start ?? 0);
    this.#text.add(node.value, offsetAt);
  }

  #readElement(element: Element, block: Element): void {
    const { tagName } = element;
    if (tagName === 'img' || isFootnote(element)) return;
    if (this.#left.has(element) && !INLINE_CODE.has(tagName)) {
      if (!UNSEEN.has(tagName)) this.#end(block);
      return;
    }
    const start = this.#text.length;
    if (!isInline(element)) {
      this.#end(block);
      this.#readAll(element, element);
      this.#end(element);
      return;
    }
    this.#readAll(element, block);
    const kind = INLINE_CODE.has(tagName) ? 'code' : MARKED[tagName];
    if (kind !== undefined) this.#text.mark(kind, start, attribute(element, 'title'));
  }

  /** Ends the current block, which is inside of `element`. */
  #end(element: Element): void {
    if (this.#text.length === 0) return;
    // The blocks of all pages are kept: they must not keep the tree of their page.
    const lines = this.#lines;
    const block = this.#text.toBlock(kindOf(this.#page, element), langAt(this.#page, element), (offset) =>
      lines.locationAt(offset),
    );
    if (block !== undefined) this.#blocks.push(block);
    this.#text = new BlockText();
  }
}

const KINDS: readonly (readonly [RegExp, Block['kind']])[] = [
  [/^(?:h[1-6]|th|caption|summary|legend)$/, 'heading'],
  [/^dt$/, 'term'],
  [/^dd$/, 'description'],
];

/** What the nearest element says that says anything: a paragraph in a `<dd>` is a description. */
function kindOf(page: ParsedPage, element: Element): Block['kind'] {
  for (const { tagName } of selfAndAncestors(page, element))
    for (const [name, kind] of KINDS) if (name.test(tagName)) return kind;
  return 'prose';
}

const isMain = (element: Element) =>
  element.tagName === 'main' || attribute(element, 'role')?.toLowerCase() === 'main';

/** The headers of pages, which hold menus; that of an article may hold its first sentence. */
function pageHeaders(page: ParsedPage): readonly Element[] {
  return [...elementsIn(page.tree)].filter(
    (element) =>
      element.tagName === 'header' &&
      ![...selfAndAncestors(page, element)].some((outer) => outer.tagName === 'article' || isMain(outer)),
  );
}

/** `<sup><a href="#note-1">1</a></sup>` */
function isFootnote(element: Element): boolean {
  return (
    element.tagName === 'sup' &&
    [...elementsIn(element)].some(({ tagName, properties }) => tagName === 'a' && 'href' in properties)
  );
}

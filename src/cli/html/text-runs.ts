/**
 * Reads a page that is a file as runs of text, by the rules of core/link-rules.ts: what dom/text-runs.ts does in a
 * browser. Used by the linker.
 */
import type { Element, Text } from 'hast';
import { INLINE, SECTION_HEADINGS, SKIPPED, UNREADABLE } from '../../core/linking/link-rules.js';
import { around, elementsIn, type Node, type ParsedPage } from './page.js';
import { select } from './select.js';

/** A text in a run. */
export interface TextPiece {
  readonly node: Text;
  /** Where it starts in the text of the run. */
  readonly start: number;
  /** Whether it stands in something that is skipped: it counts as text, but nothing in it may become a link. */
  readonly isSkipped: boolean;
}

/** Text that belongs together. */
export interface TextRun {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** The nearest element around it that is not inline. */
  readonly block: Element;
  /** The heading of the section that it stands in. */
  readonly section: Element | undefined;
}

const unreadable: ReadonlySet<string> = new Set(UNREADABLE.split(', '));
const sections: ReadonlySet<string> = new Set(SECTION_HEADINGS.split(', '));

/**
 * Everything in the page that is skipped.
 *
 * @throws {SelectorError} when `skip` is not a selector
 */
export function skippedIn(page: ParsedPage, skip: string | undefined): ReadonlySet<Element> {
  const own = skip === undefined || skip.trim() === '' ? [] : select(page, skip);
  return new Set([...select(page, SKIPPED), ...own]);
}

/** The runs in `root` that have something to link. */
export function runsIn(page: ParsedPage, root: Element, skipped: ReadonlySet<Element>): readonly TextRun[] {
  return new RunReader(page, root, skipped).read();
}

/** The heading of the section in `root` that each of `elements` stands in, which are in the order of the page. */
export function sectionsOf(root: Element, elements: ReadonlySet<Element>): Map<Element, Element | undefined> {
  const found = new Map<Element, Element | undefined>();
  let section: Element | undefined;
  for (const element of elementsIn(root)) {
    if (element !== root && sections.has(element.tagName)) section = element;
    if (elements.has(element)) found.set(element, section);
  }
  return found;
}

class RunReader {
  readonly #page: ParsedPage;
  readonly #root: Element;
  readonly #skipped: ReadonlySet<Element>;
  readonly #runs: TextRun[] = [];
  #block: Element;
  #section: Element | undefined;
  #pieces: TextPiece[] = [];
  #text = '';

  constructor(page: ParsedPage, root: Element, skipped: ReadonlySet<Element>) {
    this.#page = page;
    this.#root = this.#block = root;
    this.#skipped = skipped;
  }

  read(): readonly TextRun[] {
    const isSkipped = [...around(this.#page, this.#root)].some((outer) => this.#skipped.has(outer));
    this.#readAll(this.#root, isSkipped);
    this.#flush();
    return this.#runs;
  }

  #readAll(parent: Element, isSkipped: boolean): void {
    for (const node of parent.children) {
      if (node.type === 'element') this.#readElement(node, isSkipped);
      else if (node.type === 'text') this.#readText(node, isSkipped);
    }
  }

  #readText(node: Text, isSkipped: boolean): void {
    const block = this.#blockOf(node);
    if (block !== this.#block) this.#flush();
    this.#block = block;
    this.#pieces.push({ node, start: this.#text.length, isSkipped });
    this.#text += node.value;
  }

  #readElement(element: Element, isInSkipped: boolean): void {
    const isInline = INLINE.has(element.tagName);
    if (!isInline) this.#flush();
    if (sections.has(element.tagName)) this.#section = element;
    const isSkipped = this.#skipped.has(element);
    if (!unreadable.has(element.tagName) && (isInline || !isSkipped)) {
      this.#readAll(element, isInSkipped || isSkipped);
      return;
    }
    for (const inner of elementsIn(element)) if (sections.has(inner.tagName)) this.#section = inner;
  }

  #blockOf(node: Node): Element {
    for (const outer of around(this.#page, node))
      if (outer === this.#root || !INLINE.has(outer.tagName)) return outer;
    return this.#root;
  }

  /** Keeps what has been collected, if there is something to link in it. */
  #flush(): void {
    const text = this.#text;
    const pieces = this.#pieces;
    this.#text = '';
    this.#pieces = [];
    if (text.trim() === '' || pieces.every(({ isSkipped }) => isSkipped)) return;
    this.#runs.push({ text, pieces, block: this.#block, section: this.#section });
  }
}

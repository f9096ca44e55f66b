/**
 * Reads an article as runs of text: each run is the text of one block up to the next block, whatever inline
 * markup it has. Called by article-linker.ts. Knows where terms may be linked (core/linking/link-rules.ts);
 * must not know what a term is.
 */
import {
  INLINE,
  SECTION_HEADINGS,
  SKIPPED,
  SKIPPED_INSIDE,
  UNREADABLE,
} from '../../core/linking/link-rules.js';
import { AskedAhead, isClickable, isHidden, isInHidden } from './visibility.js';
import { isElement } from '../node-kinds.js';

/** A text node of a run. */
export interface TextPiece {
  readonly node: Text;
  /** The offset of its first character in the text of the run. */
  readonly start: number;
  /**
   * The skipped element around it, if any: its text is part of the run, but nothing in it may become a link.
   */
  readonly skipped: Element | undefined;
}

/** Text that is read without interruption. */
export interface TextRun {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** The nearest element around the text that is not inline. */
  readonly block: Element;
  /** The heading of its section; `undefined` before the first one. */
  readonly section: Element | undefined;
}

/** How a reader reads. */
export interface ReadOptions {
  /** The article that the element is in. */
  readonly article: Element;
  /** A selector of what is skipped, in addition to what always is. */
  readonly skip: string | undefined;
  /** Whether blocks inside the element are read, too. */
  readonly deep: boolean;
  /** Whether skipped elements are read as well, so that candidates in them can be reported. */
  readonly includeSkipped: boolean;
  /** The heading of the section that the element is in. */
  readonly section: Element | undefined;
  /** Called with each element that is not read because it is hidden. */
  readonly onHidden: (element: Element) => void;
}

/** How many nodes are read in one step: about a millisecond of work. */
const NODES_PER_STEP = 300;

/**
 * Reads the runs in an element, one at a time, each in as many steps as it has nodes for. The caller may change
 * a run before it reads the next one.
 */
export class RunReader {
  readonly #root: Element;
  readonly #options: ReadOptions;
  readonly #skipped: string;
  readonly #walker: TreeWalker;
  /** Whether nothing is linked in an element, as its style says. */
  readonly #unseen: AskedAhead;
  #section: Element | undefined;
  /** The skipped element around the present node, if any. */
  #skippedElement: Element | undefined;
  #block: Element;
  #pieces: TextPiece[] = [];
  #text = '';
  #hasEnded = false;
  /** Whether the present node is an element that is not read. */
  #isLeftOut = false;

  constructor(root: Element, reading: ReadOptions) {
    this.#root = this.#block = root;
    this.#options = reading;
    this.#section = reading.section;
    this.#skipped = skippedSelector(reading.skip);
    this.#unseen = new AskedAhead(root, isUnseen);
    this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    this.#skippedElement = root.closest(this.#skipped) ?? this.#skippedAround(root);
  }

  /** Whether the node where the reader stopped is still in the element; if not, `next` must not be called. */
  get isValid(): boolean {
    return this.#root.contains(this.#walker.currentNode);
  }

  /** Whether everything was read. */
  get isDone(): boolean {
    return this.#hasEnded;
  }

  /**
   * Reads a few nodes. Returns the next run in which something may be linked, or `undefined` if it is not read
   * yet or there is none.
   */
  next(): TextRun | undefined {
    for (let count = 0; count < NODES_PER_STEP && !this.#hasEnded; count++) {
      const node = this.#nextNode();
      // Linking the last run adds nodes behind it, which must not be read.
      this.#hasEnded = node === null;
      if (node === null) return this.#flush();
      const run = isElement(node) ? this.#readElement(node) : this.#readText(node as Text);
      if (run !== undefined) return run;
    }
    return undefined;
  }

  /** What is in an element that is not read may change between two steps, so the walker stays outside of it. */
  #nextNode(): Node | null {
    if (!this.#isLeftOut) return this.#walker.nextNode();
    this.#isLeftOut = false;
    do {
      const sibling = this.#walker.nextSibling();
      if (sibling !== null) return sibling;
    } while (this.#walker.parentNode() !== null);
    return null;
  }

  #readText(node: Text): TextRun | undefined {
    const block = blockOf(node, this.#root);
    const run = block === this.#block ? undefined : this.#flush();
    this.#block = block;
    if (this.#skippedElement?.contains(node) === false) this.#skippedElement = undefined;
    this.#pieces.push({ node, start: this.#text.length, skipped: this.#skippedElement });
    this.#text += node.data;
    return run;
  }

  #readElement(element: Element): TextRun | undefined {
    const isInline = INLINE.has(element.localName);
    const run = isInline ? undefined : this.#flush();
    if (element.matches(SECTION_HEADINGS)) this.#section = element;
    const isSkipped = element.matches(this.#skipped) || this.#isSkippedInside(element);
    if (this.#mayRead(element, isInline, isSkipped)) {
      if (isSkipped && this.#skippedElement?.contains(element) !== true) this.#skippedElement = element;
    } else {
      this.#section = [...element.querySelectorAll(SECTION_HEADINGS)].at(-1) ?? this.#section;
      this.#isLeftOut = true;
    }
    return run;
  }

  /** The element between `root` and the article in which nothing is linked, if there is one. */
  #skippedAround(root: Element): Element | undefined {
    let outer: Element | null = root;
    for (; outer !== null && outer !== this.#options.article; outer = outer.parentElement)
      if (this.#isSkippedInside(outer)) return outer;
    if (outer !== root || !isInHidden(root)) return undefined;
    this.#options.onHidden(root);
    return root;
  }

  #isSkippedInside(element: Element): boolean {
    if (element.matches(SKIPPED_INSIDE)) return true;
    if (!this.#unseen.get(element)) return false;
    if (isHidden(element)) this.#options.onHidden(element);
    return true;
  }

  #mayRead(element: Element, isInline: boolean, isSkipped: boolean): boolean {
    if ((!isInline && !this.#options.deep) || element.matches(UNREADABLE)) return false;
    return !isSkipped || isInline || this.#options.includeSkipped;
  }

  /** Ends the run: returns what was collected, if something in it may be linked. */
  #flush(): TextRun | undefined {
    const text = this.#text;
    const pieces = this.#pieces;
    this.#text = '';
    this.#pieces = [];
    const isOpen = this.#options.includeSkipped || pieces.some(({ skipped }) => skipped === undefined);
    if (!isOpen || text.trim() === '') return undefined;
    return { text, pieces, block: this.#block, section: this.#section };
  }
}

function isUnseen(element: Element): boolean {
  // Markup without attributes is as visible as the text around it.
  if (INLINE.has(element.localName) && !element.hasAttributes()) return false;
  return isHidden(element) || isClickable(element);
}

/**
 * The block that the text of `node` belongs to: the nearest inclusive ancestor that is not inline, at most
 * `root`.
 */
export function blockOf(node: Node, root: Element): Element {
  let block = (isElement(node) ? node : node.parentElement) as Element;
  while (block !== root && INLINE.has(block.localName)) block = block.parentElement as Element;
  return block;
}

/** The selector of everything that is skipped: what always is, and `skip`. */
export function skippedSelector(skip: string | undefined): string {
  return skip === undefined || skip.trim() === '' ? SKIPPED : `${SKIPPED}, ${skip}`;
}

/**
 * Whether `element` is `root` or inside it, and no element around it is unreadable (script, graphics, form
 * field…).
 */
export function isReadable(element: Element, root: Element): boolean {
  if (!root.contains(element)) return false;
  const unreadable = element.closest(UNREADABLE);
  return unreadable === null || unreadable.contains(root);
}

/** The heading of the section of `root` that contains `node`; `undefined` before the first heading. */
export function sectionOf(node: Node, root: Element): Element | undefined {
  const headings = root.querySelectorAll(SECTION_HEADINGS);
  let low = 0;
  for (let high = headings.length; low < high;) {
    const middle = (low + high) >> 1;
    const position = (headings[middle] as Element).compareDocumentPosition(node);
    if ((position & Node.DOCUMENT_POSITION_FOLLOWING) === 0) high = middle;
    else low = middle + 1;
  }
  return headings[low - 1];
}

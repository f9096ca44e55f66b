/**
 * Reads a page as runs of text: what stands in one line of thought, inline markup or not. Used by the auto-linker;
 * knows where terms may be linked (core/link-rules.ts), and nothing of terms.
 */
import { INLINE, SECTION_HEADINGS, SKIPPED, UNREADABLE } from '../../core/linking/link-rules.js';

/** A text node in a run. */
export interface TextPiece {
  readonly node: Text;
  /** Where it starts in the text of the run. */
  readonly start: number;
  /** The element around it that is skipped: its text counts, but nothing in it may become a link. */
  readonly skipped: Element | undefined;
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

/** How to read. */
export interface Reading {
  /** What else is skipped, as a selector. */
  readonly skip: string | undefined;
  /** Whether the elements in it that are not inline are read, too. */
  readonly deep: boolean;
  /** Whether what is skipped is read as well, to say that it is. */
  readonly all: boolean;
  /** The heading before it. */
  readonly section: Element | undefined;
}

/** Reads the runs in an element, one at a time. What has been read may be changed before the next is asked for. */
export class RunReader {
  readonly #root: Element;
  readonly #reading: Reading;
  readonly #skipped: string;
  readonly #walker: TreeWalker;
  #section: Element | undefined;
  /** The skipped element that is being read. */
  #within: Element | undefined;
  #block: Element;
  #pieces: TextPiece[] = [];
  #text = '';
  #isAtEnd = false;

  constructor(root: Element, reading: Reading) {
    this.#root = this.#block = root;
    this.#reading = reading;
    this.#section = reading.section;
    this.#skipped = skippedBy(reading.skip);
    this.#within = root.closest(this.#skipped) ?? undefined;
    this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  }

  /** Whether the place where it stopped is still there. */
  get isValid(): boolean {
    return this.#root.contains(this.#walker.currentNode);
  }

  /** The next run that has something to link; `undefined` after the last. */
  next(): TextRun | undefined {
    while (!this.#isAtEnd) {
      const node = this.#walker.nextNode();
      // What is put behind the last text when it is linked is not to be read again.
      this.#isAtEnd = node === null;
      if (node === null) return this.#flush();
      const run = node instanceof Element ? this.#readElement(node) : this.#readText(node as Text);
      if (run !== undefined) return run;
    }
    return undefined;
  }

  #readText(node: Text): TextRun | undefined {
    const block = blockOf(node, this.#root);
    const run = block === this.#block ? undefined : this.#flush();
    this.#block = block;
    if (this.#within?.contains(node) === false) this.#within = undefined;
    this.#pieces.push({ node, start: this.#text.length, skipped: this.#within });
    this.#text += node.data;
    return run;
  }

  #readElement(element: Element): TextRun | undefined {
    const isInline = INLINE.has(element.localName);
    const run = isInline ? undefined : this.#flush();
    if (element.matches(SECTION_HEADINGS)) this.#section = element;
    const isSkipped = element.matches(this.#skipped);
    if (this.#mayRead(element, isInline, isSkipped)) {
      if (isSkipped && this.#within?.contains(element) !== true) this.#within = element;
    } else {
      this.#section = [...element.querySelectorAll(SECTION_HEADINGS)].at(-1) ?? this.#section;
      while (this.#walker.lastChild() !== null); // the next node is the one behind the element
    }
    return run;
  }

  #mayRead(element: Element, isInline: boolean, isSkipped: boolean): boolean {
    if ((!isInline && !this.#reading.deep) || element.matches(UNREADABLE)) return false;
    return !isSkipped || isInline || this.#reading.all;
  }

  /** What has been collected, if there is something to link in it. */
  #flush(): TextRun | undefined {
    const text = this.#text;
    const pieces = this.#pieces;
    this.#text = '';
    this.#pieces = [];
    const isOpen = this.#reading.all || pieces.some(({ skipped }) => skipped === undefined);
    if (!isOpen || text.trim() === '') return undefined;
    return { text, pieces, block: this.#block, section: this.#section };
  }
}

/** `node` or the nearest element around it that is not inline, or else `root`: what its text is read in. */
export function blockOf(node: Node, root: Element): Element {
  let block = (node instanceof Element ? node : node.parentElement) as Element;
  while (block !== root && INLINE.has(block.localName)) block = block.parentElement as Element;
  return block;
}

/** The selector of everything that is skipped. */
export function skippedBy(skip: string | undefined): string {
  return skip === undefined || skip.trim() === '' ? SKIPPED : `${SKIPPED}, ${skip}`;
}

/** Whether `element`, in `root` or that itself, has text to be read: it is not in something that has none. */
export function isReadable(element: Element, root: Element): boolean {
  if (!root.contains(element)) return false;
  const unreadable = element.closest(UNREADABLE);
  return unreadable === null || unreadable.contains(root);
}

/** The heading of the section in `root` that `node` stands in. */
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

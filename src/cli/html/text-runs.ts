/**
 * Collects the runs of text in a page that is a file, by the rules of core/linking/link-rules.ts: what
 * dom/autolink/text-runs.ts does in a browser. Used by link-terms.ts.
 */
import type { Element, Text } from 'hast';
import {
  INLINE,
  SECTION_HEADINGS,
  SKIPPED,
  SKIPPED_INSIDE,
  UNREADABLE,
} from '../../core/linking/link-rules.js';
import { elementsIn, selfAndAncestors, type Node, type ParsedPage } from './page.js';
import { select } from './select.js';

/** A text node in a run. */
export interface TextPiece {
  readonly node: Text;
  /** The offset of the node in the text of the run. */
  readonly start: number;
  /**
   * Whether it stands in a skipped element: its text counts for matches, but nothing in it becomes a link.
   */
  readonly isSkipped: boolean;
}

/** Consecutive text of one block, with inline markup in it. */
export interface TextRun {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** The nearest element around the run that is not inline. */
  readonly block: Element;
  /** The heading of the section around the run. */
  readonly section: Element | undefined;
}

const unreadable: ReadonlySet<string> = new Set(UNREADABLE.split(', '));
const sections: ReadonlySet<string> = new Set(SECTION_HEADINGS.split(', '));

/** The elements of a page in which nothing is linked. */
export interface SkippedElements {
  readonly anywhere: ReadonlySet<Element>;
  /** Only where they are inside of an article. */
  readonly inside: ReadonlySet<Element>;
}

/** What the attribute says; of hidden elements, a file does not show more. */
const HIDDEN = '[hidden]:not([hidden="until-found"])';

/** @throws {SelectorError} when `skip` is not a selector */
export function skippedIn(page: ParsedPage, skip: string | undefined): SkippedElements {
  const own = skip === undefined || skip.trim() === '' ? [] : select(page, skip);
  return {
    anywhere: new Set([...select(page, SKIPPED), ...own]),
    inside: new Set(select(page, `${SKIPPED_INSIDE}, ${HIDDEN}`)),
  };
}

/** The runs in `root` that have text outside of skipped elements. */
export function runsIn(page: ParsedPage, root: Element, skipped: SkippedElements): readonly TextRun[] {
  return new RunReader(page, root, skipped).read();
}

/** For each of `elements`, in the order of the page: the heading of the section in `root` around it. */
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
  readonly #skipped: SkippedElements;
  readonly #runs: TextRun[] = [];
  #block: Element;
  #section: Element | undefined;
  #pieces: TextPiece[] = [];
  #text = '';

  constructor(page: ParsedPage, root: Element, skipped: SkippedElements) {
    this.#page = page;
    this.#root = this.#block = root;
    this.#skipped = skipped;
  }

  read(): readonly TextRun[] {
    const isSkipped = [...selfAndAncestors(this.#page, this.#root)].some((outer) =>
      this.#skipped.anywhere.has(outer),
    );
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
    const isSkipped = this.#skipped.anywhere.has(element) || this.#skipped.inside.has(element);
    if (!unreadable.has(element.tagName) && (isInline || !isSkipped)) {
      this.#readAll(element, isInSkipped || isSkipped);
      return;
    }
    for (const inner of elementsIn(element)) if (sections.has(inner.tagName)) this.#section = inner;
  }

  #blockOf(node: Node): Element {
    for (const outer of selfAndAncestors(this.#page, node))
      if (outer === this.#root || !INLINE.has(outer.tagName)) return outer;
    return this.#root;
  }

  /** Ends the current run, and keeps it if it has text outside of skipped elements. */
  #flush(): void {
    const text = this.#text;
    const pieces = this.#pieces;
    this.#text = '';
    this.#pieces = [];
    if (text.trim() === '' || pieces.every(({ isSkipped }) => isSkipped)) return;
    this.#runs.push({ text, pieces, block: this.#block, section: this.#section });
  }
}

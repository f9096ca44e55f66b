/**
 * Highlights the terms of an article without changing it: ranges of the CSS Custom Highlight API draw the underline, and
 * a list of `<glossary-term>`s outside of the article stands for them (highlight-list.ts). The other way is
 * text-links.ts. Called by run-linker.ts and article-linker.ts, which imports this file when it needs it.
 */
import type { Glossary } from '../../core/glossary.js';
import type { LinkMode } from '../../core/linking/link-mode.js';
import { adoptStyles } from '../adopt-styles.js';
import { reportOnce } from '../console.js';
import { pageState, type HighlightedTerm } from '../page-registry.js';
import { HighlightList } from './highlight-list.js';
import { HIGHLIGHT, highlightStyles, QUIET_HIGHLIGHT } from './highlights.styles.js';
import type { Links, Wrapper } from './links.js';
import type { Change } from './page-watch.js';
import { provideSource } from './provide-source.js';
import { createTerm } from './term-link.js';
import { blockOf } from './text-runs.js';
import type { TextPosition } from './text-spans.js';
import { watchPlace } from './watch-place.js';

/** A highlighted text. */
interface Highlighted {
  readonly range: Range;
  readonly wrapper: Wrapper;
  readonly text: string;
  /** The elements that hold its text nodes. */
  readonly parents: readonly Element[];
}

/**
 * Highlights for the article `root`; `undefined` where the browser has none, which is reported if they were asked for.
 *
 * @param onMoved called when the page has inserted the article (again), so that it must be read
 */
export function createHighlights(
  root: Element,
  glossary: Glossary,
  mode: LinkMode,
  onMoved: () => void,
): Highlights | undefined {
  if ('highlights' in CSS && 'Highlight' in window) return new Highlights(root, glossary, onMoved);
  if (mode === 'highlight')
    reportOnce('warn', 'This browser has no CSS Custom Highlight API, so mode="highlight" links nothing.');
  return undefined;
}

export class Highlights implements Links {
  readonly #root: Element;
  readonly #list: HighlightList;
  readonly #highlighted = new Map<Element, Highlighted>();
  /** Highlights whose text is read again. They stay in the page until it is clear that they are gone. */
  readonly #released = new Map<Element, Highlighted>();
  readonly #stops: readonly (() => void)[];

  constructor(root: Element, glossary: Glossary, onMoved: () => void) {
    this.#root = root;
    this.#list = new HighlightList(root);
    this.#stops = [
      provideSource(this.#list.element, glossary, () => true),
      watchPlace(root, () => {
        this.#removeAll();
        if (root.isConnected) onMoved();
      }),
    ];
    adoptStyles(root, highlightStyles);
  }

  /** Whether `term` stands for a text in the article. */
  has(term: Element): boolean {
    if (this.#released.has(term)) return false;
    // The term of another linker has a highlight of its own.
    return this.#highlighted.has(term) || (term.isConnected && isIntact((term as HighlightedTerm).anchor));
  }

  canSpan(): boolean {
    return true;
  }

  createTerm(id: string | undefined, _link: unknown, start: TextPosition, end: TextPosition): Wrapper {
    for (const { wrapper, range, text } of this.#released.values()) {
      const isSame = wrapper.outer.getAttribute('term') === (id ?? null) && isBetween(range, start, end);
      if (isSame && range.toString() === text) return wrapper;
    }
    const other = this.#foreignTerm(start, end);
    return other ? { outer: other, inner: other } : createTerm(id, undefined);
  }

  insert(start: TextPosition, end: TextPosition, wrapper: Wrapper): void {
    const term = wrapper.outer;
    // An article outside of the page is read again when it comes in.
    if (this.#released.delete(term) || term.isConnected || !this.#root.isConnected) return;
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    const text = range.toString();
    const parents = parentsIn(range, start.node);
    this.#highlighted.set(term, { range, wrapper, text, parents });
    for (const parent of parents) termsIn(parent).add(term as HighlightedTerm);
    registered().add(range);
    Object.assign(term, { anchor: range, textContent: text.replace(/\s+/g, ' ') });
    this.#list.add(term as HighlightedTerm, parents[0] ?? this.#root);
  }

  /** Call before `changes` are read again: their terms count no more, unless they are found again. */
  release(changes: readonly Change[]): void {
    for (const [term, highlighted] of this.#highlighted) {
      const { range, text } = highlighted;
      const { startContainer } = range;
      const isRead = ({ element, deep }: Change) =>
        deep ? element.contains(startContainer) : element === blockOf(startContainer, this.#root);
      if (!this.#root.contains(startContainer) || range.toString() !== text || changes.some(isRead))
        this.#released.set(term, highlighted);
    }
  }

  /** Call when the changes are read: removes the highlights that were not found again. */
  removeReleased(): void {
    for (const [term, highlighted] of this.#released) this.#remove(term, highlighted);
    this.#released.clear();
  }

  /** Removes all highlights and the list. */
  clear(): void {
    for (const stop of this.#stops) stop();
    this.#removeAll();
  }

  /** The term of another auto-linker that highlights the same text. */
  #foreignTerm(start: TextPosition, end: TextPosition): Element | undefined {
    for (const term of termsIn(start.node.parentElement as Element)) {
      const isOther = !this.#highlighted.has(term) && term.isConnected;
      if (isOther && term.anchor && overlaps(term.anchor, start, end)) return term;
    }
    return undefined;
  }

  #removeAll(): void {
    for (const [term, highlighted] of this.#highlighted) this.#remove(term, highlighted);
    this.#released.clear();
  }

  #remove(term: Element, { range, parents }: Highlighted): void {
    this.#highlighted.delete(term);
    for (const parent of parents) termsIn(parent).delete(term as HighlightedTerm);
    registered().delete(range);
    CSS.highlights.get(QUIET_HIGHLIGHT)?.delete(range);
    this.#list.remove(term as HighlightedTerm);
  }
}

/** The page's one highlight for all articles and all copies of the script. The page itself may have replaced it. */
function registered(): Highlight {
  let highlight = CSS.highlights.get(HIGHLIGHT);
  if (highlight === undefined) CSS.highlights.set(HIGHLIGHT, (highlight = new Highlight()));
  return highlight;
}

/** The terms of the highlighted texts in `parent`, for the code that handles the pointer. */
function termsIn(parent: Element): Set<HighlightedTerm> {
  const all = (pageState().highlighted ??= new WeakMap());
  let terms = all.get(parent);
  if (terms === undefined) all.set(parent, (terms = new Set()));
  return terms;
}

function parentsIn(range: Range, first: Text): Element[] {
  const parents = new Set<Element>();
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  for (let node: Node | null = first; node && range.intersectsNode(node); node = walker.nextNode())
    parents.add(node.parentElement as Element);
  return [...parents];
}

function isIntact(range: Range | undefined): boolean {
  return range?.collapsed === false;
}

function isBetween(range: Range, start: TextPosition, end: TextPosition): boolean {
  return (
    range.startContainer === start.node &&
    range.startOffset === start.offset &&
    range.endContainer === end.node &&
    range.endOffset === end.offset
  );
}

function overlaps(range: Range, start: TextPosition, end: TextPosition): boolean {
  return range.comparePoint(start.node, start.offset) < 1 && range.comparePoint(end.node, end.offset) > -1;
}

/**
 * Observes how the page changes an article. Reports each change of a text node to text-links.ts at once, and
 * what has to be read again to article-linker.ts, when the page has been quiet for a moment.
 */
import { INLINE } from '../../core/linking/link-rules.js';
import type { IsTouched } from './text-edits.js';
import type { TextLinks } from './text-links.js';
import { blockOf } from './text-runs.js';
import { isElement, isText } from '../node-kinds.js';

/** An element of the article that has to be read. */
export interface Change {
  readonly element: Element;
  /** Whether all blocks in it have to be read, or only its own text. */
  readonly deep: boolean;
}

/** Longer than a framework takes to render, and than the pause between two letters that a script writes. */
const QUIET_MS = 100;
/** A page that is never quiet is read this often. */
const MAX_WAIT_MS = 1000;

/** The events of elements that show or hide their content. */
const SHOWING = ['toggle', 'faq-item-toggled'] as const;

export class PageWatcher {
  readonly #root: Element;
  readonly #links: TextLinks;
  readonly #onQuiet: (changes: readonly Change[]) => void;
  readonly #observer = new MutationObserver((records) => this.#onMutations(records));
  readonly #changes = new Map<Element, boolean>();
  #timer: number | undefined;
  #waitingSince = 0;

  /** @param onQuiet called with what changed, when the page has been quiet for {@link QUIET_MS} */
  constructor(root: Element, links: TextLinks, onQuiet: (changes: readonly Change[]) => void) {
    this.#root = root;
    this.#links = links;
    this.#onQuiet = onQuiet;
  }

  start(): void {
    this.#observer.observe(this.#root, {
      childList: true,
      subtree: true,
      characterData: true,
      characterDataOldValue: true,
      attributeFilter: ['contenteditable', 'aria-hidden'],
    });
    for (const type of SHOWING) this.#root.addEventListener(type, this.#onShowing, true);
  }

  stop(): void {
    this.#observer.disconnect();
    for (const type of SHOWING) this.#root.removeEventListener(type, this.#onShowing, true);
    window.clearTimeout(this.#timer);
  }

  /** Calls `work`, which changes the article, and ignores its mutations. */
  ignoring(work: () => void): void {
    this.#onMutations(this.#observer.takeRecords());
    work();
    this.#observer.takeRecords();
  }

  /** Call when the content of `element` has to be read again. */
  mark(element: Element): void {
    this.#markBlock(element, true);
    this.#schedule();
  }

  readonly #onShowing = ({ target }: Event): void => {
    const node = target as Node;
    if (isElement(node)) this.mark(node);
  };

  #onMutations(records: readonly MutationRecord[]): void {
    const { texts, moved } = summarize(records);
    const isTouched = (node: Node) => texts.has(node) || moved.has(node);
    // Edits come before moves: a node that was written as a whole has no tails any more when its removal is
    // handled.
    for (const [node, values] of texts) this.#onEdit(node, values, isTouched);
    for (const record of records) {
      if (record.type === 'childList') this.#onChildList(record, isTouched);
      else if (record.type === 'attributes') this.#onAttribute(record.target as HTMLElement);
    }
    this.#observer.takeRecords(); // the mutations that the handlers above made
    // What the page only removed need not be read, but its terms count no more.
    if (this.#changes.size > 0 || moved.size > 0) this.#schedule();
  }

  #onEdit(node: Node, values: readonly string[], isTouched: IsTouched): void {
    if (isText(node)) this.#links.onEdit(node, [...values, node.data], isTouched);
    this.#links.unwrapSpans(node);
    this.#markBlock(node, false);
  }

  #onChildList(record: MutationRecord, isTouched: IsTouched): void {
    const { target, addedNodes, removedNodes } = record;
    for (const node of removedNodes) this.#onRemoval(node, record, isTouched);
    this.#links.unwrapSpans(target);
    for (const node of addedNodes) {
      if (this.#links.isEmptied(node)) node.remove();
      else if (isElement(node)) this.#markElement(node);
      else this.#markBlock(target, false);
    }
  }

  /** What becomes editable gets its text back, as its author wrote it: an editor saves what is there. */
  #onAttribute(element: HTMLElement): void {
    if (element.isContentEditable) this.#links.unwrapAll(element);
    this.#markBlock(element, true);
  }

  /** Unlinks what leaves the article: its owner may keep it, change it, and insert it again. */
  #onRemoval(node: Node, record: MutationRecord, isTouched: IsTouched): void {
    if (this.#links.isCut(node)) this.#links.onRemoval(node, record, isTouched);
    else if (!this.#root.contains(node)) this.#links.unwrapAll(node);
  }

  #markElement(element: Element): void {
    const isInline = INLINE.has(element.localName);
    this.#markBlock(element, !isInline);
    if (isInline) for (const child of element.children) this.#markElement(child);
  }

  #markBlock(node: Node, deep: boolean): void {
    if (!this.#root.contains(node)) return;
    const block = blockOf(node, this.#root);
    this.#changes.set(block, deep || this.#changes.get(block) === true);
  }

  #schedule(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#waitingSince = now;
    window.clearTimeout(this.#timer);
    const delay = Math.max(0, Math.min(QUIET_MS, this.#waitingSince + MAX_WAIT_MS - now));
    this.#timer = window.setTimeout(() => this.#reportChanges(), delay);
  }

  #reportChanges(): void {
    this.#timer = undefined;
    const changes = [...this.#changes].filter(([element]) => this.#needsReading(element));
    this.#changes.clear();
    this.#onQuiet(changes.map(([element, deep]) => ({ element, deep })));
  }

  /** Whether `element` is in the article, and not inside another element that is read with all its blocks. */
  #needsReading(element: Element): boolean {
    if (!this.#root.contains(element)) return false;
    for (let outer = element; outer !== this.#root;) {
      outer = outer.parentElement as Element;
      if (this.#changes.get(outer) === true) return false;
    }
    return true;
  }
}

/**
 * Of each changed text, its value before each of its changes, in order; and the nodes that were inserted or
 * removed.
 */
function summarize(records: readonly MutationRecord[]) {
  const texts = new Map<Node, string[]>();
  const moved = new Set<Node>();
  for (const { type, target, oldValue, addedNodes, removedNodes } of records) {
    for (const node of addedNodes) moved.add(node);
    for (const node of removedNodes) moved.add(node);
    if (type !== 'characterData') continue;
    const values = texts.get(target);
    if (values === undefined) texts.set(target, [oldValue ?? '']);
    else values.push(oldValue ?? '');
  }
  return { texts, moved };
}

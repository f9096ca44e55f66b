/**
 * Wraps parts of text nodes in elements, and unwraps them. The only module that changes the author's text
 * nodes. A text node is never replaced, so a framework that owns it still finds it: the node stays in place
 * and keeps the start of its text. The rest of its text goes into new nodes behind it, its *tails*; the node
 * is their *head*. Called by run-linker.ts, which decides what to wrap, and by page-watch.ts, which reports
 * what the page changed; text-edits.ts decides what such a change means.
 */
import type { Links, Wrapper } from './links.js';
import { createTerm } from './term-link.js';
import { classifyEdit, isRewritten, isSplit, textOf, wasReplaced, type IsTouched } from './text-edits.js';
import { canSpan, siblings, spanOf, type TextPosition } from './text-spans.js';
import { isText } from '../node-kinds.js';

export class TextLinks implements Links {
  /** The tails of each head in order: text nodes and wrappers. */
  readonly #tails = new WeakMap<Text, ChildNode[]>();
  /** The head of each tail. */
  readonly #heads = new WeakMap<ChildNode, Text>();
  /** The inner element of each wrapper that was ever inserted, by its outer element. */
  readonly #inners = new WeakMap<Node, Element>();
  /** The outer element of each wrapper around nodes of the page, by its inner element. */
  readonly #spans = new WeakMap<Node, Element>();
  /** The text nodes that the page rewrites. It may append to them at any time, and tails would be in its way. */
  readonly #rewritten = new WeakSet<Text>();

  createTerm(id: string | undefined, link: HTMLAnchorElement | undefined): Wrapper {
    return createTerm(id, link);
  }

  insert(start: TextPosition, end: TextPosition, wrapper: Wrapper): void {
    if (start.node === end.node) this.wrap(start.node, start.offset, end.offset, wrapper);
    else this.wrapSpan(start, end, wrapper);
  }

  /** Wraps the text from `start` to `end` of `node`. To wrap several parts of a node, begin with the last. */
  wrap(node: Text, start: number, end: number, { outer, inner }: Wrapper): void {
    if (end < node.length) this.#cut(node, end);
    // The text goes in before the wrapper is connected, because a custom element reads its text at that
    // moment.
    // Not `data`: reading all of a long text takes longer.
    inner.append(node.substringData(start, end - start));
    node.deleteData(start, end - start);
    node.after(outer);
    this.#addTail(node, outer);
    this.#inners.set(outer, inner);
    if (start === 0 && !this.#heads.has(node)) this.#addEmptyTail(node);
  }

  /** Whether an element can go around everything between two positions in different text nodes. */
  canSpan(start: TextPosition, end: TextPosition): boolean {
    return canSpan(start, end);
  }

  /** Wraps everything between two positions that {@link canSpan} accepts. */
  wrapSpan(start: TextPosition, end: TextPosition, { outer, inner }: Wrapper): void {
    const span = spanOf(start, end);
    if (span === undefined) return;
    const { parent, last } = span;
    if (last === end.node && end.offset < end.node.length) this.#cut(end.node, end.offset);
    const hasTails = span.first === start.node && start.offset > 0;
    const first = hasTails ? this.#cut(start.node, start.offset) : span.first;
    const next = last.nextSibling;
    inner.append(...siblings(first, last));
    parent.insertBefore(outer, next);
    this.#inners.set(outer, inner);
    this.#spans.set(inner, outer);
  }

  /**
   * Call when the page changed the text of `node`.
   *
   * @param values the texts of `node` in order, from the one before the first change to the present one
   */
  onEdit(node: Text, values: readonly string[], isTouched: IsTouched): void {
    const [old = ''] = values;
    const tails = this.#tails.get(node);
    if (tails === undefined) {
      if (isRewritten(node, old)) this.#rewritten.add(node);
    } else if (!isSplit(node, old, tails) && !this.#textsIn(tails).some(isTouched)) {
      if (classifyEdit(node, values, textOf(tails)) === 'part') return;
      this.#removeTails(node);
      this.#rewritten.add(node);
    }
  }

  /** Call when the page removed `node`, which has tails. */
  onRemoval(node: Text, record: MutationRecord, isTouched: IsTouched): void {
    const tails = this.#tails.get(node) ?? [];
    if (wasReplaced(node, tails, record, isTouched)) this.#forgetTails(node);
    else node.appendData(this.#removeTails(node, isTouched));
  }

  /**
   * Unwraps the wrappers around nodes of the page that contain `node`. Call when the page changed something
   * there.
   */
  unwrapSpans(node: Node): void {
    for (let inner: Node | null = node; inner !== null; inner = inner.parentNode) {
      const outer = this.#spans.get(inner);
      if (outer?.contains(inner)) unwrap(outer, inner as Element);
    }
  }

  /** Whether the page has rewritten the text of `node`, which then is not to be cut. */
  isRewritten(node: Text): boolean {
    return this.#rewritten.has(node);
  }

  /** Whether `node` is a head. */
  isCut(node: Node): node is Text {
    return this.#tails.has(node as Text);
  }

  /** Whether `node` is a wrapper whose text was taken back. */
  isEmptied(node: Node): node is Element {
    return this.#inners.get(node)?.firstChild === null;
  }

  /** Unwraps everything in `root`, and joins each head with its tails. */
  unwrapAll(root: Node): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    const outers: Element[] = [];
    for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
      if (this.isCut(node)) texts.push(node);
      else if (this.#inners.has(node)) outers.push(node as Element);
    }
    for (const outer of outers) this.unwrapSpans(this.#inners.get(outer) as Element);
    for (const text of texts) this.#rejoin(text);
    // Wrappers that belong to no head any more, for example after `normalize()`.
    for (const outer of outers) this.#unwrap(outer);
  }

  /** The text node that holds the end of the text of `node`; `undefined` if a wrapper holds it. */
  lastTextOf(node: Text): Text | undefined {
    const last = this.#tails.get(this.#headOf(node))?.at(-1) ?? node;
    return isText(last) ? last : undefined;
  }

  #cut(node: Text, at: number): Text {
    const tail = node.splitText(at);
    this.#addTail(node, tail);
    return tail;
  }

  /**
   * Adds an empty tail behind a head whose own text is empty. It shows later what the page removed: if the
   * empty tail is still there, the page removed its own node, and the other tails must go, too; if not, the
   * page removed all empty text nodes (`normalize()`), and the other tails stay.
   */
  #addEmptyTail(node: Text): void {
    const mark = new Text();
    node.after(mark);
    this.#addTail(node, mark);
  }

  /** Records that the new tail `tail` stands right behind `node`, which is a head or a tail. */
  #addTail(node: Text, tail: ChildNode): void {
    const owner = this.#headOf(node);
    let tails = this.#tails.get(owner);
    if (tails === undefined) this.#tails.set(owner, (tails = []));
    // Searched from the end: links are made from the start of a text on, so `node` is among the last tails of
    // a long one.
    tails.splice(tails.lastIndexOf(node) + 1, 0, tail);
    this.#heads.set(tail, owner);
  }

  #headOf(node: Text): Text {
    return this.#heads.get(node) ?? node;
  }

  #forgetTails(node: Text): readonly ChildNode[] {
    const tails = this.#tails.get(node) ?? [];
    this.#tails.delete(node);
    for (const tail of tails) this.#heads.delete(tail);
    return tails;
  }

  /**
   * Removes the tails of `node` from the page, and empties them.
   *
   * @param isIncluded whether the text of a tail that the page has removed is part of the result
   * @returns the text that they had
   */
  #removeTails(node: Text, isIncluded: IsTouched = () => false): string {
    this.unwrapSpans(node);
    const tails = this.#forgetTails(node).filter((tail) => tail.parentNode !== null || isIncluded(tail));
    for (const tail of tails) this.unwrapSpans(tail);
    const text = textOf(tails);
    for (const tail of tails) {
      tail.remove();
      (this.#inners.get(tail) ?? tail).textContent = '';
    }
    return text;
  }

  /**
   * Moves the text of the tails of `node` back into it, as far as no node of the page stands between them.
   */
  #rejoin(node: Text): void {
    let end: Text | undefined = node;
    let text = '';
    const finish = () => text !== '' && end?.appendData(text);
    for (const tail of this.#forgetTails(node)) {
      if (tail.parentNode === null) continue;
      if (this.#isPlain(tail) && end?.nextSibling === tail) {
        text += tail.textContent;
        tail.remove();
        continue;
      }
      finish();
      text = '';
      end = isText(tail) ? tail : this.#unwrap(tail);
    }
    finish();
  }

  /** Whether `tail` has nothing but text in it: the page added no element. */
  #isPlain(tail: ChildNode): boolean {
    const inner = this.#inners.get(tail);
    return inner === undefined || [...inner.childNodes].every(isText);
  }

  /** The text nodes in `tails`. A script that changes them reads the page as it is now, with links. */
  #textsIn(tails: readonly ChildNode[]): Node[] {
    return tails.flatMap((tail) => this.#inners.get(tail)?.firstChild ?? tail);
  }

  /** Unwraps `outer`; returns the text node that it held, if it held nothing else. */
  #unwrap(outer: Node): Text | undefined {
    const inner = this.#inners.get(outer);
    if (inner === undefined || outer.parentNode === null) return undefined;
    const only = inner.childNodes.length === 1 ? inner.firstChild : undefined;
    unwrap(outer as Element, inner);
    return isText(only) ? only : undefined;
  }
}

function unwrap(outer: Element, inner: Element): void {
  outer.replaceWith(...inner.childNodes);
}

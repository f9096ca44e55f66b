/**
 * Puts elements around parts of text, and takes them out again, so that the text stays the same and its owner finds
 * his nodes: a text node is never replaced. It keeps its place and the start of its text; what stands behind it is
 * ours. Used by the auto-linker, which decides what to wrap. What the page does to the text afterwards is told to
 * {@link TextLinks.onEdit} and {@link TextLinks.onRemoval}; what it means, text-edits.ts knows.
 */
import { classifyEdit, countGrowths, isSplit, textOf, wasReplaced, type IsTouched } from './text-edits.js';
import { canSpan, siblings, spanOf, type TextPosition } from './text-spans.js';

/** An element to be put around text; `inner` is the one in it that gets the text. */
export interface Wrapper {
  readonly outer: Element;
  readonly inner: Element;
}

export class TextLinks {
  /** What stands behind a text node that was cut: the rest of its text, wrapped and not, in order. */
  readonly #tails = new WeakMap<Text, ChildNode[]>();
  /** The text node that each rest was cut from. */
  readonly #heads = new WeakMap<ChildNode, Text>();
  /** The inner element of all that was ever put in, by the outer one. */
  readonly #inners = new WeakMap<Node, Element>();
  /** What was put around nodes of the page, by its inner element. */
  readonly #spans = new WeakMap<Node, Element>();
  /** How many edits in a row made a text longer: a script that appends to it may go on after it was cut. */
  readonly #growths = new WeakMap<Text, number>();

  /** Puts `wrapper` around the text from `start` to `end` of `node`. Where there are several, the last comes first. */
  wrap(node: Text, start: number, end: number, { outer, inner }: Wrapper): void {
    if (end < node.length) this.#cut(node, end);
    // With its text inside before it is in the page: a custom element looks at it when it is connected.
    inner.append(node.data.slice(start, end));
    node.deleteData(start, end - start);
    node.after(outer);
    this.#addTail(node, outer);
    this.#inners.set(outer, inner);
    if (start === 0 && !this.#heads.has(node)) this.#addEmptyTail(node);
  }

  /** Whether an element can be put around everything between two places in different text nodes. */
  canSpan(start: TextPosition, end: TextPosition): boolean {
    return canSpan(start, end);
  }

  /** Puts `wrapper` around everything between two places that {@link canSpan}. */
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
   * The page changed the text of `node`.
   *
   * @param values the texts that it had, in order, from the one that we last saw to the present one
   */
  onEdit(node: Text, values: readonly string[], isTouched: IsTouched): void {
    const [old = ''] = values;
    const growths = this.#growths.get(node) ?? 0;
    const rests = this.#tails.get(node);
    if (rests === undefined) {
      this.#growths.set(node, countGrowths(values, growths));
    } else if (!isSplit(node, old, rests) && !this.#textsIn(rests).some(isTouched)) {
      const meaning = classifyEdit(node, values, textOf(rests), growths);
      if (meaning === 'appended') this.#moveToLastTail(node, old.length);
      if (meaning === 'whole') this.#removeTails(node);
    }
  }

  /** The page took `node` out from before its rest. */
  onRemoval(node: Text, record: MutationRecord, isTouched: IsTouched): void {
    const rests = this.#tails.get(node) ?? [];
    if (wasReplaced(node, rests, record, isTouched)) this.#forgetTails(node);
    else node.appendData(this.#removeTails(node, isTouched));
  }

  /** The page changed something in or at `node`: a link around its nodes is taken away, and may be put in anew. */
  unwrapSpans(node: Node): void {
    for (let inner: Node | null = node; inner !== null; inner = inner.parentNode) {
      const outer = this.#spans.get(inner);
      if (outer?.contains(inner)) unwrap(outer, inner as Element);
    }
  }

  /** Whether something of the text of `node` stands behind it. */
  isCut(node: Node): node is Text {
    return this.#tails.has(node as Text);
  }

  /** Whether `node` was put in, and has given back its text. */
  isEmptied(node: Node): node is Element {
    return this.#inners.get(node)?.firstChild === null;
  }

  /** Takes out all that was put into `root`. */
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
    // What the page made its own, for example by `normalize()`.
    for (const outer of outers) this.#unwrap(outer);
  }

  /** The text node in which the text of `node` ends, if it does not end in a wrapper. */
  lastTextOf(node: Text): Text | undefined {
    const last = this.#tails.get(this.#headOf(node))?.at(-1) ?? node;
    return last instanceof Text ? last : undefined;
  }

  #cut(node: Text, at: number): Text {
    const rest = node.splitText(at);
    this.#addTail(node, rest);
    return rest;
  }

  /**
   * Nothing of the text is left before the first wrapper. Another empty text node behind tells whether the page then
   * takes its node out (and the rest has to go), or all that are empty (`normalize()`).
   */
  #addEmptyTail(node: Text): void {
    const mark = new Text();
    node.after(mark);
    this.#addTail(node, mark);
  }

  /** Notes that `rest` stands right behind `node`, which may be a rest itself. */
  #addTail(node: Text, rest: ChildNode): void {
    const owner = this.#headOf(node);
    let rests = this.#tails.get(owner);
    if (rests === undefined) this.#tails.set(owner, (rests = []));
    // In a long text it is the last one: links are made from its start on.
    rests.splice(rests.lastIndexOf(node) + 1, 0, rest);
    this.#heads.set(rest, owner);
  }

  #headOf(node: Text): Text {
    return this.#heads.get(node) ?? node;
  }

  #forgetTails(node: Text): readonly ChildNode[] {
    const rests = this.#tails.get(node) ?? [];
    this.#tails.delete(node);
    for (const rest of rests) this.#heads.delete(rest);
    return rests;
  }

  /**
   * Takes the rests of `node` out of the page.
   *
   * @param isMeant whether one that the page took out belongs to it all the same; if not, it stays out
   * @returns their text, which they no longer have
   */
  #removeTails(node: Text, isMeant: IsTouched = () => false): string {
    this.#growths.delete(node);
    this.unwrapSpans(node);
    const rests = this.#forgetTails(node).filter((rest) => rest.parentNode !== null || isMeant(rest));
    for (const rest of rests) this.unwrapSpans(rest);
    const text = textOf(rests);
    for (const rest of rests) {
      rest.remove();
      (this.#inners.get(rest) ?? rest).textContent = '';
    }
    return text;
  }

  /** What was added to the start of a text was meant for its end. */
  #moveToLastTail(node: Text, from: number): void {
    const added = node.data.slice(from);
    node.deleteData(from, added.length);
    const last = this.#tails.get(node)?.at(-1) as ChildNode;
    if (last instanceof Text) return last.appendData(added);
    const rest = new Text(added);
    last.after(rest);
    this.#tails.get(node)?.push(rest);
    this.#heads.set(rest, node);
  }

  /** Gives `node` back the text of its rests, as far as nothing of the page stands between them. */
  #rejoin(node: Text): void {
    let end: Text | undefined = node;
    let text = '';
    const finish = () => text !== '' && end?.appendData(text);
    for (const rest of this.#forgetTails(node)) {
      if (rest.parentNode === null) continue;
      if (this.#isPlain(rest) && end?.nextSibling === rest) {
        text += rest.textContent;
        rest.remove();
        continue;
      }
      finish();
      text = '';
      end = rest instanceof Text ? rest : this.#unwrap(rest);
    }
    finish();
  }

  /** Whether the page put nothing of its own into `rest`. */
  #isPlain(rest: ChildNode): boolean {
    const inner = this.#inners.get(rest);
    return inner === undefined || [...inner.childNodes].every((child) => child instanceof Text);
  }

  /** The text nodes in `rests`: whoever changes them knows the page as it is. */
  #textsIn(rests: readonly ChildNode[]): Node[] {
    return rests.flatMap((rest) => this.#inners.get(rest)?.firstChild ?? rest);
  }

  /** Takes a wrapper out; returns the text node that it had inside, if there was nothing else. */
  #unwrap(outer: Node): Text | undefined {
    const inner = this.#inners.get(outer);
    if (inner === undefined || outer.parentNode === null) return undefined;
    const only = inner.childNodes.length === 1 ? inner.firstChild : undefined;
    unwrap(outer as Element, inner);
    return only instanceof Text ? only : undefined;
  }
}

function unwrap(outer: Element, inner: Element): void {
  outer.replaceWith(...inner.childNodes);
}

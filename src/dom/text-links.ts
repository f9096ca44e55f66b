/**
 * Puts elements around parts of text, and takes them out again, so that the text stays the same and its owner finds
 * his nodes: a text node is never replaced. It keeps its place and the start of its text; what stands behind it is
 * ours. Used by the auto-linker, which decides what to wrap.
 */

/** A place in a text node. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** An element to be put around text; `inner` is the one in it that gets the text. */
export interface Wrapper {
  readonly outer: Element;
  readonly inner: Element;
}

export class TextLinks {
  /** What stands behind a text node that was cut: the rest of its text, wrapped and not, in order. */
  readonly #rests = new Map<Text, ChildNode[]>();
  /** The text node that each rest was cut from. */
  readonly #owners = new WeakMap<ChildNode, Text>();
  /** What was put around more than a part of one text node. */
  readonly #spans = new Set<Wrapper>();

  /** Puts `wrapper` around the text from `start` to `end` of `node`. Where there are several, the last comes first. */
  wrap(node: Text, start: number, end: number, { outer, inner }: Wrapper): void {
    if (end < node.length) this.#cut(node, end);
    // With its text inside before it is in the page: a custom element looks at it when it is connected.
    inner.append(node.data.slice(start, end));
    node.deleteData(start, end - start);
    node.after(outer);
    this.#addRest(node, outer);
  }

  /**
   * Whether an element can be put around everything between two places in different text nodes: the markup must stay
   * valid, so no element is cut in two, and nothing is moved that a framework has its hands on.
   */
  canSpan(start: Place, end: Place): boolean {
    const span = spanOf(start, end);
    return span !== undefined && !isOwned(span.parent) && siblings(span.first, span.last).every(isMovable);
  }

  /** Puts `wrapper` around everything between two places that {@link canSpan}. */
  wrapSpan(start: Place, end: Place, wrapper: Wrapper): void {
    const span = spanOf(start, end);
    if (span === undefined) return;
    const { parent, last } = span;
    if (last === end.node && end.offset < end.node.length) this.#cut(end.node, end.offset);
    const isCut = span.first === start.node && start.offset > 0;
    const first = isCut ? this.#cut(start.node, start.offset) : span.first;
    const next = last.nextSibling;
    wrapper.inner.append(...siblings(first, last));
    parent.insertBefore(wrapper.outer, next);
    this.#spans.add(wrapper);
  }

  /** The page changed the text of `node`, which was `old`: did it mean the part that stands there, or the whole? */
  followEdit(node: Text, old: string): void {
    const rests = this.#rests.get(node) ?? [];
    const whole = old + rests.map((rest) => rest.textContent).join('');
    if (!isOwned(node) && likeness(node.data, old) > likeness(node.data, whole)) return;
    for (const rest of this.#take(node)) rest.remove();
  }

  /** The page took `node` out from before its rest. */
  followRemoval(node: Text, previous: Node | null): void {
    const rests = this.#take(node);
    // The page joined neighbouring text nodes (`normalize()`): the rest is its own now.
    const isJoined = previous instanceof Text && previous.data.endsWith(node.data);
    if (isJoined || (node.data === '' && !isOwned(node))) return;
    join(node, rests);
  }

  /** Whether something of the text of `node` stands behind it. */
  isCut(node: Node): node is Text {
    return this.#rests.has(node as Text);
  }

  /** Takes out all that was put in. */
  undo(): void {
    for (const { outer, inner } of this.#spans) outer.replaceWith(...inner.childNodes);
    this.#spans.clear();
    for (const node of [...this.#rests.keys()].reverse()) join(node, this.#take(node));
  }

  /** Forgets what is no longer in the page. */
  forgetRemoved(): void {
    for (const node of this.#rests.keys()) if (!node.isConnected) this.#rests.delete(node);
    for (const span of this.#spans) if (!span.outer.isConnected) this.#spans.delete(span);
  }

  /** The text node in which the text of `node` ends, if it does not end in a wrapper. */
  endOf(node: Text): Text | undefined {
    const last = this.#rests.get(this.#ownerOf(node))?.at(-1) ?? node;
    return last instanceof Text ? last : undefined;
  }

  #cut(node: Text, at: number): Text {
    const rest = node.splitText(at);
    this.#addRest(node, rest);
    return rest;
  }

  /** Notes that `rest` stands right behind `node`, which may be a rest itself. */
  #addRest(node: Text, rest: ChildNode): void {
    const owner = this.#ownerOf(node);
    let rests = this.#rests.get(owner);
    if (rests === undefined) this.#rests.set(owner, (rests = []));
    // In a long text it is the last one: links are made from its start on.
    rests.splice(rests.lastIndexOf(node) + 1, 0, rest);
    this.#owners.set(rest, owner);
  }

  #ownerOf(node: Text): Text {
    return this.#owners.get(node) ?? node;
  }

  #take(node: Text): readonly ChildNode[] {
    const rests = this.#rests.get(node) ?? [];
    this.#rests.delete(node);
    for (const rest of rests) this.#owners.delete(rest);
    return rests;
  }
}

/** Gives `node` back the text of its rests. What the page took out of them stays out. */
function join(node: Text, rests: readonly ChildNode[]): void {
  const present = rests.filter((rest) => rest.parentNode !== null);
  node.appendData(present.map((rest) => rest.textContent ?? '').join(''));
  for (const rest of present) rest.remove();
}

/** The siblings that stand between two places; `undefined` when one of them is in the middle of an element. */
function spanOf(start: Place, end: Place): { parent: Node; first: ChildNode; last: ChildNode } | undefined {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const parent = range.commonAncestorContainer;
  const first = climb(start.node, start.offset === 0, 'previousSibling', parent);
  const last = climb(end.node, end.offset === end.node.length, 'nextSibling', parent);
  return first && last && { parent, first, last };
}

/** The ancestor of `node` in `parent`, if nothing of its text is on the side where the wrapper ends. */
function climb(
  node: ChildNode,
  isEdge: boolean,
  side: 'previousSibling' | 'nextSibling',
  parent: Node,
): ChildNode | undefined {
  if (node.parentNode === parent) return node;
  if (!isEdge) return undefined;
  for (let sibling = node[side]; sibling !== null; sibling = sibling[side]) {
    if (sibling.textContent !== '') return undefined;
  }
  return climb(node.parentNode as Element, true, side, parent);
}

function siblings(first: ChildNode, last: ChildNode): ChildNode[] {
  const nodes = [first];
  for (let node = first; node !== last;) nodes.push((node = node.nextSibling as ChildNode));
  return nodes;
}

/** Comments are the landmarks of frameworks, and what they own would not be found where they left it. */
function isMovable(node: Node): boolean {
  if (!(node instanceof Text || node instanceof Element) || isOwned(node)) return false;
  return [...node.childNodes].every(isMovable);
}

/** Whether a framework marked the node as its own: React, Angular and others set properties on it. */
function isOwned(node: Node): boolean {
  return Object.keys(node).some((key) => key.startsWith('__'));
}

/** How much of `text` is that of `other`, at its start and at its end: from 0 to 1. */
function likeness(text: string, other: string): number {
  const longest = Math.max(text.length, other.length);
  const shortest = Math.min(text.length, other.length);
  let start = 0;
  while (start < shortest && text[start] === other[start]) start++;
  let end = 0;
  while (end < shortest - start && text.at(-1 - end) === other.at(-1 - end)) end++;
  return longest === 0 ? 0 : (start + end) / longest;
}

/**
 * Finds the range of the file around which tags for a part of the text can stand: in one text, or around
 * several sibling nodes, if that splits no element (the rule of dom/autolink/text-spans.ts in a browser) and
 * the file has the nodes in the same order. Used by link-terms.ts.
 */
import type { Element, Text } from 'hast';
import { selfAndAncestors, textOf, type Node, type ParsedPage, type SourceRange } from './page.js';
import { offsetsOf, type Offsets } from './source-text.js';

/** A position between two characters of a text. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

/** Inline elements that have no end tag. */
const VOID = new Set(['wbr', 'br', 'img']);

export class TextSpans {
  readonly #page: ParsedPage;
  readonly #offsets = new Map<Text, Offsets | undefined>();

  constructor(page: ParsedPage) {
    this.#page = page;
  }

  /** The range of the file from `from` to `to`; `undefined` when no tags can stand around it. */
  find(from: TextPosition, to: TextPosition): SourceRange | undefined {
    const nodes = from.node === to.node ? [from.node] : this.#siblings(from, to);
    if (nodes === undefined || !nodes.every(isMovable)) return undefined;
    const [first, last] = [nodes[0] as Node, nodes.at(-1) as Node];
    const start =
      first === from.node ? this.#offsetsOf(from.node)?.start(from.offset) : this.#rangeOf(first)?.start;
    const end = last === to.node ? this.#offsetsOf(to.node)?.end(to.offset) : this.#rangeOf(last)?.end;
    if (start === undefined || end === undefined || start < 0 || end < 0) return undefined;
    return nodes.length === 1 || this.#isInOrder(nodes) ? { start, end } : undefined;
  }

  /** The sibling nodes from `from` to `to`; `undefined` when one position is in the middle of an element. */
  #siblings(from: TextPosition, to: TextPosition): Node[] | undefined {
    const outer = new Set(selfAndAncestors(this.#page, to.node));
    const parent = [...selfAndAncestors(this.#page, from.node)].find((element) => outer.has(element));
    if (parent === undefined) return undefined;
    const first = this.#climb(from.node, from.offset === 0, -1, parent);
    const last = this.#climb(to.node, to.offset === to.node.value.length, 1, parent);
    if (first === undefined || last === undefined) return undefined;
    const children = parent.children as Node[];
    return children.slice(children.indexOf(first), children.indexOf(last) + 1);
  }

  /**
   * The ancestor of `node` that is a child of `parent`; `undefined` if moving the tag there would take in
   * other text or a comment.
   *
   * @param isEdge whether the position is at the start of `node` (`side` -1) or at its end (`side` 1)
   */
  #climb(node: Node, isEdge: boolean, side: -1 | 1, parent: Element): Node | undefined {
    const own = this.#page.parents.get(node) as Element;
    if (own === parent) return node;
    if (!isEdge) return undefined;
    const siblings = own.children as Node[];
    const at = siblings.indexOf(node);
    const outside = side < 0 ? siblings.slice(0, at) : siblings.slice(at + 1);
    if (outside.some((sibling) => sibling.type === 'comment' || textOf(sibling) !== '')) return undefined;
    return this.#climb(own, true, side, parent);
  }

  #offsetsOf(node: Text): Offsets | undefined {
    if (!this.#offsets.has(node)) {
      const range = this.#page.texts.get(node);
      this.#offsets.set(node, range && offsetsOf(node.value, this.#page.source, range));
    }
    return this.#offsets.get(node);
  }

  /** The range of a text, or of an element that has all the tags it needs. */
  #rangeOf(node: Node): SourceRange | undefined {
    if (node.type === 'text') return this.#page.texts.get(node);
    if (node.type === 'comment') return undefined;
    const range = this.#page.elements.get(node);
    return range?.closing !== undefined || VOID.has(node.tagName) ? range : undefined;
  }

  /** Whether the nodes, and those in them, have the same order in the file as in the page. */
  #isInOrder(nodes: readonly Node[]): boolean {
    let at = 0;
    for (const node of nodes) {
      const range = this.#rangeOf(node);
      if (range === undefined || range.start < at) return false;
      if (node.type === 'element' && !this.#isInOrder(node.children)) return false;
      at = range.end;
    }
    return true;
  }
}

/** Whether `node` may move into a link. A comment may not: frameworks find their nodes by comments. */
function isMovable(node: Node): boolean {
  if (node.type === 'comment') return false;
  return node.type === 'text' || (node.children as Node[]).every(isMovable);
}

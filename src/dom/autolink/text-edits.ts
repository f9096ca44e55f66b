/**
 * Decides what a change of a text node with tails means (text-links.ts, which calls this, explains heads and
 * tails). The owner of the node, usually a framework, writes the whole text, because it does not know of
 * tails. A script that reads the page as it is now (typography, highlighting, translation) writes only the
 * part that the node still has. Changes nothing.
 */
import { isInFramework, isMarked } from './framework-marks.js';
import { isElement } from '../node-kinds.js';

/** `part`: the page means what is left in the node; `whole`: what it wrote replaces the whole text. */
type Meaning = 'part' | 'whole';

/** Whether the page changed or moved a node in the same microtask. */
export type IsTouched = (node: Node) => boolean;

/**
 * What the page meant when it wrote to the head of `tail`. Where two meanings are possible, `whole` wins:
 * otherwise text that the owner has replaced would stay in the page.
 *
 * @param values the texts of the node in order: what linking left in it, then what the page wrote
 * @param tail the text of its tails
 */
export function classifyEdit(node: Text, values: readonly string[], tail: string): Meaning {
  const [old = '', ...written] = values;
  const { data } = node;
  if (isMarked(node) || written.some((value) => value.startsWith(old + tail))) return 'whole';
  if (old.startsWith(data) || !isSameText(data, old)) return 'whole';
  return written.every((value) => wordsOf(value) === wordsOf(old)) ? 'part' : 'whole';
}

/** Whether the page only split `node`: the text that it lost stands right behind it, before its tails. */
export function isSplit(node: Text, old: string, tails: readonly Node[]): boolean {
  let text = node.data;
  if (text === old || !old.startsWith(text)) return false;
  for (let next = node.nextSibling; next !== null && !tails.includes(next); next = next.nextSibling)
    text += next.textContent ?? '';
  return text === old;
}

/**
 * Whether the page replaced the head `node`: its text still stands before `tails`, in other nodes. The page
 * joined it with the text before it (`normalize()`), marked it up, or translated it.
 */
export function wasReplaced(
  node: Text,
  tails: readonly Node[],
  { addedNodes }: MutationRecord,
  isTouched: IsTouched,
): boolean {
  const next = tails.find((tail) => tail.parentNode !== null);
  if (next === undefined || isMarked(node) || node.parentNode !== null) return false; // the page only moved it
  if (node.data === '') return next !== tails[0];
  const added = [...addedNodes];
  // Google Translate replaces texts by <font> elements; no other script of today makes such elements.
  if (added.some((each) => isElement(each) && each.localName === 'font')) return true;
  // A framework replaces a text by another one, which may end as the old one does.
  if (isInFramework(next)) return false;
  if (added.length > 0 && isSameText(textOf(added), node.data)) return true;
  const before = touchedBefore(next, isTouched);
  return before.length > 0 && textOf(before).endsWith(node.data);
}

/** The nodes right before `node` that the page has just inserted or changed. */
function touchedBefore(node: Node, isTouched: IsTouched): Node[] {
  const nodes: Node[] = [];
  for (let before = node.previousSibling; before && isTouched(before); before = before.previousSibling)
    nodes.unshift(before);
  return nodes;
}

export function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => node.textContent ?? '').join('');
}

/** Whether the page wrote another text into `node`: it did not only split it, or change its typography. */
export function isRewritten(node: Text, old: string): boolean {
  return !isSplit(node, old, []) && !isSameText(old, node.data);
}

/** Whether both are the same text but for its typography: blanks, quotation marks, dashes. */
function isSameText(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other) && endOf(one) === endOf(other);
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The last character, the same for all blanks and for all quotation marks. Typography scripts replace a blank
 * by a blank; an owner who writes "Loading…" in place of "Loading API…" does not.
 */
function endOf(text: string): string {
  return text
    .slice(-1)
    .replace(/\s/, ' ')
    .replace(/["'„‚\p{Pi}\p{Pf}]/u, '"');
}

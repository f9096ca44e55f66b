/**
 * What the page meant when it changed a text node that had been cut: somebody who keeps the node (a framework) means
 * the whole text that it had, somebody who walks the page as it is (a typography script, a highlighter, a translator)
 * means the part that stands there now. Used by text-links.ts.
 */
import { isOwned } from './text-spans.js';

/** `part`: what stands there; `appended`: the same, and what was added belongs to the end; `whole`: all of the text. */
type Meaning = 'part' | 'appended' | 'whole';

/** Whether the page changed or moved a node together with another. */
export type IsTouched = (node: Node) => boolean;

/**
 * @param old the text that `node` had
 * @param whole the same with its rests
 * @param isGrowing whether text was added to the node before it was cut
 */
export function classifyEdit(node: Text, old: string, whole: string, isGrowing: boolean): Meaning {
  const { data } = node;
  if (isOwned(node) || data.startsWith(whole)) return 'whole';
  if (isGrowing && data.startsWith(old)) return 'appended';
  return !old.startsWith(data) && haveSameWords(data, old) ? 'part' : 'whole';
}

/** Whether the page only split the node: what is missing in it stands right behind it. */
export function isSplit(node: Text, old: string, rests: readonly Node[]): boolean {
  let text = node.data;
  if (text === old || !old.startsWith(text)) return false;
  for (let next = node.nextSibling; next !== null && !rests.includes(next); next = next.nextSibling)
    text += next.textContent ?? '';
  return text === old;
}

/**
 * Whether what the page took out still stands in its place, before `rests`, in other nodes: joined with the text before
 * it (`normalize()`), marked up, or translated.
 */
export function wasReplaced(
  node: Text,
  rests: readonly Node[],
  { addedNodes }: MutationRecord,
  isTouched: IsTouched,
): boolean {
  const next = rests.find((rest) => rest.parentNode !== null);
  if (next === undefined || isOwned(node) || node.parentNode !== null) return false; // it was only moved
  if (node.data === '') return next !== rests[0];
  const added = [...addedNodes];
  // Google Translate; no other script of today makes such elements.
  if (added.some((each) => each instanceof Element && each.localName === 'font')) return true;
  if (added.length > 0 && haveSameWords(textOf(added), node.data)) return true;
  const before = touchedBefore(next, isTouched);
  return before.length > 0 && textOf(before).endsWith(node.data);
}

/** What the page has just put, or changed, right before `node`. */
function touchedBefore(node: Node, isTouched: IsTouched): Node[] {
  const nodes: Node[] = [];
  for (let before = node.previousSibling; before && isTouched(before); before = before.previousSibling)
    nodes.unshift(before);
  return nodes;
}

export function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => node.textContent ?? '').join('');
}

/** Scripts that care for the looks of a text change blanks, quotation marks, dashes; its words stay. */
function haveSameWords(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

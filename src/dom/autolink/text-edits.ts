/**
 * What the page meant when it changed a text node that had been cut: somebody who keeps the node (a framework) means
 * the whole text that it had, somebody who walks the page as it is (a typography script, a highlighter, a translator)
 * means the part that stands there now. Used by text-links.ts.
 */
import { isOwned } from './text-spans.js';

/**
 * `part`: the page means what is left in the node; `appended`: it added text to the end of the whole text; `whole`: what
 * it wrote replaces the whole text.
 */
type Meaning = 'part' | 'appended' | 'whole';

/** Whether the page changed or moved a node in the same microtask. */
export type IsTouched = (node: Node) => boolean;

/** Owners that set a text, and soon a longer one, are common; two such steps in a row are a script that appends. */
const MIN_GROWTHS = 2;

/**
 * How many edits in a row have made a text longer, up to the last of `values`. A first text does not count: owners
 * often start from an empty node.
 *
 * @param values the texts that a node had, in order
 * @param count how many such edits there were before
 */
export function countGrowths(values: readonly string[], count: number): number {
  values.forEach((value, index) => {
    const before = values[index - 1] ?? value;
    if (!value.startsWith(before)) count = 0;
    else if (value !== before && before.trim() !== '') count++;
  });
  return count;
}

/**
 * What the page meant when it wrote to a text node that has tails. Where two meanings are possible, `whole` wins: text
 * of the owner must not be lost, and text that the owner replaced must not stay.
 *
 * @param values the texts that the node had since the last call, in order; the first is what was left of it when it was cut
 * @param tail the text of its tails
 * @param growths how many edits in a row made the text longer before the node was cut
 */
export function classifyEdit(node: Text, values: readonly string[], tail: string, growths: number): Meaning {
  const [old = '', ...written] = values;
  const { data } = node;
  if (isOwned(node) || written.some((value) => value.startsWith(old + tail))) return 'whole';
  const isLonger = values.every((value, index) => value.startsWith(values[index - 1] ?? ''));
  if (growths >= MIN_GROWTHS && isLonger && !sharesHalf(data.slice(old.length), tail)) return 'appended';
  const isSame = written.every((value) => wordsOf(value) === wordsOf(old)) && endOf(data) === endOf(old);
  return isSame && !old.startsWith(data) ? 'part' : 'whole';
}

/** Whether the first half of both is the same: an owner who takes away or changes the last words repeats the others. */
function sharesHalf(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return 2 * shared >= Math.max(one.length, other.length);
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
  if (added.length > 0 && isSameText(textOf(added), node.data)) return true;
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

/** Whether both are the same text but for its typography: blanks, quotation marks, dashes. */
function isSameText(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other) && endOf(one) === endOf(other);
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The last character, the same for all blanks and for all quotation marks. Typography scripts replace a blank by a blank;
 * an owner who writes "Loading…" in place of "Loading API…" does not.
 */
function endOf(text: string): string {
  return text
    .slice(-1)
    .replace(/\s/, ' ')
    .replace(/["'„‚\p{Pi}\p{Pf}]/u, '"');
}

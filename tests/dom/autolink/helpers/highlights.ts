// Reads the highlights of an article: their texts, their ranges, and the list of their terms.
import type { GlossaryTerm } from '../../../../src/index.js';

/** All ranges that are highlighted as terms. */
export const highlights = (): Range[] => [...(CSS.highlights.get('glossary-term') ?? [])] as Range[];

/** The highlighted texts in `root`, in order. */
export const highlightedTexts = (root: Element): string[] =>
  highlights()
    .filter(({ startContainer }) => root.contains(startContainer))
    .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
    .map(String);

/** The lists of all articles. */
export const lists = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('glossary-highlights')];

type Listed = GlossaryTerm & { readonly anchor?: Range };
const termsOf = (list: Element): Listed[] =>
  [...list.shadowRoot!.querySelectorAll('glossary-term')] as Listed[];
const listOf = (root: Element) =>
  lists().find((list) => termsOf(list).some(({ anchor }) => root.contains(anchor?.startContainer ?? null)));

/** The texts in the list of `root`. */
export function listed(root: Element): string[] {
  const list = listOf(root);
  return list === undefined ? [] : termsOf(list).map(({ textContent }) => textContent ?? '');
}

/** The list of `root`. */
export function barOf(root: Element) {
  const element = listOf(root)!;
  return { element, terms: termsOf(element), isShown: element.hasAttribute('shown') };
}

/** The first place of `text` in `root`. */
export function rangeOf(root: Element, text: string): Range {
  const highlight = highlights().find((each) => root.contains(each.startContainer) && String(each) === text);
  if (highlight !== undefined) return highlight;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    const start = node.data.indexOf(text);
    if (start < 0) continue;
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    return range;
  }
  throw new Error(`${root.innerHTML} has no ${text}`);
}

/** The middle of the first line of a range. */
export function centreOf(range: Range): [number, number] {
  const { left, top, width, height } = range.getClientRects()[0]!;
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** What an observer sees in `root` while `run` runs. */
export async function changesDuring(root: Node, run: () => Promise<void>): Promise<MutationRecord[]> {
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
  await run();
  changes.push(...observer.takeRecords());
  observer.disconnect();
  return changes;
}

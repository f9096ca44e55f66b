/**
 * Tells when the page takes an article out or inserts it again: an observer of the article does not see that. Used by
 * highlights.ts, because a highlight and its term are outside of the article.
 */
import { isFragment } from '../node-kinds.js';

interface Place {
  readonly root: Element;
  readonly onMoved: () => void;
  observer?: MutationObserver;
}

/**
 * Calls `onMoved` after the page has removed or inserted `root`, or an element around it. An article that the page has
 * dropped is not kept: the caller has to keep the returned function as long as it needs the calls.
 *
 * @returns a function that stops this
 */
export function watchPlace(root: Element, onMoved: () => void): () => void {
  const place: Place = { root, onMoved };
  const observer = (place.observer = observerOf(new WeakRef(place)));
  const observe = (node: Node) => observer.observe(node, { childList: true, subtree: true });
  // An observer does not see into shadow roots.
  for (let node: Node | undefined = root; node !== undefined; node = hostOf(node))
    observe(node.getRootNode());
  observe(document);
  // This function keeps `place`.
  return () => place.observer?.disconnect();
}

/** A function of its own: the document keeps the observer, and so everything that its callback can reach. */
function observerOf(kept: WeakRef<Place>): MutationObserver {
  const observer = new MutationObserver((records) => {
    const place = kept.deref();
    if (place === undefined) return observer.disconnect();
    const nodes = records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
    if (nodes.some((node) => containsAcross(node, place.root))) place.onMoved();
  });
  return observer;
}

/** Whether `node` contains `inner`, also in its shadow roots. */
function containsAcross(node: Node, inner: Node): boolean {
  for (let each: Node | undefined = inner; each !== undefined; each = hostOf(each))
    if (node.contains(each)) return true;
  return false;
}

/** The host of the shadow root that `node` is in. */
function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return isFragment(root) ? (root as Partial<ShadowRoot>).host : undefined;
}

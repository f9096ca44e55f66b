/**
 * Tells when the page takes an article out or inserts it again: an observer of the article does not see that. Used by
 * highlights.ts, because a highlight and its term are outside of the article.
 */

/**
 * Calls `onMoved` after the page has removed or inserted `root`, or an element around it.
 *
 * @returns a function that stops this
 */
export function watchPlace(root: Element, onMoved: () => void): () => void {
  const observer = new MutationObserver((records) => {
    const nodes = records.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
    if (nodes.some((node) => containsAcross(node, root))) onMoved();
  });
  const observe = (node: Node) => observer.observe(node, { childList: true, subtree: true });
  // An observer does not see into shadow roots.
  for (let node: Node | undefined = root; node !== undefined; node = hostOf(node))
    observe(node.getRootNode());
  observe(document);
  return () => observer.disconnect();
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
  return root instanceof ShadowRoot ? root.host : undefined;
}

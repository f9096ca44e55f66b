/**
 * What a node is. Not `instanceof`: another document, such as that of a frame, has classes of its own. Used by the auto-linker,
 * whose article may be in one.
 */

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3;
}

/** Whether it is a fragment, such as a shadow root. */
export function isFragment(node: Node): boolean {
  return node.nodeType === 11;
}

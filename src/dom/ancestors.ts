/** Walks up from an element through slots' hosts and shadow roots, which `closest` alone does not leave. */

/** The nearest inclusive ancestor that matches `selector`, across shadow roots. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  let current: Element | undefined = element;
  while (current !== undefined) {
    const found: Element | null = current.closest(selector);
    if (found !== null) return found;
    const root: Node = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

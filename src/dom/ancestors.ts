/**
 * Walks up the flat tree, which is what the page shows: from a slotted element to its slot, and from a shadow
 * root to its host. Used by elements, and to find the language of the interface.
 */

/**
 * The nearest inclusive ancestor that matches `selector`; unlike `closest`, across shadow roots and through
 * slots.
 */
export function closestAcross(element: Element, selector: string): Element | undefined {
  for (let current: Element | null = element; current !== null; current = parentAcross(current)) {
    if (current.matches(selector)) return current;
  }
  return undefined;
}

/** The parent in the flat tree: the slot of a slotted element, the host of a shadow root, else the parent. */
export function parentAcross({ assignedSlot, parentElement, parentNode }: Element): Element | null {
  // Not `instanceof`: another document has classes of its own.
  return assignedSlot ?? parentElement ?? (parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

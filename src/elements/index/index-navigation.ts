/**
 * Keyboard and pointer in an index: which element a key moves the focus to, and which link a click follows. Used by
 * `<glossary-index>` and its search box; it reads the page and changes nothing.
 */

/**
 * The element that `event` moves the focus to: Down and Up walk from the search box through the results and back, Home
 * and End go to the first and the last result. `undefined` for all other keys, and with a modifier.
 */
export function focusTarget(
  event: KeyboardEvent,
  box: HTMLElement,
  results: readonly HTMLElement[],
): HTMLElement | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const isInBox = event.composedPath()[0] === box;
  const current = isInBox ? -1 : results.indexOf(event.target as HTMLElement);
  // In the box, the other keys move the caret.
  if (isInBox ? event.key !== 'ArrowDown' : current < 0) return undefined;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    Home: 0,
    End: results.length - 1,
  };
  const target = targets[event.key];
  return target === undefined ? undefined : target < 0 ? box : results[target];
}

/** The link that a click follows in this tab; `null` without one, and for clicks that open another tab or a menu. */
export function clickedLink(event: MouseEvent): HTMLAnchorElement | null {
  const isElsewhere = event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  return isElsewhere ? null : (event.target as Element).closest('a');
}

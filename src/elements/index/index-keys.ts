/** Keys and clicks in an index: from the search box down through the results and back, and on its links. For `<glossary-index>`. */

/** Where the focus is to go, if the key means that: Down and Up walk, Home and End go to the first and the last result. */
export function stepOf(
  event: KeyboardEvent,
  box: HTMLElement,
  results: readonly HTMLElement[],
): HTMLElement | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const isInBox = event.composedPath()[0] === box;
  const at = isInBox ? -1 : results.indexOf(event.target as HTMLElement);
  // In the box, the other keys move the caret.
  if (isInBox ? event.key !== 'ArrowDown' : at < 0) return undefined;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: results.length - 1,
  };
  const step = steps[event.key];
  return step === undefined ? undefined : step < 0 ? box : results[step];
}

/** The link that a click follows; nothing where it opens elsewhere. */
export function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const isElsewhere = event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  return isElsewhere ? null : (event.target as Element).closest('a');
}

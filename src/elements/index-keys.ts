/** The keys of an index: from the search box down through the results and back. Called by `<glossary-index>`. */

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

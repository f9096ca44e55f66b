/**
 * Reports to an element that the nearest provider has another glossary for it. Used by elements that show content. It is
 * not part of context.ts, because every page with terms loads that file, and terms do not need this one.
 */
import { ContextEvent } from '@lit/context';
import type { GlossarySource } from '../../dom/loading/load.js';
import { glossaryContext } from './context.js';

/**
 * Calls `onChange` whenever the nearest provider offers `element` another source than at the time of this call.
 *
 * @returns ends the subscription
 */
export function subscribeToSource(element: Element, onChange: () => void): () => void {
  let stop: (() => void) | undefined;
  // The provider calls back once with the present source.
  let isFirstCall = true;
  const onSource = (_source: GlossarySource | undefined, unsubscribe?: () => void) => {
    stop = unsubscribe;
    if (!isFirstCall) onChange();
    isFirstCall = false;
  };
  element.dispatchEvent(new ContextEvent(glossaryContext, element, onSource, true));
  return () => stop?.();
}

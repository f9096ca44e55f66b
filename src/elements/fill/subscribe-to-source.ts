/**
 * Reports to an element that the nearest provider has another glossary for it. Used by elements that show content. It is
 * not part of context.ts, because every page with terms loads that file, and terms do not need this one.
 */
import { ContextEvent } from '@lit/context';
import type { GlossarySource } from '../../dom/loading/load.js';
import { glossaryContext } from './context.js';

/**
 * Calls `onChange` whenever the nearest provider offers `element` another source.
 *
 * @param known the source that `element` has; the provider may have got another one since
 * @returns ends the subscription
 */
export function subscribeToSource(element: Element, known: GlossarySource, onChange: () => void): () => void {
  let stop: (() => void) | undefined;
  let present: GlossarySource | undefined = known;
  const onSource = (source: GlossarySource | undefined, unsubscribe?: () => void) => {
    stop = unsubscribe;
    if (source === present) return;
    present = source;
    onChange();
  };
  element.dispatchEvent(new ContextEvent(glossaryContext, element, onSource, true));
  return () => stop?.();
}

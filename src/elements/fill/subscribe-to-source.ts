/**
 * Tells an element when the nearest provider has another glossary for it. Apart from context.ts, because terms, which
 * every page has, need not know.
 */
import { ContextEvent } from '@lit/context';
import type { GlossarySource } from '../../dom/loading/load.js';
import { glossaryContext } from './context.js';

/**
 * Calls `onChange` whenever the nearest provider offers `element` another source than now.
 *
 * @returns stops it
 */
export function subscribeToSource(element: Element, onChange: () => void): () => void {
  let stop: (() => void) | undefined;
  let known = false;
  const listen = (_source: GlossarySource | undefined, unsubscribe?: () => void) => {
    stop = unsubscribe;
    if (known) onChange();
    known = true;
  };
  element.dispatchEvent(new ContextEvent(glossaryContext, element, listen, true));
  return () => stop?.();
}

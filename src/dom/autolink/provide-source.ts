/**
 * Provides a glossary to elements by the context protocol
 * (https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md), without a
 * provider element around them. Used by article-linker.ts for the terms that it makes.
 */
import type { Glossary } from '../../core/glossary.js';
import { SOURCE_CONTEXT, type GlossarySource } from '../loading/load.js';

interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: (source: GlossarySource) => void;
}

/**
 * Answers the context requests for a glossary inside `root`, before any provider does.
 *
 * @param isServed whether the element that dispatched a request is to be answered
 * @returns a function that stops this
 */
export function provideSource(
  root: Element,
  glossary: Glossary,
  isServed: (requester: unknown) => boolean,
): () => void {
  const source: GlossarySource = { url: undefined, load: () => Promise.resolve(glossary) };
  const answer = (event: Event) => {
    const { context, callback } = event as ContextRequest;
    if (context !== SOURCE_CONTEXT || !isServed(event.composedPath()[0])) return;
    event.stopImmediatePropagation();
    callback(source);
  };
  root.addEventListener('context-request', answer, { capture: true });
  return () => root.removeEventListener('context-request', answer, { capture: true });
}

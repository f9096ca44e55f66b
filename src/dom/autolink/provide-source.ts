/**
 * Gives elements their glossary by the context protocol (https://github.com/webcomponents-cg/community-protocols), without
 * an element of its own around them. Used by the auto-linker for the terms that it makes.
 */
import type { Glossary } from '../../core/glossary.js';
import { SOURCE_CONTEXT, type GlossarySource } from '../loading/load.js';

interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: (source: GlossarySource) => void;
}

/**
 * Answers those inside `root` who ask for a glossary and are `isServed`, before any provider does.
 *
 * @returns stops it
 */
export function provideSource(
  root: Element,
  glossary: Glossary,
  isServed: (asking: unknown) => boolean,
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

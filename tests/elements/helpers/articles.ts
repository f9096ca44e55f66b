// Helpers of the auto-linker's tests: a glossary, and which terms are linked in an article.
import type { Bundle } from '../../../src/index.js';
import { waitUntil } from '../../tools/wait.js';

/** "API" has a page of its own; "Webhook" has none. */
export const linkable = {
  entries: [
    { id: 'api', term: 'API', definition: 'A way for programs to talk.', url: '/glossary/api/' },
    { id: 'webhook', term: 'Webhook', definition: 'A message that a program sends by itself.' },
  ],
} satisfies Bundle;

/** The texts of the terms in `root`, in order. */
export const terms = (root: ParentNode): string[] =>
  [...root.querySelectorAll('glossary-term')].map(({ textContent }) => textContent ?? '');

/** Waits until exactly these texts are linked. */
export const linked = (root: ParentNode, ...expected: string[]): Promise<void> =>
  waitUntil(() => terms(root).join() === expected.join(), `linked: ${expected.join()}`);

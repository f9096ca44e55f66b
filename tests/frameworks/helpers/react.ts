// Two React roots with the same content, of which one is linked: both must always have the same text.
import { assert } from '@open-wc/testing';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root, type RootOptions } from 'react-dom/client';
import { autolink, createGlossary, type Autolinking } from '../../../src/index.js';
import { highlightedTexts } from '../../dom/autolink/helpers/highlights.js';
import { waitUntil } from '../../tools/wait.js';

const definition = 'D.';
export const glossary = createGlossary({
  entries: [
    { id: 'api', term: 'API', definition, url: '/glossary/api/' },
    { id: 'api-key', term: 'API key', definition },
    { id: 'webhook', term: 'Webhook', definition },
  ],
});

/** Links an article, by the function or by the element around it. Returns a function that removes the links. */
export type Link = (article: HTMLElement) => Promise<() => void>;

export const byFunction =
  (mode?: string): Link =>
  async (article) => {
    const linking: Autolinking = autolink(article, glossary, { limit: 'all', mode });
    await linking.done;
    return () => linking.undo();
  };

export const byElement =
  (mode: string): Link =>
  async (article) => {
    const element = document.createElement('glossary-autolink');
    const json = encodeURIComponent(JSON.stringify({ entries: glossary.entries }));
    Object.assign(element, { src: `/fixtures/json?body=${json}`, limit: 'all', mode });
    const linked = new Promise((resolve) =>
      element.addEventListener('glossary-autolinked', resolve, { once: true }),
    );
    article.replaceWith(element);
    element.append(article);
    await linked;
    return () => void (element.disabled = true);
  };

/** The texts that are wrapped. */
export const wrapped = (root: Element): string[] =>
  [...root.querySelectorAll('glossary-term')].map(({ textContent }) => textContent ?? '');

/** The texts that are linked, in either way. */
export const terms = (root: Element): string[] => [...wrapped(root), ...highlightedTexts(root)];

/** Resolves when the auto-linkers have read all earlier changes: a control article that changes now is read last. */
export async function settled(): Promise<void> {
  const control = document.body.appendChild(document.createElement('p'));
  const { undo } = autolink(control, glossary);
  control.append('API');
  await waitUntil(() => terms(control).length === 1, 'the control is linked');
  undo();
  control.remove();
}

export class Twins {
  readonly article = document.createElement('article');
  readonly plain = document.createElement('article');
  /** The errors that React reported. */
  readonly errors: string[] = [];
  readonly #roots: Root[];

  /** @param open makes the root of an article */
  constructor(open: (article: Element, options: RootOptions) => Root = createRoot) {
    document.body.append(this.article, this.plain);
    const note = (error: unknown) => void this.errors.push(String(error));
    const options = { onUncaughtError: note, onCaughtError: note, onRecoverableError: note };
    this.#roots = [open(this.article, options), createRoot(this.plain, options)];
  }

  render(content: ReactNode): void {
    for (const root of this.#roots) flushSync(() => root.render(content));
  }

  unmount(): void {
    for (const root of this.#roots) root.unmount();
  }

  /** Asserts that both articles have the same text, and that React reported no errors. */
  assertSame(message?: string): void {
    assert.deepEqual(this.errors, [], message);
    assert.equal(this.article.textContent, this.plain.textContent, message);
  }

  close(): void {
    this.unmount();
    (this.article.closest('glossary-autolink') ?? this.article).remove();
    this.plain.remove();
  }
}

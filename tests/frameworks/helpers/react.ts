// Two React roots with the same content, of which one is linked: both must always have the same text.
import { assert } from '@open-wc/testing';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root, type RootOptions } from 'react-dom/client';

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

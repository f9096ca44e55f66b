// What the tests of Vue, Svelte and Angular share: a page with the same content in each framework, mounted once as it is and
// once for each mode of the auto-linker. What the page shows must always be the same in all of them.
import { assert } from '@open-wc/testing';
import { byFunction } from './linking.js';

export interface Item {
  readonly key: string;
  readonly text: string;
}

/** What the page shows: beside static texts, in blocks that come and go, in keyed lists and in child components. */
export interface View {
  readonly text: string;
  readonly isOpen: boolean;
  /** The keys are unique. */
  readonly list: readonly Item[];
  readonly html: string;
}

/** A page that a framework has rendered. */
export interface Page {
  /** Resolves when the page shows `view`. */
  show(view: View): void | Promise<void>;
  unmount(): void | Promise<void>;
}

/** Renders the page in `article`. */
export type Mount = (article: HTMLElement, first: View) => Page | Promise<Page>;

export const MODES = ['auto', 'highlight', 'wrap'] as const;
export type Mode = (typeof MODES)[number];

export class Copies {
  /** The article that is not linked. */
  readonly plain = newArticle();
  readonly linked = Object.fromEntries(MODES.map((mode) => [mode, newArticle()])) as Record<
    Mode,
    HTMLElement
  >;
  readonly #pages: Page[] = [];
  #unlink: (() => void)[] = [];

  async mount(mount: Mount, first: View): Promise<void> {
    for (const article of [this.plain, ...Object.values(this.linked)])
      this.#pages.push(await mount(article, first));
  }

  async link(): Promise<void> {
    this.#unlink = await Promise.all(MODES.map((mode) => byFunction(mode)(this.linked[mode])));
  }

  unlink(): void {
    for (const unlink of this.#unlink.splice(0)) unlink();
  }

  /** Shows `view` in all of them, in the same task where the framework does. */
  async show(view: View): Promise<void> {
    await Promise.all(this.#pages.map(async (page) => page.show(view)));
  }

  async unmount(): Promise<void> {
    for (const page of this.#pages.splice(0)) await page.unmount();
  }

  /** Asserts that all show the same text, and that the linker changed no node in the modes `unchanged`. */
  assertSame(when: string, unchanged: readonly Mode[]): void {
    for (const mode of MODES) {
      const part = unchanged.includes(mode) ? 'innerHTML' : 'textContent';
      assert.equal(this.linked[mode][part], this.plain[part], `${mode}: ${when}`);
    }
  }

  async close(): Promise<void> {
    this.unlink();
    await this.unmount();
    for (const article of [this.plain, ...Object.values(this.linked)]) article.remove();
  }
}

function newArticle(): HTMLElement {
  return document.body.appendChild(document.createElement('article'));
}

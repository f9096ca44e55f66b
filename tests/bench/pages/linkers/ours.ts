/** An article whose terms are linked: what the topic `linked` calls. */
import { autolink } from '../../../../src/dom/autolink/autolink.js';
import { createGlossary, type Glossary } from '../../../../src/core/glossary.js';
import '../../../../src/define/glossary-term.js';
import type { Bundle } from '../../../../src/core/schema.js';
import { inScript, type Script } from '../article-scripts.js';
import { assert } from '../contender.js';

/** How the text is divided: paragraphs with markup, one paragraph with the same markup, or one text node, not shown. */
type Shape = 'paragraphs' | 'paragraph' | 'text';

const host = (): HTMLElement => document.querySelector('main') as HTMLElement;
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

let bundle: Bundle;
let glossary: Glossary;
let done: Promise<void> | undefined;
let failure: unknown;
/** How late inputs were handled, and how late timers fired, in milliseconds. */
const inputs: number[] = [];
const timers: number[] = [];

const link = (limit: 'first' | 'all', mode?: 'wrap' | 'highlight'): Promise<void> =>
  autolink(host(), glossary, { limit, mode }).done;

/** Makes one paragraph of all text in `article`. */
function joinParagraphs(article: DocumentFragment, shape: Shape): void {
  if (shape === 'paragraphs') return;
  const paragraph = document.createElement('p');
  for (const each of [...article.querySelectorAll('p')]) {
    paragraph.append(...(shape === 'text' ? [each.textContent] : each.childNodes), ' ');
  }
  if (shape === 'text') paragraph.normalize();
  article.replaceChildren(paragraph);
}

/** Writes the terms of the bundle and the texts in `article` in `script`. */
function translate(article: DocumentFragment, script: Script): void {
  if (script === 'latin') return;
  bundle = {
    ...bundle,
    entries: bundle.entries.map((entry) => ({
      ...entry,
      term: inScript(entry.term, script),
      aliases: (entry.aliases ?? []).map((alias) => inScript(alias, script)),
    })),
  };
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    text.data = inScript(text.data, script);
  }
}

/** A timer that is always due in 5 ms, while something is linked. */
function watchTimers(): void {
  const due = performance.now() + 5;
  setTimeout(() => {
    timers.push(performance.now() - due);
    if (done !== undefined) watchTimers();
  }, 5);
}

addEventListener('keydown', ({ timeStamp }) => inputs.push(performance.now() - timeStamp));

Object.assign(globalThis, {
  bench: {
    /** Fetches a bundle and puts an article into the page, laid out. */
    async load(bundlePath: string, articlePath: string, shape: Shape, script: Script): Promise<void> {
      const [bundleFile, articleFile] = await Promise.all([fetch(bundlePath), fetch(articlePath)]);
      bundle = (await bundleFile.json()) as Bundle;
      const template = document.createElement('template');
      template.innerHTML = await articleFile.text();
      const article = template.content;
      joinParagraphs(article, shape);
      translate(article, script);
      // The browser would lay out all of the paragraph after each slice, for minutes. It lays out no text far below the window.
      if (shape === 'text')
        Object.assign(host().style, { contentVisibility: 'auto', marginBlockStart: '10000px' });
      host().append(article);
      void host().offsetHeight;
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    nothing: () => undefined,
    open: () => void (glossary = createGlossary(bundle)),
    /** All of it, from a parsed bundle to the last link. */
    async road(mode?: 'wrap' | 'highlight'): Promise<void> {
      glossary = createGlossary(bundle);
      await link('first', mode);
    },
    /** Loads the code for highlights, which a page requests together with the rest. */
    async prepareHighlights(): Promise<void> {
      await import('../../../../src/dom/autolink/highlights.js');
    },
    /** Starts to link in a task of its own. */
    start(limit: 'first' | 'all'): void {
      setTimeout(() => {
        performance.mark('bench-start');
        done = link(limit)
          .catch((error: unknown) => (failure = error))
          .then(() => {
            done = undefined;
          });
        watchTimers();
      });
    },
    isDone(): boolean {
      if (failure !== undefined) throw failure;
      return done === undefined;
    },
    /** Ends the trace and tells how long anything had to wait. */
    async delays(): Promise<{ inputs: number[]; timers: number[] }> {
      await nextTask();
      performance.mark('bench-end');
      return { inputs, timers };
    },
    links: () => host().querySelectorAll('glossary-term').length,
    check(links: number): void {
      const lists = [...document.querySelectorAll('glossary-highlights')];
      const roots = [host(), ...lists.map((list) => list.shadowRoot as ShadowRoot)];
      const terms = roots.flatMap((root) => [...root.querySelectorAll('glossary-term')]);
      assert(terms.length >= links, `${terms.length} links instead of ${links}.`);
    },
  },
});

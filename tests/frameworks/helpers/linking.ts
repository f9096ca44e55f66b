// Links the articles of the frameworks' tests, and reads what is linked.
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

// Helpers of the tests of the builder's interface: mounting the app, finding things in its shadow roots, typing, the preview.
import { fixture } from '@open-wc/testing';
import '../../../demo/builder/builder-app.js';
import type { BuilderApp } from '../../../demo/builder/builder-app.js';
import { emptyProject, History, saveHistory, type Project } from '../../../demo/builder/engine/index.js';
import type { TabSet } from '../../../demo/builder/tab-set.js';
import { waitUntil } from '../../tools/wait.js';
import { textOf } from '../../elements/helpers/page.js';

// As on the site: without its custom properties the texts have the font of the browser, and Firefox may change that font's line
// height when it finds more fonts.
await Promise.all(['tokens', 'text'].map((name) => loadStyleSheet(`/demo/styles/${name}.css`)));

export const CSV = 'term,definition\nWebhook,A message that one system sends.\nCRM,It keeps customers.\n';
/** In YAML, with one problem, in line 4. */
export const BROKEN = '- term: Webhook\n  definition: A message.\n- term: CRM\n  definition:\n';

export const withText = (text: string, name = 'pasted.csv'): Project => ({
  ...emptyProject,
  sources: [{ name, text }],
});

export const focused = (root: Element): Element | null => root.shadowRoot?.activeElement ?? null;

function loadStyleSheet(href: string): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const load = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`${href} does not load`));
  });
  document.head.append(link);
  return load;
}

/** The first element that fits, at any depth of the shadow roots in the one before: `find(app, 'source-pane', 'select')`. */
export function find<Found extends Element = HTMLElement>(root: Element, ...path: string[]): Found {
  return path.reduce((element, selector) => {
    const found = firstIn(element, selector);
    if (!found) throw new Error(`${element.localName} has no ${selector}`);
    return found;
  }, root) as Found;
}

function firstIn({ shadowRoot }: Element, selector: string): Element | undefined {
  if (!shadowRoot) return undefined;
  const inner = () => [...shadowRoot.querySelectorAll('*')].map((each) => firstIn(each, selector));
  return shadowRoot.querySelector(selector) ?? inner().find((found) => found !== undefined);
}

/** All elements that fit, at any depth of the shadow roots in `root`. */
export function all({ shadowRoot }: Element, selector: string): HTMLElement[] {
  if (!shadowRoot) return [];
  const inner = [...shadowRoot.querySelectorAll('*')].flatMap((each) => all(each, selector));
  return [...shadowRoot.querySelectorAll<HTMLElement>(selector), ...inner];
}

/** The app, as somebody finds it who has `kept` this project; `undefined`: what was kept before. */
export async function openBuilder(kept: Project | undefined): Promise<BuilderApp> {
  if (kept !== undefined) {
    await saveHistory(new History(kept));
    sessionStorage.clear();
  }
  const app = await fixture<BuilderApp>('<builder-app preview-base="/demo/builder/preview/"></builder-app>');
  await waitUntil(() => app.work.isStarted, 'the kept project is there');
  await app.updateComplete;
  return app;
}

/** The button with this text, or this label. */
export function button(root: Element, name: string): HTMLButtonElement {
  const found = all(root, 'button').find((each) => (each.ariaLabel ?? textOf(each)).startsWith(name));
  if (!found) throw new Error(`${root.localName} has no button “${name}”`);
  return found as HTMLButtonElement;
}

/** Chooses how to enter terms, `text` or `form`, and waits until it is shown. */
export async function chooseInput(app: BuilderApp, input: string): Promise<void> {
  const tabs = find<TabSet>(app, 'glossary-step', 'tab-set');
  find(tabs, `#tab-${input}`).click();
  await tabs.updateComplete;
}

/** Replaces the text of a field, as a user does who selects all of it and types. */
export function enter(
  field: HTMLInputElement | HTMLTextAreaElement,
  text: string,
  inputType = 'insertText',
): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { inputType, bubbles: true, composed: true }));
}

/** Chooses the option with this value, as a user does. */
export function choose(field: HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

export const source = (app: BuilderApp): HTMLTextAreaElement =>
  find(app, 'source-pane', 'code-editor', 'textarea');

/** Pastes a glossary, and waits until it is read. */
export async function paste(app: BuilderApp, text: string, summary: RegExp): Promise<void> {
  enter(source(app), text);
  await waitUntil(() => summary.test(summaryOf(app)), `the summary: ${String(summary)}`);
}

export const summaryOf = (app: BuilderApp): string => textOf(find(app, '.summary'));

/** The page of the preview that is shown, when it has what `isThere` looks for. */
export async function preview(
  app: BuilderApp,
  isThere: (page: Document) => unknown = () => true,
): Promise<Document> {
  const page = () =>
    find(app, 'preview-pane').shadowRoot?.querySelector<HTMLIFrameElement>('iframe:not([hidden])')
      ?.contentDocument;
  await waitUntil(() => {
    const document = page();
    // A frame is empty before its page is there.
    return document?.URL.includes('/preview/') && document.body && isThere(document);
  }, 'the preview');
  return page() as Document;
}

export const linkedIn = (page: Document): string[] =>
  [...page.querySelectorAll('glossary-term')].map(({ textContent }) => textContent);

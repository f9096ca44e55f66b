// Helpers of the element tests: mounting, parts, visible text, events, axe, JSON-LD, and a separate page in a frame.
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import { assert, fixture, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../tools/wait.js';

/** The element's own `part`. */
export function part(element: Element, name: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`);
  assert.exists(found, `${element.localName} has no part "${name}"`);
  return found;
}

/** All parts that the element renders, sorted. */
export function partsOf(element: Element): string[] {
  const parts = [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])];
  return [...new Set(parts.flatMap((each) => [...each.part]))].sort();
}

/** Text with its white space collapsed, as users see it. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(textOf);

/** `h2 API`, `h3 See also`…: the headings of the page as a table of contents. */
export const outline = (root: ParentNode): string[] =>
  [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) => `${heading.localName} ${textOf(heading)}`);

/** Waits until an element has filled itself, and returns it. */
export async function filled<E extends Element>(element: E): Promise<E> {
  await waitUntil(() => element.childElementCount > 0, `<${element.localName}> fills itself`);
  return element;
}

/** Mounts markup as the parser would, without comments of a template engine. */
export async function mount<E extends Element>(markup: string): Promise<E> {
  const element = await fixture<E>(markup);
  await nextFrame();
  return element;
}

/** Mounts an element that fills itself, and waits until it has. */
export async function mountFilled<E extends Element>(markup: string): Promise<E> {
  return filled(await fixture<E>(markup));
}

/** The events of `type` that reach the document while `run` runs (and until `count` have come, if given). */
export async function eventsDuring<K extends keyof DocumentEventMap>(
  type: K,
  run: () => unknown,
  count = 0,
): Promise<DocumentEventMap[K][]> {
  const events: DocumentEventMap[K][] = [];
  const note = (event: DocumentEventMap[K]) => void events.push(event);
  document.addEventListener(type, note);
  try {
    await run();
    await waitUntil(() => events.length >= count, `${count} × ${type}`);
  } finally {
    document.removeEventListener(type, note);
  }
  return events;
}

/** The violations that axe finds in `element`, WCAG 2.2 target size included. */
export async function violationsOf(element: Element): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof Axe };
  const { violations } = await axe.run(element as HTMLElement, {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

interface JsonLd {
  '@type': string;
  [field: string]: unknown;
}

/** All JSON-LD of the page; throws when a block is not JSON. */
export const jsonLd = (): JsonLd[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent ?? '') as JsonLd,
  );

/** The questions in the page's FAQPage JSON-LD. */
export const statedQuestions = (): string[] =>
  jsonLd()
    .filter((data) => data['@type'] === 'FAQPage')
    .flatMap((data) => (data['mainEntity'] as { name: string }[]).map(({ name }) => name));

/** Sets the fragment of the page's URL without navigating, as if the page had been opened with it. */
export const openWithFragment = (fragment: string): void =>
  history.replaceState(null, '', location.pathname + location.search + (fragment && `#${fragment}`));

/** Whether the element is inside the window. */
export function inView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

export interface OwnPage {
  readonly document: Document;
  readonly window: Window;
  /** Imports a module of this repository into that page. */
  load(path: string): Promise<unknown>;
  close(): void;
}

/** A separate page in a frame, whose registry of custom elements is empty. */
export async function openPage(html: string): Promise<OwnPage> {
  const frame = document.createElement('iframe');
  frame.title = 'Another page';
  frame.src = `/fixtures/html?html=${encodeURIComponent(`<!doctype html><meta charset="utf-8">${html}`)}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & { eval(code: string): unknown };
  return {
    document: window.document,
    window,
    load: (path) => window.eval(`import(${JSON.stringify(path)})`) as Promise<unknown>,
    close: () => frame.remove(),
  };
}

// Serves a page as a CMS would, with a recorder that runs before every other script. The tests open it in a frame and look
// inside.
import { assert, waitUntil } from '@open-wc/testing';
import type { GlossaryTerm } from '../../../src/index.js';

export const EMBED = '/fixtures/dist/embed/glossary.js';
export const SAILING = '/fixtures/pages/sailing.json';

/** The tag that users paste. */
export const scriptTag = (attributes = `data-src="${SAILING}"`, src = EMBED): string =>
  `<script type="module" src="${src}" ${attributes}></script>`;

/** A script or module with this source, from the page's own origin. */
export const scriptWith = (code: string): string =>
  `/fixtures/html?type=text/javascript&html=${encodeURIComponent(code)}`;

/** A URL, new each time, of a file or an answer of the fixture server. */
export const fresh = (url: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}n=${crypto.randomUUID()}`;

/** The URL of a bundle that is written in the test. */
export const bundleOf = (json: unknown): string => bundleOfText(JSON.stringify(json));

/** The URL of a bundle of any size and text. */
export const bundleOfText = (text: string): string =>
  URL.createObjectURL(new Blob([text], { type: 'application/json' }));

/** How often this browser has requested `url`. */
export async function requestsOf(url: string): Promise<number> {
  const response = await fetch(`/fixtures/count?url=${encodeURIComponent(url)}`);
  return ((await response.json()) as { count: number }).count;
}

/** The second origin, which represents another site. */
export async function otherOrigin(): Promise<string> {
  const response = await fetch('/fixtures/config.json');
  return ((await response.json()) as { otherOrigin: string }).otherOrigin;
}

export interface Recorded {
  /** What was written to the console as a warning or an error. */
  readonly console: string[];
  /** Uncaught errors and rejections. */
  readonly uncaught: string[];
  /** The violations of the page's security policy. */
  readonly violations: string[];
  /** The events of the elements, in order. */
  readonly events: (Event & { readonly target: Element })[];
  /** Layout shifts, where the engine reports them. */
  readonly shifts: number[];
  /** The global names before any other script ran. */
  readonly globals: readonly string[];
}

export type SiteWindow = Window & typeof globalThis & { recorded: Recorded; [name: string]: unknown };

/** Runs in the page as text, so it can use nothing from outside of the function. */
function record(): void {
  const site = window as unknown as SiteWindow;
  const recorded: Recorded = {
    console: [],
    uncaught: [],
    violations: [],
    events: [],
    shifts: [],
    globals: [...Object.keys(window), 'recorded'],
  };
  site.recorded = recorded;
  const write = (...values: unknown[]) => void recorded.console.push(values.map(String).join(' '));
  Object.assign(console, { warn: write, error: write });
  addEventListener('error', (event) => recorded.uncaught.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => recorded.uncaught.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    recorded.violations.push(`${effectiveDirective}: ${blockedURI} ${sample}`),
  );
  const types = ['term-open', 'term-opened', 'term-closed', 'load', 'error', 'missing', 'autolinked'];
  for (const type of [...types.map((name) => `glossary-${name}`), 'faq-item-toggled']) {
    document.addEventListener(type, (event) => recorded.events.push(event as Recorded['events'][number]));
  }
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        recorded.shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  }
}

export const RECORDER = scriptWith(`(${record})()`);

export interface Headers {
  /** Content-Security-Policy. */
  readonly csp?: string;
  /** The list of allowed Trusted Types policies. */
  readonly tt?: string;
  /** Whether an Integrity-Policy blocks scripts without a hash. */
  readonly integrity?: boolean;
}

export interface Options extends Headers {
  readonly lang?: string;
  readonly dir?: 'rtl' | undefined;
  /** The size of the window. */
  readonly width?: number | undefined;
  readonly height?: number;
  /** What goes into the head, after the recorder. */
  readonly head?: string;
  /** Attributes of the recorder's own tag. */
  readonly recorder?: string;
  /** The fragment of the page's address, without `#`. */
  readonly fragment?: string;
  /** Whether the address of the page asks for hints. */
  readonly debug?: boolean;
  /** `false`: a browser without JavaScript. */
  readonly scripts?: boolean;
}

const open = new Set<HTMLIFrameElement>();

export class Site {
  readonly #frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  get window(): SiteWindow {
    return this.#frame.contentWindow as unknown as SiteWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  get recorded(): Recorded {
    return this.window.recorded;
  }

  find<E extends Element = HTMLElement>(selector: string): E {
    const found = this.document.querySelector<E>(selector);
    assert.isTrue(found !== null, `the page has ${selector}`);
    return found!;
  }

  text(selector: string): string {
    return textOf(this.find(selector));
  }

  /** Where an element is, in the window of the test. */
  centreOf(selector: string): [number, number] {
    const frame = this.#frame.getBoundingClientRect();
    const { x, y, width, height } = this.find(selector).getBoundingClientRect();
    const border = [this.#frame.clientLeft, this.#frame.clientTop] as const;
    return [
      Math.round(frame.x + border[0] + x + width / 2),
      Math.round(frame.y + border[1] + y + height / 2),
    ];
  }

  /** Adds markup to the page, as an application does. */
  add(markup: string, parent: Element = this.document.body): void {
    parent.insertAdjacentHTML('beforeend', markup);
  }

  /** Adds a script tag to a loaded page, as a tag manager does. */
  paste(attributes: Record<string, string> = { 'data-src': SAILING }, src = EMBED): void {
    const script = this.document.createElement('script');
    for (const [name, value] of Object.entries({ type: 'module', src, ...attributes }))
      script.setAttribute(name, value);
    this.document.head.append(script);
  }

  /** Waits until the elements are defined. */
  async defined(...tags: string[]): Promise<void> {
    const missing = () => tags.filter((tag) => this.window.customElements.get(tag) === undefined);
    await until(() => missing().length === 0, `${tags.join(', ')} are defined`);
    await this.painted();
  }

  /** Waits until the browser has painted all earlier changes. */
  async painted(): Promise<void> {
    await new Promise((done) => this.window.requestAnimationFrame(() => setTimeout(done)));
  }

  /** Waits until an element has filled itself, and all FAQs in it are upgraded. */
  async filled(selector: string): Promise<HTMLElement> {
    const element = this.find(selector);
    await until(() => element.childElementCount > 0, `${selector} fills itself`);
    await this.painted();
    return element;
  }

  /** The events of `type` so far. */
  events<K extends keyof DocumentEventMap>(type: K): (DocumentEventMap[K] & { target: Element })[] {
    return this.recorded.events.filter((event) => event.type === type) as never;
  }

  /** Runs `act` and waits for the event that it causes. */
  async after<K extends keyof DocumentEventMap>(type: K, act: () => unknown): Promise<DocumentEventMap[K]> {
    const before = this.events(type).length;
    act();
    await until(() => this.events(type).length > before, type);
    return this.events(type)[before]!;
  }

  /** Presses a term and waits until its card shows the definition. */
  async press(term: string | HTMLElement = 'glossary-term'): Promise<OpenCard> {
    const element = typeof term === 'string' ? this.find(term) : term;
    await this.after('glossary-term-opened', () => element.click());
    return this.card();
  }

  get #openCards(): HTMLElement[] {
    const cards = [...this.document.querySelectorAll('glossary-card')];
    return cards.filter((card) => card.matches(':popover-open'));
  }

  get hasCard(): boolean {
    return this.#openCards.length > 0;
  }

  /** The card that is open. */
  card(): OpenCard {
    const cards = this.#openCards;
    assert.equal(cards.length, 1, 'one card is open');
    return new OpenCard(cards[0]!);
  }

  close(): void {
    for (const term of this.document.querySelectorAll<GlossaryTerm>('glossary-term[open]')) term.open = false;
  }

  /** The files of the script that the page fetched so far, without their hashes. */
  files(): string[] {
    return this.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => /\/dist\/embed\/([\w.-]+?)(-[\w-]{6})?\.js/.exec(name)?.[1])
      .filter((name) => name !== undefined)
      .sort();
  }

  /** Asserts that nothing was written to the console, thrown, or stopped by a policy. */
  assertQuiet(): void {
    assert.equal(this.recorded.console.join('\n'), '', 'console');
    this.assertUnharmed();
  }

  /** Asserts that nothing was thrown or stopped by a policy. */
  assertUnharmed(): void {
    assert.equal(this.recorded.uncaught.join('\n'), '', 'errors that nobody caught');
    assert.equal(this.recorded.violations.join('\n'), '', 'violations of the page’s policy');
  }
}

/** The visible content of the card. */
export class OpenCard {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  part(name: string): HTMLElement | null {
    return this.element.shadowRoot!.querySelector(`[part=${name}]`);
  }

  get title(): string {
    return textOf(this.part('title'));
  }

  get definition(): string {
    return textOf(this.part('definition'));
  }

  get text(): string {
    return textOf(this.element.shadowRoot!.querySelector('[part=card]'));
  }
}

/** Text with its white space collapsed. */
export const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Long enough for a machine that runs two other browsers. */
export const until = (predicate: () => boolean, message: string): Promise<void> =>
  waitUntil(predicate, message, { interval: 10, timeout: 25_000 });

/** Opens a page with this body. */
export async function openSite(body: string, options: Options = {}): Promise<Site> {
  const { lang = 'en', dir, width = 760, height = 560, head = '', recorder = '' } = options;
  const { scripts = true, debug = false, fragment = '', csp, tt, integrity } = options;
  const html = `<!doctype html><html lang="${lang}"${dir ? ` dir="${dir}"` : ''}><meta charset="utf-8"><title>A site</title>
<script ${recorder} src="${RECORDER}"></script>${head}<body>${body}`;
  const query = new URLSearchParams({
    html,
    ...(csp && { csp }),
    ...(tt && { tt }),
    ...(integrity && { integrity: '' }),
    ...(debug && { 'glossary-debug': '' }),
  });
  const frame = document.createElement('iframe');
  frame.title = 'A site';
  frame.width = String(width);
  frame.height = String(height);
  if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = `/fixtures/html?${query}${fragment && `#${fragment}`}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  open.add(frame);
  document.body.append(frame);
  await loaded;
  return new Site(frame);
}

/** Closes all pages that the test has opened. */
export function closeSites(): void {
  for (const frame of open) frame.remove();
  open.clear();
}

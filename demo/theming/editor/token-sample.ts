/**
 * `<token-sample>`: the sample page in a frame, in one colour scheme, with the properties that the editor gives it. It tells
 * the contrast of its texts and its colours by `sample-measured`.
 */
import { css, html, LitElement, type PropertyValues } from 'lit';
import { contrastOf } from './contrast.js';
import type { Contrasts } from './contrast-table.js';
import { seenColors, type SeenColors } from './sample-colors.js';
import type { Look } from './values.js';

export class SampleMeasuredEvent extends Event {
  readonly contrasts: Contrasts;
  readonly colors: SeenColors;

  constructor(contrasts: Contrasts, colors: SeenColors) {
    super('sample-measured');
    this.contrasts = contrasts;
    this.colors = colors;
  }
}

/** What is read, and where it is: in the card, or on the page. */
const TEXTS: readonly (readonly [name: string, find: (page: Document) => Element | null | undefined])[] = [
  ['Text on the card', (page) => inCard(page, 'definition')],
  ['Long form on the card', (page) => inCard(page, 'expansion')],
  ['Links on the card', (page) => inCard(page, 'read-more')],
  ['Questions', (page) => page.querySelector('faq-item > h2')],
  ['Letters of the index', (page) => page.querySelector('glossary-index section > h2')],
];

/** The names of the texts whose contrast is measured. */
export const TEXT_NAMES: readonly string[] = TEXTS.map(([name]) => name);

function inCard(page: Document, part: string): Element | null | undefined {
  return page.querySelector('glossary-card')?.shadowRoot?.querySelector(`[part~="${part}"]`);
}

/** Between the edge of the sample and the part that is in view. */
const SPACE_ABOVE_PX = 12;

export class TokenSample extends LitElement {
  static override properties = {
    src: {},
    scheme: {},
    look: { attribute: false },
    themeCss: { attribute: false },
    group: { attribute: false },
  };
  static override styles = css`
    :host {
      display: block;
    }
    iframe {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      border: 0;
    }
  `;

  declare src: string;
  declare scheme: 'light' | 'dark';
  declare look: Look | undefined;
  /** The style sheet of the theme. */
  declare themeCss: string;
  /** The title of the group of properties whose place is in view. */
  declare group: string;

  get #page(): Document | undefined {
    const page = this.renderRoot.querySelector('iframe')?.contentDocument;
    return page?.querySelector('glossary-provider') ? page : undefined;
  }

  override render() {
    return html`<iframe
      title=${`Sample, ${this.scheme}`}
      src=${this.src}
      @load=${() => this.#onLoad()}
    ></iframe>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('look') || changed.has('themeCss')) this.#apply();
    if (changed.has('group')) this.#showGroup();
  }

  #onLoad(): void {
    this.#page?.addEventListener('glossary-term-opened', () => this.#measureSoon());
    this.#page?.addEventListener('glossary-load', () => this.#measureSoon());
    this.#apply();
    this.#showGroup();
  }

  /** Questions and index are in view without the card; for all other groups the card is open. */
  #showGroup(): void {
    const page = this.#page;
    const term = page?.querySelector('glossary-term');
    if (!page || !term || !this.group) return;
    const place = page.getElementById(this.group.toLowerCase());
    term.toggleAttribute('open', !place);
    // scrollIntoView() would scroll the editor, too.
    page.defaultView?.scrollTo({ top: place ? place.offsetTop - SPACE_ABOVE_PX : 0 });
  }

  #apply(): void {
    const page = this.#page;
    if (!page || !this.look) return;
    const { style } = page.documentElement;
    for (const name of [...style]) style.removeProperty(name);
    style.colorScheme = this.scheme;
    for (const [name, value] of this.look.values) style.setProperty(name, value);
    const sheet = page.querySelector('#theme') ?? page.head.appendChild(page.createElement('style'));
    sheet.id = 'theme';
    sheet.textContent = `@layer glossary { ${this.themeCss} }`;
    this.#measureSoon();
  }

  /** When everything has its colours, and the card has appeared. */
  #measureSoon(): void {
    requestAnimationFrame(() => {
      const running = this.#page?.getAnimations() ?? [];
      void Promise.allSettled(running.map(({ finished }) => finished)).then(() => this.#measure());
    });
  }

  #measure(): void {
    const page = this.#page;
    if (!page) return;
    const found = TEXTS.flatMap(([name, find]) => {
      const element = find(page);
      return element ? [[name, contrastOf(element)] as const] : [];
    });
    this.dispatchEvent(new SampleMeasuredEvent(new Map(found), seenColors(page)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'token-sample': TokenSample;
  }
  interface HTMLElementEventMap {
    'sample-measured': SampleMeasuredEvent;
  }
}

/**
 * Lets an empty element fill itself, and leaves one with content alone; gives both the little style that content
 * needs. Used by the elements that show entries, questions and links: they say what to render. The code that fills
 * is fetched when there is something to fill.
 */
import type { ReactiveController } from '@lit/reactive-element';
import { adoptStyles } from '../../dom/adopt-styles.js';
import { reportOnce } from '../../dom/console.js';
import { isEmpty, documentReady } from '../../dom/document-ready.js';
import { contentStyles } from './content.styles.js';
import type { Fillable, FillOptions, ContentRenderer, FillTemplate } from './content-renderer.js';

export class FillController implements ReactiveController {
  readonly #host: Fillable;
  readonly #template: FillTemplate;
  readonly #options: FillOptions;
  #renderer: ContentRenderer | undefined;
  /** Counts wishes, so that only the latest one is followed. */
  #wish = 0;

  constructor(host: Fillable, template: FillTemplate, options: FillOptions = {}) {
    this.#host = host;
    this.#template = template;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    adoptStyles(this.#host, contentStyles);
    void this.update();
  }

  hostDisconnected(): void {
    this.#renderer?.stop();
  }

  /** Fills the host if it is empty or was filled before. Called by the host when an attribute has changed. */
  async update(): Promise<void> {
    const wish = ++this.#wish;
    // The parser may not have come to the content yet.
    await documentReady();
    if (!this.#host.isConnected || (this.#renderer === undefined && !isEmpty(this.#host))) return;
    try {
      const { ContentRenderer } = await import('./content-renderer.js');
      this.#renderer ??= new ContentRenderer(this.#host, this.#template, this.#options);
    } catch (error) {
      reportOnce('error', `<${this.#host.localName}> stays empty: ${String(error)}`);
      return;
    }
    if (wish === this.#wish) await this.#renderer.update();
  }
}

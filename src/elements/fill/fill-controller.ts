/**
 * Fills an empty element with content of its glossary; an element that has content stays as it is. Both get the small
 * style sheet for content. Used by the elements that show entries, questions, links and lists: each passes the template
 * of its content. The code that renders is imported when an element is empty.
 */
import type { ReactiveController } from '@lit/reactive-element';
import { LatestOnly } from '../../core/latest-only.js';
import { adoptStyles } from '../../dom/adopt-styles.js';
import { reportOnce } from '../../dom/console.js';
import { isEmpty, documentReady } from '../../dom/document-ready.js';
import { contentStyles } from './content.styles.js';
import type { Fillable, FillOptions, ContentRenderer, FillTemplate } from './content-renderer.js';

export class FillController implements ReactiveController {
  readonly #host: Fillable;
  readonly #template: FillTemplate;
  readonly #options: FillOptions;
  readonly #updates = new LatestOnly();
  #renderer: ContentRenderer | undefined;

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

  /**
   * Fills the host if it is empty or was filled before. The host calls it when one of its attributes has changed. Of
   * several calls at the same time only the latest one fills, so that a failure is reported once.
   */
  async update(): Promise<void> {
    const isLatest = this.#updates.start();
    // Before that, the parser may still add the host's content.
    await documentReady();
    if (!this.#host.isConnected || (this.#renderer === undefined && !isEmpty(this.#host))) return;
    try {
      const { ContentRenderer } = await import('./content-renderer.js');
      this.#renderer ??= new ContentRenderer(this.#host, this.#template, this.#options);
    } catch (error) {
      reportOnce('error', `<${this.#host.localName}> stays empty: ${String(error)}`);
      return;
    }
    if (isLatest()) await this.#renderer.update();
  }
}

/**
 * Fills an empty element with content of its glossary; an element that has content stays as it is. Both get the small
 * style sheet for content. Used by the elements that show entries, questions, links and lists: each passes a function that
 * loads its template. When an element is empty, its bundle, the renderer and the template are requested together.
 */
import type { ReactiveController } from '@lit/reactive-element';
import { LatestOnly } from '../../core/latest-only.js';
import { adoptStyles } from '../../dom/adopt-styles.js';
import { reportOnce } from '../../dom/console.js';
import { isEmpty, documentReady } from '../../dom/document-ready.js';
import { fetchBundleOf } from '../../dom/loading/early-fetch.js';
import { contentStyles } from './content.styles.js';
import type { ContentRenderer, Fillable, Filling } from './content-renderer.js';

export class FillController implements ReactiveController {
  readonly #host: Fillable;
  readonly #loadFilling: () => Promise<Filling>;
  readonly #updates = new LatestOnly();
  #renderer: ContentRenderer | undefined;

  /** @param loadFilling imports the template of the host's content, and whatever else fills it, in one step */
  constructor(host: Fillable, loadFilling: () => Promise<Filling>) {
    this.#host = host;
    this.#loadFilling = loadFilling;
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
      this.#renderer ??= await this.#loadRenderer();
    } catch (error) {
      reportOnce('error', `<${this.#host.localName}> stays empty: ${String(error)}`);
      return;
    }
    if (isLatest()) await this.#renderer.update();
  }

  async #loadRenderer(): Promise<ContentRenderer> {
    fetchBundleOf(this.#host);
    const [{ ContentRenderer }, filling] = await Promise.all([
      import('./content-renderer.js'),
      this.#loadFilling(),
    ]);
    return this.#renderer ?? new ContentRenderer(this.#host, filling);
  }
}

/** Whether an element of a component is in view, as a controller of the component. Called by builder-app.ts. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class InView implements ReactiveController {
  isInView = false;

  readonly #host: ReactiveControllerHost;
  readonly #find: () => Element | null;
  #observed: Element | null = null;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      this.isInView = entries.at(-1)?.isIntersecting ?? false;
      this.#host.requestUpdate();
    },
    // A strip of it at the edge of the window does not count.
    { rootMargin: '-25% 0px' },
  );

  constructor(host: ReactiveControllerHost, find: () => Element | null) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostUpdated(): void {
    const found = this.#find();
    if (found === this.#observed) return;
    this.#observer.disconnect();
    if (found !== null) this.#observer.observe(found);
    this.#observed = found;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = null;
  }
}

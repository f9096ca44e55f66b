/**
 * Tries again what could not be loaded, on every sign that it may work now: the page is online or shown again, the element
 * comes into view, or the user points at it or focuses it; after a failure that may pass by itself, also a few times after
 * a while. Used by all that shows a glossary's content or links an article; it does not know what is loaded.
 */

/** Own tries after 1, 2, 4 … 32 s: longer than a restart of a server or a change of the network takes. */
const MOST_TRIES = 6;

export class Retry {
  readonly #element: Element;
  readonly #again: () => void;
  #tries = 0;
  /** The last failure since {@link end}. */
  #failure: string | undefined;
  #waiting = new AbortController();

  /** @param again loads once more; it calls {@link after} or {@link end} then */
  constructor(element: Element, again: () => void) {
    this.#element = element;
    this.#again = again;
  }

  /**
   * Waits for a sign, after `url` could not be loaded.
   *
   * @returns whether it is another failure than the last one, and so worth an event
   */
  after(error: unknown, url?: string): boolean {
    this.#waiting.abort();
    const { signal } = (this.#waiting = new AbortController());
    const again = () => {
      // Nobody looks at a hidden page. When it is shown, that is a sign.
      if (document.hidden) return;
      this.#waiting.abort();
      this.#again();
    };
    const listen = (target: EventTarget, type: string) => target.addEventListener(type, again, { signal });
    listen(window, 'online');
    listen(document, 'visibilitychange');
    listen(this.#element, 'pointerenter');
    listen(this.#element, 'focusin');
    let wasInView = true;
    const onView: IntersectionObserverCallback = (entries) => {
      for (const { isIntersecting } of entries) {
        if (isIntersecting && !wasInView) again();
        wasInView = isIntersecting;
      }
    };
    // A page may have removed the class.
    const observer = 'IntersectionObserver' in window ? new IntersectionObserver(onView) : undefined;
    observer?.observe(this.#element);
    const isTried = this.#tries < MOST_TRIES && mayPass(error);
    const timer = isTried ? setTimeout(again, 1000 << this.#tries++) : undefined;
    signal.onabort = () => {
      observer?.disconnect();
      clearTimeout(timer);
    };
    const last = this.#failure;
    this.#failure = `${url} ${String(error)}`;
    return this.#failure !== last;
  }

  /** Waits no longer: it is loaded, or not needed any more. */
  end(): void {
    this.#tries = 0;
    this.#failure = undefined;
    this.#waiting.abort();
  }
}

/** An error, what caused it, and what caused that. */
interface Failure {
  readonly name: string;
  readonly cause?: { readonly name: string; readonly cause?: unknown };
}

/**
 * Whether a failure may pass by itself: one of the network, of a server, of `import()`. A bundle that is missing or wrong
 * needs somebody who mends it, which takes longer than these tries. A server that is asked too often (429) is not asked
 * again before there is a sign.
 */
function mayPass(error: unknown): boolean {
  // load.ts wraps what fetch() throws, and what early-fetch.ts throws with the answer.
  const { name, cause: reason } = error as Failure;
  const answer = reason?.cause as Response | undefined;
  if (answer) return answer.status >= 500;
  return reason ? reason.name !== 'SyntaxError' : name === 'TypeError';
}

// How often life-cycle.test.ts does what a page does in a long life, and what it counts in the page. Counted by summaries.
import type { SiteWindow } from './site.js';

const isFast = navigator.userAgent.includes('Chrome');

export const LIFE_CYCLE = {
  /** Mounts and unmounts of each element; fewer in Firefox and WebKit, which take five times as long. */
  mounts: isFast ? 10_000 : 2_000,
  /** Removals of a term while its card opens. */
  removals: 1_000,
  /** Navigations of an application with linked articles. */
  navigations: 500,
} as const;

/** What must not grow. */
export interface Counts {
  /** Listeners on the window, the document and its root element. */
  readonly listeners: number;
  /** Mutation observers of the document. Others go with the elements that they observe. */
  readonly observers: number;
  /** Timers that wait. */
  readonly timers: number;
}

/** Runs in the page as text, before every other script. */
function count(): void {
  /** Their types, by key. */
  const listeners = new Map<string, string>();
  const observers = new Set<object>();
  const timers = new Set<number>();
  const ids = new WeakMap<object, number>();
  let last = 0;
  const idOf = (value: object) => ids.get(value) ?? (ids.set(value, ++last), last);
  const isPage = (target: unknown) =>
    target === window || target === document || target === document.documentElement;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const key = (target: object, type: string, listener: object, options: unknown) =>
    [
      idOf(target),
      type,
      idOf(listener),
      options === true || (options as { capture?: boolean } | undefined)?.capture,
    ].join();
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    add.call(this, type, listener, options);
    const target = this ?? window;
    if (!isPage(target) || !listener) return;
    const name = key(target, type, listener, options);
    const { once, signal } = typeof options === 'object' ? options : {};
    if (signal?.aborted) return;
    listeners.set(name, type);
    if (signal) add.call(signal, 'abort', () => listeners.delete(name));
    if (once) add.call(target, type, () => listeners.delete(name), { once: true });
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    remove.call(this, type, listener, options);
    if (listener) listeners.delete(key(this ?? window, type, listener, options));
  };
  const { observe, disconnect } = MutationObserver.prototype;
  Object.assign(MutationObserver.prototype, {
    observe(this: MutationObserver, target: Node, options: MutationObserverInit) {
      if (target === document) observers.add(this);
      observe.call(this, target, options);
    },
    disconnect(this: MutationObserver) {
      observers.delete(this);
      disconnect.call(this);
    },
  });
  const { setTimeout: set, clearTimeout: clear } = window;
  Object.assign(window, {
    setTimeout: (run: () => void, delay: number, ...rest: []) => {
      const timer: number = set(() => (timers.delete(timer), run(...rest)), delay);
      timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: number) => (timers.delete(timer), clear(timer)),
    countAll: () => ({ listeners: listeners.size, observers: observers.size, timers: timers.size }),
    listenerTypes: () => [...listeners.values()].sort().join(' '),
  });
}

export const COUNTER = `<script>(${count})()</script>`;
export const listenerTypesOf = (window: SiteWindow): string => (window['listenerTypes'] as () => string)();
export const countsOf = (window: SiteWindow): Counts => (window['countAll'] as () => Counts)();

// Signs after which a failed load is tried again, and how often it tries by itself. Timers are the test's.
import { assert, nextFrame } from '@open-wc/testing';
import { Retry } from '../../../src/dom/loading/retry.js';
import { loadGlossary } from '../../../src/dom/loading/load.js';
import { consoleOf } from '../../tools/commands.js';
import { waitUntil } from '../../tools/wait.js';

const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = window;

/** The delays of the timers that wait, in ms, by their number; `run` runs them. */
class Timers {
  readonly waiting = new Map<number, { readonly delay: number; readonly callback: () => void }>();
  #last = 0;

  constructor() {
    window.setTimeout = ((callback: () => void, delay: number) => {
      this.waiting.set(++this.#last, { delay, callback });
      return this.#last;
    }) as never;
    window.clearTimeout = ((timer: number) => this.waiting.delete(timer)) as never;
  }

  get delays(): number[] {
    return [...this.waiting.values()].map(({ delay }) => delay);
  }

  run(): void {
    for (const [timer, { callback }] of this.waiting) {
      this.waiting.delete(timer);
      callback();
    }
  }
}

/** What loadGlossary throws for the answer of `url`. */
async function failureOf(url: string): Promise<unknown> {
  let failure: unknown;
  await consoleOf(() => loadGlossary(url).catch((error: unknown) => (failure = error)));
  return failure;
}

const fresh = (url: string) => `${url}${url.includes('?') ? '&' : '?'}n=${crypto.randomUUID()}`;
const setHidden = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
};

describe('a failed load', () => {
  let element: HTMLElement;
  let count: number;
  let retry: Retry;

  beforeEach(() => {
    count = 0;
    element = document.createElement('div');
    document.body.append(element);
    retry = new Retry(element, () => count++);
  });
  afterEach(() => {
    retry.end();
    element.remove();
    Object.assign(window, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout });
    Reflect.deleteProperty(document, 'hidden');
  });

  describe('is tried again', () => {
    const signs: Record<string, () => void> = {
      'when the page is online': () => window.dispatchEvent(new Event('online')),
      'when the page is shown again': () => {
        setHidden(true);
        assert.equal(count, 0, 'not when it is hidden');
        setHidden(false);
      },
      'when the user points at the element': () => element.dispatchEvent(new PointerEvent('pointerenter')),
      'when something in it gets the focus': () => {
        element.innerHTML = '<button>Focus</button>';
        element.querySelector('button')!.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      },
    };
    for (const [sign, give] of Object.entries(signs))
      it(`${sign}, once for each failure`, () => {
        retry.after(new Error('Gone'));
        give();
        assert.equal(count, 1);
        window.dispatchEvent(new Event('online'));
        assert.equal(count, 1, 'it waits for nothing while it loads');
        retry.after(new Error('Gone'));
        Reflect.deleteProperty(document, 'hidden');
        window.dispatchEvent(new Event('online'));
        assert.equal(count, 2);
      });

    it('when the element comes into view, not while it is there', async () => {
      retry.after(new Error('Gone'));
      await nextFrame();
      await nextFrame();
      assert.equal(count, 0);
      element.style.cssText = 'position: absolute; top: 5000px; width: 10px; height: 10px';
      await nextFrame();
      await nextFrame();
      await nextFrame();
      assert.equal(count, 0);
      element.scrollIntoView();
      await waitUntil(() => count === 1);
      window.scrollTo(0, 0);
    });

    it('not while the page is hidden', () => {
      const timers = new Timers();
      setHidden(true);
      retry.after(new TypeError('No network'));
      timers.run();
      window.dispatchEvent(new Event('online'));
      assert.equal(count, 0);
      setHidden(false);
      assert.equal(count, 1);
    });

    it('not after it has ended', () => {
      const timers = new Timers();
      retry.after(new TypeError('No network'));
      retry.end();
      assert.isEmpty(timers.delays);
      for (const give of Object.values(signs)) give();
      assert.equal(count, 0);
    });
  });

  it('is another one than the last when its address or its message differs, until it has ended', () => {
    assert.isTrue(retry.after(new Error('Gone'), '/a'));
    assert.isFalse(retry.after(new Error('Gone'), '/a'));
    assert.isTrue(retry.after(new Error('Late'), '/a'));
    assert.isTrue(retry.after(new Error('Late'), '/b'));
    retry.end();
    assert.isTrue(retry.after(new Error('Late'), '/b'));
  });

  describe('is tried again by itself', () => {
    it('six times, each after twice the time, and from the start after a success', () => {
      const timers = new Timers();
      const delays: number[] = [];
      const fail = () => {
        retry.after(new TypeError('No network'));
        delays.push(...timers.delays);
      };
      for (let failure = 0; failure < 6; failure++) {
        fail();
        timers.run();
      }
      fail();
      assert.deepEqual(delays, [1000, 2000, 4000, 8000, 16_000, 32_000]);
      assert.equal(count, 6);
      window.dispatchEvent(new Event('online'));
      assert.equal(count, 7, 'a sign still counts');
      retry.end();
      fail();
      assert.equal(delays.at(-1), 1000);
    });

    it('once for each failure, although a sign comes before', () => {
      const timers = new Timers();
      retry.after(new TypeError('No network'));
      window.dispatchEvent(new Event('online'));
      assert.isEmpty(timers.delays);
      assert.equal(count, 1);
    });

    for (const [what, url] of [
      ['there is no server', 'http://127.0.0.1:9/glossary.json'],
      ['the server fails (500)', '/fixtures/status/500'],
      ['the server is down (503)', '/fixtures/status/503'],
    ] as const)
      it(`when ${what}`, async () => {
        const failure = await failureOf(fresh(url));
        const timers = new Timers();
        retry.after(failure);
        assert.deepEqual(timers.delays, [1000]);
      });

    it('when the answer took too long', async () => {
      const { timeout } = AbortSignal;
      AbortSignal.timeout = () => timeout.call(AbortSignal, 1);
      const failure = await failureOf(fresh('/fixtures/slow?ms=300&file=data/glossary.json'));
      AbortSignal.timeout = timeout;
      const timers = new Timers();
      retry.after(failure);
      assert.deepEqual(timers.delays, [1000]);
    });

    for (const [what, url] of [
      ['is asked for too often (429)', '/fixtures/status/429'],
      ['is missing (404)', '/fixtures/status/404'],
      ['is refused (403)', '/fixtures/status/403'],
      ['is not JSON', '/fixtures/not-json'],
      ['is no bundle', '/fixtures/json?body=[]'],
    ] as const)
      it(`not when the bundle ${what}`, async () => {
        const failure = await failureOf(fresh(url));
        const timers = new Timers();
        retry.after(failure);
        assert.isEmpty(timers.delays);
        window.dispatchEvent(new Event('online'));
        assert.equal(count, 1);
      });
  });
});

// A real Chromium and its pages as the topics see them: call a function of the page, read main-thread time and heap.
// Time is what the page's main thread really ran, not what passed on the clock: a machine that is busy with other
// things then changes little. It leaves out what other threads do beside it (raster, concurrent garbage collection).
// Each page is a fresh tab with a process of its own, so that no contender inherits another's garbage or hot code.
import { launchChromium } from '../../../scripts/browsers.js';
import { TRACED } from './slices.js';

/**
 * @typedef {object} BenchPage
 * @property {(name: string, ...args: unknown[]) => Promise<any>} call calls `globalThis.bench[name]` in the page
 * @property {(name: string, ...args: unknown[]) => Promise<{ time: number, value: any }>} timed the same, and the
 *   main-thread time meanwhile, in milliseconds
 * @property {() => Promise<void>} collectGarbage
 * @property {() => Promise<{ script: number, buffers: number, all: number }>} heap bytes in use after a garbage
 *   collection: of JavaScript; of array buffers, which are not among them; and of JavaScript with the browser's own
 *   objects (elements, styles, layout)
 * @property {(work: () => Promise<unknown>) => Promise<import('./slices.js').TraceEvent[]>} trace what the browser did
 *   meanwhile
 * @property {(key?: import('puppeteer-core').KeyInput) => Promise<void>} press presses and releases a key, by default
 *   one that does nothing; resolves when it was handled
 * @property {() => Promise<void>} close
 */

/** @param {string} origin @returns what opens pages; the caller closes it */
export async function startBrowser(origin) {
  const browser = await launchChromium({ defaultViewport: { width: 1000, height: 800 } });
  return {
    version: () => browser.version(),

    /**
     * A fresh page of one contender, its code loaded. A hidden page paints nothing by itself: only what is called
     * in it is timed, layout included.
     * @param {string} contender @param {{ hidden?: boolean }} options @returns {Promise<BenchPage>}
     */
    async open(contender, { hidden = false } = {}) {
      const page = await browser.newPage();
      // No motion for anyone; who does not honour it is told so in its contender file.
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      await page.goto(`${origin}/${contender}`, { waitUntil: 'load' });

      const front = hidden ? await browser.newPage() : page;
      await front.bringToFront();

      const call = (name, ...args) =>
        page
          .evaluate((name, args) => /** @type {any} */ (globalThis).bench[name](...args), name, args)
          .catch((error) => {
            throw new Error(`${contender}, ${name}(${args}): ${error.message}`);
          });
      const collectGarbage = () => session.send('HeapProfiler.collectGarbage');
      const threadTime = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN);
      };

      return {
        call,
        async timed(name, ...args) {
          const before = await threadTime();
          const value = await call(name, ...args);
          return { time: (await threadTime()) - before, value };
        },
        collectGarbage,
        async heap() {
          await collectGarbage();
          const usage = await session.send('Runtime.getHeapUsage');
          return {
            script: usage.usedSize,
            buffers: usage.backingStorageSize,
            all: usage.usedSize + usage.embedderHeapUsedSize,
          };
        },
        async trace(work) {
          await page.tracing.start({ categories: TRACED });
          await work();
          const trace = await page.tracing.stop();
          return JSON.parse(new TextDecoder().decode(trace)).traceEvents;
        },
        press: (key = 'Shift') => page.keyboard.press(key),
        async close() {
          await page.close();
          if (hidden) await front.close();
        },
      };
    },

    close: () => browser.close(),
  };
}

/** @typedef {Awaited<ReturnType<typeof startBrowser>>} Browser */

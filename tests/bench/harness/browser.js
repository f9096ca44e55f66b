// A real Chromium and its pages as the topics see them: call a function of the page, read main-thread time and heap.
// Each page is a fresh tab with a process of its own, so that no contender inherits another's garbage or hot code.
import { launchChromium } from '../../tools/browsers.js';

/**
 * @typedef {object} BenchPage
 * @property {(name: string, ...args: unknown[]) => Promise<any>} call calls `globalThis.bench[name]` in the page
 * @property {(name: string, ...args: unknown[]) => Promise<Time>} timed the same; main-thread time meanwhile
 * @property {() => Promise<void>} collectGarbage
 * @property {() => Promise<{ script: number, all: number }>} heap bytes in use after a garbage collection: of
 *   JavaScript, and with the browser's own objects (elements, styles, layout)
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Time main-thread time in milliseconds
 * @property {number} total
 * @property {number} script
 * @property {number} style
 * @property {number} layout
 * @property {any} value what the page's function returned
 */

/** @param {string} origin @returns what opens pages; the caller closes it */
export async function startBrowser(origin) {
  const browser = await launchChromium({ defaultViewport: { width: 1000, height: 800 } });
  return {
    version: () => browser.version(),

    /** A fresh page of one contender, its code loaded. @param {string} contender @returns {Promise<BenchPage>} */
    async open(contender) {
      const page = await browser.newPage();
      // No motion for anyone; who does not honour it is told so in its contender file.
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      const session = await page.createCDPSession();
      // Time that the thread really ran: what other processes take from it does not count.
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(`${origin}/${contender}`, { waitUntil: 'load' });

      const call = (name, ...args) =>
        page
          .evaluate((name, args) => /** @type {any} */ (globalThis).bench[name](...args), name, args)
          .catch((error) => {
            throw new Error(`${contender}, ${name}(${args}): ${error.message}`);
          });
      const collectGarbage = () => session.send('HeapProfiler.collectGarbage');
      const counters = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        const inMs = (name) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? NaN);
        return {
          total: inMs('ThreadTime'),
          script: inMs('ScriptDuration'),
          style: inMs('RecalcStyleDuration'),
          layout: inMs('LayoutDuration'),
        };
      };

      return {
        call,
        async timed(name, ...args) {
          const before = await counters();
          const value = await call(name, ...args);
          const after = await counters();
          return {
            total: after.total - before.total,
            script: after.script - before.script,
            style: after.style - before.style,
            layout: after.layout - before.layout,
            value,
          };
        },
        collectGarbage,
        async heap() {
          await collectGarbage();
          const usage = await session.send('Runtime.getHeapUsage');
          return { script: usage.usedSize, all: usage.usedSize + usage.embedderHeapUsedSize };
        },
        close: () => page.close(),
      };
    },

    close: () => browser.close(),
  };
}

/** @typedef {Awaited<ReturnType<typeof startBrowser>>} Browser */

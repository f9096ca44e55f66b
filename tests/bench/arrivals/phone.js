// A Chromium that behaves like a slow phone towards each page of the topic `arrived`: a slow network, a slow processor, an
// empty cache. Called by arrived.js.
import { launchChromium } from '../../../scripts/browsers.js';

/**
 * The network of Lighthouse's mobile score, "Slow 4G": 150 ms a round trip, 1.6 Mbit/s down and 0.75 Mbit/s up, here in bytes
 * a second.
 */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** Lighthouse's factor between a desktop's processor and a phone's. */
const SLOWER = 4;
/** Milliseconds. The slowest contender takes 3 s. */
const PATIENCE = 20_000;
/** Milliseconds without a new file, after which the page has loaded what it loads by itself: two round trips. */
const QUIET = 300;

/** Where wikipedia-preview's requests go: nobody needs a network to run the bench. */
const wikipedia = (origin, url) =>
  `${origin}/wikipedia/${url.includes('/media-list/') ? 'media-list' : 'summary'}.json`;

/**
 * Starts the browser; the caller closes it.
 *
 * @param {{ origin: string, trust: string }} site
 */
export async function startPhone({ origin, trust }) {
  const browser = await launchChromium({
    defaultViewport: { width: 1000, height: 800 },
    args: [
      `--ignore-certificate-errors-spki-list=${trust}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
  });

  return {
    /**
     * Opens a page in a new context, with an empty cache.
     *
     * @param {string} path
     * @param {{ isSlow?: boolean }} options
     */
    async visit(path, { isSlow = true } = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      // Without animations. A contender that ignores this setting switches them off by itself.
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      const session = await page.createCDPSession();
      await session.send('Network.enable');
      session.on('Fetch.requestPaused', ({ requestId, request }) => {
        void session.send('Fetch.continueRequest', { requestId, url: wikipedia(origin, request.url) });
      });
      await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*.wikipedia.org/*' }] });
      // Starts the process and the connection, whose times have nothing to do with a contender.
      await page.goto(`${origin}/blank`);
      if (isSlow) {
        await session.send('Network.emulateNetworkConditions', NETWORK);
        await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      }
      await page.goto(origin + path);

      const call = (name, ...args) =>
        Promise.race([
          page.evaluate((name, args) => /** @type {any} */ (globalThis).bench[name](...args), name, args),
          new Promise((_, reject) => {
            setTimeout(() => reject(new Error(`${path}: ${name} took too long.`)), PATIENCE).unref();
          }),
        ]);

      return {
        /** When the page could be used. @returns {Promise<import('./probe.js').Arrival>} */
        arrived: () => call('arrived'),
        /** The paths of the site that the page has loaded. @returns {Promise<string[]>} */
        paths: () =>
          page.evaluate(() =>
            performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
          ),
        /** Moves the pointer to the term. @returns {Promise<number>} milliseconds until its card is shown */
        async hover(term) {
          await call('quiet', QUIET);
          await page.mouse.move(1, 1);
          const shown = call('hovered');
          await page.hover(term);
          return shown;
        },
        /** Opens the first question; throws if its answer does not appear. */
        async open(open, answer) {
          await page.evaluate(open);
          await page.waitForFunction(
            (answer) => document.querySelector(answer)?.checkVisibility() === true,
            {},
            answer,
          );
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

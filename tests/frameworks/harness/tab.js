// A browser tab that writes down everything that a visitor with open developer tools would see go wrong: console lines
// of every level, errors, failed requests. Called by consumers.js.

/** What development servers and frameworks say in every project. */
const GREETINGS = [
  /^\[vite\] (connecting|connected|hot updated|page reload)/,
  /^\[HMR\] connected/,
  /^\[Fast Refresh\]/,
  /^Angular is running in development mode/,
  /^\[11ty\].* (Connected|Reconnecting…)$/,
  /^\[astro\] (Initializing prefetch|Prefetching)/,
  /Page entered Back-Forward Cache/,
  /Download the React DevTools/,
  // Lit, by the export condition "development" of its packages.
  /^Lit is in dev mode/,
];

/** Chromium asks each site for this file; the recipes have no icon. */
const isIcon = (/** @type {string | undefined} */ url) => url?.endsWith('/favicon.ico') ?? false;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<{ page: import('puppeteer-core').Page, lines: string[], close: () => Promise<void> }>}
 */
export async function openTab(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  // Wide enough for the navigation of every theme.
  await page.setViewport({ width: 1280, height: 800 });
  /** @type {string[]} */
  const lines = [];
  page.on('console', (message) => {
    const text = message.text();
    if (!isIcon(message.location().url) && !GREETINGS.some((greeting) => greeting.test(text)))
      lines.push(`console.${message.type()}: ${text}`);
  });
  page.on('pageerror', (error) => lines.push(`error: ${error instanceof Error ? error.message : error}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !isIcon(response.url()))
      lines.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Routers give up what they have prefetched.
    if (reason !== 'net::ERR_ABORTED') lines.push(`${reason} ${request.url()}`);
  });
  return { page, lines, close: () => context.close() };
}

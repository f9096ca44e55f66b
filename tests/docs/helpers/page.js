// Opens the HTML of a document in Chromium and says what is wrong. It takes the scripts and style sheets from dist, whatever
// address they have in the document; files from the reader's folder; and a bundle that no block names from `bundle`.
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { root } from './documents.js';

const ORIGIN = 'http://docs.test';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const TAG = '<script type="module" src="/embed/glossary.js" data-src="/glossary.json"></script>';

/** A script of ours in a document, or one of the reader's. */
const SCRIPT = /<script[^>]+(src|type="module")/;

/** Whether it has an article whose terms are linked. @param {string} html */
const linksTerms = (html) => /data-autolink=|<glossary-autolink/.test(html) && /<p\b|<article>\w/.test(html);
const HAS_TERMS =
  'document.querySelector("glossary-term") !== null || [...CSS.highlights.values()].some(({ size }) => size > 0)';
/** Long enough for a busy machine. */
const TIMEOUT_MS = 20_000;

/** A block that is a part of a page gets the script; a whole page is what it is. @param {string} html */
function wholePage(html) {
  if (/<html/i.test(html)) return html;
  const tag = SCRIPT.test(html) ? '' : TAG;
  return `<!doctype html><html lang="en"><title>Page</title>${tag}${html}</html>`;
}

/** @returns {Uint8Array | string | undefined} what the address gives */
function fileAt(url, folder, bundle) {
  const path = decodeURIComponent(new URL(url).pathname).slice(1);
  for (const place of ['dist/embed', 'dist/themes']) {
    const file = join(root, place, basename(path));
    if (extname(path) !== '.json' && existsSync(file) && basename(path) !== '') return readFileSync(file);
  }
  if (basename(path) === 'glossary.json') return bundle;
  if (extname(path) !== '' && folder.has(path)) return folder.read(path);
  if (['.json', '.txt'].includes(extname(path))) return bundle;
  return ['.svg', '.png', '.jpg', '.webp'].includes(extname(path)) ? IMAGE : undefined;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} html of the block
 * @param {{ folder: import('./folder.js').Folder, bundle: string }} around
 * @returns {Promise<string[]>} the problems
 */
export async function openPage(browser, html, { folder, bundle }) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()))
      problems.push(`console.${message.type()}: ${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('http')) return request.continue();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (basename(url) === 'favicon.ico') return request.respond({ status: 204 });
    const body = isPage ? wholePage(html) : fileAt(url, folder, bundle);
    if (body === undefined) problems.push(`asks for ${url}`);
    const extension = isPage ? '.html' : extname(new URL(url).pathname);
    return request.respond({
      status: body === undefined ? 404 : 200,
      contentType: TYPES[extension] ?? 'application/octet-stream',
      headers: { 'access-control-allow-origin': '*' },
      body: body ?? '',
    });
  });
  await page.evaluateOnNewDocument(() => {
    const said = [];
    Object.assign(window, { said });
    for (const type of ['glossary-error', 'glossary-missing'])
      addEventListener(type, (event) => said.push(`${type} of ${event.target.outerHTML.slice(0, 80)}`), true);
  });
  await page.goto(`${ORIGIN}/page.html`, { waitUntil: 'networkidle0' });
  // What has arrived may still be at work.
  const links = linksTerms(html);
  if (links)
    await page
      .waitForFunction(HAS_TERMS, { timeout: TIMEOUT_MS })
      .catch(() => problems.push('no term is linked'));
  const found = await page.evaluate(async (patience) => {
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) =>
      /^(glossary-(?!highlights)|faq-|related-)/.test(localName),
    );
    const wrong = (/** @type {string} */ selector, /** @type {string} */ what) =>
      ours.filter((each) => each.matches(selector)).map((each) => `${each.outerHTML.slice(0, 120)} ${what}`);
    const problems = [
      ...wrong(':not(:defined)', 'is not defined'),
      ...wrong(':is(glossary-entry, glossary-index, related-links, faq-accordion):empty', 'is empty'),
    ];
    // A term says whether the glossary knows it when its card opens.
    for (const term of document.querySelectorAll('glossary-term')) {
      if (term.hasAttribute('open') && document.querySelector('glossary-card:popover-open') !== null)
        continue;
      const opened = new Promise((resolve) => {
        for (const type of ['glossary-term-opened', 'glossary-missing', 'glossary-error'])
          addEventListener(type, resolve, { once: true });
        setTimeout(resolve, patience);
      });
      term.setAttribute('open', '');
      const { type } = (await opened) ?? {};
      if (type !== 'glossary-term-opened') problems.push(`${term.outerHTML} opens no card`);
      term.removeAttribute('open');
    }
    return [...problems, ...window.said];
  }, TIMEOUT_MS);
  await page.close();
  // Without a script the page is for readers, and for `glossary prerender`.
  return SCRIPT.test(wholePage(html)) ? [...problems, ...found] : problems;
}

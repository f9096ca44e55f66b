// Makes the pictures at the top of README: a pointer comes to a term, its card opens, a term in the card opens in the same
// card. Run by hand after a change of looks: `npm run build && node scripts/readme-picture.js`. It photographs Chromium and
// puts the frames together with img2webp (Debian: apt-get install webp); the build does not need it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './browsers.js';
import { startFixtures } from './fixture-server.js';

const WIDTH = 760;
const HEIGHT = 390;
/** Sharp on dense screens, and below 150 KB. */
const SCALE = 1.5;
/** Between two frames of a movement, in ms: smooth enough for a pointer. */
const STEP_MS = 60;

const link = (id, value) => ({ type: 'link', url: `#${id}`, children: [{ type: 'text', value }] });
const paragraph = (...children) => [
  {
    type: 'paragraph',
    children: children.map((each) => (typeof each === 'string' ? { type: 'text', value: each } : each)),
  },
];
const entry = (id, term, definition, more) => ({ id, term, definition, ...more });

const BUNDLE = {
  lang: 'en',
  entries: [
    entry('webhook', 'Webhook', 'A message that one system sends to another the moment something happens.'),
    entry('crm', 'CRM', 'A system that records customers, and every contact with them.'),
    entry('json', 'JSON', 'A way to write data as text.'),
    entry('rest', 'REST', 'A style of API that works like the web.'),
    entry(
      'endpoint',
      'Endpoint',
      paragraph('A web address at which an ', link('api', 'API'), ' accepts one kind of request.'),
      {
        seeAlso: ['webhook', 'rest'],
      },
    ),
    entry(
      'api',
      'API',
      'Rules by which two programs talk to each other: what one may ask, and what the other answers.',
      {
        expansion: 'Application Programming Interface',
        seeAlso: ['endpoint', 'json', 'webhook'],
      },
    ),
  ],
};
const bundleUrl = `/fixtures/json?body=${encodeURIComponent(JSON.stringify(BUNDLE))}`;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<title>Picture</title>
<script type="module" src="/fixtures/dist/embed/glossary.js" data-src="${bundleUrl}" data-autolink="article" data-max="4"></script>
<style>
  html { background: light-dark(#fdfdfb, #15171a); color: light-dark(#1c1d1f, #e7e5e0); font: 19px/1.6 system-ui, sans-serif }
  body { margin: 0; padding: 26px 44px }
  h1 { margin: 0 0 .4em; font-size: 27px; line-height: 1.2 }
  p { margin: 0 }
  #pointer { position: fixed; z-index: 1; inset: 0 auto auto 0; width: 22px; height: 30px; margin: 0; padding: 0; border: 0; background: none; pointer-events: none; overflow: visible }
</style>
<article><h1>How your tools tell each other the news</h1>
<p>When somebody fills in a form, a webhook tells your CRM at once. For the rest it asks an endpoint, whenever it is
ready, and gets JSON.</p></article>
<div id="pointer" popover="manual"><svg viewBox="0 0 22 30"><path d="M1 1v23l6-6 4 10 4-2-4-9h8z" fill="#111" stroke="#fff" stroke-width="1.6"/></svg></div>`;

/** From 0 to 1, slow at both ends. */
const eased = (part) => part * part * (3 - 2 * part);

async function film(browser, origin, scheme, out) {
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: HEIGHT, deviceScaleFactor: SCALE });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${origin}/fixtures/html?html=${encodeURIComponent(PAGE)}`, { waitUntil: 'networkidle0' });
  await page.waitForSelector('article glossary-term');

  const folder = mkdtempSync(join(tmpdir(), 'readme-picture-'));
  const frames = [];
  const frame = async (ms) => {
    const name = join(folder, `${frames.length}.png`);
    writeFileSync(name, await page.screenshot());
    frames.push({ name, ms });
  };
  let at = { x: 640, y: 350 };
  const showPointer = ({ x, y }) =>
    page.evaluate(
      (left, top) => {
        const pointer = /** @type {HTMLElement} */ (document.getElementById('pointer'));
        // The last that is shown is the topmost.
        pointer.hidePopover();
        pointer.showPopover();
        pointer.style.translate = `${left}px ${top}px`;
      },
      x,
      y,
    );
  const moveTo = async (to, steps) => {
    const from = at;
    for (let step = 1; step <= steps; step++) {
      const part = eased(step / steps);
      at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await page.mouse.move(at.x, at.y);
      await showPointer(at);
      await frame(STEP_MS);
    }
  };
  const middleOf = (selector, root = 'document') =>
    page.evaluate(`(() => {
      const { left, top, width, height } = ${root}.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return { x: left + width / 2, y: top + height * 0.7 };
    })()`);
  const titleIs = (title) =>
    page.waitForFunction(
      (wanted) =>
        document.querySelector('glossary-card:popover-open')?.shadowRoot?.querySelector('[part=title]')
          ?.textContent === wanted,
      {},
      title,
    );
  const stands = () =>
    page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));

  await showPointer(at);
  await frame(500);
  await moveTo(await middleOf('glossary-term[term=endpoint]'), 14);
  await titleIs('Endpoint');
  await stands();
  await showPointer(at);
  await frame(1300);
  const inner = await middleOf('[part=definition] a', "document.querySelector('glossary-card').shadowRoot");
  await moveTo(inner, 10);
  await frame(300);
  await page.mouse.click(inner.x, inner.y);
  await page.waitForFunction(() =>
    document.querySelector('glossary-card')?.shadowRoot?.querySelector('[part~=back]'),
  );
  await stands();
  await moveTo({ x: at.x + 190, y: at.y + 105 }, 8);
  await frame(1200);
  execFileSync('img2webp', [
    // Once: the last picture stays, and nothing moves beside what somebody reads.
    ...['-loop', '1', '-lossy', '-q', '82', '-m', '6', '-kmax', '0'],
    ...frames.flatMap(({ name, ms }) => ['-d', String(ms), name]),
    ...['-o', out],
  ]);
  rmSync(folder, { recursive: true });
  await page.close();
}

const images = join(import.meta.dirname, '../docs/images');
mkdirSync(images, { recursive: true });
const fixtures = await startFixtures();
const browser = await launchChromium();
for (const scheme of ['light', 'dark'])
  await film(browser, fixtures.origin, scheme, join(images, `card-${scheme}.webp`));
await browser.close();
await fixtures.close();

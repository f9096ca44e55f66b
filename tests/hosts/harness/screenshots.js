// Pictures of a host's site for people to look at: article with an open card, question and index, light and dark, wide and
// narrow. Called by run.js with --screenshots.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { TERM, cardIs, settled } from '../../frameworks/harness/visitor.js';
import { openTab } from '../../frameworks/harness/tab.js';
import { preferDark } from './checks.js';

const WIDTHS = [1280, 360];

/** @param {import('puppeteer-core').Browser} browser @param {import('./host.js').Settings} settings @param {string} url */
export async function takeScreenshots(browser, folder, settings, url) {
  const { article, faq, index, term = TERM, dark = preferDark } = settings;
  await mkdir(folder, { recursive: true });
  for (const theme of dark ? ['light', 'dark'] : ['light'])
    for (const width of WIDTHS) {
      const { page, close } = await openTab(browser);
      await page.setViewport({ width, height: 800 });
      const shoot = async (/** @type {string} */ what) => {
        await page.evaluate(async () => {
          const roots = [document, ...[...document.querySelectorAll('*')].map((each) => each.shadowRoot)];
          for (const root of roots)
            for (const animation of root?.getAnimations() ?? []) await animation.finished;
        });
        await page.screenshot({ path: join(folder, `${what}-${theme}-${width}.png`) });
      };
      const open = async (/** @type {string} */ path) => {
        await page.goto(url + path);
        if (dark && theme === 'dark') await dark(page);
        await settled(page);
      };
      await open(article);
      await page.hover(term);
      await cardIs(page, 'Webhook');
      await shoot('article');
      await open(faq);
      await (await page.waitForSelector('faq-item >>> button'))?.click();
      await page.mouse.move(0, 0);
      await shoot('faq');
      await open(index);
      await shoot('index');
      await page.$eval('glossary-index', (index) => index.scrollIntoView({ block: 'end' }));
      await shoot('index-end');
      await close();
    }
}

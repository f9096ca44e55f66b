// What people do: in the administration of WordPress, each in a browser context of their own, and on the site. Called by the checks.
import { PASSWORD, site } from './site.js';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * A tab in which somebody is logged in.
 *
 * @param {Page} page a tab of the browser to use
 * @param {string} url of the site
 * @param {'admin' | 'author'} name
 */
export async function logIn(page, url, name) {
  const context = await page.browser().createBrowserContext();
  const tab = await context.newPage();
  tab.setDefaultTimeout(30_000);
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.goto(`${url}/wp-login.php`);
  // WordPress moves the focus into the first field.
  await tab.waitForNetworkIdle({ idleTime: 300 });
  await tab.type('#user_login', name);
  await tab.type('#user_pass', PASSWORD);
  await Promise.all([tab.waitForNavigation(), tab.click('#wp-submit')]);
  return { tab, close: () => context.close() };
}

/** Does something as somebody, and logs out. @param {(tab: Page) => Promise<void>} action */
export async function as(page, url, name, action) {
  const { tab, close } = await logIn(page, url, name);
  try {
    await action(tab);
  } finally {
    await close();
  }
}

/** Follows what leads to another page. @param {Page} tab @param {string} selector */
export async function submit(tab, selector) {
  const target = await tab.waitForSelector(selector);
  await Promise.all([tab.waitForNavigation(), target?.click()]);
}

/** Opens the block editor for a new post of a type. @param {Page} tab @param {string} url @param {string} type */
export async function openBlockEditor(tab, url, type) {
  await tab.goto(`${url}/wp-admin/post-new.php?post_type=${type}`);
  await tab.waitForSelector('.editor-post-title__input');
  await tab.evaluate(() => {
    const { wp } = /** @type {any} */ (window);
    wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  });
  await tab.waitForFunction(() => !document.querySelector('.components-modal__screen-overlay'));
}

/** Publishes what is in the block editor, with its buttons. @param {Page} tab @returns {Promise<number>} the id of the post */
export async function publish(tab) {
  await (await tab.waitForSelector('.editor-post-publish-panel__toggle:not([aria-disabled=true])'))?.click();
  await (
    await tab.waitForSelector(
      '.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled=true])',
    )
  )?.click();
  await tab.waitForSelector('.post-publish-panel__postpublish-header, .editor-post-publish-panel .is-opened');
  // The boxes below the text are saved after the text.
  await tab.waitForFunction(() => {
    const { wp } = /** @type {any} */ (window);
    const { isSavingMetaBoxes } = wp.data.select('core/edit-post');
    return !isSavingMetaBoxes() && !wp.data.select('core/editor').isSavingPost();
  });
  return tab.evaluate(() => /** @type {any} */ (window).wp.data.select('core/editor').getCurrentPostId());
}

/** Puts HTML into the block editor, as its "Custom HTML" block has it. @param {Page} tab @param {string} html */
export const insertHtml = (tab, html) =>
  tab.evaluate((content) => {
    const { wp } = /** @type {any} */ (window);
    wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('core/html', { content }));
  }, html);

/** The pointer comes to a term whose script is there. @param {Page} page a tab of a visitor @param {string} term a selector */
export async function hoverOver(page, term) {
  await page.mouse.move(0, 0);
  await page.waitForSelector(`:is(${term}):defined`);
  await page.hover(term);
}

/** What is stored of a post. @param {number} id @returns {Promise<string>} */
export const storedText = (id) => site.command('content', { id });

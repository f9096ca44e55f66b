// WordPress with our plugin, as docs/recipes/wordpress.md installs it; and then what administrators, authors and visitors do
// with it (the other files here).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleChecks } from './bundle.js';
import { contentChecks } from './content.js';
import { editorChecks } from './editors.js';
import { removalChecks } from './removal.js';
import { settingsChecks } from './settings.js';
import { MARIADB, WORDPRESS, site, startSite } from './site.js';

/** The themes that the checks use: without theirs, WordPress answers with an empty page. */
const THEMES = ['twentytwentyone', 'twentytwentythree'];

export const needs = [
  'php',
  MARIADB,
  'mariadb-install-db',
  `${WORDPRESS}/wp-load.php`,
  ...THEMES.map((theme) => `${WORDPRESS}/wp-content/themes/${theme}/style.css`),
];
export const packages = [
  'wordpress',
  ...THEMES.map((theme) => `wordpress-theme-${theme}`),
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'mariadb-server',
];

/** @type {import('../harness/host.js').Settings} */
export const settings = {
  article: '/article/',
  faq: '/article/',
  index: '/glossary/',
  navigation: 'loads',
  // Twenty Twenty-One asks the browser once, when it loads.
  async dark(page) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.reload();
    await page.waitForSelector('glossary-term:defined');
  },
};

/** @param {import('../harness/host.js').Start} start @returns {Promise<import('../harness/host.js').Site>} */
export async function start({ folder, dist, run, files, port }) {
  await files('glossary.json');
  const read = (/** @type {string} */ name) => readFile(join(folder, name), 'utf8');
  const served = await startSite({ folder, dist, run, files, port });
  await site.command('plugin', { zip: join(dist, 'hosts/glossary-elements-wordpress.zip') });
  await site.command('terms', JSON.parse(await read('glossary.json')));
  const article = await read('article.html');
  await site.command('save', {
    post: { post_type: 'page', post_title: 'How systems talk', post_name: 'article', post_content: article },
  });
  await site.command('theme', { theme: 'twentytwentyone' });
  return served;
}

/** @param {import('puppeteer-core').Page} page @param {string} url */
export const checks = (page, url) => [
  ...bundleChecks(url),
  ...contentChecks(page, url),
  ...editorChecks(page, url),
  ...settingsChecks(page, url),
  ...removalChecks(page, url),
];

// Checks of the settings page: every option comes to the script tag as it was written, nothing else does, and only administrators
// may change them.
import assert from 'node:assert/strict';
import { as, submit } from './people.js';

/** @typedef {import('puppeteer-core').Page} Page */

/** Every option, as somebody may set it. */
const OPTIONS = {
  src: '/glossary.json /glossary.json?again',
  autolink: 'article > .entry-content, main p',
  limit: 'section',
  max: '7',
  skip: '.no > a[href^="/"]',
  mode: 'wrap',
  links: '#term-{term}',
  wait: 'load',
  terms: 'abbr, .glossary',
  faq: '.faq details',
  theme: 'editorial',
  lang: 'de',
  strings: '{"readMore":"Mehr »","listenTo":"„{term}“ \'hören\'"}',
  'hover-delay': '0',
  speech: '',
  layer: '',
  'reader-options': 'off',
};
const FLAGS = ['speech', 'layer'];

/** The data attributes of our script tag, and its type. @param {Page} page @returns {Promise<Record<string, string>>} */
const scriptTag = (page) =>
  page.$eval('script[src*="/embed/glossary.js"]', (tag) => ({
    type: /** @type {HTMLScriptElement} */ (tag).type,
    ...Object.fromEntries(
      [...tag.attributes]
        .filter(({ name }) => name.startsWith('data-'))
        .map(({ name, value }) => [name.slice(5), value]),
    ),
  }));

/** Fills in the settings page. @param {Page} tab @param {Record<string, string>} options */
async function saveSettings(tab, url, options) {
  await tab.goto(`${url}/wp-admin/options-general.php?page=glossary_elements`);
  for (const [name, value] of Object.entries(options))
    await tab.$eval(
      `#glossary-${name}`,
      (field, wanted, isFlag) => {
        const input = /** @type {HTMLInputElement} */ (field);
        if (isFlag) input.checked = wanted !== 'no';
        else input.value = wanted;
      },
      value,
      FLAGS.includes(name),
    );
  await submit(tab, '#submit');
}

/** @param {Page} page @param {string} url @returns {[string, () => Promise<void>][]} */
export function settingsChecks(page, url) {
  const open = (/** @type {string} */ path) => page.goto(url + path);
  return [
    [
      'the settings are saved, and the script tag has all of them',
      async () => {
        await as(page, url, 'admin', async (tab) => {
          await saveSettings(tab, url, OPTIONS);
          for (const [name, value] of Object.entries(OPTIONS))
            if (!FLAGS.includes(name))
              assert.equal(
                await tab.$eval(
                  `#glossary-${name}`,
                  (field) => /** @type {HTMLInputElement} */ (field).value,
                ),
                value,
                name,
              );
        });
        // Without scripts: what is wrong in the settings is named in the console.
        await page.setJavaScriptEnabled(false);
        await open('/article/');
        assert.deepEqual(await scriptTag(page), { type: 'module', ...OPTIONS });
        const wrong = {
          src: 'javascript:boom()',
          autolink: '"><script>boom()</script>.x',
          max: '-1',
          theme: '',
          lang: '" onload="boom()',
          strings: '{"a": "</script><script>boom()</script>"}',
          'hover-delay': '1e9',
          speech: 'no',
          layer: 'no',
        };
        await as(page, url, 'admin', (tab) => saveSettings(tab, url, wrong));
        await open('/article/');
        const { autolink, lang, strings, src, ...others } = await scriptTag(page);
        assert.match(src, /^\/glossary\.json\?v=\w+$/);
        assert.equal(autolink, '">.x');
        assert.equal(lang, '" onload="boom()');
        assert.deepEqual(JSON.parse(strings), { a: '</script><script>boom()</script>' });
        for (const name of ['max', 'theme', 'hover-delay', 'speech', 'layer'])
          assert.ok(!(name in others), name);
        assert.ok(
          !(await page.$$eval('script', (all) => all.some((each) => each.textContent?.trim() === 'boom()'))),
        );
        await page.setJavaScriptEnabled(true);
        await as(page, url, 'admin', (tab) =>
          saveSettings(tab, url, {
            ...Object.fromEntries(Object.keys(OPTIONS).map((name) => [name, ''])),
            speech: 'no',
            layer: 'no',
            autolink: '.entry-content',
          }),
        );
      },
    ],
    [
      'words that are no JSON are refused with a message',
      () =>
        as(page, url, 'admin', async (tab) => {
          await saveSettings(tab, url, { strings: '{readMore' });
          assert.match(
            await tab.$eval('#setting-error-strings', (note) => note.textContent ?? ''),
            /this is no JSON/,
          );
        }),
    ],
    [
      'an author can neither see nor change the settings',
      () =>
        as(page, url, 'author', async (tab) => {
          const seen = await tab.goto(`${url}/wp-admin/options-general.php?page=glossary_elements`);
          assert.equal(seen?.status(), 403);
          const posted = await tab.evaluate(async () => {
            const body = new URLSearchParams({
              option_page: 'glossary_elements',
              action: 'update',
              'glossary_elements[lang]': 'xx',
            });
            return (await fetch('/wp-admin/options.php', { method: 'POST', body })).status;
          });
          assert.equal(posted, 403);
          await open('/article/');
          assert.notEqual((await scriptTag(page)).lang, 'xx');
        }),
    ],
  ];
}

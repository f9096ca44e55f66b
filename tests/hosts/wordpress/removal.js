// Checks of the plugin's life, through the pages of the administration: uploaded from its zip, used, deleted, after which nothing
// of it is left; and of a site without the plugin, as the recipe describes it.
import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TERM, answersQuestion, opensByHover, showsIndex } from '../../frameworks/harness/visitor.js';
import { as, insertHtml, openBlockEditor, publish, submit } from './people.js';
import { site } from './site.js';

/** @typedef {import('puppeteer-core').Page} Page */

const dist = join(import.meta.dirname, '../../../dist');

/** What WordPress writes when somebody works in the administration, whatever the plugins are. */
const OF_WORDPRESS =
  /_transient_|"option_name":"(?:cron|recently_activated)"|"meta_key":"(?:session_tokens|wp_user-settings|wp_persisted_preferences|_edit_lock)/;

/** @returns {Promise<string[]>} all rows of the database */
const allRows = () => site.command('rows');

/** Those that a plugin could have to do with. @param {string[]} all */
const ofPlugins = (all) => all.filter((row) => !OF_WORDPRESS.test(row));

/** Rows about posts that are not there any more. @param {string[]} all */
function orphans(all) {
  const posts = new Set(all.map((row) => /^wp_posts \{"ID":"(\d+)"/.exec(row)?.[1]));
  return all.filter((row) => {
    const [, post] = /^wp_(?:postmeta|term_relationships) \{"(?:post|object)_id":"(\d+)"/.exec(row) ?? [];
    return post !== undefined && !posts.has(post);
  });
}

/** Deactivates and deletes the plugin. @param {Page} tab @param {string} url */
async function remove(tab, url) {
  await tab.goto(`${url}/wp-admin/plugins.php`);
  await submit(tab, '#deactivate-glossary-elements');
  await tab.goto(`${url}/wp-admin/plugins.php`);
  tab.once('dialog', (dialog) => void dialog.accept());
  await (await tab.waitForSelector('#delete-glossary-elements'))?.click();
  await tab.waitForSelector('.plugin-deleted-tr');
}

/** Uploads a file on the page "Add New" of the media. @param {Page} tab @returns {Promise<string>} what the page says then */
async function upload(tab, url, file) {
  await tab.goto(`${url}/wp-admin/media-new.php?browser-uploader`);
  const input = await tab.waitForSelector('#async-upload');
  await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input)?.uploadFile(file);
  await submit(tab, '#html-upload');
  return tab.$eval('body', (body) => body.innerText);
}

/** @param {Page} page @param {string} url @returns {[string, () => Promise<void>][]} */
export function removalChecks(page, url) {
  return [
    [
      'the plugin is deactivated and activated again, and all addresses work as before',
      async () => {
        const statuses = () =>
          Promise.all(
            ['/glossary.json', '/glossary/api/', '/glossary/'].map(
              async (path) => (await fetch(url + path)).status,
            ),
          );
        assert.deepEqual(await statuses(), [200, 200, 200]);
        await as(page, url, 'admin', async (tab) => {
          await tab.goto(`${url}/wp-admin/plugins.php`);
          await submit(tab, '#deactivate-glossary-elements');
          // The next visit makes the addresses of the site, without ours.
          assert.deepEqual(await statuses(), [404, 404, 200]);
          await submit(tab, '#activate-glossary-elements');
        });
        assert.deepEqual(await statuses(), [200, 200, 200]);
        assert.equal((await site.command('page', { path: 'glossary-2' })) ?? null, null);
      },
    ],
    [
      'the plugin is uploaded, used and deleted, and leaves nothing in the database',
      () =>
        as(page, url, 'admin', async (tab) => {
          await remove(tab, url);
          await openBlockEditor(tab, url, 'page');
          await page.goto(url);
          const before = ofPlugins(await allRows());
          assert.deepEqual(
            before.filter((row) => /glossary_/.test(row)),
            [],
          );

          await tab.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
          const input = await tab.waitForSelector('#pluginzip');
          const zip = join(dist, 'hosts/glossary-elements-wordpress.zip');
          await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input)?.uploadFile(
            zip,
          );
          await submit(tab, '#install-plugin-submit');
          await submit(tab, 'a.button-primary[href*="action=activate"]');

          await openBlockEditor(tab, url, 'glossary_term');
          await tab.type('.editor-post-title__input', 'Leftover');
          await insertHtml(tab, '<p>A definition.</p>');
          await tab.type('[name="glossary[aliases]"]', 'remains');
          const { tag } = await tab.evaluate(async () => {
            const { wp } = /** @type {any} */ (window);
            const { id } = await wp.apiFetch({
              path: '/wp/v2/glossary_tag',
              method: 'POST',
              data: { name: 'Last' },
            });
            wp.data.dispatch('core/editor').editPost({ glossary_tag: [id] });
            return { tag: id };
          });
          assert.ok(tag > 0);
          const id = await publish(tab);
          await site.command('save', {
            post: { ID: id, post_content: 'Changed, so that there is a revision.' },
          });
          for (const list of ['edit.php?post_type=glossary_term', 'edit-tags.php?taxonomy=glossary_tag']) {
            await tab.goto(`${url}/wp-admin/${list}`);
            await tab.locator('#show-settings-link').click();
            await tab.locator('.screen-per-page').fill('7');
            await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
          }
          assert.equal((await allRows()).filter((row) => row.includes('"edit_glossary_')).length, 2);
          await tab.goto(`${url}/wp-admin/options-general.php?page=glossary_elements`);
          await submit(tab, '#submit');
          const { entries } = await (await fetch(`${url}/glossary.json`)).json();
          assert.equal(entries[0].term, 'Leftover');
          await page.goto(`${url}/glossary/`);
          assert.ok((await allRows()).length > before.length + 5);

          await remove(tab, url);
          await page.goto(url);
          const left = await allRows();
          const after = ofPlugins(left);
          assert.deepEqual(orphans(left), [], 'rows of posts that are gone');
          assert.deepEqual(
            after.filter((row) => !before.includes(row)),
            [],
            'rows that are new',
          );
          assert.deepEqual(
            before.filter((row) => !after.includes(row)),
            [],
            'rows that are gone',
          );
        }),
    ],
    [
      'without the plugin, .json is refused, .txt with a BOM is accepted, and a line in the head does the rest',
      async () => {
        const file = (/** @type {string} */ name) => join(site.folder, name);
        // As editors of texts save "UTF-8 with BOM": WordPress does not see that it is JSON.
        await writeFile(file('glossary.txt'), `\ufeff${await readFile(file('glossary.json'), 'utf8')}`);
        await cp(join(dist, 'embed'), file('site/wp-content/embed'), { recursive: true });
        await as(page, url, 'admin', async (tab) => {
          assert.match(await upload(tab, url, file('glossary.json')), /not allowed to upload this file type/);
          await upload(tab, url, file('glossary.txt'));
        });
        const [{ source_url: address }] = await (await fetch(`${url}/wp-json/wp/v2/media`)).json();
        const line = await readFile(file('header.html'), 'utf8');
        const local = line
          .replace('https://unpkg.com/glossary-elements/dist/embed', '/wp-content/embed')
          .replace('/wp-content/uploads/glossary.txt', new URL(address).pathname);
        assert.ok(!local.includes('unpkg') && local.includes(new URL(address).pathname));
        await writeFile(file('header-in-use.html'), local);
        const post_content = await readFile(file('without-plugin.html'), 'utf8');
        for (const name of /** @type {const} */ (['admin', 'author'])) {
          await as(page, url, name, async (tab) => {
            await openBlockEditor(tab, url, 'post');
            await tab.type('.editor-post-title__input', `Plain ${name}`);
            await insertHtml(tab, post_content);
            await publish(tab);
          });
          await page.goto(`${url}/plain-${name}/`);
          await page.waitForSelector(`:is(${TERM}):defined`);
          await opensByHover(page);
          await answersQuestion(page);
          await showsIndex(page);
        }
      },
    ],
    ['PHP complains about nothing of ours', async () => assert.deepEqual(await site.complaints(), [])],
  ];
}

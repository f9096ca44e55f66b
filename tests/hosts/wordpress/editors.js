// Checks of what administrators and authors do in the administration, in both editors.
import assert from 'node:assert/strict';
import { cardIs, eventually } from '../../frameworks/harness/visitor.js';
import { as, hoverOver, insertHtml, openBlockEditor, publish, storedText } from './people.js';
import { site } from './site.js';

/** @typedef {import('puppeteer-core').Page} Page */

const OURS = `<p>A <glossary-term term="api" no-hover="">word</glossary-term>.</p>
<faq-accordion id="faq" mode="single" json-ld=""><faq-item id="one"><h3 slot="question">One?</h3><p>Yes.</p></faq-item></faq-accordion>
<glossary-index tag="web" data-more="1"></glossary-index>`;

const SCRIPTED = `${OURS}<script>boom()</script><glossary-term onclick="boom()" src="javascript:boom()">x</glossary-term>`;

/** What is left of it of an author who may not write scripts. */
const CLEANED = `${OURS}boom()<glossary-term src="boom()">x</glossary-term>`;

/** Shows the classic editor as "Visual" or "Text". @param {Page} tab @param {boolean} isText */
async function showAs(tab, isText) {
  await tab.locator(isText ? '#content-html' : '#content-tmce').click();
  await tab.waitForFunction(
    (hidden) => /** @type {any} */ (window).tinymce.get('content').isHidden() === hidden,
    {},
    isText,
  );
}

/** Writes into the classic editor as text, shows it, and comes back, twice. @param {Page} tab @param {string} text */
async function switchEditors(tab, text) {
  await tab.waitForFunction(() => /** @type {any} */ (window).tinymce?.get('content')?.initialized);
  await showAs(tab, true);
  const area = /** @type {import('puppeteer-core').ElementHandle<HTMLTextAreaElement> | null} */ (
    await tab.waitForSelector('#content')
  );
  await area?.evaluate((field, wanted) => {
    field.value = wanted;
  }, text);
  for (let times = 0; times < 2; times++) {
    await showAs(tab, false);
    await showAs(tab, true);
  }
  return (await area?.evaluate((field) => field.value)) ?? '';
}

/** Without the white space around blocks, which says nothing. @param {string} html */
const dense = (html) =>
  html
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:p|h3|faq|glossary-index|!--)[^>]*>) ?/g, '$1')
    .trim();

/** @param {Page} page @param {string} url @returns {[string, () => Promise<void>][]} */
export function editorChecks(page, url) {
  const open = (/** @type {string} */ path) => page.goto(url + path);
  /** Saves OURS in the block editor. @param {'admin' | 'author'} name @param {string} html */
  const publishAs = async (name, html) => {
    let id = 0;
    await as(page, url, name, async (tab) => {
      await openBlockEditor(tab, url, 'post');
      await tab.type('.editor-post-title__input', `Of ${name}`);
      await insertHtml(tab, html);
      id = await publish(tab);
    });
    return id;
  };
  return [
    [
      'a term is written in the block editor, with other names, questions, links and tags',
      async () => {
        await as(page, url, 'admin', async (tab) => {
          await openBlockEditor(tab, url, 'glossary_term');
          await tab.type('.editor-post-title__input', 'Uptime');
          await tab.keyboard.press('Enter');
          await tab.keyboard.type('The share of time in which a system answers.');
          await tab.keyboard.press('Enter');
          await tab.keyboard.type('Mostly in percent.');
          await tab.type('[name="glossary[expansion]"]', 'Time "up"');
          await tab.type('[name="glossary[aliases]"]', 'availability\n\nonline time');
          const [questions, links] = await tab.$$('[data-glossary-rows]');
          for (const [row, name] of [
            ['1', 'One'],
            ['2', 'Two'],
            ['3', 'Three'],
          ]) {
            await (await questions.$('[data-glossary-add]'))?.click();
            await tab.keyboard.type(`${name}?`);
            await tab.keyboard.press('Tab');
            await tab.keyboard.type(row === '2' ? 'An <em>answer</em>.' : 'Yes.');
          }
          const third = await questions.$(':scope > div:nth-of-type(3) [data-glossary-remove]');
          await third?.click();
          await (await questions.$('[data-glossary-add]'))?.click();
          await tab.keyboard.type('Without an answer?');
          await (await links.$('[data-glossary-add]'))?.click();
          await tab.keyboard.type('Status');
          await tab.keyboard.press('Tab');
          await tab.keyboard.type('https://example.org/status');
          await tab.evaluate(async () => {
            const { wp } = /** @type {any} */ (window);
            const { id } = await wp.apiFetch({
              path: '/wp/v2/glossary_tag',
              method: 'POST',
              data: { name: 'Hosting' },
            });
            wp.data.dispatch('core/editor').editPost({ glossary_tag: [id] });
          });
          const id = await publish(tab);
          await tab.goto(`${url}/wp-admin/post.php?post=${id}&action=edit`);
          await tab.waitForSelector('[name="glossary[aliases]"]');
          const kept = await tab.$$eval('[name="glossary[faqs][question][]"]', (all) =>
            all.map((each) => /** @type {HTMLInputElement} */ (each).value),
          );
          assert.deepEqual(kept, ['One?', 'Two?', 'Without an answer?']);
        });
        const { entries } = await (await fetch(`${url}/glossary.json`)).json();
        const entry = entries.find((/** @type {any} */ each) => each.id === 'uptime');
        assert.deepEqual(entry, {
          id: 'uptime',
          term: 'Uptime',
          expansion: 'Time "up"',
          aliases: ['availability', 'online time'],
          definition: 'The share of time in which a system answers.',
          body: 'Mostly in percent.',
          faqs: [
            { id: 'one', question: 'One?', answer: 'Yes.' },
            {
              id: 'two',
              question: 'Two?',
              answer: [
                {
                  type: 'paragraph',
                  children: [
                    { type: 'text', value: 'An ' },
                    { type: 'emphasis', children: [{ type: 'text', value: 'answer' }] },
                    { type: 'text', value: '.' },
                  ],
                },
              ],
            },
          ],
          related: [{ title: 'Status', url: 'https://example.org/status' }],
          tags: ['Hosting'],
          url: '/glossary/uptime/',
        });
        await open('/glossary/');
        await (await page.waitForSelector('glossary-index > details > summary'))?.click();
        await page.click('glossary-index > details a[href="#tag=Hosting"]');
        const shown = () =>
          page.$$eval('glossary-index > :not(nav, details) li a', (all) =>
            all
              .filter((each) => each.checkVisibility({ visibilityProperty: true }))
              .map((each) => each.textContent),
          );
        await eventually(page, 'the terms with the tag', async () => String(await shown()), 'Uptime');
      },
    ],
    [
      'posts of authors keep our elements and lose scripts',
      async () => {
        assert.equal(
          dense(await storedText(await publishAs('author', SCRIPTED))),
          dense(`<!-- wp:html -->${CLEANED}<!-- /wp:html -->`),
        );
      },
    ],
    [
      'posts of administrators stay as they are',
      async () => {
        assert.equal(
          dense(await storedText(await publishAs('admin', OURS))),
          dense(`<!-- wp:html -->${OURS}<!-- /wp:html -->`),
        );
      },
    ],
    .../** @type {const} */ (['admin', 'author']).map(
      (name) =>
        /** @type {[string, () => Promise<void>]} */ ([
          `the classic editor keeps our elements for the ${name}, however often it is switched`,
          async () => {
            let stored = 0;
            await as(page, url, name, async (tab) => {
              await tab.goto(`${url}/wp-admin/post-new.php?classic`);
              await tab.type('#title', 'Classic');
              const text = await switchEditors(tab, OURS);
              assert.equal(dense(text), dense(OURS.replace(/<\/?p>/g, '')));
              await tab.locator('#publish').click();
              await tab.waitForFunction(() => location.pathname.endsWith('/post.php'));
              stored = Number(new URL(tab.url()).searchParams.get('post'));
            });
            assert.equal(dense(await storedText(stored)), dense(OURS.replace(/<\/?p>/g, '')));
          },
        ]),
    ),
    [
      'a term of an author shows no markup of its own, in a card and in the index',
      async () => {
        await as(page, url, 'author', async (tab) => {
          await openBlockEditor(tab, url, 'glossary_term');
          await tab.type(
            '.editor-post-title__input',
            'Zap <img title=x onerror=boom()><script>boom()</script>',
          );
          await tab.keyboard.press('Enter');
          await tab.keyboard.type('Runs <script>boom()</script>.');
          await publish(tab);
        });
        const { entries } = await (await fetch(`${url}/glossary.json`)).json();
        const { id, term } = entries.find((/** @type {any} */ entry) => entry.term.startsWith('Zap'));
        assert.doesNotMatch(term, /[<>]/);
        const post_content = `<p>A <glossary-term term="${id}">zap</glossary-term>.</p>`;
        await site.command('save', {
          post: { post_type: 'page', post_title: 'Zaps', post_name: 'zaps', post_content },
        });
        await open('/zaps/');
        await hoverOver(page, '.entry-content glossary-term');
        await page.waitForSelector('glossary-card:popover-open');
        const markup = await page.$eval(
          'glossary-card',
          (card) => card.shadowRoot?.querySelectorAll('script, [onerror]').length,
        );
        assert.equal(markup, 0);
        await page.keyboard.press('Escape');
        await cardIs(page, '');
        await open('/glossary/');
        assert.equal(await page.$$eval('glossary-index :is(img, script)', (all) => all.length), 0);
      },
    ],
  ];
}

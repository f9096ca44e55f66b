// Checks of what visitors get: the elements that editors write by hand and by shortcodes, pages of terms, both kinds of themes,
// and where nothing of ours may be loaded.
import assert from 'node:assert/strict';
import {
  TERM,
  answersQuestion,
  cardIs,
  opensByHover,
  opensByKeyboard,
  showsIndex,
} from '../../frameworks/harness/visitor.js';
import { as, hoverOver } from './people.js';
import { site } from './site.js';

/** @typedef {import('puppeteer-core').Page} Page */

/** As the classic editor stores it: no paragraphs, only lines. */
const CLASSIC = `A line before.
<faq-accordion>
<faq-item id="cost">
<h3 slot="question">What does it cost?</h3>
Nothing.

Not even <em>later</em>.
</faq-item>
<faq-item id="time"><h3>How long does it take?</h3>
A minute.</faq-item>
</faq-accordion>
A line after.

<glossary-entry term="api"></glossary-entry>
The end.`;

const SHORTCODES = `[glossary-term term="api"]interfaces[/glossary-term] and [glossary-term]CRM[/glossary-term]

[glossary-faq term="webhook" expand-all heading-level="2" /]

[glossary-faq]<faq-item><h3>Own?</h3>Yes.</faq-item>[/glossary-faq]

[glossary-entry term="crm"]

[glossary-related term="api"]

[glossary-index no-search]`;

const HOSTILE = `[glossary-term term='" onmouseover="boom()' onclick="boom()" src="javascript:boom()" class='"><script>boom()</script>']API[/glossary-term]

[glossary-index onfocus=boom() "><img title=x onerror=boom()>"]`;

const SCRIPT = /<script[^>]+glossary-elements\/embed\/glossary\.js/;

/** What editors' programs ask the page for, in their previews. */
const BUILDERS = [
  'elementor-preview=1',
  'et_fb=1',
  'fl_builder',
  'bricks=run',
  'ct_builder=true',
  'vc_editable=true',
  'another-plugin',
];

/** The elements below one, by name and text: `faq-item(h3 p)`. @param {Page} page @param {string} selector */
const outline = (page, selector) =>
  page.$eval(selector, (top) => {
    /** @param {Element} element @returns {string} */
    const write = (element) => {
      const children = [...element.children].map(write).join(' ');
      return children && !element.matches('p') ? `${element.localName}(${children})` : element.localName;
    };
    return write(top);
  });

/** Publishes a page. @param {string} post_name @param {string} post_content */
const publish = (post_name, post_content) =>
  site.command('save', { post: { post_type: 'page', post_title: post_name, post_name, post_content } });

/** @param {Page} page @param {string} url @returns {[string, () => Promise<void>][]} */
export function contentChecks(page, url) {
  const html = async (/** @type {string} */ path) => (await fetch(url + path)).text();
  const open = (/** @type {string} */ path) => page.goto(url + path);
  return [
    [
      'questions of the classic editor are repaired',
      async () => {
        await publish('classic', CLASSIC);
        await page.setJavaScriptEnabled(false);
        await open('/classic/');
        assert.equal(await outline(page, 'faq-accordion'), 'faq-accordion(faq-item(h3 p p) faq-item(h3 p))');
        assert.equal(
          await outline(page, '.entry-content'),
          'div(p faq-accordion(faq-item(h3 p p) faq-item(h3 p)) p glossary-entry p)',
        );
        assert.equal(
          await page.$eval('#cost', (item) => item.textContent?.replace(/\s+/g, ' ').trim()),
          'What does it cost? Nothing. Not even later.',
        );
        await page.setJavaScriptEnabled(true);
        await open('/classic/');
        await answersQuestion(page);
      },
    ],
    [
      'a tag of any length leaves the article as it is',
      async () => {
        await publish('long', `<faq-accordion ${'long '.repeat(80_000)}></faq-accordion>\n\nThe end.`);
        const answer = await fetch(`${url}/long/`);
        assert.equal(answer.status, 200);
        assert.match(await answer.text(), /<\/faq-accordion>\s*<p>The end\.<\/p>/);
      },
    ],
    [
      'shortcodes become elements, with the content that the server knows',
      async () => {
        await publish('shortcodes', SHORTCODES);
        const [text = ''] = /<div class="entry-content">[^]*?<footer/.exec(await html('/shortcodes/')) ?? [];
        assert.match(
          text,
          /<glossary-term term="api">interfaces<\/glossary-term> and <glossary-term>CRM<\/glossary-term>/,
        );
        assert.match(
          text,
          /<faq-accordion term="webhook" expand-all heading-level="2"><faq-item id="do-i-need-a-webhook-if-there-is-an-api"><h2 /,
        );
        assert.match(
          text,
          /<faq-accordion><faq-item><h3>Own\?<\/h3>\s*<p>Yes\.<\/p><\/faq-item><\/faq-accordion>/,
        );
        assert.match(text, /<glossary-entry term="crm"><\/glossary-entry>/);
        assert.match(text, /<related-links term="api"><\/related-links>/);
        assert.match(text, /<glossary-index no-search><nav aria-label="A–W">/);
        await open('/shortcodes/');
        await hoverOver(page, 'glossary-term[term=api]');
        await cardIs(page, 'API Application Programming Interface');
        await page.keyboard.press('Escape');
        await page.waitForFunction(() =>
          /keeps what a company knows/.test(document.querySelector('glossary-entry')?.textContent ?? ''),
        );
      },
    ],
    [
      'attributes of shortcodes do nothing but name',
      async () => {
        await publish('hostile', HOSTILE);
        await open('/hostile/');
        await hoverOver(page, 'glossary-term');
        const names = await page.$$eval('.entry-content *', (all) =>
          all.flatMap((each) => each.getAttributeNames()),
        );
        assert.deepEqual(
          names.filter((name) => /^on|^src/.test(name)),
          [],
        );
        assert.equal(await page.$$eval('.entry-content :is(script, img)', (all) => all.length), 0);
      },
    ],
    [
      'the page of a term has its text, its questions and no link to itself',
      async () => {
        const text = await html('/glossary/webhook/');
        assert.match(text, /A message that one system sends to another/);
        assert.match(
          text,
          /<faq-accordion><faq-item id="do-i-need[^>]*><h2 slot="question">Do I need a webhook/,
        );
        await open('/glossary/webhook/');
        await answersQuestion(page);
        assert.equal(
          await page.$$eval(
            '.entry-content glossary-term',
            (all) => all.filter((each) => /webhook/i.test(each.textContent ?? '')).length,
          ),
          0,
        );
      },
    ],
    [
      'the index is in the HTML of its page',
      async () => {
        assert.match(
          await html('/glossary/'),
          /<section id="letter-A"><h2>A<\/h2><ul><li><a href="[^"]+\/glossary\/api\/">API<\/a><\/li>/,
        );
      },
    ],
    [
      'a page below /glossary/ that is no term keeps its address',
      async () => {
        const { ID } = await site.command('page', { path: 'glossary' });
        await site.command('save', {
          post: { post_type: 'page', post_parent: ID, post_title: 'House style', post_name: 'style' },
        });
        assert.match(await html('/glossary/style/'), /<h1[^>]*>House style/);
        assert.equal((await fetch(`${url}/glossary/nothing/`)).status, 404);
      },
    ],
    [
      'feeds get text only',
      async () => {
        await site.command('save', {
          post: { post_title: 'News', post_name: 'news', post_content: SHORTCODES },
        });
        const feed = await html('/feed/');
        assert.match(feed, /interfaces and CRM/);
        assert.doesNotMatch(feed, /glossary-elements\/|\[glossary|<glossary/);
      },
    ],
    [
      'nothing is loaded in the previews of builders, in embeds, and where another plugin says so',
      async () => {
        assert.match(await html('/article/'), SCRIPT);
        for (const query of BUILDERS)
          assert.doesNotMatch(await html(`/article/?${query}`), /glossary-elements\//, query);
        assert.doesNotMatch(await html('/article/embed/'), /glossary-elements\//);
        await as(page, url, 'admin', async (tab) => {
          await tab.goto(`${url}/wp-admin/customize.php?url=${encodeURIComponent(`${url}/article/`)}`);
          // The frame is empty at first, and what waits in the empty page does not see the article.
          const preview = await tab.waitForFrame(
            (frame) => new URL(frame.url(), url).pathname === '/article/',
          );
          await preview.waitForSelector('glossary-term');
          assert.doesNotMatch(await preview.content(), SCRIPT);
        });
      },
    ],
    [
      'all of it works in a block theme',
      async () => {
        await site.command('theme', { theme: 'twentytwentythree' });
        await open('/article/');
        await page.waitForSelector(`:is(${TERM}):defined`);
        await opensByHover(page);
        await opensByKeyboard(page);
        await answersQuestion(page);
        await open('/glossary/');
        await showsIndex(page);
        await open('/glossary/webhook/');
        await answersQuestion(page);
        await open('/classic/');
        await answersQuestion(page);
        await site.command('theme', { theme: 'twentytwentyone' });
      },
    ],
  ];
}

// `data-theme` on the script tag: the theme comes with the other files, under the strictest policy; what is wrong is said.
import { assert } from '@open-wc/testing';
import { styleOf } from './helpers/looks.js';
import { closeSites, openSite, SAILING, scriptTag, until, type Site } from './helpers/site.js';

const BODY = `<p>Mind the <glossary-term>keel</glossary-term>.</p>
  <faq-accordion><faq-item id="dogs"><h3 slot="question">May I bring a dog?</h3><p>On a lead.</p></faq-item></faq-accordion>`;
const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'";
const LOADER = '/fixtures/dist/embed/loader.js';

/** The corners of the card: 22px with "playful", 10px without a theme. */
async function cornersOfCard(site: Site): Promise<string> {
  await site.defined('glossary-term');
  const card = await site.press();
  return styleOf(card.part('card')!).borderRadius;
}

const themed = (site: Site) =>
  until(
    () => styleOf(site.document.body).getPropertyValue('--glossary-radius') !== '',
    'the theme is in the page',
  );

/** The files that the page asked for at once: not the code of the card, which comes when it is idle. */
const filesAtOnce = (site: Site) => site.files().filter((name) => name !== 'glossary-card');

afterEach(closeSites);

describe('data-theme', () => {
  const tag = scriptTag(`data-src="${SAILING}" data-theme="playful"`);
  const ways = {
    'the script tag': tag,
    '<link rel="glossary">': `<link rel="glossary" href="${SAILING}" data-theme="playful">${scriptTag('')}`,
    'the URL of loader.js': `<script src="${LOADER}?src=${encodeURIComponent(SAILING)}&theme=playful"></script>`,
    'the script tag, in capitals and with spaces': tag.replace('playful', ' Playful '),
  };
  for (const [what, html] of Object.entries(ways))
    it(`on ${what} puts the theme into the page`, async () => {
      const site = await openSite(BODY + html);
      await themed(site);
      assert.equal(await cornersOfCard(site), '22px');
      site.assertQuiet();
    });

  it('works on a page whose policy allows only its own scripts and requests', async () => {
    const site = await openSite(BODY + tag, { csp: STRICT, tt: "'none'" });
    await themed(site);
    assert.equal(await cornersOfCard(site), '22px');
    const item = site.find('faq-item').shadowRoot!.querySelector('[part=item]')!;
    assert.equal(styleOf(item).borderRadius, '18px');
    site.assertQuiet();
  });

  it('gives way to rules of the site', async () => {
    const head = '<style>:root { --glossary-radius: 3px }</style>';
    const site = await openSite(BODY + tag, { head });
    await until(
      () => styleOf(site.document.body).getPropertyValue('--glossary-width') !== '',
      'the theme is in the page',
    );
    assert.equal(await cornersOfCard(site), '3px');
  });

  it('requests one file, beside those of the elements; without it none', async () => {
    const site = await openSite(BODY + tag);
    await themed(site);
    await site.defined('glossary-term', 'faq-item');
    assert.deepEqual(filesAtOnce(site), ['glossary', 'own-faq', 'terms', 'themes']);
    const plain = await openSite(BODY + scriptTag());
    await plain.defined('glossary-term', 'faq-item');
    assert.deepEqual(filesAtOnce(plain), ['glossary', 'own-faq', 'terms']);
  });

  it('with an unknown name says which themes there are, and all else works', async () => {
    const site = await openSite(BODY + tag.replace('playful', 'baroque'));
    await until(() => site.recorded.console.length > 0, 'it is reported');
    assert.deepEqual(site.recorded.console, [
      '[glossary-elements] data-theme="baroque" is no theme. There are compact, editorial, high-contrast, playful.',
    ]);
    assert.equal(await cornersOfCard(site), '10px');
    site.assertUnharmed();
  });

  it('whose file is missing is reported once, and all else works', async () => {
    const site = await openSite(
      BODY +
        scriptTag(
          `data-src="${SAILING}" data-theme="playful"`,
          '/fixtures/without/themes/dist/embed/glossary.js',
        ),
    );
    await until(() => site.recorded.console.length > 0, 'it is reported');
    assert.equal(site.recorded.console.length, 1);
    // Only some browsers name the file.
    assert.match(
      site.recorded.console[0]!,
      /A file beside glossary\.js could not be loaded\. Copy the whole folder\. \w*Error/,
    );
    assert.equal(await cornersOfCard(site), '10px');
    site.assertUnharmed();
  });

  it('is the same in the style sheet that bundlers import', async () => {
    const [script, sheet] = await Promise.all([
      openSite(BODY + tag),
      openSite(BODY + scriptTag(), {
        head: '<link rel="stylesheet" href="/fixtures/dist/themes/playful.css">',
      }),
    ]);
    await themed(script);
    assert.equal(await cornersOfCard(sheet), await cornersOfCard(script));
    const look = (site: Site) => {
      const { backgroundColor, boxShadow, fontFamily } = styleOf(site.card().part('card')!);
      return { backgroundColor, boxShadow, fontFamily };
    };
    assert.deepEqual(look(sheet), look(script));
  });
});

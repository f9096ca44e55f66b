// What users choose, on whole pages with the script tag: kept from page to page, followed by other tabs, switched by a button
// of the site; under a strict policy, and where nothing can be kept.
import { assert } from '@open-wc/testing';
import { OPTIONS_KEY } from '../../src/dom/page-registry.js';
import {
  closeSites,
  EMBED,
  openSite,
  SAILING,
  scriptTag,
  scriptWith,
  textOf,
  until,
  type Site,
} from './helpers/site.js';

const TERM = '<p>Mind the <glossary-term>keel</glossary-term>.</p>';
const BUTTON = '<footer><button data-glossary-cards hidden>Cards on hover</button></footer>';
const strict = "default-src 'none'; script-src 'self'; connect-src 'self'";
const KNOWN = `{"version":1,"known":[{"glossary":"${new URL(SAILING, location.href)}","id":"keel"}]}`;
const ASK = '{"version":1,"cards":"ask"}';

const keep = (text: string) => localStorage.setItem(OPTIONS_KEY, text);
const kept = () => localStorage.getItem(OPTIONS_KEY);
const isQuiet = (site: Site) => site.find('glossary-term').matches(':state(quiet)');
const isKnown = (site: Site) => site.find('glossary-term').matches(':state(known)');
const pressed = (site: Site) => site.find('[data-glossary-cards]').getAttribute('aria-pressed');

/** Opens the options in the card of the first term, and checks one. */
async function choose(site: Site, name: 'known' | 'ask'): Promise<void> {
  const card = await site.press();
  card.part('options')!.click();
  await until(() => card.part(name) !== null, 'the options are open');
  card.part(name)!.click();
}

afterEach(() => {
  closeSites();
  localStorage.clear();
});

describe('what a user has chosen', () => {
  it('costs nothing while nothing is chosen: no file is loaded, nothing is stored', async () => {
    const site = await openSite(TERM + scriptTag());
    await site.defined('glossary-term');
    await site.press();
    assert.notInclude(site.files(), 'options');
    assert.lengthOf(localStorage, 0);
  });

  it('is the same on the next page, under a strict policy', async () => {
    const first = await openSite(TERM + scriptTag(), { csp: strict });
    await first.defined('glossary-term');
    await choose(first, 'ask');
    first.assertQuiet();
    const next = await openSite(TERM + scriptTag(), { csp: strict });
    await until(() => isQuiet(next), 'the term is quiet');
    next.assertQuiet();
  });

  it('is known in a linked article, in terms before and after the choice', async () => {
    keep(KNOWN);
    const article = '<article><p>Mind the keel and the gybe.</p></article>';
    const site = await openSite(article + scriptTag(`data-src="${SAILING}" data-autolink="article"`));
    await until(() => site.document.querySelectorAll('glossary-term').length === 2, 'the terms are linked');
    await until(() => isKnown(site), 'the known term is quiet');
    const terms = [...site.document.querySelectorAll('glossary-term')];
    assert.deepEqual(terms.filter((term) => term.matches(':state(known)')).map(textOf), ['keel']);
    site.assertQuiet();
  });

  it('is followed by pages that are open already', async () => {
    const [one, other] = [await openSite(TERM + scriptTag()), await openSite(TERM + scriptTag())];
    await one.defined('glossary-term');
    await other.defined('glossary-term');
    await choose(one, 'known');
    await until(() => isKnown(other), 'the other page follows');
    await choose(other, 'known');
    await until(() => !isKnown(one), 'and back');
    assert.isNull(kept());
  });

  it('holds for two copies of the script', async () => {
    keep(ASK);
    const copy = scriptTag('', `${EMBED}?copy`);
    const site = await openSite(TERM + scriptTag() + copy + BUTTON);
    await until(() => isQuiet(site), 'the term is quiet');
    site.find('[data-glossary-cards]').click();
    await until(() => !isQuiet(site), 'one press switches once');
    site.assertQuiet();
  });

  for (const text of [
    '{',
    '5',
    '{"version":9,"cards":"ask"}',
    '{"version":1,"cards":{},"known":{"0":1}}',
    '\0',
  ])
    it(`is nothing where another script has stored ${JSON.stringify(text)}`, async () => {
      keep(text);
      const site = await openSite(TERM + scriptTag());
      await site.defined('glossary-term');
      await until(() => site.files().includes('options'), 'it is read');
      await site.press();
      assert.isFalse(isQuiet(site) || isKnown(site));
      site.assertQuiet();
    });

  it('holds for the page where the storage is blocked', async () => {
    const block = scriptWith(
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('No', 'SecurityError') } })`,
    );
    const site = await openSite(TERM + scriptTag() + BUTTON, { head: `<script src="${block}"></script>` });
    await site.defined('glossary-term');
    await choose(site, 'ask');
    await until(() => isQuiet(site), 'the term is quiet');
    assert.equal(pressed(site), 'false');
    site.assertQuiet();
  });

  it('is only when cards open, where the site leaves the options out: nobody could unset a known term there', async () => {
    keep(KNOWN.replace('{', '{"cards":"ask",'));
    const site = await openSite(TERM + scriptTag(`data-src="${SAILING}" data-reader-options="off"`));
    await site.defined('glossary-term');
    assert.isNull((await site.press()).part('options'));
    await until(() => isQuiet(site), 'the term is as quiet as all others');
    assert.isFalse(isKnown(site));
  });
});

describe('<button data-glossary-cards>', () => {
  it('is shown when it works, pressed while cards open on hover, and switches them', async () => {
    const site = await openSite(TERM + scriptTag() + BUTTON, { csp: strict });
    await until(() => pressed(site) === 'true', 'it is a toggle');
    const button = site.find<HTMLButtonElement>('[data-glossary-cards]');
    assert.isFalse(button.hidden);
    button.click();
    assert.equal(pressed(site), 'false');
    await until(() => isQuiet(site), 'cards open only on a press');
    button.click();
    assert.equal(pressed(site), 'true');
    await until(() => !isQuiet(site), 'cards open on hover again');
    site.assertQuiet();
  });

  it('follows the options in the card, and other tabs', async () => {
    const [site, other] = [await openSite(TERM + scriptTag() + BUTTON), await openSite(scriptTag() + BUTTON)];
    await until(() => pressed(site) === 'true' && pressed(other) === 'true', 'they are toggles');
    await choose(site, 'ask');
    assert.equal(pressed(site), 'false');
    await until(() => pressed(other) === 'false', 'the other page follows');
  });

  it('may come later and again, also into a shadow root', async () => {
    keep(ASK);
    const site = await openSite(scriptTag() + '<div></div>');
    site.add(BUTTON);
    await until(() => pressed(site) === 'false', 'it is a toggle');
    const button = site.find('[data-glossary-cards]');
    button.remove();
    site.document.body.append(button);
    await site.painted();
    button.click();
    assert.equal(pressed(site), 'true', 'one press switches once');
    const root = site.find('div').attachShadow({ mode: 'open' });
    site.add('<p>A component</p>');
    root.append(button);
    button.click();
    assert.equal(button.getAttribute('aria-pressed'), 'false');
  });

  it('works on a page without terms, and loads one file there', async () => {
    const site = await openSite(scriptTag() + BUTTON);
    await until(() => pressed(site) === 'true', 'it is a toggle');
    assert.deepEqual(site.files(), ['glossary', 'marked-elements']);
    site.find('[data-glossary-cards]').click();
    assert.equal(kept(), '{"version":1,"cards":"ask","known":[]}');
  });

  it('is left alone on a page that switches the script off', async () => {
    const head = '<meta name="glossary" content="off">';
    const site = await openSite(scriptTag() + BUTTON, { head });
    await site.painted();
    assert.isNull(pressed(site));
    assert.isTrue(site.find('[data-glossary-cards]').hidden);
  });
});

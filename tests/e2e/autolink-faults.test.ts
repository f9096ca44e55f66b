// data-autolink on pages with faults or strict policies: either the articles stay as they are, with one message in the
// console, or they are linked as on any other page.
import { assert } from '@open-wc/testing';
import { emulate, tap } from '../tools/commands.js';
import {
  closeSites,
  EMBED,
  openSite,
  otherOrigin,
  SAILING,
  scriptTag,
  until,
  type Site,
} from './helpers/site.js';

const ARTICLE = '<article><p>Mind the keel of a dinghy.</p></article>';
const LINK = 'data-autolink="article"';
const terms = (site: Site) =>
  [...site.document.querySelectorAll('article glossary-term')].map(({ textContent }) => textContent ?? '');
const linked = (site: Site, count = 2) => until(() => terms(site).length === count, `${count} links`);

afterEach(closeSites);

describe('an article stays as it is when', () => {
  const faults: Record<string, readonly [attributes: string, says: RegExp]> = {
    'its selector is none': [
      `data-src="${SAILING}" data-autolink="p["`,
      /data-autolink="p\[" is not a selector/,
    ],
    'its selector is empty': [`data-src="${SAILING}" data-autolink`, /data-autolink="" is not a selector/],
    'what is skipped is no selector': [
      `data-src="${SAILING}" ${LINK} data-skip="::"`,
      /"::" is not a selector/,
    ],
    'no glossary is named': [LINK, /set data-src, too/],
    'the bundle is missing': [`data-src="/fixtures/status/404" ${LINK}`, /answered 404/],
    'the bundle is HTML': [`data-src="/fixtures/not-json" ${LINK}`, /answers with an HTML page, not JSON/],
    'the bundle is no bundle': [`data-src='/fixtures/json?body={"entries":1}' ${LINK}`, /"entries"/],
  };
  for (const [name, [attributes, says]] of Object.entries(faults))
    it(`${name}, and the console shows one message`, async () => {
      const site = await openSite(ARTICLE + ARTICLE + scriptTag(attributes));
      await until(() => site.recorded.console.length > 0, 'the console says so');
      site.add('<article><p>Another keel.</p></article>');
      await site.painted();
      await site.painted();
      assert.lengthOf(site.recorded.console, 1, site.recorded.console.join('\n'));
      assert.match(site.recorded.console[0]!, says);
      assert.match(site.recorded.console[0]!, /^\[glossary-elements\] /);
      assert.equal(site.find('article').outerHTML, ARTICLE);
      assert.deepEqual(terms(site), []);
      site.assertUnharmed();
    });

  it('the browser has no popovers', async () => {
    const head = '<script>delete HTMLElement.prototype.popover</script>';
    const faq = '<faq-accordion><faq-item><h3 slot="question">Q?</h3><p>A.</p></faq-item></faq-accordion>';
    const site = await openSite(ARTICLE + faq + scriptTag(`data-src="${SAILING}" ${LINK}`), { head });
    await site.defined('faq-item');
    await site.painted();
    assert.equal(site.find('article').outerHTML, ARTICLE);
    assert.notInclude(site.files(), 'autolink');
    site.assertQuiet();
  });

  it('there are no scripts', async () => {
    const site = await openSite(ARTICLE + scriptTag(`data-src="${SAILING}" ${LINK}`), { scripts: false });
    assert.equal(site.find('article').outerHTML, ARTICLE);
  });
});

describe('an article is linked once', () => {
  const tag = (src?: string) => scriptTag(`data-src="${SAILING}" ${LINK} data-limit="all"`, src);
  const cases: Record<string, () => string | Promise<string>> = {
    'by the script twice': () => tag() + tag(),
    'by two versions': () => tag(`${EMBED}?v=1`) + tag(`${EMBED}?v=2`),
    'by scripts of two sites': async () => tag() + tag((await otherOrigin()) + EMBED),
    'beside the npm modules': () => `${tag()}<script type="module" src="/src/define.ts"></script>`,
  };
  for (const [name, scripts] of Object.entries(cases))
    it(name, async () => {
      const site = await openSite(ARTICLE + (await scripts()));
      await linked(site);
      await site.defined('glossary-term');
      site.add('<p>A tack.</p>', site.find('article'));
      await linked(site, 3);
      await site.painted();
      assert.deepEqual(terms(site), ['keel', 'dinghy', 'tack']);
      assert.lengthOf(site.document.querySelectorAll('glossary-term glossary-term'), 0);
      site.assertUnharmed();
    });
});

describe('an article under a strict policy', () => {
  for (const [name, policy] of Object.entries({
    'Content-Security-Policy': {},
    'Content-Security-Policy and Trusted Types': { tt: "'none'" },
  }))
    it(`${name}: is linked and explained`, async () => {
      const csp = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'";
      const site = await openSite(ARTICLE + scriptTag(`data-src="${SAILING}" ${LINK}`), { csp, ...policy });
      await linked(site);
      await site.defined('glossary-term');
      const term = site.find('article a').closest('glossary-term')!;
      await site.after('glossary-term-opened', () => (term.open = true));
      assert.equal(site.card().title, 'Keel');
      site.assertQuiet();
    });
});

describe('the links of an article', () => {
  const open = async () => {
    // The link leads to a fragment of this page, so that the test sees the click.
    const body = encodeURIComponent(
      '{"entries":[{"id":"keel","term":"Keel","definition":"D.","url":"#keel"}]}',
    );
    const src = `/fixtures/json?body=${body}`;
    const site = await openSite(ARTICLE + scriptTag(`data-src="${src}" ${LINK}`));
    await linked(site, 1);
    await site.defined('glossary-term');
    return site;
  };

  it('lead to their page by click and by key, without hover', async () => {
    const site = await open();
    site.find('article a').click();
    await until(() => site.window.location.hash === '#keel', 'the link is followed');
    assert.isFalse(site.hasCard);
  });

  it('show their card at the first tap', async function () {
    const site = await open();
    if (!(await emulate({ touch: true })) || !(await tap(...site.centreOf('article a')))) this.skip();
    await until(() => site.hasCard, 'the card is open');
    assert.equal(site.card().title, 'Keel');
    assert.equal(site.window.location.hash, '');
    await emulate();
  });
});

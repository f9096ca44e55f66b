// What the console says about the options of a script tag: misspelt names and values.
import { assert } from '@open-wc/testing';
import { toMode } from '../../../src/core/linking/link-mode.js';
import { toLimit } from '../../../src/core/linking/link-policy.js';
import { optionHints } from '../../../src/embed/hints/option-hints.js';
import { SCRIPT_OPTIONS } from '../../../src/core/script-options.js';

function hintsAt(attributes: string, tag = 'script'): readonly string[] {
  const template = document.createElement('template');
  template.innerHTML = `<${tag} ${attributes}></${tag}>`;
  return optionHints(template.content.firstElementChild!);
}

describe('an option of the script tag', () => {
  const wrong: Readonly<Record<string, string>> = {
    'data-autolnk="article"': 'data-autolnk is no option. Did you mean data-autolink?',
    'data-scr="/terms.json"': 'data-scr is no option. Did you mean data-src?',
    'data-limt="all"': 'data-limt is no option. Did you mean data-limit?',
    'data-hoverdelay="600"': 'data-hoverdelay is no option. Did you mean data-hover-delay?',
    'autolink="article"': 'autolink on <script> has no effect. Did you mean data-autolink?',
    'data-limit="frist"': 'data-limit="frist" has no effect. Did you mean "first"?',
    'data-limit="never"': 'data-limit="never" has no effect. Write first, section, all.',
    'data-mode="wrp"': 'data-mode="wrp" has no effect. Did you mean "wrap"?',
    'data-wait="laod"': 'data-wait="laod" has no effect. Did you mean "load"?',
    'data-max="ten"': 'data-max="ten" is no number, so the default holds.',
    'data-autolink="p["': 'data-autolink="p[" is not a selector. Write one like "article" or ".post".',
    'data-faq=""': 'data-faq="" is not a selector. Write one like "article" or ".post".',
  };
  for (const [attributes, hint] of Object.entries(wrong))
    it(`that is misspelt is named: ${attributes}`, () => assert.deepEqual(hintsAt(attributes), [hint]));

  it('is named on a link, too', () =>
    assert.deepEqual(hintsAt('rel="glossary" href="/terms.json" data-limt="all"', 'link'), [
      'data-limt is no option. Did you mean data-limit?',
    ]));

  for (const attributes of [
    'type="module" src="/glossary.js" async defer crossorigin integrity="sha384-x" nonce="1" lang="en"',
    'data-src="/terms.json" data-autolink="article, .post" data-limit=" section " data-max="0" data-mode="" data-layer',
    // What caches, site builders and frameworks give to scripts.
    'data-cfasync="false" data-no-optimize="1" data-rocket-defer data-turbo-track="reload" data-astro-cid-1 data-category="x"',
    'data-glossary-loader data-n-head="ssr" data-wp-strategy="async" data-pagespeed-no-defer data-id="7" data-type="x"',
  ])
    it(`that is right, or of somebody else, is not: ${attributes}`, () =>
      assert.deepEqual(hintsAt(attributes), []));

  it('takes the words that the list has, and no others', () => {
    const { limit, mode } = SCRIPT_OPTIONS;
    assert.deepEqual(limit.map(toLimit), [...limit]);
    assert.deepEqual(mode.map(toMode), [...mode]);
  });
});

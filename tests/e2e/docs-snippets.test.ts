// The HTML that the documentation tells people to paste works as it stands, with the bundle that stands beside it: every
// element of ours in it is defined, words become terms, and the console is silent. Only addresses are replaced, by those of
// dist and of the bundle. tests/cli/docs checks all other blocks.
import { assert } from '@open-wc/testing';
import { bundleOf, closeSites, openSite, until } from './helpers/site.js';

const PAGES = [
  'getting-started',
  'script-tag',
  'linking',
  'index-and-search',
  'bundle',
  'languages',
  'privacy',
  'security',
  'moving/tippy',
  'moving/wikipedia-preview',
  'moving/wordpress',
];

/** For pages that show no bundle. */
const USUAL = {
  entries: [
    { id: 'api', term: 'API', definition: 'Rules by which two programs talk.', seeAlso: ['webhook'] },
    { id: 'webhook', term: 'Webhook', aliases: ['الخطاف'], definition: 'A message between systems.' },
    {
      id: 'crm',
      term: 'CRM',
      aliases: ['Customer relationship management'],
      definition: 'Software that keeps what a company knows about its customers.',
      related: [{ title: 'More', url: 'https://example.org/' }],
    },
  ],
};

const BLOCK = /(?:^`([^`\n]+)`\n\n)?^```(html|json)\n(.*?)^```/gms;
const OURS = '[data-src], [data-glossary], [data-autolink], [data-terms], [data-faq], [src*="embed/"]';

interface Snippet {
  readonly page: string;
  readonly html: string;
  readonly bundle: object;
}

/** Each block of HTML with a script of ours, and its bundle: that in the same section, else the last one before it. */
function snippetsOf(page: string, markdown: string): readonly Snippet[] {
  const blocks = [...markdown.matchAll(BLOCK)].map(([, name, lang, text = ''], at, every) => ({
    isBundle: name?.endsWith('glossary.json') === true,
    lang,
    text,
    isInSection: !/^#/m.test(markdown.slice(every[at - 1]?.index, every[at]?.index)),
  }));
  return blocks.flatMap(({ lang, text }, at) => {
    if (lang !== 'html' || !/<script[^>]*embed\//.test(text)) return [];
    const next = blocks[at + 1];
    const given =
      next?.isBundle && next.isInSection ? next : blocks.slice(0, at).findLast(({ isBundle }) => isBundle);
    return [{ page, html: text, bundle: given ? (JSON.parse(given.text) as object) : USUAL }];
  });
}

/** `html` with the addresses of this test. */
function atHome({ html, bundle }: Snippet): string {
  const src = bundleOf(bundle);
  return html
    .replace(/<!doctype html>|<\/?(?:html|head|body)\b[^>]*>|<meta[^>]*>/g, '')
    .replaceAll('https://unpkg.com/glossary-elements/dist/embed/', '/fixtures/dist/embed/')
    .replaceAll('"/embed/', '"/fixtures/dist/embed/')
    .replace(/data-src="([^"]*)"/g, (_, urls: string) => `data-src="${urls.replace(/\S+/g, () => src)}"`)
    .replace(/(<link rel="glossary" href=)"[^"]*"/, `$1"${src}"`)
    .replace(/src=[\w./]*glossary\.json&/, `src=${encodeURIComponent(src)}&`);
}

const snippets: Snippet[] = [];
before(async () => {
  for (const page of PAGES)
    snippets.push(...snippetsOf(page, await (await fetch(`/docs/${page}.md`)).text()));
});
afterEach(closeSites);

describe('what the documentation tells people to paste', () => {
  for (const page of PAGES)
    it(`works: docs/${page}.md`, async () => {
      const own = snippets.filter((snippet) => snippet.page === page);
      assert.isAbove(own.length, 0);
      for (const snippet of own) {
        const site = await openSite(atHome(snippet));
        const { document } = site;
        const undefinedOnes = () =>
          [
            ...document.querySelectorAll(
              'glossary-term, glossary-autolink, glossary-entry, glossary-index, faq-accordion, faq-item, related-links, glossary-provider',
            ),
          ].filter((element) => !element.matches(':defined'));
        const has = (selector: string) => document.querySelector(selector) !== null;
        const links =
          has('script[data-autolink], link[data-autolink], glossary-autolink') &&
          has('article p, glossary-autolink');
        const marks = has('[data-terms]') && has('abbr, [data-wikipedia-preview]');
        await until(() => undefinedOnes().length === 0, `${snippet.html}\nall are defined`);
        if (links || marks)
          await until(() => has('glossary-term, glossary-highlights'), `${snippet.html}\nwords become terms`);
        if (has('[data-faq]') && has('details, faq-item'))
          await until(() => has('faq-item:defined'), 'a question');
        assert.isTrue(has(OURS));
        await site.painted();
        assert.equal(site.recorded.console.join('\n'), '', snippet.html);
        site.assertUnharmed();
        closeSites();
      }
    });
});

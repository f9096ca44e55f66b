// Which URLs of a bundle are allowed in a page. Cases: tests/corpus/urls.ts.
import { assert } from '@open-wc/testing';
import { folderOf, fromFolder, safeUrl, urlsIn } from '../../src/core/url.js';
import { urls } from '../corpus/urls.js';
import { fc } from '../tools/properties.js';

/** The protocol that this browser parses from the URL; `:` for an invalid URL. */
function protocolOf(url: string): string {
  const link = document.createElement('a');
  link.setAttribute('href', url);
  return link.protocol;
}

const HARMLESS = ['http:', 'https:', 'mailto:', 'tel:', ':'];

describe('safeUrl', () => {
  for (const { title, url, expected } of urls) {
    it(`${expected === undefined ? 'refuses' : 'keeps'} ${title.replace(/^kept: /, '')}`, () => {
      assert.equal(safeUrl(url), expected);
    });
  }

  describe('allows no URL that this browser parses with another scheme', () => {
    const accepts = (url: string) => {
      const safe = safeUrl(url);
      if (safe !== undefined) assert.include(HARMLESS, protocolOf(safe), JSON.stringify(url));
    };

    it('of the cases above', () => {
      for (const { url } of urls) if (typeof url === 'string') accepts(url);
    });

    it('with any character before, inside or after the scheme', () => {
      for (const scheme of ['javascript', 'data', 'vbscript']) {
        for (let code = 0; code <= 0x3100; code++) {
          const character = String.fromCharCode(code);
          accepts(`${character}${scheme}:alert(1)`);
          accepts(`${scheme.slice(0, 4)}${character}${scheme.slice(4)}:alert(1)`);
          accepts(`${scheme}${character}:alert(1)`);
        }
      }
    });

    it('in any text', () => {
      const part = fc.constantFrom(
        ...['javascript', 'JAVASCRIPT', 'data', 'http', 'https', 'mailto', 'a', 'text/html,'],
        ...[':', '/', '\\', '#', '?', '@', '&', ';', '%3a', '%0a', '.', '..', '[', ']'],
        ...['\0', '\t', '\n', '\r', '\f', '\v', ' ', '\x1f', '\x7f', '\u00a0', '\ufeff', '\u2028'],
      );
      fc.assert(
        fc.property(
          fc.oneof(
            fc.array(part).map((parts) => parts.join('')),
            fc.string({ unit: 'binary' }),
          ),
          accepts,
        ),
        { numRuns: 2000 },
      );
    });
  });

  it('only trims an allowed URL', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        assert.equal(safeUrl(url), url);
        assert.equal(safeUrl(` ${url}\n`), url);
      }),
    );
  });
});

describe('the folder of a bundle', () => {
  const folders: Readonly<Record<string, string>> = {
    'https://site.example/a/g.json': 'https://site.example/a/',
    '/a/g.json?v=b/c': '/a/',
    '../a/g.json#b/c': '../a/',
    'a/': 'a/',
    'g.json': '',
    '': '',
  };
  for (const [url, expected] of Object.entries(folders))
    it(`is "${expected}" for "${url}"`, () => assert.equal(folderOf(url), expected));

  const urls: Readonly<Record<string, string>> = {
    'x.html': '../a/x.html',
    '../x/?b#c': '../a/../x/?b#c',
    './x': '../a/./x',
    '/x': '/x',
    '//host/x': '//host/x',
    '\\x': '\\x',
    '#x': '#x',
    '?x': '?x',
    'https://host/x': 'https://host/x',
    'mailto:a@b.c': 'mailto:a@b.c',
    '': '',
  };
  for (const [url, expected] of Object.entries(urls))
    it(`is where "${url}" leads from: ${expected}`, () => assert.equal(fromFolder(url, '../a/'), expected));
});

describe('urlsIn', () => {
  const cases: readonly (readonly [list: string, urls: readonly string[]])[] = [
    ['/a.json', ['/a.json']],
    [' /a.json\n  /b.json ', ['/a.json', '/b.json']],
    ['a.json b.json', ['a.json', 'b.json']],
    ['a.txt ./b.txt ../c.txt https://x.example/d', ['a.txt', './b.txt', '../c.txt', 'https://x.example/d']],
    ['/our terms.json', ['/our terms.json']],
    ['our terms.json other.json', ['our terms.json', 'other.json']],
    ['/g?body={"entries": [}', ['/g?body={"entries": [}']],
    ['', ['']],
  ];
  for (const [list, urls] of cases) {
    it(JSON.stringify(list), () => assert.deepEqual(urlsIn(list), [...urls]));
  }
});

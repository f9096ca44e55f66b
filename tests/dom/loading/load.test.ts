// Loads bundles: each is fetched once, requested again after a failure, and failures are reported.
import { assert } from '@open-wc/testing';
import { BundleError } from '../../../src/core/check.js';
import type * as Load from '../../../src/dom/loading/load.js';
import { defaultSource, loadGlossary, sourceAt, sourceInPage } from '../../../src/dom/loading/load.js';
import type * as Page from '../../../src/dom/page-registry.js';
import { pageState, setDefaultUrl } from '../../../src/dom/page-registry.js';
import { consoleOf } from '../../tools/commands.js';
import { copyOf } from '../copies.js';

const bundle = { entries: [{ id: 'api', term: 'API', definition: 'x' }] };

/** A URL that no other test uses. */
function unique(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}test=${crypto.randomUUID()}`;
}
const served = (json: unknown) => unique(`/fixtures/json?body=${encodeURIComponent(JSON.stringify(json))}`);

async function requestsOf(url: string): Promise<number> {
  const response = await fetch(`/fixtures/count?url=${encodeURIComponent(url)}`);
  return ((await response.json()) as { count: number }).count;
}

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => assert.fail('it did not fail'),
    (error: Error) => error,
  );
}

describe('a glossary at a URL', () => {
  it('leads to pages beside it, wherever the page is that shows it', async () => {
    const glossary = await loadGlossary(served({ ...bundle, url: 'terms/' }));
    assert.equal(glossary.urlOf(glossary.entries[0]!), new URL('/fixtures/terms/api/', location.href).href);
  });

  it('is fetched once, and is the same for all callers, at the same time or later', async () => {
    const url = served(bundle);
    const asked = await Promise.all([loadGlossary(url), loadGlossary(url), sourceAt(url).load()]);
    const later = await loadGlossary(new URL(url, location.href).href);
    assert.equal(asked[0].find('api')?.term, 'API');
    assert.deepEqual(
      [...asked, later].map((glossary) => glossary === asked[0]),
      [true, true, true, true],
    );
    assert.equal(await requestsOf(url), 1);
  });

  it('with many problems names the first ones, and says how many more there are', async () => {
    const json = JSON.stringify({ entries: [...bundle.entries, ...Array.from({ length: 500 }, () => 1)] });
    const messages = await consoleOf(() => sourceInPage(() => json).load());
    assert.lengthOf(messages, 1);
    const lines = messages[0]!.split('\n');
    assert.match(lines[0]!, /Problems in .*: 500\.$/);
    assert.lengthOf(lines, 22);
    assert.equal(lines.at(-1)!.trim(), '… and 480 more: run "glossary check".');
  });

  it('is fetched once for two copies of the script', async () => {
    const url = served(bundle);
    const other = await copyOf<typeof Load>('loading/load');
    assert.notEqual(other.loadGlossary, loadGlossary);
    const [one, two] = await Promise.all([loadGlossary(url), other.loadGlossary(url)]);
    assert.deepEqual(one.entries, two.entries);
    assert.equal(await requestsOf(url), 1);
  });

  it('is not fetched before the first load', async () => {
    const url = served(bundle);
    assert.equal(sourceAt(url).url, new URL(url, location.href).href);
    assert.equal(await requestsOf(url), 0);
  });

  it('is the same source for the same URL, however it is written', () => {
    assert.equal(sourceAt('/fixtures/a.json'), sourceAt(`${location.origin}/x/../fixtures/a.json`));
  });

  it('comes from another origin', async () => {
    const config = await fetch('/fixtures/config.json');
    const { otherOrigin } = (await config.json()) as { otherOrigin: string };
    const glossary = await loadGlossary(`${otherOrigin}${served(bundle)}`);
    assert.lengthOf(glossary.entries, 1);
  });

  it('may be slow and large', async () => {
    const late = unique('/fixtures/slow?ms=300&file=data/glossary.json');
    const glossaries = await Promise.all([
      loadGlossary(late),
      loadGlossary(unique('/fixtures/huge?entries=5000')),
    ]);
    assert.exists(glossaries[0].find('API'));
    assert.lengthOf(glossaries[1].entries, 5000);
  });

  it('reports once in the console what was skipped', async () => {
    const url = served({ entries: [...bundle.entries, { id: 'x' }], faqs: [5] });
    const messages = await consoleOf(async () => {
      await Promise.all([loadGlossary(url), loadGlossary(url)]);
      await loadGlossary(url);
    });
    assert.lengthOf(messages, 1);
    for (const part of [
      '[glossary-elements]',
      url,
      'entries[1].term',
      'entries[1].definition',
      'faqs[0]',
      'The entry "x" was skipped.',
    ]) {
      assert.include(messages[0], part);
    }
  });

  it('reports nothing when the bundle is valid', async () => {
    assert.deepEqual(await consoleOf(() => loadGlossary(served(bundle))), []);
  });
});

describe('a glossary that cannot be loaded', () => {
  const failures: readonly { title: string; url: () => string; says: readonly string[] }[] = [
    {
      title: '404',
      url: () => unique('/fixtures/status/404'),
      says: ['could not be fetched', '404', 'Check the URL'],
    },
    { title: '500', url: () => unique('/fixtures/status/500'), says: ['could not be fetched', '500'] },
    {
      title: 'an HTML page',
      url: () => unique('/fixtures/not-json'),
      says: ['The address answers with an HTML page, not JSON: it is probably wrong.'],
    },
    { title: 'half a JSON', url: () => unique('/fixtures/json?body={"entries":['), says: ['not valid JSON'] },
    { title: 'nothing', url: () => unique('/fixtures/json?body='), says: ['not valid JSON'] },
    { title: 'null', url: () => served(null), says: ['{"entries": […]}', 'null'] },
    { title: 'a list', url: () => served([bundle]), says: ['{"entries": […]}', 'an array'] },
    { title: 'a text', url: () => served('x'), says: ['{"entries": […]}', 'a string'] },
    {
      title: 'an object without entries',
      url: () => served({ error: 'busy' }),
      says: ['"entries"', 'missing'],
    },
    {
      title: 'an address that is none',
      url: () => `http://[${crypto.randomUUID()}`,
      says: ['Check the URL'],
    },
  ];

  for (const { title, url, says } of failures) {
    it(`reports the problem in the error, and once in the console: ${title}`, async () => {
      const address = url();
      let errors: Error[] = [];
      const messages = await consoleOf(async () => {
        errors = await Promise.all([failureOf(loadGlossary(address)), failureOf(loadGlossary(address))]);
        errors.push(await failureOf(loadGlossary(address)));
      });
      for (const part of says) {
        for (const { message } of errors) assert.include(message, part);
        assert.include(messages[0], part);
      }
      assert.lengthOf(messages, 1, messages.join('\n'));
      assert.include(messages[0], '[glossary-elements]');
      assert.include(messages[0], address.slice(0, 20));
    });
  }

  it('is a BundleError when it is JSON, but no bundle', async () => {
    await consoleOf(async () => {
      assert.instanceOf(await failureOf(loadGlossary(served({}))), BundleError);
      assert.notInstanceOf(await failureOf(loadGlossary(unique('/fixtures/status/404'))), BundleError);
    });
  });

  it('hints at CORS when another site does not allow it', async () => {
    const config = await fetch('/fixtures/config.json');
    const { otherOrigin } = (await config.json()) as { otherOrigin: string };
    await consoleOf(async () => {
      const { message } = await failureOf(loadGlossary(`${otherOrigin}${served(bundle)}&cors=0`));
      assert.include(message, 'CORS');
    });
  });

  it('is requested once for all callers at the same time, and again for a later one', async () => {
    const url = unique(`/fixtures/flaky?key=${crypto.randomUUID()}&fail=1&file=data/glossary.json`);
    await consoleOf(async () => {
      const failed = await Promise.all([failureOf(loadGlossary(url)), failureOf(loadGlossary(url))]);
      for (const { message } of failed) assert.include(message, '503');
    });
    assert.equal(await requestsOf(url), 1);
    assert.exists((await loadGlossary(url)).find('API'));
    await loadGlossary(url);
    assert.equal(await requestsOf(url), 2);
  });

  it('is requested again when it was no bundle: an error page in JSON may be temporary', async () => {
    const url = served({ error: 'busy' });
    await consoleOf(async () => {
      await Promise.all([failureOf(loadGlossary(url)), failureOf(loadGlossary(url))]);
      assert.equal(await requestsOf(url), 1);
      await failureOf(loadGlossary(url));
      assert.equal(await requestsOf(url), 2);
    });
  });
});

describe('a glossary in the page', () => {
  it('is read at the first load, once, and is the same for all callers', async () => {
    let reads = 0;
    const source = sourceInPage(() => {
      reads++;
      return JSON.stringify(bundle);
    });
    assert.equal(source.url, undefined);
    assert.equal(reads, 0);
    const [one, two] = await Promise.all([source.load(), source.load()]);
    assert.equal(one, two);
    assert.equal(await source.load(), one);
    assert.equal(reads, 1);
  });

  for (const [title, text, says] of [
    ['no JSON', '{', 'not valid JSON'],
    ['no bundle', '{}', '"entries"'],
  ] as const) {
    it(`is read again after a failure: ${title}`, async () => {
      let json: string = text;
      const source = sourceInPage(() => json);
      const messages = await consoleOf(async () => {
        assert.include((await failureOf(source.load())).message, says);
      });
      assert.include(messages[0] ?? '', '<glossary-provider>');
      json = JSON.stringify(bundle);
      assert.lengthOf((await source.load()).entries, 1);
    });
  }
});

describe('the default glossary of the page', () => {
  afterEach(() => {
    delete pageState().defaultUrl;
    document.head.querySelector('link[rel~=glossary]')?.remove();
  });

  function addLink(href: string, rel = 'glossary'): void {
    const link = document.createElement('link');
    link.rel = rel;
    link.setAttribute('href', href);
    document.head.append(link);
  }

  it('does not exist where the page names none', () => {
    assert.isUndefined(defaultSource());
  });

  it('is the one that <link rel="glossary"> names', () => {
    addLink('/linked.json', 'preload glossary');
    assert.equal(defaultSource()?.url, `${location.origin}/linked.json`);
  });

  it('is the one that the script tag names, before any link', () => {
    addLink('/linked.json');
    setDefaultUrl('/tagged.json');
    assert.equal(defaultSource(), sourceAt('/tagged.json'));
  });

  it('is the same for another copy of the script', async () => {
    setDefaultUrl('/tagged.json');
    const other = await copyOf<typeof Page>('page-registry');
    assert.equal(other.defaultUrl(), `${location.origin}/tagged.json`);
  });
});

// The Vite plugin: a small site, built and served.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { build, createServer, type BuildOptions, type InlineConfig, type ViteDevServer } from 'vite';
import type { Bundle } from '../../src/core/schema.js';
import glossary, { type GlossaryPluginOptions } from '../../src/vite.js';

const PAGE =
  '<!doctype html><html lang="en"><head><title>x</title></head><body><glossary-entry term="api"></glossary-entry><article>An API.</article></body></html>';
const FILLED = '<glossary-entry prerendered term="api"><h2>API</h2><p>A way to talk.</p></glossary-entry>';

let root = '';
const write = (name: string, text: string) => writeFileSync(join(root, name), text);
const configOf = (options: Partial<GlossaryPluginOptions> = {}, more: InlineConfig = {}): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  plugins: [glossary({ sources: 'terms', url: '/words/', ...options })],
  ...more,
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'glossary-'));
  mkdirSync(join(root, 'terms'));
  write('terms/api.md', '---\nterm: API\n---\n\nA way to talk.\n');
  write('index.html', PAGE);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A logger that keeps what it is given, and shows nothing. */
const listener = () => {
  const said: string[] = [];
  const log = (message: string) => void said.push(message);
  const customLogger = {
    info: log,
    warn: log,
    warnOnce: log,
    error: log,
    clearScreen: () => undefined,
    hasWarned: false,
    hasErrorLogged: () => false,
  };
  return { said, customLogger };
};

describe('vite build', () => {
  const built = (name: string) => readFileSync(join(root, 'dist', name), 'utf8');
  const bundleIn = (name: string) => JSON.parse(built(name)) as Bundle;

  it('makes the bundle and fills the pages', async () => {
    await build(configOf());
    assert.deepEqual(bundleIn('glossary.json'), {
      url: '/words/',
      entries: [{ id: 'api', term: 'API', definition: 'A way to talk.' }],
    });
    assert.ok(built('index.html').includes(FILLED), built('index.html'));
    assert.ok(built('index.html').includes('<article>An API.</article>'));
  });

  it('fills what names this bundle, however its address is written, and not what names another one', async () => {
    const entry = (src: string) => `<glossary-entry term="api" src="${src}"></glossary-entry>`;
    const sources = ['/glossary.json', '../glossary.json', '/other.json', '/glossary.json /other.json'];
    mkdirSync(join(root, 'page'));
    write('page/index.html', PAGE.replace('<article>', `${sources.map(entry).join('')}<article>`));
    const input = join(root, 'page/index.html');
    await build(configOf({}, { build: { rollupOptions: { input } } }));
    const filled = built('page/index.html').matchAll(/<glossary-entry prerendered term="api" src="(.*?)">/g);
    assert.deepEqual(
      [...filled].map(([, src]) => src),
      sources.slice(0, 2),
    );
    assert.ok(built('page/index.html').includes(entry('/other.json')));
  });

  it('links terms and publishes JSON-LD with the options for it', async () => {
    await build(configOf({ autolink: 'article', jsonLd: true }));
    assert.match(
      built('index.html'),
      /An <glossary-term term="api" prerendered><a href="\/words\/api\/">API<\/a><\/glossary-term>\./,
    );
    assert.match(
      built('index.html'),
      /<script type="application\/ld\+json"[^>]*>\{"@context":"https:\/\/schema\.org","@type":"DefinedTerm"/,
    );
  });

  it('takes from glossary.config.json what the options leave out', async () => {
    write(
      'glossary.config.json',
      JSON.stringify({
        sources: 'terms',
        url: '/words/',
        title: 'Words',
        prerender: { autolink: 'article' },
      }),
    );
    await build({ ...configOf(), plugins: [glossary({ title: 'Mine' })] });
    const { title, url } = bundleIn('glossary.json');
    assert.deepEqual([title, url], ['Mine', '/words/']);
    assert.match(built('index.html'), /An <glossary-term term="api" prerendered><a href="\/words\/api\/">/);
  });

  it('says where glossary.config.json is wrong, and what is missing without it', async () => {
    await assert.rejects(build({ ...configOf(), plugins: [glossary()] }), /No source is named/);
    write('glossary.config.json', '{"source": "terms"}');
    await assert.rejects(build(configOf()), /glossary\.config\.json:1:2 .* Did you mean "sources"\?/);
  });

  describe('with an option that it does not have', () => {
    const messageOf = (options: object) =>
      build({ ...configOf(), plugins: [glossary(options as GlossaryPluginOptions)] }).then(
        () => '',
        (error: unknown) => String(error),
      );

    it('names the option that is meant', async () => {
      assert.match(
        await messageOf({ source: 'terms' }),
        /glossary-elements\/vite has no option "source"\. Did you mean "sources"\?/,
      );
      assert.match(
        await messageOf({ sources: 'terms', autolnk: 'article' }),
        /has no option "autolnk"\. Did you mean "autolink"\?/,
      );
      assert.match(await messageOf({ sources: 'terms', mode: 'wrap' }), /"mode"\. Its options are sources, /);
    });

    it('says what a value may be, and which one is meant', async () => {
      const values: readonly (readonly [options: object, message: RegExp])[] = [
        [
          { limit: 'frist' },
          /the option "limit" must be one of first, section, all, not "frist"\. Did you mean "first"\?/,
        ],
        [{ max: 'few' }, /the option "max" must be a whole number, 0 or greater, not "few"\./],
        [{ max: -1 }, /"max" must be a whole number, 0 or greater, not -1\./],
        [{ split: 'yes' }, /"split" must be true or false, not "yes"\./],
        [{ sources: [1] }, /"sources" must be a text or a list of texts, not \[1\]\./],
        [{ map: 'title' }, /"map" must be an object such as \{ term: 'title' \}, not "title"\./],
      ];
      for (const [options, message] of values)
        assert.match(await messageOf({ sources: 'terms', ...options }), message);
    });

    it('says so of a value in glossary.config.json', async () => {
      write('glossary.config.json', '{"sources": "terms", "prerender": {"limit": "frist"}}');
      assert.match(await messageOf({}), /the option "limit" must be one of first, section, all/);
    });

    it('takes a maximum as a number and as digits', async () => {
      assert.equal(await messageOf({ sources: 'terms', autolink: 'article', max: 0 }), '');
      assert.doesNotMatch(built('index.html'), /<glossary-term/);
      assert.equal(await messageOf({ sources: 'terms', autolink: 'article', max: '1' }), '');
      assert.match(built('index.html'), /<glossary-term/);
    });

    it('is a mistake for a type checker, too', () => {
      // @ts-expect-error the limit is one of three words
      const limit: GlossaryPluginOptions = { limit: 'frist' };
      // @ts-expect-error the plugin has no such option
      const name: GlossaryPluginOptions = { autolnk: 'article' };
      assert.deepEqual([limit, name], [{ limit: 'frist' }, { autolnk: 'article' }]);
    });
  });

  it('does not change pages with prerender: false', async () => {
    await build(configOf({ prerender: false }));
    assert.ok(built('index.html').includes('<glossary-entry term="api"></glossary-entry>'));
  });

  describe('in a framework that writes its pages itself', () => {
    const buildScript = async (options: Partial<GlossaryPluginOptions>, more: BuildOptions = {}) => {
      write('main.js', 'document.title = "x";');
      const { said, customLogger } = listener();
      const input = join(root, 'main.js');
      await build(configOf(options, { customLogger, build: { rollupOptions: { input }, ...more } }));
      assert.equal(bundleIn('glossary.json').entries.length, 1);
      return said.filter((message) => /pre-rendered/.test(message));
    };

    it('says that no page has been pre-rendered, and what does it', async () => {
      const [warning = '', ...others] = await buildScript({ bundle: 'glossary.json' });
      assert.match(
        warning,
        /no HTML page .* glossary prerender "dist\/\*\*\/\*\.html" --bundle dist\/glossary\.json/,
      );
      assert.deepEqual(others, []);
    });

    it('says nothing with prerender: false, nor when it builds what runs on a server', async () => {
      assert.deepEqual(await buildScript({ prerender: false }), []);
      assert.deepEqual(await buildScript({}, { ssr: true }), []);
    });

    it('says nothing when there are pages', async () => {
      const { said, customLogger } = listener();
      await build(configOf({}, { customLogger }));
      assert.doesNotMatch(said.join('\n'), /pre-rendered/);
    });
  });

  it('splits the bundle, and lets terms name their parts', async () => {
    await build(
      configOf({ split: true, bundle: 'data/terms.json', autolink: 'article' }, { base: '/site/' }),
    );
    const [part = ''] = readdirSync(join(root, 'dist/data/terms'));
    assert.equal(bundleIn('data/terms.json').entries[0]?.part, `terms/${part}`);
    assert.equal(bundleIn(`data/terms/${part}`).entries[0]?.definition, 'A way to talk.');
    assert.ok(
      built('index.html').includes(`<glossary-term term="api" src="/site/data/terms/${part}" prerendered>`),
      built('index.html'),
    );
  });

  // The address under which each base publishes the folder `dist`.
  const bases: readonly (readonly [base: string, published: string])[] = [
    ['./', 'https://example.org/anywhere/'],
    ['', 'https://example.org/anywhere/'],
    ['/sub/', 'https://example.org/sub/'],
    ['https://cdn.example/sub/', 'https://cdn.example/sub/'],
  ];
  /** Builds pages in two folders; returns their paths. */
  const buildPages = async (base: string, options: Parameters<typeof configOf>[0], page = PAGE) => {
    const names = ['index.html', 'guide/start/page.html'];
    mkdirSync(join(root, 'guide/start'), { recursive: true });
    for (const name of names) write(name, page);
    const input = names.map((name) => join(root, name));
    const own = { bundle: 'data/terms.json', autolink: 'article', ...options };
    await build(configOf(own, { base, build: { rollupOptions: { input } } }));
    return names;
  };
  for (const [base, published] of bases) {
    it(`writes addresses of parts that are right in every folder with the base "${base}"`, async () => {
      const names = await buildPages(base, { split: true });
      const [part = ''] = readdirSync(join(root, 'dist/data/terms'));
      for (const name of names) {
        const src = /<glossary-term term="api" src="([^"]*)"/.exec(built(name))?.[1] ?? '';
        const address = new URL(src, new URL(name, published));
        assert.equal(address.href, `${published}data/terms/${part}`, `${name}: ${src}`);
      }
    });
  }

  for (const [base, published] of bases) {
    it(`writes relative URLs that lead from the bundle in every folder with the base "${base}"`, async () => {
      const names = await buildPages(base, { url: 'words/' });
      for (const name of names) {
        const href = /<glossary-term term="api" prerendered><a href="([^"]*)"/.exec(built(name))?.[1] ?? '';
        const address = new URL(href, new URL(name, published));
        assert.equal(address.href, `${published}data/words/api/`, `${name}: ${href}`);
      }
    });
  }

  for (const [base, published] of bases) {
    it(`lets pages name the bundle by an address that is right in every folder with the base "${base}"`, async () => {
      const named = PAGE.replace('</head>', '<link rel="glossary" href="/data/terms.json"></head>')
        .replace('term="api"', 'term="api" src="/data/terms.json"')
        .replace(
          '<article>',
          '<div data-glossary="entry" data-src="/data/terms.json /other.json"></div><article>',
        );
      const names = await buildPages(base, { url: 'words/' }, named);
      for (const name of names) {
        const page = built(name);
        assert.match(page, /<glossary-entry prerendered term="api"/, page);
        const addresses = [
          /rel="glossary" href="(.*?)"/,
          /term="api" src="(.*?)"/,
          /data-src="(.*?) \/other\.json"/,
        ];
        for (const address of addresses) {
          const written = address.exec(page)?.[1] ?? '';
          assert.equal(new URL(written, new URL(name, published)).href, `${published}data/terms.json`, page);
        }
      }
    });
  }

  describe('at its end', () => {
    const saidBy = async (options: Partial<GlossaryPluginOptions> = {}, more: BuildOptions = {}) => {
      const { said, customLogger } = listener();
      await build(configOf(options, { customLogger, build: more }));
      return said;
    };

    it('lists the problems as "glossary check" does, with a sum, below what Vite says', async () => {
      write('terms/bad.md', '---\nterm: [\n---\n\nText.\n');
      write('index.html', PAGE.replace('term="api"', 'term="nothing"'));
      const said = await saidBy();
      const built = said.findIndex((message) => /built in/.test(message));
      const [source, , page, sum] = said.slice(built + 1);
      assert.ok(built >= 0, said.join('\n'));
      assert.match(String(source), /bad\.md:2:1 {2}error {2}schema {2}.*\n {2}Fill in "term"\.$/);
      assert.match(String(page), /^index\.html:1:\d+ {2}warning {2}unknown-term {2}.*"nothing".*\n {2}\S/);
      assert.equal(sum, '1 entry in 2 files, 1 skipped: 2 errors, 1 warning');
      assert.equal(sum, said.at(-1));
    });

    it('says where the author has written an element, not where Vite has moved it to', async () => {
      write('main.js', 'import "./main.css"; document.title = "y";');
      write('main.css', 'p { color: red }');
      const lines = [
        '<!doctype html>',
        '<html lang="en"><head>',
        '<title>x</title>',
        '<script type="module" src="/main.js"></script></head><body>',
        '<p><glossary-term>API</glossary-term>, <glossary-term>APY</glossary-term></p>',
        '</body></html>',
      ];
      write('index.html', lines.join('\n'));
      const [warning] = (await saidBy()).filter((message) => /unknown-term/.test(message));
      assert.match(String(warning), /^index\.html:5:40 {2}warning .*"APY"\.\n {2}Did you mean "API"\?$/);
    });

    it('says nothing where all is well', async () => {
      assert.doesNotMatch((await saidBy({ autolink: 'article' })).join('\n'), /warning|error/);
    });

    it('says once that no page has what autolink selects', async () => {
      mkdirSync(join(root, 'more'));
      write('more/index.html', PAGE);
      const input = ['index.html', 'more/index.html'].map((name) => join(root, name));
      const about = (said: readonly string[]) => said.filter((message) => /no-article/.test(message));
      const [warning, ...more] = about(await saidBy({ autolink: '.post' }, { rollupOptions: { input } }));
      assert.match(
        String(warning),
        /^\S*index\.html:1:1 {2}warning {2}no-article {2}No page has an element that autolink: '\.post' selects/,
      );
      assert.deepEqual(more, []);
      write('more/index.html', PAGE.replace('<article>', '<article class="post">'));
      assert.deepEqual(about(await saidBy({ autolink: '.post' }, { rollupOptions: { input } })), []);
    });

    it('does not look for articles with prerender: false', async () => {
      assert.doesNotMatch((await saidBy({ autolink: '.post', prerender: false })).join('\n'), /no-article/);
    });
  });

  it('reports the location of an error in a source, and goes on', async () => {
    write('terms/bad.md', '---\nterm: [\n---\n\nText.\n');
    const { said, customLogger } = listener();
    await build(configOf({}, { customLogger }));
    assert.ok(
      said.some((message) => /bad\.md:2:\d+ /.test(message)),
      said.join('\n'),
    );
    assert.ok(built('index.html').includes(FILLED));
  });
});

describe('vite serve', () => {
  let server: ViteDevServer;
  let origin = '';
  const start = async (config: InlineConfig) => {
    server = await createServer({ ...config, server: { port: 0, host: '127.0.0.1', ws: false } });
    await server.listen();
    const address = server.httpServer?.address();
    origin = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
  };
  const get = async (path: string) => (await fetch(origin + path)).text();
  afterEach(() => server.close());

  it('gives out the bundle and filled pages', async () => {
    await start(configOf());
    assert.equal((JSON.parse(await get('/glossary.json')) as Bundle).entries[0]?.term, 'API');
    assert.ok((await get('/')).includes(FILLED));
  });

  it('lets pages name the bundle below the base', async () => {
    const link = '<link rel="glossary" href="/glossary.json">';
    const script = '<script type="module" src="/main.js" data-src="/glossary.json"></script>';
    write('index.html', PAGE.replace('</head>', `${link}${script}</head>`));
    await start(configOf({}, { base: '/site/' }));
    const page = await get('/site/');
    assert.match(page, /<link rel="glossary" href="\/site\/glossary\.json">/, page);
    assert.match(page, /data-src="\/site\/glossary\.json"/, page);
    assert.ok(page.includes(FILLED), page);
  });

  it('gives out the bundle below the base', async () => {
    await start(configOf({ bundle: 'data/terms.json' }, { base: '/site/' }));
    assert.equal((JSON.parse(await get('/site/data/terms.json?v=2')) as Bundle).entries.length, 1);
  });

  /** Resolves when the server reloads its pages the next time. */
  const reloaded = () =>
    new Promise<void>((resolve) => {
      const { send } = server.ws;
      server.ws.send = (payload: unknown) => {
        if ((payload as { type?: string }).type !== 'full-reload') return;
        server.ws.send = send;
        resolve();
      };
    });

  it('does not reload pages when a file changes in a folder whose name begins as that of the source', async () => {
    mkdirSync(join(root, 'terms-old'));
    write('terms-old/sdk.md', 'Before.');
    await start(configOf());
    await get('/');
    const reloads: string[] = [];
    const { send } = server.ws;
    server.ws.send = (payload: unknown) => {
      if ((payload as { type?: string }).type === 'full-reload') reloads.push('reloaded');
      Reflect.apply(send, server.ws, [payload]);
    };
    // As the watcher reports it; the file system has no part in the question.
    server.watcher.emit('all', 'change', join(root, 'terms-old/sdk.md'));
    assert.deepEqual(reloads, []);
    server.watcher.emit('all', 'change', join(root, 'terms/api.md'));
    assert.deepEqual(reloads, ['reloaded']);
  });

  it('reloads pages when a source is changed, comes or goes', async () => {
    write('terms/sdk.md', '---\nterm: SDK\n---\n\nCode for an API.\n');
    await start(configOf());
    await get('/');
    const changes: [() => void, (page: string) => boolean][] = [
      [
        () => write('terms/api.md', '---\nterm: API\n---\n\nAnother way.\n'),
        (page) => page.includes('<p>Another way.</p>'),
      ],
      [
        () => rmSync(join(root, 'terms/api.md')),
        (page) => page.includes('<glossary-entry term="api"></glossary-entry>'),
      ],
      [
        () => write('terms/api.md', '---\nterm: API\n---\n\nIt is back.\n'),
        (page) => page.includes('<p>It is back.</p>'),
      ],
    ];
    for (const [change, isRight] of changes) {
      const reload = reloaded();
      change();
      await reload;
      const page = await get('/');
      assert.ok(isRight(page), page);
    }
  });
});

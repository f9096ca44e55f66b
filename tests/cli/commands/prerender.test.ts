// `glossary prerender` on a disk: which files it reads and writes, what it says, and how it ends.
import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Command, CommanderError } from 'commander';
import { addPrerender } from '../../../src/cli/commands/prerender.js';
import { UsageError } from '../../../src/cli/files.js';
import { splitBundle } from '../../../src/cli/split.js';

const start = process.cwd();
let folder = '';

const bundle = {
  url: '/glossary/',
  entries: [
    { id: 'api', term: 'API', definition: 'A way to talk.', related: [{ title: 'More', url: '/more/' }] },
    { id: 'webhook', term: 'Webhook', definition: 'A message.', seeAlso: ['api'] },
  ],
};
const ENTRY = '<glossary-entry term="api" sections="definition"></glossary-entry>\r\n';
const FILLED =
  '<glossary-entry prerendered term="api" sections="definition"><h2>API</h2><p>A way to talk.</p></glossary-entry>\r\n';
const OLD = new Date(0);

function write(name: string, text: string | Uint8Array): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  utimesSync(file, OLD, OLD);
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const isUntouched = (name: string) => statSync(join(folder, name)).mtimeMs === OLD.getTime();
const names = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Runs the command as a shell would; what it says, and its exit code when it comes to an end. */
async function glossary(...options: string[]): Promise<{ said: string; code: number }> {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  addPrerender(program);
  program.commands.forEach((command) =>
    command.exitOverride().configureOutput({ writeErr: () => undefined }),
  );
  const { log } = console;
  const said: string[] = [];
  Object.assign(console, { log: (line: string) => said.push(line) });
  try {
    await program.parseAsync(['prerender', ...options], { from: 'user' });
    return { said: said.join('\n'), code: Number(process.exitCode ?? 0) };
  } finally {
    Object.assign(console, { log });
    process.exitCode = 0;
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glossary-'));
  process.chdir(folder);
  folder = process.cwd();
  write('glossary.json', JSON.stringify(bundle));
  write('site/index.html', ENTRY);
  write('site/deep/plain.htm', '<p>No terms');
  write('site/deep/article.html', '<article>A webhook. <i>API</i> API</article>');
  write('site/notes.txt', ENTRY);
});
afterEach(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true, force: true });
});

describe('glossary prerender', () => {
  it('writes pages in their place, and leaves the others alone', async () => {
    const { said, code } = await glossary('site', '--bundle', 'glossary.json');
    assert.equal(said, '3 pages: 0 linked terms, 1 filled element, 1 file changed, 0 problems');
    assert.equal(code, 0);
    assert.equal(read('site/index.html'), FILLED);
    assert.ok(isUntouched('site/deep/plain.htm') && isUntouched('site/deep/article.html'));
    assert.equal(read('site/notes.txt'), ENTRY);
    assert.deepEqual(names().length, 5, 'nothing is left behind');
  });

  it('says that links of an earlier run are gone without --autolink', async () => {
    await glossary('site', '--bundle', 'glossary.json', '--autolink', 'article');
    const { said } = await glossary('site', '--bundle', 'glossary.json');
    assert.match(
      said,
      /^site\/deep\/article\.html:1:1 {2}warning {2}lost-links {2}1 page lost the links of an earlier run: site\/deep\/article\.html\.\n {2}Say --autolink again to keep them\.$/m,
    );
    const { said: again } = await glossary('site', '--bundle', 'glossary.json');
    assert.doesNotMatch(again, /lost/);
    await glossary('site', '--bundle', 'glossary.json', '--autolink', 'article');
    assert.doesNotMatch((await glossary('site', '--remove')).said, /lost/);
  });

  it('says that no page has what --autolink selects', async () => {
    const { said, code } = await glossary('site', '--bundle', 'glossary.json', '--autolink', 'artikel');
    assert.match(
      said,
      /^site\/deep\/article\.html:1:1 {2}warning {2}no-article {2}No page has an element that --autolink "artikel" selects, so no term of a text is linked\.\n {2}Write the selector .*"article" or "main"\.$/m,
    );
    assert.match(said, /, 1 problem$/);
    assert.equal(code, 0);
    const { said: linked } = await glossary('site', '--bundle', 'glossary.json', '--autolink', 'article');
    assert.doesNotMatch(linked, /No page/);
  });

  describe('says that a page has terms, but no script that opens their cards:', () => {
    const HINT =
      /^site\/page\.html:1:1 {2}warning {2}no-script {2}1 page has terms, but no script that opens their cards: site\/page\.html\.\n {2}Put this into its <head>:\n<link rel="stylesheet" href="\/glossary\/glossary\.css">\n<script type="module" src="\/glossary\/glossary\.js" data-src="\/g\.json"><\/script>\n"glossary init --script" writes/m;
    const page = (head: string, body = '<glossary-term>API</glossary-term>') =>
      `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
    const said = async (html: string, ...options: string[]) => {
      write('site/page.html', html);
      return (await glossary('site/page.html', '--bundle', 'glossary.json', '--src', '/g.json', ...options))
        .said;
    };

    it('one of the page', async () => assert.match(await said(page('')), HINT));
    it('one that it links', async () =>
      assert.match(await said(page('', '<article>API</article>'), '--autolink', 'article'), HINT));
    it('one in an entry', async () =>
      assert.match(await said(page('', '<glossary-entry term="webhook"></glossary-entry>')), HINT));
    it('where its script only sets a class', async () =>
      assert.match(await said(page('<script>document.body.className = "js"</script>')), HINT));

    for (const [name, html] of [
      ['without terms', page('', '<p>No terms')],
      ['with the script tag', page('<script type="module" src="/glossary.js"></script>')],
      ['with a module, which may be a bundle', page('<script type="module" src="/app.js"></script>')],
      ['with a module of its own', page('<script type="module">import "/app.js"</script>')],
      ['with a classic script, which may be a bundle', page('<script defer src="/app.js"></script>')],
      ['with a script that loads others', page('<script>d.createElement("script")</script>')],
      ['with code of a template, which may write one', page('{{ scripts }}')],
      ['that is a part of another', '<glossary-term>API</glossary-term>'],
    ] as const)
      it(`not of a page ${name}`, async () => assert.doesNotMatch(await said(html), /script/));
  });

  describe('writes preload links', () => {
    const page = (src: string) =>
      `<html><head><script type="module" src="${src}"></script></head><body><glossary-term>API</glossary-term></body></html>`;
    const preloaded = () => /<link rel="modulepreload" href="([^"]*)"/.exec(read('site/deep/page.html'))?.[1];
    beforeEach(() =>
      write('site/assets/glossary.js', 'import("./terms-abc123.js"),import("./faq-abc123.js")'),
    );

    for (const [name, src, expected] of [
      ['for a script below the root of the site', '/assets/glossary.js', '/assets/terms-abc123.js'],
      ['for a script beside the page', '../assets/glossary.js?v=2', '../assets/terms-abc123.js'],
      ['not for a script that is not there', '/js/glossary.js', undefined],
      ['not for a script on another server', 'https://cdn.example/assets/glossary.js', undefined],
      [
        'not for another version',
        'https://unpkg.com/glossary-elements@0.0.1/dist/embed/glossary.js',
        undefined,
      ],
    ] as const)
      it(name, async () => {
        write('site/deep/page.html', page(src));
        await glossary('site', '--bundle', 'glossary.json');
        assert.equal(preloaded(), expected);
        await glossary('site', '--remove');
        assert.equal(read('site/deep/page.html'), page(src));
      });

    it('for this version on a server that has all versions', async () => {
      const { version } = JSON.parse(readFileSync(join(start, 'package.json'), 'utf8')) as {
        version: string;
      };
      const base = `https://unpkg.com/glossary-elements@${version}/dist/embed/`;
      write('site/deep/page.html', page(`${base}glossary.js`));
      await glossary('site', '--bundle', 'glossary.json');
      const name = preloaded()?.slice(base.length) ?? '';
      assert.match(name, /^terms-/);
      assert.ok(readdirSync(join(start, 'dist/embed')).includes(name));
    });
  });

  it('writes nothing the second time', async () => {
    await glossary('site', '--bundle', 'glossary.json', '--autolink', 'article', '--json-ld');
    for (const name of ['site/index.html', 'site/deep/article.html']) utimesSync(name, OLD, OLD);
    const { said } = await glossary(
      'site',
      '--bundle',
      'glossary.json',
      '--autolink',
      'article',
      '--json-ld',
    );
    assert.equal(said, '3 pages: 2 linked terms, 1 filled element, 0 files changed, 0 problems');
    assert.ok(isUntouched('site/index.html') && isUntouched('site/deep/article.html'));
  });

  it('takes everything out again', async () => {
    await glossary('site', '--bundle', 'glossary.json', '--autolink', 'article', '--json-ld');
    const { said, code } = await glossary('site', '--remove');
    assert.equal(said, '3 pages: 0 linked terms, 0 filled elements, 2 files changed, 0 problems');
    assert.equal(code, 0);
    assert.equal(read('site/index.html'), ENTRY);
    assert.equal(read('site/deep/article.html'), '<article>A webhook. <i>API</i> API</article>');
  });

  it('applies the options for links', async () => {
    const options = ['--autolink', 'article', '--limit', 'all', '--max', '2', '--skip', 'i'];
    await glossary('site/deep/*.html', '--bundle', 'glossary.json', ...options);
    const link = (id: string, text: string) =>
      `<glossary-term term="${id}" prerendered><a href="/glossary/${id}/">${text}</a></glossary-term>`;
    assert.equal(
      read('site/deep/article.html'),
      `<article>A ${link('webhook', 'webhook')}. <i>API</i> ${link('api', 'API')}</article>`,
    );
  });

  it('writes all pages elsewhere, under their paths', async () => {
    await glossary('site', '--bundle', 'glossary.json', '--out', 'out');
    assert.deepEqual(
      names().filter((name) => name.startsWith('out')),
      ['out/site/deep/article.html', 'out/site/deep/plain.htm', 'out/site/index.html'],
    );
    assert.equal(read('out/site/index.html'), FILLED);
    assert.equal(read('site/index.html'), ENTRY);
    const { said } = await glossary('.', '--bundle', 'glossary.json', '--out', 'out');
    assert.match(said, /^3 pages: .* 0 files changed/, 'what it wrote is no page of the site');
  });

  it('keeps a byte order mark', async () => {
    write('site/index.html', `\uFEFF${ENTRY}`);
    await glossary('site', '--bundle', 'glossary.json');
    assert.equal(read('site/index.html'), `\uFEFF${FILLED}`);
  });

  it('reads a glossary that was split', async () => {
    const { index, parts } = splitBundle(bundle, 'split.json');
    write('split.json', index);
    for (const { path, json } of parts) write(path, json);
    await glossary('site', '--bundle', 'split.json');
    assert.equal(read('site/index.html'), FILLED);
  });

  it('writes the URL of the part that a term needs, if --src gives the URL of the bundle', async () => {
    const { index, parts, paths } = splitBundle(bundle, 'split.json');
    write('split.json', index);
    for (const { path, json } of parts) write(path, json);
    const options = ['--autolink', 'article', '--skip', 'i', '--max', '1', '--src', '/data/split.json'];
    await glossary('site/deep', '--bundle', 'split.json', ...options);
    const term = `<glossary-term term="webhook" src="/data/${paths.get('webhook')}" prerendered>`;
    assert.ok(read('site/deep/article.html').startsWith(`<article>A ${term}<a href="/glossary/webhook/">`));
  });

  it('lets relative URLs of the bundle lead from where --src says that it is', async () => {
    write('glossary.json', JSON.stringify({ ...bundle, url: 'words/' }));
    const options = ['--bundle', 'glossary.json', '--autolink', 'article', '--src', '../data/glossary.json'];
    await glossary('site/deep', ...options);
    assert.match(read('site/deep/article.html'), /<a href="\.\.\/data\/words\/webhook\/">webhook<\/a>/);
  });

  it('reports the location of problems, does the rest, and exits with 1 if there was an error', async () => {
    write('site/a.html', '<p>\n<glossary-entry term="nothing"></glossary-entry>');
    write('site/b.html', Buffer.from('<p>caf\xe9', 'latin1'));
    const { said, code } = await glossary('site', '--bundle', 'glossary.json');
    assert.match(said, /^site\/a\.html:2:1 {2}warning {2}unknown-term {2}.*"nothing"/);
    assert.match(said, /\nsite\/b\.html:1:1 {2}error {2}unreadable {2}.*UTF-8/);
    assert.match(said, /\n5 pages: .* 1 file changed, 2 problems$/);
    assert.equal(code, 1);
    assert.equal(read('site/index.html'), FILLED);
    assert.ok(isUntouched('site/b.html'));
  });

  it('reports entries of the bundle that it cannot use, and exits with 0 for warnings', async () => {
    write('glossary.json', JSON.stringify({ ...bundle, entries: [...bundle.entries, { id: 'x' }] }));
    const { said, code } = await glossary('site', '--bundle', 'glossary.json');
    assert.match(said, /^glossary\.json:1:1 {2}warning {2}invalid-bundle {2}entries\[2\]/);
    assert.equal(code, 0);
    assert.equal(read('site/index.html'), FILLED);
  });

  it('leaves a page alone that switches the glossary off, and says so', async () => {
    const page = `<meta name="glossary" content="off">${ENTRY}`;
    write('site/index.html', page);
    const { said, code } = await glossary('site', '--bundle', 'glossary.json');
    assert.match(said, / 0 files changed, 1 switched off, 0 problems$/);
    assert.equal(code, 0);
    assert.equal(read('site/index.html'), page);
  });

  it('prints a report as JSON with --json', async () => {
    write('site/a.html', '<glossary-entry term="nothing"></glossary-entry>');
    const { said } = await glossary('site', '--bundle', 'glossary.json', '--json');
    const { problems, ...others } = JSON.parse(said) as { problems: { file: string; rule: string }[] };
    assert.deepEqual(others, {
      files: 4,
      filled: 1,
      linked: 0,
      switchedOff: 0,
      changed: ['site/index.html'],
    });
    assert.deepEqual(
      problems.map(({ file, rule }) => [file, rule]),
      [['site/a.html', 'unknown-term']],
    );
  });

  it('says with --json, too, what is wrong with the run as a whole', async () => {
    const rules = async (...options: string[]) => {
      const { said } = await glossary('site', '--bundle', 'glossary.json', '--json', ...options);
      const { problems } = JSON.parse(said) as { problems: { rule: string; severity: string }[] };
      return problems.map(({ rule, severity }) => `${severity} ${rule}`);
    };
    assert.deepEqual(await rules('--autolink', 'artikel'), ['warning no-article']);
    assert.deepEqual(await rules('--autolink', 'article'), []);
    assert.deepEqual(await rules(), ['warning lost-links']);
    write('site/page.html', '<!doctype html><html><head></head><body><glossary-term>API</glossary-term>');
    assert.deepEqual(await rules(), ['warning no-script']);
  });

  it('refuses a page that has no place in --out', async () => {
    process.chdir(join(folder, 'site/deep'));
    await assert.rejects(
      glossary('../index.html', '--bundle', '../../glossary.json', '--out', 'out'),
      (error) =>
        error instanceof UsageError &&
        error.message ===
          `../index.html is not in the folder in which the command runs, and --out keeps the paths of pages from there. Run the command in ${join(folder, 'site')}, or leave out --out.`,
    );
  });

  const refusals: Readonly<Record<string, readonly [options: string[], message: RegExp]>> = {
    'no bundle': [['site'], /--bundle/],
    'no such bundle': [['site', '--bundle', 'none.json'], /none\.json cannot be read/],
    'a bundle that is not JSON': [
      ['site', '--bundle', 'site/notes.txt'],
      /notes\.txt is not valid JSON, so it is no bundle\. "glossary build" writes one/,
    ],
    'JSON that is not a bundle': [['site', '--bundle', 'list.json'], /list\.json is not a bundle/],
    'no pages': [['nowhere/*.html', '--bundle', 'glossary.json'], /nowhere/],
    'an invalid --autolink': [['site', '--bundle', 'glossary.json', '--autolink', 'p:'], /"p:"/],
    'an invalid --skip': [['site', '--bundle', 'glossary.json', '--autolink', 'p', '--skip', '<'], /"<"/],
  };
  for (const [name, [options, message]] of Object.entries(refusals)) {
    it(`does nothing with ${name}`, async () => {
      write('list.json', '[1]');
      await assert.rejects(
        glossary(...options),
        (error) => error instanceof UsageError && message.test(error.message),
      );
      assert.ok(['site/index.html', 'site/deep/article.html'].every(isUntouched));
    });
  }

  it('refuses an unknown --limit', async () => {
    await assert.rejects(glossary('site', '--bundle', 'glossary.json', '--limit', 'some'), CommanderError);
  });
});

/** Sources as bytes: files in any encoding, workbooks, and answers of servers. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readGlossary } from '../../../src/cli/commands/read-glossary.js';
import { UsageError } from '../../../src/cli/files.js';
import { workbook } from '../../tools/workbook.js';
import { places } from '../helpers/sources.js';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossary-'));
});
after(() => rm(folder, { recursive: true }));

/** What is read of a file with these bytes: entries as pairs, and problems with the name of the file only. */
async function readFile(name: string, bytes: Uint8Array) {
  const file = join(folder, name);
  await writeFile(file, bytes);
  const { bundle, problems } = await readGlossary([file], {});
  return {
    entries: bundle.entries.map(({ term, definition }) => [term, definition]),
    problems: places(problems.map((problem) => ({ ...problem, file: basename(problem.file) }))),
    messages: problems.map(({ message }) => message),
  };
}

describe('a file in another encoding', () => {
  const GERMAN =
    'Begriff;Erklärung\r\nCafé;Ein Ort – mit „Kaffee“ und 5 € Eintritt.\r\nÜberlauf;Zu viel.\r\n';
  const entries = [
    ['Café', 'Ein Ort – mit „Kaffee“ und 5 € Eintritt.'],
    ['Überlauf', 'Zu viel.'],
  ];
  /** The characters of windows-1252 that Latin-1 does not have, as far as the text needs them. */
  const signs: Readonly<Record<string, number>> = { '–': 0x96, '„': 0x84, '“': 0x93, '€': 0x80 };
  const windows = Uint8Array.from(GERMAN, (sign) => signs[sign] ?? sign.charCodeAt(0));

  it('of Windows is read, and one warning names the encoding', async () => {
    const { problems, messages, ...read } = await readFile('a.csv', windows);
    assert.deepEqual(read.entries, entries);
    assert.deepEqual(problems, ['a.csv:1:1 warning encoding']);
    assert.match(messages[0]!, /windows-1252/);
  });

  const little = Buffer.from(GERMAN, 'utf16le');
  const wide: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${GERMAN}`, 'utf16le')],
    ['UTF-16 without one', little],
    ['UTF-16, the high bytes first', Buffer.from(`\ufeff${GERMAN}`, 'utf16le').swap16()],
    ['UTF-16, the high bytes first, without a mark', Buffer.from(little).swap16()],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${GERMAN}`)],
  ];
  for (const [title, bytes] of wide)
    it(`that is ${title} is read without a word`, async () => {
      const { entries: found, problems } = await readFile('a.csv', bytes);
      assert.deepEqual([found, problems], [entries, []]);
    });

  const hex = (text: string) => Buffer.from(text, 'hex');
  const alphabets: readonly (readonly [encoding: string, bytes: Uint8Array, term: string])[] = [
    // "Термин;Определение", "Сервер;Компьютер, который отвечает на запросы."
    [
      'windows-1251',
      hex(
        'd2e5f0ece8ed3bceeff0e5e4e5ebe5ede8e50ad1e5f0e2e5f03bcaeeeceffcfef2e5f02c20eaeef2eef0fbe920eef2e2e5f7e0e5f220ede020e7e0eff0eef1fb2e0a',
      ),
      'Сервер',
    ],
    // "用語,定義", "サーバー,要求に応えるコンピューター"
    [
      'shift_jis',
      hex(
        '97708cea2c92e88b600a8354815b836f815b2c9776 8b8182c9899e82a682e983528393837b8385815b835e815b0a'.replaceAll(
          ' ',
          '',
        ),
      ),
      'サーバー',
    ],
  ];
  for (const [encoding, bytes, term] of alphabets)
    it(`of another alphabet is recognized: ${encoding}`, async () => {
      const { entries: found, messages } = await readFile('a.csv', bytes);
      assert.equal(found[0]?.[0], term);
      assert.match(messages[0]!, new RegExp(encoding));
    });

  it('may be Markdown, YAML or JSON', async () => {
    const latin = (text: string) => Buffer.from(text, 'latin1');
    assert.deepEqual((await readFile('a.md', latin('---\nterm: Café\n---\nEin Ort.'))).entries, [
      ['Café', 'Ein Ort.'],
    ]);
    assert.deepEqual((await readFile('a.yml', latin('Café: Ein Ort.'))).entries, [['Café', 'Ein Ort.']]);
    assert.deepEqual((await readFile('a.json', latin('{"Café": "Ein Ort."}'))).entries, [
      ['Café', 'Ein Ort.'],
    ]);
  });

  it('that is no text is named', async () => {
    assert.deepEqual((await readFile('a.csv', Buffer.from([0x89, 0x50, 0, 0, 0, 0xff, 0xd8, 0]))).problems, [
      'a.csv:1:1 error unreadable',
    ]);
  });
});

describe('a workbook', () => {
  it('gives the entries of each sheet with terms and definitions, below titles', async () => {
    const bytes = workbook({
      'Read me': [['How to use this file', 'Ask me']],
      Terms: [
        ['Our glossary'],
        [],
        ['Begriff', 'Erklärung'],
        ['API', 'A & B < C'],
        [404, 'Not found'],
        ['Empty', null],
      ],
      More: [
        ['Term', 'Definition'],
        ['CRM', 'Customers'],
      ],
    });
    const { entries, problems } = await readFile('a.xlsx', bytes);
    assert.deepEqual(entries, [
      ['404', 'Not found'],
      ['API', 'A & B < C'],
      ['CRM', 'Customers'],
    ]);
    assert.deepEqual(problems, ['a.xlsx (Terms):6:2 error schema']);
  });

  it('without names of columns gives term and definition, which is said', async () => {
    const { entries, problems } = await readFile(
      'a.xlsx',
      workbook({
        A: [
          ['API', 'A thing.'],
          ['B', 'b'],
        ],
      }),
    );
    assert.deepEqual(entries, [
      ['API', 'A thing.'],
      ['B', 'b'],
    ]);
    assert.deepEqual(problems, ['a.xlsx:1:1 warning no-header']);
  });

  describe('with a sheet of questions', () => {
    const read = (...terms: readonly (readonly string[])[]) => {
      const questions = [
        ['Question', 'Answer'],
        ['Is it free?', 'Often.'],
      ];
      return readFile('a.xlsx', workbook({ FAQ: questions, Terms: terms }));
    };

    it('gives the terms of another sheet, too', async () => {
      const { entries, problems } = await read(['Term', 'Definition'], ['API', 'A thing.']);
      assert.deepEqual([entries, problems], [[['API', 'A thing.']], []]);
    });

    it('gives the terms of a sheet without names of columns', async () => {
      const { entries, problems } = await read(['API', 'A thing.']);
      assert.deepEqual(entries, [['API', 'A thing.']]);
      assert.deepEqual(problems, ['a.xlsx (Terms):1:1 warning no-header']);
    });

    it('names what is misspelt in the sheet of terms', async () => {
      const { problems } = await read(['Term', 'Definiton'], ['API', 'A thing.']);
      assert.ok(problems.includes('a.xlsx (Terms):1:2 warning unknown-field'), problems.join());
    });
  });

  it('that is broken, empty or of another program is named', async () => {
    assert.deepEqual((await readFile('a.xlsx', Buffer.from('no'))).problems, ['a.xlsx:1:1 error unreadable']);
    assert.deepEqual((await readFile('a.xlsx', workbook({ A: [] }))).problems, [
      'a.xlsx:1:1 error no-entries',
    ]);
    assert.deepEqual((await readFile('a.ods', Buffer.from('no'))).problems, [
      'a.ods:1:1 error unknown-format',
    ]);
  });
});

describe('a source by its URL', () => {
  let server: Server;
  let origin: string;
  const answers = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  before(async () => {
    server = createServer((request, response) => {
      const answer = answers.get(new URL(request.url ?? '', 'http://x').pathname);
      if (answer !== undefined) return answer(request, response);
      response.writeHead(404).end('nothing');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => new Promise((resolve) => server.close(resolve)));

  const post = (slug: string) => ({
    slug,
    title: { rendered: slug.toUpperCase() },
    content: { rendered: `<p>About ${slug}.</p>` },
    excerpt: { rendered: '' },
  });

  it('of WordPress: all of its pages', async () => {
    const asked: string[] = [];
    answers.set('/wp-json/wp/v2/glossary', ({ url = '' }, response) => {
      asked.push(url);
      const page = Number(new URL(url, origin).searchParams.get('page') ?? 1);
      response.writeHead(200, { 'content-type': 'application/json; charset=UTF-8', 'x-wp-totalpages': '3' });
      response.end(JSON.stringify([post(`a${page}`), post(`b${page}`)]));
    });
    const { bundle, files } = await readGlossary([`${origin}/wp-json/wp/v2/glossary`], {});
    assert.deepEqual(
      bundle.entries.map(({ id, term, definition }) => [id, term, definition]),
      ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].map((slug) => [slug, slug.toUpperCase(), `About ${slug}.`]),
    );
    assert.deepEqual(asked, [
      '/wp-json/wp/v2/glossary?per_page=100',
      '/wp-json/wp/v2/glossary?per_page=100&page=2',
      '/wp-json/wp/v2/glossary?per_page=100&page=3',
    ]);
    assert.deepEqual(files, [`${origin}/wp-json/wp/v2/glossary`]);
  });

  it('with links to the next page', async () => {
    answers.set('/terms', ({ url = '' }, response) => {
      const isFirst = !url.includes('after');
      response.writeHead(200, {
        'content-type': 'application/json',
        ...(isFirst && { link: `</terms?after=a>; rel="next"` }),
      });
      response.end(JSON.stringify([{ term: isFirst ? 'A' : 'B', definition: 'x' }]));
    });
    const { bundle } = await readGlossary([`${origin}/terms`], {});
    assert.deepEqual(
      bundle.entries.map(({ term }) => term),
      ['A', 'B'],
    );
  });

  it('in any format, by what the server or the name says, beside files', async () => {
    answers.set('/g.csv', (_, response) => response.writeHead(200).end('term,definition\nA,a\n'));
    answers.set('/sheet', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/csv' }).end('term,definition\nB,b\n'),
    );
    answers.set('/g.md', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end('# C\n\nc\n'),
    );
    await writeFile(join(folder, 'd.yml'), 'D: d');
    const urls = ['/g.csv', '/sheet', '/g.md'].map((path) => origin + path);
    const { bundle } = await readGlossary([join(folder, 'd.yml'), ...urls], {});
    assert.deepEqual(bundle.entries.map(({ term }) => term).sort(), ['A', 'B', 'C', 'D']);
  });

  it('that gives none says why', async () => {
    const fails = (url: string, message: RegExp) =>
      assert.rejects(
        readGlossary([url], {}),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    answers.set('/page', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
    );
    answers.set('/broken', (_, response) => response.writeHead(500).end());
    answers.set('/cut', (_, response) => response.destroy());
    answers.set('/image', (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end());
    await fails(`${origin}/none`, /nothing at this address \(404\)/);
    await fails(`${origin}/page`, /is a web page\. .*wp-json/);
    await fails(`${origin}/broken`, /answered 500/);
    await fails(`${origin}/cut`, /the connection failed/);
    await fails(`${origin}/image`, /format that cannot be read/);
    await fails('http://127.0.0.1:1/g.json', /no server answers there|connection failed/);
  });
});

// Checks of /glossary.json, over HTTP.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { site } from './site.js';

const glossary = join(import.meta.dirname, '../../../dist/cli/main.js');

/** @param {string} url @returns {[string, () => Promise<void>][]} */
export function bundleChecks(url) {
  const get = (/** @type {Record<string, string>} */ headers = {}) =>
    fetch(`${url}/glossary.json`, { headers });
  const terms = async () =>
    (await (await get()).json()).entries.map((/** @type {any} */ { term }) => term).join(', ');
  return [
    [
      'the bundle is sent once, and then asked for by its ETag',
      async () => {
        const first = await get();
        assert.equal(first.status, 200);
        assert.match(first.headers.get('content-type') ?? '', /^application\/json/);
        const etag = first.headers.get('etag') ?? '';
        for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
          const again = await get({ 'If-None-Match': known });
          assert.equal(again.status, 304, known);
          assert.equal(await again.text(), '');
        }
        assert.equal((await get({ 'If-None-Match': '"other"' })).status, 200);
      },
    ],
    [
      'pages ask for the version of the last change, which browsers keep',
      async () => {
        const address = async () =>
          /data-src="([^"]+)"/.exec(await (await fetch(`${url}/article/`)).text())?.[1] ?? '';
        const kept = async (/** @type {string} */ path) =>
          (await fetch(url + path)).headers.get('cache-control') ?? '';
        const before = await address();
        assert.match(await kept(before), /max-age=86400/);
        const id = await site.command('save', { post: { post_type: 'glossary_term', post_title: 'New' } });
        assert.notEqual(await address(), before);
        assert.match(await kept(before), /no-cache/);
        await site.command('trash', { id });
      },
    ],
    [
      'glossary check finds no problem in the bundle',
      async () => {
        const file = join(site.folder, 'served.json');
        await writeFile(file, await (await get()).text());
        await promisify(execFile)(process.execPath, [glossary, 'check', '--strict', file]).catch((error) => {
          throw new Error(error.stdout + error.stderr);
        });
      },
    ],
    [
      'the bundle follows the terms: published, changed, protected, trashed',
      async () => {
        const others = 'API, CRM, Landing page';
        assert.equal(await terms(), `${others}, Webhook`);
        const create = (/** @type {object} */ post) =>
          site.command('save', { post: { post_type: 'glossary_term', post_content: 'Words.', ...post } });
        const id = await create({ post_title: 'Draft', post_status: 'draft' });
        assert.equal(await terms(), `${others}, Webhook`);
        await site.command('save', { post: { ID: id, post_title: 'Öffentlich', post_status: 'publish' } });
        assert.equal(await terms(), `${others}, Öffentlich, Webhook`);
        await site.command('save', { post: { ID: id, post_password: 'secret' } });
        assert.equal(await terms(), `${others}, Webhook`);
        await site.command('save', { post: { ID: id, post_password: '', post_title: 'Zone' } });
        assert.equal(await terms(), `${others}, Webhook, Zone`);
        await site.command('trash', { id });
        assert.equal(await terms(), `${others}, Webhook`);
      },
    ],
    [
      'the version follows what the bundle has, and nothing else',
      async () => {
        const version = async () =>
          /data-src="([^"]+)"/.exec(await (await fetch(`${url}/article/`)).text())?.[1] ?? '';
        const post = { post_type: 'glossary_term', post_title: 'Visited', post_content: 'Words.' };
        const id = await site.command('save', { post });
        const before = await version();
        await site.command('meta', { id, key: '_edit_lock', value: '1:1' });
        await site.command('meta', { id, key: 'views', value: '7' });
        assert.equal(await version(), before);
        await site.command('meta', { id, key: '_glossary_expansion', value: 'Much visited' });
        const expanded = await version();
        assert.notEqual(expanded, before);
        await site.command('tag', { id, tags: ['Traffic'] });
        const tagged = await version();
        assert.notEqual(tagged, expanded);
        await site.command('tag', { id, tags: [] });
        assert.notEqual(await version(), tagged);
        await site.command('trash', { id });
      },
    ],
    [
      'a term that is saved while the bundle is made is in the next one',
      async () => {
        const post = { post_type: 'glossary_term', post_title: 'Soon', post_content: 'Words.' };
        const id = await site.command('save', { post });
        await fetch(`${url}/glossary.json?renamed-meanwhile=${id}`);
        assert.match(await terms(), /, Later,/);
        await site.command('trash', { id });
      },
    ],
    [
      'the definition is the first paragraph; without one, the first block',
      async () => {
        const entryOf = async (/** @type {string} */ post_content) => {
          const post = {
            post_type: 'glossary_term',
            post_title: 'Ordered',
            post_name: 'ordered',
            post_content,
          };
          const id = await site.command('save', { post });
          const { entries } = await (await get()).json();
          await site.command('trash', { id });
          return entries.find((/** @type {any} */ { term }) => term === 'Ordered');
        };
        const heading = {
          type: 'heading',
          depth: 2,
          children: [{ type: 'text', value: 'What it is' }],
        };
        const headed = await entryOf('<h2>What it is</h2><p>A definition.</p>');
        assert.equal(headed.definition, 'A definition.');
        assert.deepEqual(headed.body, [heading]);
        assert.deepEqual((await entryOf('<h2>What it is</h2>')).definition, [heading]);
      },
    ],
    [
      'what editors format is rich text in the bundle',
      async () => {
        const post_content =
          '<!-- wp:paragraph --><p>An <em>open</em> <a href="/glossary/api/">API</a>,\n <code>a</code></p><!-- /wp:paragraph -->' +
          '<!-- wp:heading --><h2>More</h2><!-- /wp:heading --><!-- wp:list --><ul><li>one</li></ul><!-- /wp:list -->';
        const id = await site.command('save', {
          post: { post_type: 'glossary_term', post_status: 'publish', post_title: 'Rich', post_content },
          meta: {
            _glossary_aliases: ['Wealthy'],
            _glossary_related: [{ title: 'More', url: 'https://example.org/' }],
          },
        });
        const { entries } = await (await get()).json();
        const { definition, body, ...others } = entries.find(
          (/** @type {any} */ entry) => entry.id === 'rich',
        );
        assert.deepEqual(others, {
          id: 'rich',
          term: 'Rich',
          aliases: ['Wealthy'],
          related: [{ title: 'More', url: 'https://example.org/' }],
          url: '/glossary/rich/',
        });
        const text = (/** @type {string} */ value) => ({ type: 'text', value });
        assert.deepEqual(definition, [
          {
            type: 'paragraph',
            children: [
              text('An '),
              { type: 'emphasis', children: [text('open')] },
              text(' '),
              { type: 'link', url: '/glossary/api/', children: [text('API')] },
              text(', '),
              { type: 'inlineCode', value: 'a' },
            ],
          },
        ]);
        assert.deepEqual(body, [
          { type: 'heading', depth: 2, children: [text('More')] },
          { type: 'list', ordered: false, children: [{ type: 'listItem', children: [text('one')] }] },
        ]);
        await site.command('trash', { id });
      },
    ],
  ];
}

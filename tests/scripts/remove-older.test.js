// A build leaves nothing of an earlier one behind.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { removeOlder } from '../../scripts/remove-older.js';

const folder = mkdtempSync(join(tmpdir(), 'glossary-older-'));
after(() => rmSync(folder, { recursive: true, force: true }));

it('files that were written before the moment go, in all folders, and others stay', async () => {
  const moment = Date.now();
  mkdirSync(join(folder, 'embed'));
  for (const [file, milliseconds] of /** @type {const} */ ([
    ['old.js', -1000],
    ['new.js', 1000],
    ['embed/old-1a2b.js', -1000],
    ['embed/new-3c4d.js', 1000],
  ])) {
    writeFileSync(join(folder, file), '');
    utimesSync(join(folder, file), new Date(moment), new Date(moment + milliseconds));
  }
  await removeOlder(folder, moment);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(files.map((file) => file.replaceAll('\\', '/')).sort(), [
    'embed',
    'embed/new-3c4d.js',
    'new.js',
  ]);
});

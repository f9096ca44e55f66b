/** The everyday words of a language, as `glossary check` reads them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCommonWords } from '../../../src/cli/commands/common-words.js';

describe('readCommonWords', () => {
  it('knows words of every field, and not the names of one', async () => {
    const words = await readCommonWords('en-GB');
    const common = ['state', 'service', 'event', 'light', 'host', 'branch', 'cluster', 'receipt'];
    for (const word of common) assert.ok(words.has(word), word);
    for (const word of ['webhook', 'funnel', 'treasurer', 'hypervisor']) assert.ok(!words.has(word), word);
  });

  it('is of the language of the glossary', async () => {
    assert.ok((await readCommonWords('de')).has('ich'));
    assert.ok((await readCommonWords('ja')).size > 0);
  });

  it('takes a glossary without language for English', async () => {
    assert.deepEqual(await readCommonWords(), await readCommonWords('en'));
  });

  it('is empty where there is no list', async () => {
    assert.equal((await readCommonWords('haw')).size, 0);
    assert.equal((await readCommonWords('zxx')).size, 0);
  });
});

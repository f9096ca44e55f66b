// Loads the whole of an entry, in whichever part of a split glossary it is.
import { assert } from '@open-wc/testing';
import { createGlossary, loadEntry, loadGlossary, type Entry } from '../../../src/index.js';
import { consoleOf } from '../../tools/commands.js';
import { addressOf } from '../../elements/helpers/bundle.js';

const whole = { id: 'api', term: 'API', definition: 'A way for programs to talk.' };
const stub = (part: string): Entry => ({ id: 'api', term: 'API', definition: '', part });
const indexOf = (...entries: Entry[]) => loadGlossary(addressOf({ entries }));

async function failureOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => assert.fail('it did not fail'),
    (error: Error) => error.message,
  );
}

describe('loadEntry', () => {
  it('returns an entry that is whole already', async () => {
    const glossary = createGlossary({ entries: [whole] });
    assert.equal(await loadEntry(glossary, glossary.get('api')!), glossary.get('api'));
  });

  it('fetches the part that has the entry, which is relative to the index', async () => {
    const part = addressOf({ entries: [whole] });
    const glossary = await indexOf(stub(part.replace('/fixtures/', '')));
    assert.deepEqual(await loadEntry(glossary, glossary.get('api')!), whole);
  });

  it('resolves the part against the page if the glossary has no URL', async () => {
    const glossary = createGlossary({ entries: [stub(addressOf({ entries: [whole] }))] });
    assert.equal((await loadEntry(glossary, glossary.get('api')!)).definition, whole.definition);
  });

  it('follows a part to the index, and the index to another part', async () => {
    const index = addressOf({ entries: [stub(addressOf({ entries: [whole] }))] });
    const part = await indexOf(stub(index));
    assert.deepEqual(await loadEntry(part, part.get('api')!), whole);
  });

  it('fails with a message when the part does not have the entry', async () => {
    const glossary = await indexOf(stub(addressOf({ entries: [{ ...whole, id: 'other' }] })));
    assert.match(await failureOf(loadEntry(glossary, glossary.get('api')!)), /has no "api"/);
  });

  it('stops when parts refer to each other', async () => {
    const url =
      '/fixtures/json?body=%7B%22entries%22%3A%5B%7B%22id%22%3A%22api%22%2C%22term%22%3A%22API%22%2C%22definition%22%3A%22%22%2C%22part%22%3A%22%22%7D%5D%7D';
    const glossary = await loadGlossary(url); // its part is "", which is itself
    assert.match(await failureOf(loadEntry(glossary, glossary.get('api')!)), /has no "api"/);
  });

  it('fails when the part cannot be fetched', async () => {
    const glossary = await indexOf(stub('/fixtures/missing-part.json'));
    await consoleOf(async () => {
      assert.match(await failureOf(loadEntry(glossary, glossary.get('api')!)), /answered 404/);
    });
  });
});

// What all copies of the script on one page share.
import { assert } from '@open-wc/testing';
import type * as Page from '../../src/dom/page-registry.js';
import { reportOnce } from '../../src/dom/console.js';
import { claimPage, pageState } from '../../src/dom/page-registry.js';
import { absolute } from '../../src/dom/url.js';
import { consoleOf } from '../tools/commands.js';
import { copyOf } from './copies.js';

describe('the page', () => {
  it('is claimed by one copy of the script', async () => {
    const copies = await Promise.all([
      copyOf<typeof Page>('page-registry'),
      copyOf<typeof Page>('page-registry'),
    ]);
    assert.deepEqual(
      [...copies, { claimPage }].map((copy) => copy.claimPage()),
      [true, false, false],
    );
  });

  it('holds nothing that scripts of the site could stumble over', () => {
    pageState();
    assert.isEmpty(Object.keys(document).filter((key) => key.includes('glossary')));
    assert.isEmpty(Object.keys(window).filter((key) => key.includes('glossary')));
  });

  it('says the same only once, whichever copy says it', async () => {
    const other = await copyOf<typeof Page>('page-registry');
    const message = `Said ${crypto.randomUUID()}`;
    const messages = await consoleOf(() => {
      reportOnce('warn', message);
      reportOnce('error', message);
      other.reportOnce('error', message);
      other.reportOnce('error', `${message} too`);
    });
    assert.deepEqual(messages, [`[glossary-elements] ${message}`, `[glossary-elements] ${message} too`]);
  });
});

describe('absolute', () => {
  it('is seen from the page, or from its <base>', () => {
    assert.equal(absolute('/a.json'), `${location.origin}/a.json`);
    assert.equal(absolute('https://x.example/a'), 'https://x.example/a');
    const base = document.createElement('base');
    base.href = 'https://x.example/folder/';
    document.head.append(base);
    try {
      assert.equal(absolute('a.json'), 'https://x.example/folder/a.json');
    } finally {
      base.remove();
    }
  });

  it('leaves what is no URL as it is', () => {
    assert.equal(absolute('http://['), 'http://[');
  });
});

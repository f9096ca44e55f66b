// Messages to the site's developers.
import { assert } from '@open-wc/testing';
import type * as Console from '../../src/dom/console.js';
import { reportOnce } from '../../src/dom/console.js';
import { consoleOf } from '../tools/commands.js';
import { copyOf } from './copies.js';

describe('the console', () => {
  it('shows each message once, whichever copy of the script writes it', async () => {
    const other = await copyOf<typeof Console>('console');
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

// The script in one file, which the builder puts into pages that are opened from the disk (demo/builder/one-file-build.ts).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildOneFile } from '../../demo/builder/one-file-build.js';

describe('the script in one file', () => {
  const own = process.env['NODE_ENV'];
  // As the server of `npm start` has it.
  before(() => (process.env['NODE_ENV'] = 'development'));
  after(() => {
    if (own === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = own;
  });

  it('has nothing that is for developers of Lit', async () => {
    const code = await buildOneFile();
    assert.ok(!code.includes('dev mode'), 'Lit is that of production');
    assert.ok(code.includes('customElements'), 'it has the elements');
  });
});

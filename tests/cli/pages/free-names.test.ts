import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FreeNames } from '../../../src/cli/pages/free-names.js';

describe('FreeNames', () => {
  const names: [string, string, string][] = [
    ['keeps a name that everybody takes', 'größe', 'größe'],
    ['keeps a dot inside', 'node.js', 'node.js'],
    ['takes no way out of the folder', '..', 'page'],
    ['takes no path', 'a/b\\c', 'a-b-c'],
    ['takes nothing that Windows forbids', 'what?*"<>|:', 'what-------'],
    ['takes no control character', 'a\u0000b\n', 'a-b-'],
    ['takes no dot or space at the end', 'etc. .', 'etc'],
    ['takes no hidden name', '.git', 'git'],
    ['takes no name that Jekyll leaves out', '_drafts', 'drafts'],
    ['takes no device of Windows', 'con', 'con-2'],
    ['takes no device with an extension', 'Aux.txt', 'Aux-2.txt'],
    ['keeps what only begins like a device', 'console', 'console'],
    ['takes no half of a character', 'a\ud800', 'a-'],
    ['takes no empty name', ' ', 'page'],
    ['cuts a long name, never a character in two', '語'.repeat(100), '語'.repeat(80)],
  ];
  for (const [what, name, taken] of names)
    it(what, () => {
      assert.equal(new FreeNames().takeLike(name), taken);
      assert.equal(new FreeNames().takeAsIs(name), name === taken);
    });

  it('gives each name once, also where case and the form of accents do not count', () => {
    const free = new FreeNames();
    const taken = ['API', 'api', 'Api', 'caf\u00e9', 'cafe\u0301', 'a.b', 'A.b'].map((name) =>
      free.takeLike(name),
    );
    assert.deepEqual(taken, ['API', 'api-2', 'Api-3', 'caf\u00e9', 'cafe\u0301-2', 'a.b', 'A-2.b']);
  });

  it('gives no reserved name', () => {
    const free = new FreeNames((name) => name === 'assets');
    assert.equal(free.takeAsIs('assets'), false);
    assert.equal(free.takeLike('assets'), 'assets-2');
  });
});

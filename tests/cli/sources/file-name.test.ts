/** The parts of the names of files are those that Node's own module finds. */
import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import { describe, it } from 'node:test';
import { baseName, extensionOf, folderName, stemOf } from '../../../src/cli/sources/file-name.js';

const FILES = [
  'api.md',
  'terms/api.md',
  './terms/api.de.md',
  '../site/terms/api',
  '/terms/.md',
  'terms/archive.tar.gz',
  'terms/a..md',
  'terms/a.',
  'terms/v1.2/api',
  'terms/api/',
  'https://example.org/glossary/terms.csv',
  'https://example.org/glossary/',
  'Begriffe für alle.csv',
  '',
];

describe('the name of a file', () => {
  for (const file of FILES)
    it(`has the parts that Node finds: "${file}"`, () => {
      const { basename, dirname, extname } = posix;
      assert.equal(baseName(file), basename(file));
      assert.equal(extensionOf(file), extname(file));
      assert.equal(stemOf(file), basename(file, extname(file)));
      assert.equal(folderName(file), basename(dirname(file)));
    });

  it('may have the separators of Windows', () => {
    const file = 'site\\terms\\api.de.md';
    assert.equal(baseName(file), win32.basename(file));
    assert.equal(extensionOf(file), win32.extname(file));
    assert.equal(folderName(file), 'terms');
  });
});

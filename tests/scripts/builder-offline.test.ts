// The list of files with which the builder works offline (demo/builder/offline.ts). That it does: tests/demo/offline.test.js.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { offlineFiles, versionOf, type BuiltFile } from '../../demo/builder/offline.js';

const asset = (fileName: string, source = ''): BuiltFile => ({ type: 'asset', fileName, source });
const chunk = (fileName: string, rest: Partial<BuiltFile> = {}): BuiltFile => ({
  type: 'chunk',
  fileName,
  code: '',
  ...rest,
});

describe('the builder needs offline', () => {
  it('its pages, what these name, and what that imports, also later', () => {
    const files = [
      asset(
        'builder/index.html',
        '<script src="/assets/app.js"></script><link href="/assets/app.css"><script src="/theme.js">',
      ),
      asset('builder/preview/article/index.html', '<script src="/assets/preview.js"></script>'),
      chunk('assets/app.js', { imports: ['assets/lit.js'], dynamicImports: ['assets/readers.js'] }),
      chunk('assets/readers.js', {
        imports: ['assets/lit.js'],
        dynamicImports: ['assets/xlsx.js'],
        viteMetadata: { importedCss: new Set(['assets/readers.css']) },
      }),
      chunk('assets/preview.js'),
    ];
    assert.deepEqual(offlineFiles(files), [
      '/assets/app.css',
      '/assets/app.js',
      '/assets/lit.js',
      '/assets/preview.js',
      '/assets/readers.css',
      '/assets/readers.js',
      '/assets/xlsx.js',
      '/builder/',
      '/builder/preview/article/index.html',
      '/theme.js',
    ]);
  });

  it('all files of the script tag, which pages of the preview may ask for, and the hashes of the release', () => {
    const names = [
      'embed/glossary.js',
      'embed/glossary.css',
      'embed/words-de.js',
      'embed/importmap.json',
      'embed/integrity.json',
    ];
    const found = offlineFiles(names.map((name) => asset(name)));
    assert.deepEqual(found, [
      '/embed/glossary.css',
      '/embed/glossary.js',
      '/embed/importmap.json',
      '/embed/words-de.js',
    ]);
  });

  it('no file of other pages, and terminates where chunks import each other', () => {
    const files = [
      asset('builder/index.html', '<script src="/assets/a.js"></script>'),
      asset('articles/index.html', '<script src="/assets/articles.js"></script>'),
      chunk('assets/a.js', { imports: ['assets/b.js'] }),
      chunk('assets/b.js', { imports: ['assets/a.js'] }),
      chunk('assets/articles.js'),
    ];
    assert.deepEqual(offlineFiles(files), ['/assets/a.js', '/assets/b.js', '/builder/']);
  });
});

describe('the version of the offline builder', () => {
  it('is another one when a file is another one, of the build or of the public folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'public-'));
    try {
      const versionWith = async (script: string, theme: string) => {
        await writeFile(join(folder, 'theme.js'), theme);
        const page = '<script src="/theme.js"></script><script src="/assets/a.js"></script>';
        const files: BuiltFile[] = [
          { type: 'asset', fileName: 'builder/index.html', source: page },
          { type: 'chunk', fileName: 'assets/a.js', code: script },
        ];
        return versionOf(files, offlineFiles(files), folder);
      };
      const version = await versionWith('1', '1');
      assert.equal(await versionWith('1', '1'), version);
      assert.notEqual(await versionWith('2', '1'), version);
      assert.notEqual(await versionWith('1', '2'), version);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

// The list of files with which the builder works offline (demo/builder/offline.ts). That it does: tests/demo/offline.test.js.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offlineFiles, type BuiltFile } from '../../demo/builder/offline.js';

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

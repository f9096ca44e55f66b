// The colours in which the preview shows a page of the user.
import { assert } from '@open-wc/testing';
import { schemeOf } from '../../../demo/builder/engine/index.js';

const BOTH: readonly string[] = [
  '<meta name="color-scheme" content="light dark">',
  '<style>:root { color-scheme: light dark }</style>',
  '<style>html{color-scheme:light}html.night{color-scheme:only dark}</style>',
  '<html style="color-scheme: dark light">',
];
const LIGHT: readonly string[] = [
  '',
  '<p>An article about color-scheme: dark.</p>',
  '<style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style>',
  '<style>:root { --color-scheme: dark }</style>',
  '<meta name="color-scheme" content="light">',
];

describe('the colours of a page of the user', () => {
  for (const html of BOTH)
    it(`are those that are wanted: ${html}`, () => {
      assert.deepEqual([schemeOf(html, 'light'), schemeOf(html, 'dark')], ['light', 'dark']);
    });

  for (const html of LIGHT)
    it(`are light where it declares no others: ${html}`, () => {
      assert.deepEqual([schemeOf(html, 'light'), schemeOf(html, 'dark')], ['light', 'light']);
    });

  it('are dark where it declares only these', () => {
    const html = '<style>:root { color-scheme: dark }</style>';
    assert.deepEqual([schemeOf(html, 'light'), schemeOf(html, 'dark')], ['dark', 'dark']);
  });
});

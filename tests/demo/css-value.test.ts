// Values of CSS from users and links: each is complete, fetches nothing, and ends no declaration.
import { assert } from '@open-wc/testing';
import { isCssValue } from '../../demo/css-value.js';

const TAKEN: readonly (readonly [property: string, value: string])[] = [
  ['color', '#b00'],
  ['color', 'light-dark(red, rgb(1 2 3 / 50%))'],
  ['color', 'red /* as in the logo */'],
  ['border-radius', '0'],
  ['border-radius', 'calc(1px + 1em)'],
  ['font-family', '"Source Sans", sans-serif'],
  ['content', '"→"'],
];
const REFUSED: readonly (readonly [property: string, value: string])[] = [
  ['color', ''],
  ['color', 'nonsense'],
  ['color', 'red !important'],
  ['color', 'red/*'],
  ['color', 'rgb(1 2 3'],
  ['color', 'env(--x'],
  ['color', 'var(--x'],
  ['background-color', 'var(--none, url(https://example.org/))'],
  ['background-color', 'v\\61r(--none, u\\72l(https://example.org/))'],
  ['color', 'red; color: blue'],
  ['color', 'red} * {color: red'],
  ['border-radius', 'calc(1px'],
  ['font-family', '"a'],
  ['content', 'url(https://example.org/)'],
  ['content', 'image-set("https://example.org/" 1x)'],
];

describe('a value of CSS', () => {
  for (const [property, value] of TAKEN)
    it(`for ${property} can be: ${value}`, () => assert.isTrue(isCssValue(value, property)));

  for (const [property, value] of REFUSED)
    it(`for ${property} cannot be: ${value}`, () => assert.isFalse(isCssValue(value, property)));
});

// What one look at an element answers is answered as the library does that knows all of CSS.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { selectAll } from 'hast-util-select';
import { elementsIn, parsePage } from '../../../src/cli/html/page.js';
import { simpleTest } from '../../../src/cli/html/simple-selector.js';
import { SKIPPED } from '../../../src/core/linking/link-rules.js';

const { tree } = parsePage(`<!doctype html><body class="page">
  <article class="intro  wide" id="main"><p>x <a href="/" role="button">y</a> <em class="">z</em></p></article>
  <div role="Button" class="introduction" id="Main"><b contenteditable>b</b><i contenteditable="false">i</i></div>
  <div translate="no" aria-hidden="true" CLASS="Intro"><u contenteditable="true" translate>u</u><h2>h</h2></div>
  <my-element id="" role slot="question"><label><input></label><svg><title>t</title></svg></my-element>`);

const SIMPLE = [
  'article',
  'ARTICLE',
  'my-element',
  '.intro',
  '.Intro',
  '#main',
  '#Main',
  'em, .wide, #main, em',
  '[role]',
  '[ROLE="button"]',
  '[role=""]',
  '[aria-hidden="true"]',
  '[contenteditable]:not([contenteditable="false"])',
  SKIPPED,
];
const OTHERS = [
  '',
  '*',
  'article p',
  'p.intro',
  'article,p',
  ' article',
  '.intro > p',
  'p:first-child',
  '[class="page"]',
  '[role=button]',
  '[role="a\\"b"]',
  '[role]:not([slot="question"])',
  '#1',
  '!',
];

describe('a simple selector', () => {
  for (const selector of SIMPLE) {
    it(`selects what the library selects: ${selector}`, () => {
      const test = simpleTest(selector);
      assert.ok(test);
      assert.deepEqual([...elementsIn(tree)].filter(test), selectAll(selector, tree));
    });
  }
  for (const selector of OTHERS)
    it(`is not "${selector}"`, () => assert.equal(simpleTest(selector), undefined));
});

// What the build takes out of the style sheets of the script tag, and what it leaves in.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { squeezeCss } from '../../scripts/embed-plugins.js';

describe('squeezeCss', () => {
  const rows: Readonly<Record<string, [css: string, squeezed: string]>> = {
    'takes out comments and white space': ['a { /* why */\n  color : red; top: 0 }', 'a{color :red;top:0}'],
    'takes out the last semicolon of a rule': ['a { color: red;\n}\nb { top: 0 }', 'a{color:red}b{top:0}'],
    'takes out zeros before a point': ['a{margin:0.5em -0.25em 10.5em}', 'a{margin:.5em -.25em 10.5em}'],
    'takes out the space around a child combinator': ['a > b { top: 0 }', 'a>b{top:0}'],
    'leaves a space that is a combinator': ['a :is(b) c { top: 0 }', 'a :is(b) c{top:0}'],
    'leaves quoted text': ["a { content: ' > 0.5 ; ' }", "a{content:' > 0.5 ; '}"],
    'leaves comparisons': ['@media (width >= 60em) { a { top: 0 } }', '@media (width >= 60em){a{top:0}}'],
    'leaves the sum in calc()': ['a { top: calc(1em - 0.5 * 2px) }', 'a{top:calc(1em - .5 * 2px)}'],
  };
  for (const [what, [css, squeezed]] of Object.entries(rows))
    it(what, () => assert.equal(squeezeCss(css), squeezed));
});

// The reader of articles between its steps: what others do meanwhile in elements that are not read.
import { assert } from '@open-wc/testing';
import { RunReader } from '../../../src/dom/autolink/text-runs.js';
import { article, clear } from './helpers/articles.js';

const reading = {
  skip: undefined,
  deep: true,
  includeSkipped: false,
  section: undefined,
  onHidden: () => undefined,
};

/** The runs of `root`, where `between` is called after each step of the reader. */
function runsOf(root: Element, between: () => void): string[] {
  const reader = new RunReader(root, { ...reading, article: root });
  const runs: string[] = [];
  while (!reader.isDone) {
    const run = reader.next();
    if (run !== undefined) runs.push(run.text);
    between();
  }
  return runs;
}

describe('a reader of an article', () => {
  afterEach(clear);

  for (const name of ['glossary-autolink', 'canvas', 'video'])
    it(`does not read what a script adds to <${name}> between two steps, wherever the reader stops`, () => {
      // A step ends after some 300 nodes: once each at the element, at its text, and behind it.
      for (let before = 296; before < 303; before++) {
        const root = article(`${'<br>'.repeat(before)}<p>a</p><${name}><b>inside</b></${name}><p>b</p>`);
        const inside = root.querySelector('b')!;
        const runs = runsOf(root, () => {
          const text = inside.firstChild as Text;
          if (text.length > 1) text.splitText(1);
          inside.parentElement!.append('added');
        });
        assert.deepEqual(runs, ['a', 'b'], String(before));
      }
    });
});

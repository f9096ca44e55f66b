// Where terms are found, case by case: tests/corpus/matches*.ts. The reference matcher is tested with the same cases, so that
// other tests can rely on it (matcher-properties.test.ts, matcher-glossaries.test.ts).
import { assert } from '@open-wc/testing';
import { compileMatcher } from '../../../src/core/matcher/matcher.js';
import { languages } from '../../corpus/matches-languages.js';
import { places } from '../../corpus/matches-places.js';
import { scripts } from '../../corpus/matches-scripts.js';
import { spelling } from '../../corpus/matches.js';
import { glossaryOf, mark, unmark } from '../helpers/marked-text.js';
import { referenceMatcher } from '../helpers/reference-matcher.js';

const groups = Object.entries({ ...spelling, ...scripts, ...places, ...languages });

for (const [name, compile] of Object.entries({ compileMatcher, referenceMatcher })) {
  describe(name, () => {
    for (const [group, cases] of groups) {
      describe(group, () => {
        for (const [title, entries, marked, lang] of cases) {
          it(title, () => {
            const glossary = glossaryOf(entries, lang);
            const text = unmark(marked);
            assert.equal(mark(text, compile(glossary)(text), glossary), marked);
          });
        }
      });
    }
  });
}

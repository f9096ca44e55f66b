/**
 * mark.js, which runs an expression per term over every text node. Its `filter` refuses every match: it finds, as the
 * others do, and wraps nothing. It does not say where it found what; so a match here is the term alone.
 */
import Mark from 'mark.js';
import { provideMatcher } from '../matcher.js';
import { surfacesOf } from '../plain-surfaces.js';

/** What may stand around a word; without hyphens and apostrophes, which join. */
const LIMITERS = [...'.,;:()–—“”'];

provideMatcher({
  compile: surfacesOf,
  find(surfaces, root) {
    const found: [number, { start: number; end: number; id: string }[]][] = [];
    new Mark(root).mark([...surfaces.keys()], {
      separateWordSearch: false,
      diacritics: false,
      accuracy: { value: 'exactly', limiters: LIMITERS },
      filter(_, word) {
        found.push([0, [{ start: 0, end: 0, id: surfaces.get(word) ?? '' }]]);
        return false;
      },
    });
    return found;
  },
});

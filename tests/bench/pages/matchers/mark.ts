/**
 * mark.js, which runs an expression per term over every text node. Its `filter` refuses every match, so that it
 * only finds, like the others, and wraps nothing. It does not report offsets; so a match here is the term alone.
 */
import Mark from 'mark.js';
import { provideMatcher } from '../matcher.js';
import { surfacesOf } from '../plain-surfaces.js';

/** Characters that may be around a word; not hyphens and apostrophes, which join words. */
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

/** `compileMatcher` on every text node. The glossary is created before, and not timed (see `open`). */
import { createGlossary } from '../../../../src/core/glossary.js';
import type { Match } from '../../../../src/core/matcher/match.js';
import { compileMatcher } from '../../../../src/core/matcher/matcher.js';
import { eachText, provideMatcher } from '../matcher.js';

provideMatcher({
  open: createGlossary,
  compile: compileMatcher,
  find(match, root) {
    const found: [number, Match[]][] = [];
    eachText(root, (text, node) => {
      const matches = match(text);
      if (matches.length > 0) found.push([node, matches]);
    });
    return found;
  },
});

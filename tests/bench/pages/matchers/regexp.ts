/**
 * One regular expression of all surfaces, run over the article as one string. The fastest of the variants that we tried: `giu`,
 * `gu` and `gv`; `gi` on the text as it is; node by node; sticky at the start of each word; shaped like a trie (found
 * faster, but shaping takes longer than it saves).
 */
import { provideMatcher } from '../matcher.js';
import { Article, JOINER, LETTER, surfacesOf } from '../plain-surfaces.js';

provideMatcher({
  compile(bundle) {
    const surfaces = surfacesOf(bundle);
    // In descending order, longer ones come before what they start with.
    const sorted = [...surfaces.keys()].sort().reverse().join('\n');
    const alternatives = sorted.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replaceAll('\n', '|');
    const before = `(?<!${LETTER}|${LETTER}${JOINER})`;
    const after = `(?!${LETTER}|${JOINER}${LETTER})`;
    return { surfaces, pattern: new RegExp(`${before}(?:${alternatives})${after}`, 'g') };
  },
  find({ surfaces, pattern }, root) {
    const article = new Article(root, surfaces);
    for (const match of article.folded.matchAll(pattern)) {
      article.add(match.index, match.index + match[0].length);
    }
    return article.done();
  },
});

/**
 * The expected matches, found by the tests' reference matcher. That is slow, so for each text node it gets only the entries
 * with a surface that may be in it: one whose pieces of letters and digits follow each other there.
 */
import { referenceMatcher } from '../../../core/helpers/reference-matcher.js';
import { createGlossary, type Glossary } from '../../../../src/core/glossary.js';
import type { Match } from '../../../../src/core/matcher/match.js';
import type { Entry } from '../../../../src/core/schema.js';
import { eachText, provideMatcher } from '../matcher.js';

/** Letters that an English ending adds at most; there is no Korean in the articles. */
const LONGEST_ENDING = 2;

const piecesOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether `piece`, of a text, may be `base` with an ending. */
const mayBe = (piece: string | undefined, base: string): boolean =>
  piece !== undefined &&
  piece.startsWith(base.replace(/y$/, '')) &&
  piece.length <= base.length + LONGEST_ENDING;

/** A surface's pieces, and its entry. */
interface Surface {
  readonly order: number;
  readonly pieces: readonly string[];
}

/** Surfaces by their first piece, without its y. */
function surfacesOf({ entries }: Glossary): ReadonlyMap<string, Surface[]> {
  const surfaces = new Map<string, Surface[]>();
  entries.forEach(({ term, aliases = [], match }, order) => {
    for (const written of [term, ...aliases, ...(match?.exclude ?? [])]) {
      const pieces = piecesOf(written);
      const key = pieces[0]?.replace(/y$/, '') ?? '';
      if (!surfaces.has(key)) surfaces.set(key, []);
      surfaces.get(key)?.push({ order, pieces });
    }
  });
  return surfaces;
}

provideMatcher({
  open: createGlossary,
  compile: (glossary) => ({ glossary, surfaces: surfacesOf(glossary) }),
  find({ glossary, surfaces }, root) {
    const found: [number, Match[]][] = [];
    eachText(root, (text, node) => {
      const orders = new Set<number>();
      const pieces = piecesOf(text);
      pieces.forEach((piece, index) => {
        for (let length = 0; length <= piece.length; length++) {
          for (const { order, pieces: bases } of surfaces.get(piece.slice(0, length)) ?? [])
            if (bases.every((base, offset) => mayBe(pieces[index + offset], base))) orders.add(order);
        }
      });
      const entries = [...orders].sort((a, b) => a - b).map((order) => glossary.entries[order] as Entry);
      const matches = referenceMatcher({ ...glossary, entries })(text);
      if (matches.length > 0) found.push([node, matches]);
    });
    return found;
  },
});

/**
 * Finds the terms in the texts of a page that is a file, with the same matcher and in the same language as the auto-linker in a
 * browser (dom/autolink/run-linker.ts). Called by link-terms.ts, which links them, and by check-pages.ts, which counts them.
 */
import type { Element } from 'hast';
import type { Glossary } from '../../core/glossary.js';
import { rulesOf } from '../../core/language-rules.js';
import { entriesMeant, type Meant } from '../../core/linking/senses.js';
import { indexOf } from '../../core/matcher/index-of-glossary.js';
import { Scanner } from '../../core/matcher/scanner.js';
import { langAt } from './language.js';
import { markedTag, WORD_ATTRIBUTE } from './marked.js';
import { attribute, selfAndAncestors, textOf, type ParsedPage } from './page.js';
import type { TextPiece, TextRun } from './text-runs.js';

/** A term in the text of a run. */
export interface FoundTerm {
  readonly start: number;
  readonly end: number;
  /** What it means: several entries that nothing tells apart, the likeliest first. */
  readonly meant: Meant;
  /** The text nodes that it is in. */
  readonly pieces: readonly TextPiece[];
}

/**
 * Returns a function that finds the terms in a run, in order.
 *
 * @param lang the language of the article with the runs: entries have their names in it, too
 */
export function termFinder(
  page: ParsedPage,
  glossary: Glossary,
  lang: string,
): (run: TextRun) => readonly FoundTerm[] {
  const scanner = new Scanner(indexOf(glossary, lang).complete());
  return (run) => {
    scanner.rules = rulesOf(langAt(page, run.block) || glossary.lang);
    const matches = scanner.setText(run.text).findNext();
    return matches.flatMap((match) => {
      const { start, end } = match;
      const meant = entriesMeant(match, run.text, glossary, () => topicsAt(page, run.block));
      return meant === undefined ? [] : [{ start, end, meant, pieces: piecesIn(run, start, end) }];
    });
  };
}

/** The text nodes of `run` from `start` to `end`. */
export function piecesIn({ pieces }: TextRun, start: number, end: number): readonly TextPiece[] {
  return pieces.filter((piece) => piece.start < end && start < piece.start + piece.node.value.length);
}

/** What a term that the author has marked names: its attribute, else its text. `undefined` for other elements. */
export function nameOfTerm(element: Element): string | undefined {
  if (element.tagName !== 'glossary-term' && markedTag(element) !== 'glossary-term') return undefined;
  return attribute(element, 'term') ?? (attribute(element, WORD_ATTRIBUTE) || textOf(element));
}

/** What `topicsOf` of dom/autolink/run-linker.ts returns in a browser. */
function topicsAt(page: ParsedPage, block: Element): string {
  for (const element of selfAndAncestors(page, block)) {
    const topics = attribute(element, 'data-topic');
    if (topics !== undefined) return topics;
  }
  return '';
}

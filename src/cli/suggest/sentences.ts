/**
 * Divides the text of a block into sentences. The browser's own rules (Intl.Segmenter) end one behind many an abbreviation, so
 * these parts are joined again. Called by definitions.ts and acronyms.ts.
 */

export interface Sentence {
  readonly text: string;
  /** The offset of its first character in the block. */
  readonly start: number;
}

/** What ends with a full stop and goes on: "e.g.", "U.S.", "No.", "z. B.", "J." */
const ABBREVIATED =
  /(?:^|[\s(])(?:(?:\p{L}\.){0,3}\p{L}|e\.g|i\.e|etc|vs|cf|ca|approx|vol|fig|sec|inc|ltd|co|corp|dr|mr|mrs|ms|prof|st|jr|bzw|usw|ggf|evtl|inkl|sog|art|abs|p\. ?ex|t\. ?ex|bl\. ?a|т\. ?е|напр)\.$/iu;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (segmenter === undefined) segmenters.set(lang, (segmenter = newSegmenter(lang)));
  return segmenter;
}

/** A page may name a language that is none. */
function newSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || 'en', { granularity: 'sentence' });
  } catch {
    return newSegmenter('en');
  }
}

/** @param lang a language, without region and script */
export function sentencesIn(text: string, lang: string): readonly Sentence[] {
  const sentences: { text: string; start: number }[] = [];
  for (const { segment, index } of segmenterOf(lang).segment(text)) {
    const last = sentences.at(-1);
    const goesOn = last !== undefined && isUnfinished(last.text.trimEnd(), segment);
    if (goesOn) last.text += segment;
    else sentences.push({ text: segment, start: index });
  }
  return sentences.map(({ text, start }) => ({ text: text.trimEnd(), start }));
}

/** Whether the sentence goes on with `next`: behind an abbreviation, within parentheses, or with a small letter. */
function isUnfinished(text: string, next: string): boolean {
  return (
    ABBREVIATED.test(text) ||
    (/\b(?:no|nr)\.$/i.test(text) && /^\d/.test(next)) ||
    /^\p{Ll}/u.test(next) ||
    depthOf(text) > 0
  );
}

function depthOf(text: string): number {
  return (text.match(/[(（]/g)?.length ?? 0) - (text.match(/[)）]/g)?.length ?? 0);
}

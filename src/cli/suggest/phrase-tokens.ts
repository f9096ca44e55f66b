/** The words of a text, for repeated-phrases.ts: where they are, and what is between them. Pure. */

export interface PhraseText {
  readonly text: string;
  /** The parts of the text that no phrase may touch, such as code. */
  readonly taken: readonly { readonly start: number; readonly end: number }[];
}

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a sentence begins with it, so that its capital says nothing. */
  readonly isFirst: boolean;
  /** Whether only a space stands between it and the token before. */
  readonly isJoined: boolean;
}

/** A word; an apostrophe belongs to it behind an elided article only ("l’analyse"). */
const TOKEN = /(?:(?<![\p{L}\p{N}])\p{L}{1,2}['’])?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[&+/.-][\p{L}\p{N}]+)*/gu;

/** None for a text in capitals: there, each word looks like an acronym. */
export function tokensIn({ text, taken }: PhraseText): readonly Token[] {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals > 12 && capitals > (text.match(/\p{Ll}/gu)?.length ?? 0)) return [];
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const end = index + word.length;
    if (taken.some((part) => part.start < end && index < part.end)) continue;
    const before = tokens.at(-1);
    const between = text.slice(before?.end ?? 0, index);
    const isFirst = before === undefined || /[.!?:;"“”„(•–—]\s*$/.test(between);
    tokens.push({
      text: word,
      start: index,
      end,
      isFirst,
      isJoined: before !== undefined && between === ' ',
    });
  }
  return tokens;
}

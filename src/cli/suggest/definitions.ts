/**
 * Finds the sentences of a block that define a term: "A webhook is a message that …". Called by suggest.ts for each block; the
 * patterns are in patterns/. A sentence is returned as it stands in the page.
 */
import type { Block } from './block.js';
import { patternsOf, type CompiledPatterns } from './compiled-patterns.js';
import { sentencesIn, type Sentence } from './sentences.js';

export interface Definition {
  /** Without its article. */
  readonly term: string;
  readonly definition: string;
  /** The offset of the definition in its block. */
  readonly at: number;
  /** Whether a capital at the start of the term may be only that of the sentence. */
  readonly mayBeLower: boolean;
  /** How sure it is: the author marked it, the words say that it defines, or it only says what something is, perhaps of one thing only. */
  readonly origin: 'markup' | 'frame' | 'copula' | 'weak';
}

/** A sentence of more is no definition that a card could show. */
const MOST_CHARACTERS = 500;
const MOST_WORDS = 6;
const LONGEST_TERM = 60;
/** What must follow "is a": as much as says something. */
const LEAST_REST = 15;
const NAME_IN_CODE =
  /[_=<>{}[\]():\\#$|@*~^]|^[.-]|--|[./]$|\.(?!js\b|net\b|io\b)\p{Ll}+$|^\p{Ll}{3,}\p{Lu}\p{Ll}/u;
/** The end of a sentence; a table or a list may hold half of one. */
const END = /[.!。।۔؟][\])"”»』」]*$/;
/** Small words that a term may have inside. */
const INSIDE =
  /^(?:of|for|to|and|in|on|by|as|at|per|und|von|für|zu|im|in|de|du|des|la|le|les|del|los|las|y|e|di|da|do|dos|das|van|voor|en|och|av|for|og|i|w|z|na|и|в|с|по|до|на)$/iu;

/** @param lang the language of the block, without region and script */
export function definitionsIn(block: Block, lang: string): readonly Definition[] {
  const sentences = sentencesIn(block.text, lang);
  const marked = block.marks
    .filter(({ kind }) => kind === 'dfn')
    .flatMap(({ start, end }) => {
      const sentence = sentences.find((one) => start >= one.start && end <= one.start + one.text.length);
      const term = block.text.slice(start, end);
      if (sentence === undefined || sentence.text.length < term.length + LEAST_REST) return [];
      const mayBeLower = start === sentence.start;
      return [{ term, definition: sentence.text, at: sentence.start, mayBeLower, origin: 'markup' } as const];
    });
  if (block.kind !== 'prose' && block.kind !== 'description') return marked;
  const patterns = patternsOf(lang);
  if (patterns === undefined) return marked;
  const said = sentences.flatMap((sentence) => {
    const found = definitionIn(sentence, patterns);
    return found === undefined || isCode(block, found) ? [] : [found];
  });
  return [...marked, ...said.filter(({ at }) => !marked.some((other) => other.at === at))];
}

function definitionIn({ text, start }: Sentence, patterns: CompiledPatterns): Definition | undefined {
  if (text.length > MOST_CHARACTERS || /[?？:：…]["”»]?$/.test(text)) return undefined;
  for (const [origin, list] of [
    ['frame', patterns.frames],
    ['copula', patterns.copulas],
  ] as const)
    for (const pattern of list) {
      const match = pattern.exec(text);
      const { term = '', article } = match?.groups ?? {};
      if (match === null || !isTerm(term, patterns)) continue;
      const rest = text.slice(match[0].length);
      if (origin === 'copula' && !(saysWhatItIs(rest, match[0], patterns) && END.test(text))) continue;
      const mayBeLower = article === undefined && text.startsWith(term);
      const isWeak =
        origin === 'copula' && patterns.weakArticle.test(article?.trim() ?? '') && /^\p{Ll}/u.test(term);
      return { term, definition: text, at: start, mayBeLower, origin: isWeak ? 'weak' : origin };
    }
  return undefined;
}

/** Whether what follows "X is a" may be a definition, and is no judgement. */
function saysWhatItIs(rest: string, before: string, { judging }: CompiledPatterns): boolean {
  // A pattern that reaches to the end of the sentence has looked already.
  return rest.trim() === '' ? before.length > LEAST_REST : rest.length >= LEAST_REST && !judging.test(rest);
}

/** Whether `text` may be a term: no pronoun, nothing that only sentences have. */
function isTerm(text: string, { notFirst, notTerm, notInside }: CompiledPatterns): boolean {
  const words = text.split(' ');
  const [first = ''] = words;
  return (
    text.length > 1 &&
    text.length <= LONGEST_TERM &&
    words.length <= MOST_WORDS &&
    /\p{L}/u.test(text) &&
    !isNameInCode(text) &&
    !/^\d+[.)]?$/.test(first) &&
    // "It's" is an "it".
    !notFirst.test(first.replace(/['’]\p{L}+$/u, '')) &&
    !notTerm.test(text.replace(/ \d+$/, '')) &&
    !notInside.test(text) &&
    !(words.length > 2 && notTerm.test(first) && INSIDE.test(words[1] as string)) &&
    !INSIDE.test(words.at(-1) as string) &&
    words.slice(1).every((word) => INSIDE.test(word) || !notFirst.test(word))
  );
}

/** Whether it looks like the name of a function, a file or a setting. */
export function isNameInCode(text: string): boolean {
  return NAME_IN_CODE.test(text);
}

/** Whether the term is code, which an API reference explains. */
function isCode({ text, marks }: Block, { term, at }: Definition): boolean {
  const start = text.indexOf(term, at);
  return marks.some(
    ({ kind, start: from, end }) => kind === 'code' && from < start + term.length && start < end,
  );
}

/** The terms and descriptions of the definition lists of a page. */
export function listedDefinitions(
  blocks: readonly Block[],
): readonly { readonly block: Block; readonly definition: Definition }[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    if (block.kind !== 'description' || before?.kind !== 'term') return [];
    const term = before.text.replace(/\s*[:¶]$/, '');
    const name = term.replace(/ \([^()]+\)$/, '');
    const isOne = name.length <= LONGEST_TERM && name.split(' ').length <= MOST_WORDS && !/[?!]$/.test(name);
    if (
      !isOne ||
      NAME_IN_CODE.test(name) ||
      !/\p{L}{2}/u.test(name) ||
      !isSentence(block.text) ||
      before.marks.some(({ kind }) => kind === 'code')
    )
      return [];
    return [
      {
        block,
        definition: { term, definition: block.text, at: 0, mayBeLower: false, origin: 'markup' } as const,
      },
    ];
  });
}

/** No date, name or price: some words, with a small letter among them; or as much in a script without spaces. */
function isSentence(text: string): boolean {
  const words = text.split(' ').filter((word) => /^\p{Ll}/u.test(word));
  return words.length >= 3 || /[\p{Lo}]{8}/u.test(text);
}

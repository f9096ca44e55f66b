/** Makes regular expressions of the patterns of a language, once. Called by definitions.ts. */
import { definitionPatterns } from './patterns/index.js';

export interface CompiledPatterns {
  readonly frames: readonly RegExp[];
  readonly copulas: readonly RegExp[];
  readonly notFirst: RegExp;
  readonly notTerm: RegExp;
  readonly notInside: RegExp;
  readonly judging: RegExp;
  readonly weakArticle: RegExp;
  readonly beforeVerb: RegExp;
  readonly afterVerb: RegExp;
}

/** Languages that write no space between words: there, a term ends where the pattern goes on. */
const UNSPACED: ReadonlySet<string> = new Set(['ja', 'zh']);
/** A term, perhaps in quotes, with what stands behind it: "virtual machine (VM)", "Kubernetes, often called K8s,". */
const PLACE = String.raw`["“„«‹'‘「『]?(?<term>WORDS)["”“»›'’」』]?(?:\s?[(（][^()（）]{1,80}[)）])?(?:, [^,.;:!?]{2,60},)?`;
const WORDS = String.raw`[\p{L}\p{N}][^\s,;:!?()"“”„«»]*(?:\s[\p{L}\p{N}&/+][^\s,;:!?()"“”„«»]*){0,5}?`;
const CHARACTERS = String.raw`[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}\p{N}ー・の +/-]{1,24}?[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}\p{N}ー]`;
const NOTHING = /^$/;

const compiled = new Map<string, CompiledPatterns | undefined>();

/** `undefined` for a language of which none is known. */
export function patternsOf(lang: string): CompiledPatterns | undefined {
  if (!compiled.has(lang)) compiled.set(lang, compile(lang));
  return compiled.get(lang);
}

function compile(lang: string): CompiledPatterns | undefined {
  const patterns = Object.hasOwn(definitionPatterns, lang) ? definitionPatterns[lang] : undefined;
  if (patterns === undefined) return undefined;
  const {
    articles,
    frames,
    copulas,
    notFirst,
    notTerms,
    judging,
    notInside,
    weakArticle = '',
    beforeVerb = '',
    afterVerb = '',
  } = patterns;
  const term = PLACE.replace('WORDS', UNSPACED.has(lang) ? CHARACTERS : WORDS);
  const all = (alternatives: string, end: string) =>
    alternatives === '' ? NOTHING : new RegExp(`^(?:${alternatives})${end}`, 'iu');
  const toPattern = (pattern: string) =>
    new RegExp(`^${pattern.replace('ART ', articleBefore(articles)).replace('TERM', term)}`, 'iu');
  return {
    frames: frames.map(toPattern),
    copulas: copulas.map(toPattern),
    notFirst: all(notFirst, '$'),
    notTerm: all(notTerms, '$'),
    beforeVerb: all(beforeVerb, '$'),
    afterVerb: all(afterVerb, '$'),
    weakArticle: all(weakArticle, '$'),
    notInside: notInside === undefined ? NOTHING : new RegExp(notInside, 'i'),
    judging: all(judging, String.raw`(?![\p{L}\p{N}-])`),
  };
}

/** An elided article ends with its apostrophe, others with a space. */
function articleBefore(articles: string): string {
  if (articles === '') return '';
  return `(?<article>(?:${articles})(?:(?<=['’])|\\s))?`;
}

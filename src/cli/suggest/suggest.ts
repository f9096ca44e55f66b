/**
 * Proposes entries for a glossary from the pages of a site: terms that they define, acronyms that they spell out, and names that
 * they repeat. Called by commands/suggest.ts. Pure: the same pages give the same candidates in the same order.
 */
import { fold, isAcronym } from '../../core/fold.js';
import type { Glossary } from '../../core/glossary.js';
import { explainedAcronyms, isShortForm } from './acronyms.js';
import type { Page } from './block.js';
import { kindOf, type Candidate } from './candidate.js';
import { countUses, type Uses } from './count-uses.js';
import { Drafts, type Draft } from './drafts.js';
import { definitionsIn, listedDefinitions } from './definitions.js';
import { keyOf } from './names.js';
import { repeatedPhrases } from './repeated-phrases.js';
import { siteText, type SiteText } from './site-text.js';

export interface SuggestOptions {
  /** The language of the pages, where they do not say it, and the only one to read. */
  readonly lang?: string;
  /** What explains terms already. */
  readonly known: readonly Glossary[];
  /** How often a name must occur that no page explains. */
  readonly min: number;
  /** The greatest number of candidates, the best ones. */
  readonly limit: number;
  /** The common words of a language, folded, the most frequent first. */
  readonly commonWords: (lang: string) => readonly string[];
}

export interface Suggested {
  readonly candidates: readonly Candidate[];
  readonly lang: string;
  /** How many candidates there are beyond the limit. */
  readonly more: number;
  /** Languages whose text was left out, those with most text first. */
  readonly otherLanguages: readonly string[];
}

export function suggest(pages: readonly Page[], options: SuggestOptions): Suggested {
  const site = siteText(pages, options.lang);
  const isKnown = (name: string) => options.known.some((glossary) => glossary.find(name) !== undefined);
  const drafts = new Drafts(site.lang);
  addExplained(drafts, site);
  addRepeated(drafts, site, options);
  const wanted = drafts.all().filter(({ names }) => !names.some(isKnown));
  const candidates = toCandidates(wanted, site, options).sort(byWorth);
  const otherLanguages = [...site.leftOut].sort(([, one], [, other]) => other - one).map(([lang]) => lang);
  const { limit } = options;
  return {
    candidates: candidates.slice(0, limit),
    lang: site.lang,
    more: Math.max(0, candidates.length - limit),
    otherLanguages,
  };
}

function addExplained(drafts: Drafts, { pages, lang }: SiteText): void {
  for (const { blocks } of pages) {
    for (const { block, definition } of listedDefinitions(blocks)) drafts.define(definition, block);
    for (const block of blocks) {
      if (block.kind === 'heading') drafts.addHeading(block.text);
      for (const acronym of explainedAcronyms(block, lang)) drafts.expand(acronym, block);
      for (const definition of definitionsIn(block, lang)) drafts.define(definition, block);
    }
  }
}

function addRepeated(drafts: Drafts, { pages, lang }: SiteText, { min, commonWords }: SuggestOptions): void {
  const texts = pages.flatMap(({ blocks }) =>
    blocks.map(({ text, marks }) => ({ text, taken: marks.filter(({ kind }) => kind === 'code') })),
  );
  const options = { words: commonWords(lang), least: min, lang };
  for (const phrase of repeatedPhrases(texts, options)) drafts.repeat(phrase);
}

/** A name that is seldom used by itself, and not only in a longer one, is none; without it, the others are used more. */
function toCandidates(drafts: readonly Draft[], site: SiteText, { min }: SuggestOptions): Candidate[] {
  const count = (some: readonly Draft[]) =>
    countUses(new Map(some.map(({ key, names }) => [key, names])), site);
  const first = count(drafts);
  const kept = drafts.filter(({ key, found }) => found !== undefined || (first.get(key)?.count ?? 0) >= min);
  const uses = count(kept);
  return kept.flatMap((draft) => {
    const use = uses.get(draft.key);
    const found = draft.found ?? use?.first;
    return found === undefined ? [] : [toCandidate(draft, found, use, site.lang)];
  });
}

function toCandidate(
  draft: Draft,
  found: Candidate['found'],
  use: Uses | undefined,
  lang: string,
): Candidate {
  const { definition, also } = draft;
  const { names, expansion } = isSpelledOut(draft, use, lang)
    ? { names: draft.names.toReversed(), expansion: undefined }
    : draft;
  const [name = '', ...others] = names;
  return {
    term: draft.mayBeLower ? asInsideOfSentences(name, use) : name,
    aliases: others,
    ...(expansion !== undefined && { expansion }),
    ...(definition !== undefined && { definition }),
    found,
    also,
    uses: use?.count ?? 1,
    pages: use?.files.size ?? 1,
  };
}

/** Whether the site writes what an acronym stands for more often than the acronym: then, that is the term. */
function isSpelledOut({ names, definition }: Draft, use: Uses | undefined, lang: string): boolean {
  const [short = 0, long = 0] = names.map((name) => use?.names.get(keyOf(name, lang)) ?? 0);
  return definition !== undefined && names.length === 2 && long > short;
}

/** "Webhook" at the start of a sentence is "webhook", where other sentences write it so. */
function asInsideOfSentences(term: string, use: Uses | undefined): string {
  if (isShortForm(term) || isAcronym(term)) return term;
  const same = [...(use?.spellings ?? [])].filter(([text]) => fold(text) === fold(term));
  const [[text] = [term]] = same.sort(([one, a], [other, b]) => b - a || (one < other ? 1 : -1));
  return text;
}

function byWorth(one: Candidate, other: Candidate): number {
  const isRepeated = (candidate: Candidate) => Number(kindOf(candidate) === 'term');
  return (
    isRepeated(one) - isRepeated(other) ||
    other.pages - one.pages ||
    other.uses - one.uses ||
    (one.term < other.term ? -1 : 1)
  );
}

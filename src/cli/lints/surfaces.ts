/**
 * Reports terms and aliases that two entries have, compared as the matcher compares them; terms that are found by a part of
 * them; and lists of aliases that were written as one alias.
 */
import { fold } from '../../core/fold.js';
import type { Glossary } from '../../core/glossary.js';
import { rulesOf } from '../../core/language-rules.js';
import type { Entry } from '../../core/schema.js';
import { namesIn } from '../../core/term-names.js';
import type { Problem } from '../problems.js';
import { isTable } from '../sources/check-problems.js';
import type { Path } from '../sources/source.js';
import type { Lint, Locate } from './lint.js';

/** A term, an alias, or a name in one of them (a surface), and the entry that has it. */
interface Claim {
  readonly entry: Entry;
  readonly surface: string;
  readonly path: Path;
  /** Whether the surface is only a part of what the source says: "namespace" in "namespace (Kubernetes)". */
  readonly isPart: boolean;
}

/** All surfaces of a glossary; terms first, then aliases, then the names in both. */
export function claimsOf({ entries, lang }: Glossary): readonly Claim[] {
  const terms = entries.map((entry, index): Claim => {
    return { entry, surface: entry.term, path: ['entries', index, 'term'], isPart: false };
  });
  const aliases = entries.flatMap((entry, index) =>
    (entry.aliases ?? []).map((surface, at): Claim => {
      return { entry, surface, path: ['entries', index, 'aliases', at], isPart: false };
    }),
  );
  const whole = [...terms, ...aliases];
  const parts = whole.flatMap((claim) =>
    namesIn(claim.surface, lang).map((surface): Claim => ({ ...claim, surface, isPart: true })),
  );
  return [...whole, ...parts];
}

export const surfaces: Lint = (glossary, locate) => {
  const { isTurkic } = rulesOf(glossary.lang);
  const first = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const claim of claimsOf(glossary)) {
    const key = fold(claim.surface, isTurkic);
    const earlier = first.get(key);
    if (key === '') continue;
    if (earlier === undefined) first.set(key, claim);
    else if (earlier.entry !== claim.entry && !areSenses(earlier, claim)) {
      problems.push(
        isTerm(earlier) && isTerm(claim)
          ? sameTerm([earlier, claim], locate)
          : sameName(earlier, claim, locate),
      );
    }
  }
  return problems;
};

function isTerm({ surface, entry }: Claim): boolean {
  return surface === entry.term;
}

function sameName(earlier: Claim, claim: Claim, locate: Locate): Problem {
  const { file, line } = locate(earlier.path);
  const spelled = earlier.surface === claim.surface ? '' : ` as "${earlier.surface}"`;
  return {
    ...locate(claim.path),
    severity: 'error',
    rule: 'duplicate-surface',
    message: `The entry "${earlier.entry.id}" also has "${claim.surface}"${spelled} (${file}:${line}), and no text can tell which one is meant.`,
    advice:
      'Remove it from one of the two entries, make it more precise, or list words that stand near it in "match.near".',
  };
}

/** Two entries with one term: in the source, and not in the bundle, one of them is the first. */
function sameTerm(claims: readonly [Claim, Claim], locate: Locate): Problem {
  const located = claims.map(({ surface, path }) => ({ surface, at: locate(path) }));
  located.sort(({ at: one }, { at: other }) => (one.file === other.file ? one.line - other.line : 0));
  const [first, second] = located as [(typeof located)[number], (typeof located)[number]];
  return {
    ...second.at,
    severity: 'error',
    rule: 'duplicate-surface',
    message: `The entry of ${first.at.file}:${first.at.line} is called "${first.surface}", too, and no text can tell which of the two is meant.`,
    advice: `If both mean the same, merge them into one entry. Else say in the terms what tells them apart, such as "${first.surface} (software)", or list words that stand near each in "match.near".`,
  };
}

/** Whether two entries may have one name: the words near it choose, or their terms say what tells them apart. */
function areSenses(one: Claim, other: Claim): boolean {
  return one.isPart || other.isPart || [one, other].some(({ entry }) => entry.match?.near !== undefined);
}

/** Says which terms are found by a part of them: "namespace (Kubernetes)" as "namespace". */
export const termsWithSense: Lint = (glossary, locate) => {
  const claims = glossary.entries.flatMap((entry, index) => {
    const names = namesIn(entry.term, glossary.lang);
    const { auto, near } = entry.match ?? {};
    if (auto !== undefined || near !== undefined) return [];
    return names.length === 1 && !entry.term.includes(' / ')
      ? [{ index, term: entry.term, name: names[0] }]
      : [];
  });
  const [first, ...others] = claims;
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return [
    {
      ...locate(['entries', first.index, 'term']),
      severity: 'warning',
      rule: 'term-with-sense',
      message: `A text links a term with parentheses by the name before them: "${first.name}" of "${first.term}"${more}.`,
      advice:
        'If that is too often, list words that stand near it in "match.near", or set "match.auto" to false (or true, if all is well); acronyms in parentheses belong into "aliases".',
    },
  ];
};

/**
 * Reports a single alias that looks like a list: `aliases: APIs, Application Programming Interface` is one
 * text.
 */
export const joinedAliases: Lint = ({ entries }, locate) =>
  entries.flatMap(({ aliases = [] }, index): readonly Problem[] => {
    const [alias = ''] = aliases;
    const names = alias.split(/[,;،、，；]\s*/).filter((name) => name.trim() !== '');
    // An entry with several aliases shows that its author knows how to write a list.
    if (aliases.length !== 1 || names.length < 2 || /\d,\d/.test(alias)) return [];
    const location = locate(['entries', index, 'aliases', 0]);
    return [
      {
        ...location,
        severity: 'warning',
        rule: 'joined-aliases',
        message: `"${alias}" is one alias, so only a text that contains all of it gets a link.`,
        advice: `If these are several aliases, ${writeList(names, location.file)}.`,
      },
    ];
  });

/** In a table, a list is a text. */
function writeList(names: readonly string[], file: string): string {
  return isTable(file) ? `write | between them: ${names.join('|')}` : `write a list: [${names.join(', ')}]`;
}

/**
 * Terms and aliases that two entries claim: the first would get all links. Surfaces are compared as the matcher compares
 * them: invisible characters, compatibility forms, case and white space do not count. And aliases that are none.
 */
import { fold } from '../../core/fold.js';
import type { Problem } from '../problems.js';
import type { Path } from '../sources/source.js';
import type { Lint } from './lint.js';

interface Claim {
  readonly id: string;
  readonly surface: string;
  readonly path: Path;
}

export const surfaces: Lint = ({ entries }, locate) => {
  const terms = entries.map(({ id, term }, index): Claim => {
    return { id, surface: term, path: ['entries', index, 'term'] };
  });
  const aliases = entries.flatMap(({ id, aliases = [] }, index) =>
    aliases.map((surface, at): Claim => ({ id, surface, path: ['entries', index, 'aliases', at] })),
  );
  const first = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const claim of [...terms, ...aliases]) {
    const key = fold(claim.surface.replaceAll(IGNORABLES, ''));
    const earlier = first.get(key);
    if (key === '') continue;
    if (earlier === undefined) first.set(key, claim);
    else if (earlier.id !== claim.id) {
      const { file, line } = locate(earlier.path);
      const spelled = earlier.surface === claim.surface ? '' : ` as "${earlier.surface}"`;
      problems.push({
        ...locate(claim.path),
        severity: 'error',
        rule: 'duplicate-surface',
        message: `"${claim.surface}" belongs to the entry "${earlier.id}" too${spelled} (${file}:${line}), which gets its links.`,
        advice: 'Take it away from one of the two, or name it more precisely.',
      });
    }
  }
  return problems;
};

/** One alias that looks like several: `aliases: APIs, Application Programming Interface` is one text. */
export const joinedAliases: Lint = ({ entries }, locate) =>
  entries.flatMap(({ aliases = [] }, index): readonly Problem[] => {
    const [alias = ''] = aliases;
    const names = alias.split(/[,;،、，；]\s*/).filter((name) => name.trim() !== '');
    // A list of several shows that its editor knows how to write one.
    if (aliases.length !== 1 || names.length < 2 || /\d,\d/.test(alias)) return [];
    return [
      {
        ...locate(['entries', index, 'aliases', 0]),
        severity: 'warning',
        rule: 'joined-aliases',
        message: `"${alias}" is one alias, so a text must say all of it.`,
        advice: `If these are several, write a list: [${names.join(', ')}].`,
      },
    ];
  });

/** What the matcher does not see; a zero-width space parts words. */
const IGNORABLES = /(?!\u200b)\p{Cf}/gu;

/**
 * Reports terms and aliases that two entries have: the matcher links them to the first entry only. They are
 * compared as the matcher compares them: invisible characters, compatibility forms, case and white space do
 * not count. Also reports lists of aliases that were written as one alias.
 */
import { fold } from '../../core/fold.js';
import type { Problem } from '../problems.js';
import type { Path } from '../sources/source.js';
import type { Lint } from './lint.js';

/** A term or an alias (a surface), and the entry that has it. */
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
        message: `The entry "${earlier.id}" also has "${claim.surface}"${spelled} (${file}:${line}), and gets all links.`,
        advice: 'Remove it from one of the two entries, or make it more precise.',
      });
    }
  }
  return problems;
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
    return [
      {
        ...locate(['entries', index, 'aliases', 0]),
        severity: 'warning',
        rule: 'joined-aliases',
        message: `"${alias}" is one alias, so only a text that contains all of it gets a link.`,
        advice: `If these are several aliases, write a list: [${names.join(', ')}].`,
      },
    ];
  });

/**
 * Invisible characters that the matcher ignores; a zero-width space is not among them, because it separates
 * words.
 */
const IGNORABLES = /(?!\u200b)\p{Cf}/gu;

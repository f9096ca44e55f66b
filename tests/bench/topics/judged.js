// Measures how right the links of the auto-linker are: on pages with public glossaries, where each link was judged
// (tests/corpus/judged-links.ts). Nothing is timed, and no browser is used: the matcher is the same everywhere.
import { tsImport } from 'tsx/esm/api';

/** The share of the links that are right, where an editor has followed `glossary check`. */
const GOAL = 0.97;

const percent = (share) => `${(100 * share).toFixed(1)} %`;
const ours = (path) => tsImport(`../../${path}`, import.meta.url);

/** @type {import('../run.js').Topic} */
export const judged = {
  name: 'judged',
  title: 'How right the links are',
  method:
    'Fifteen pages, five for each of three public glossaries, written before any was linked; all occurrences linked. Right: the entry\n' +
    'says what the author means. Found: of all places that a careful editor would link, those that are. Edited: the glossary with\n' +
    'the settings of an editor who followed what `glossary check` says of names.',
  async run() {
    const [{ judgedPages }, { matchSettings }, { count, filesOf, glossaryOf, precision, recall, sum }] =
      await Promise.all([
        ours('corpus/judged-links.ts'),
        ours('corpus/judged-links-settings.ts'),
        ours('cli/helpers/judged-links.ts'),
      ]);
    const names = Object.keys(judgedPages);
    if (filesOf(names[0]) === undefined)
      return [{ what: 'Not measured: there is no ../shared/data.', ours: '' }];
    const counted = (name, settings) => count(glossaryOf(filesOf(name), settings), judgedPages[name]);
    const rows = (what, counts, isGoal = false) => [
      {
        what: `${what}: right, of ${counts.right + counts.wrong} links`,
        ours: percent(precision(counts)),
        ...(isGoal && { goal: `≥ ${percent(GOAL)}`, met: precision(counts) >= GOAL }),
      },
      { what: '… found, of the places to link', ours: percent(recall(counts)) },
    ];
    const plain = names.map((name) => counted(name, {}));
    const edited = names.map((name) => counted(name, matchSettings[name]));
    return [
      ...names.flatMap((name, index) => [
        ...rows(name, plain[index]),
        ...rows(`${name}, edited`, edited[index]),
      ]),
      ...rows('all', sum(plain)),
      ...rows('all, edited', sum(edited), true),
    ];
  },
};

// Measures how right `glossary suggest` is, on public glossaries that are read as the pages of a site (cli/helpers/suggestions.ts).
// Nothing is timed, and no browser is used.
import { tsImport } from 'tsx/esm/api';

/** The share of what was judged that an editor would keep, of all kinds together. */
const GOAL = 0.85;

const ours = (path) => tsImport(`../../${path}`, import.meta.url);
const percent = (part, whole) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);
const NAMES = { definition: 'definitions', acronym: 'acronyms', term: 'repeated terms' };

/** @type {import('../run.js').Topic} */
export const suggested = {
  name: 'suggested',
  title: 'How right suggested terms are',
  method:
    'Public glossaries as the pages of a site, without their index. Explained: candidates that the glossary has, too; the others may be\n' +
    'right, because no glossary explains all of a text. Found: of the entries whose text begins with "X is…" (definitions), has their\n' +
    'acronym in parentheses (acronyms), or uses them more than three times (terms). Judged: by hand, what an editor would keep.',
  async run() {
    const { SITES, siteOf, candidatesOf, compare } = await ours('cli/helpers/suggestions.ts');
    if (siteOf(SITES[0]) === undefined)
      return [{ what: 'Not measured: there is no ../shared/data.', ours: '' }];
    const rows = [];
    const all = { right: 0, wrong: 0, unjudged: 0 };
    for (const name of SITES) {
      const site = siteOf(name);
      for (const { kind, candidates, known, wanted, found, judged } of compare(
        site,
        await candidatesOf(site),
      )) {
        const what = `${name}: ${candidates.length} ${NAMES[kind]}`;
        rows.push({ what: `${what}, explained`, ours: percent(known, candidates.length) });
        rows.push({ what: `… found, of ${wanted}`, ours: percent(found, wanted) });
        if (judged === undefined) continue;
        const { right, wrong } = judged;
        all.right += right;
        all.wrong += wrong;
        all.unjudged += candidates.length - right - wrong;
        rows.push({
          what: `… right, of ${right + wrong} that were judged`,
          ours: percent(right, right + wrong),
        });
      }
    }
    const count = all.right + all.wrong;
    rows.push({
      what: `all: right, of ${count} that were judged (${all.unjudged} were not)`,
      ours: percent(all.right, count),
      goal: `≥ ${percent(GOAL, 1)}`,
      met: all.right >= GOAL * count,
    });
    return rows;
  },
};

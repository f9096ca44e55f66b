// Compares the command line with only parsing the same input with the same libraries: building and checking a glossary,
// pre-rendering a site. Each sample is a process of its own (node/steps.js), of which the CPU time counts.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { articlePath, bundlePath, corpusFile } from '../harness/corpus.js';
import { milliseconds, multiple } from '../harness/report.js';
import { interleaved } from '../harness/rounds.js';

const ENTRIES = 10_000;
const ROUNDS = 5;
/** The first entries are words that the article uses often; after so many, terms are about as dense as in real sites. */
const SKIPPED = 30_000;
const STEPS = join(import.meta.dirname, '../node/steps.js');

const ms = milliseconds(0);

/** @type {import('../run.js').Topic} */
export const built = {
  name: 'built',
  title: 'The command line (CPU time)',
  method:
    '10,000 Markdown files with front matter; 1,000 pages of 10 KB, first occurrence linked. A process per sample; loading code and\n' +
    'making the input are not counted. Parsing: yaml and micromark with GFM; hast-util-from-html with places.',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'glossary-bench-'));
    try {
      const { entries } = JSON.parse(corpusFile(bundlePath(SKIPPED + ENTRIES, false)) ?? '');
      const corpus = { entries: entries.slice(SKIPPED), article: corpusFile(articlePath(1_000_000, false)) };
      const file = join(folder, 'corpus.json');
      await writeFile(file, JSON.stringify(corpus));
      const names = /** @type {const} */ (['parseSources', 'build', 'parsePages', 'prerender']);
      const samples = await interleaved(names, ROUNDS, async (name) => {
        const { stdout } = await promisify(execFile)(process.execPath, [STEPS, name, file]);
        return { time: Number(stdout) };
      });
      const time = (name) => samples[name].time;
      return [
        multiple('check and build 10,000 entries, by parsing', time('build'), time('parseSources'), ms, 2),
        multiple(
          'prerender 1,000 articles of 10 KB, by parsing',
          time('prerender'),
          time('parsePages'),
          ms,
          2,
        ),
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

// Compares the command line with only parsing the same input with the same libraries: building and checking a glossary,
// pre-rendering a site. Each sample is a process of its own (node/steps.js), of which the CPU time counts.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { articlePath, bundlePath, corpusFile } from '../harness/corpus.js';
import { milliseconds, multiple } from '../harness/report.js';
import { interleaved } from '../harness/rounds.js';

const ENTRIES = 10_000;
const ROUNDS = 5;
/** The first entries are words that the article uses often; after so many, terms are about as dense as in real sites. */
const SKIPPED = 30_000;
const MAIN = join(import.meta.dirname, '../../../dist/cli/main.js');
const STEPS = join(import.meta.dirname, '../node/steps.js');

const ms = milliseconds(0);

/** What `glossary build` takes for a large table, with the start of Node: CPU time, and the most memory at a time. */
async function largeTable(folder) {
  const rows = Array.from(
    { length: 100_000 },
    (_, row) =>
      `Term number ${row},"What term number ${row} means, in some fifteen words, and why data, systems, networks, users and records need it.",alias ${row}|a${row},tag ${row % 50}\n`,
  );
  const csv = join(folder, 'large.csv');
  await writeFile(csv, `term,definition,synonyms,tags\n${rows.join('')}`);
  const measure = [
    `process.on('exit', () => {`,
    `  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();`,
    `  console.log(JSON.stringify({ megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }));`,
    `});`,
    `await import(${JSON.stringify(pathToFileURL(MAIN).href)});`,
  ].join('\n');
  const script = join(folder, 'measure.mjs');
  await writeFile(script, measure);
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    'build',
    csv,
    '--out',
    join(folder, 'large.json'),
  ]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

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
      const table = await largeTable(folder);
      return [
        multiple('check and build 10,000 entries, by parsing', time('build'), time('parseSources'), ms, 2),
        multiple(
          'prerender 1,000 articles of 10 KB, by parsing',
          time('prerender'),
          time('parsePages'),
          ms,
          2,
        ),
        {
          what: 'build 100,000 rows of CSV (20 MB)',
          ours: `${table.seconds.toFixed(1)} s`,
          goal: '≤ 15 s',
          met: table.seconds <= 15,
        },
        {
          what: '… most memory',
          ours: `${table.megabytes.toFixed(0)} MB`,
          goal: '≤ 500 MB',
          met: table.megabytes <= 500,
        },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

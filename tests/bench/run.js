// `npm run bench [-- TOPIC… --strict]`: compares the speed of the elements with that of other libraries in Chromium, as
// ratios within one run. It prints a table for each topic (default: all of them; topics/ has one file for each). Exits 1
// when a contender did not do its work, and with --strict when a goal is missed.
import { cpus, loadavg } from 'node:os';
import { startBrowser } from './harness/browser.js';
import { corpusFile } from './harness/corpus.js';
import { largeFile } from './harness/large-glossary.js';
import { publicFile } from './harness/public-glossaries.js';
import { table } from './harness/report.js';
import { startSite } from './harness/site.js';
import { arrived } from './topics/arrived.js';
import { built } from './topics/built.js';
import { found } from './topics/found.js';
import { heap } from './topics/heap.js';
import { indexed } from './topics/indexed.js';
import { inserted } from './topics/inserted.js';
import { judged } from './topics/judged.js';
import { linked } from './topics/linked.js';
import { matched } from './topics/matched.js';
import { opened } from './topics/opened.js';
import { scrolled } from './topics/scrolled.js';
import { suggested } from './topics/suggested.js';
import { upgraded } from './topics/upgraded.js';

/**
 * @typedef {object} Topic
 * @property {string} name its name on the command line
 * @property {string} title
 * @property {string} method how the numbers are measured, in a few lines
 * @property {(browser: import('./harness/browser.js').Browser) => Promise<import('./harness/report.js').Row[]>} run
 */

/** @type {Topic[]} */
const topics = [
  inserted,
  upgraded,
  heap,
  opened,
  scrolled,
  matched,
  linked,
  judged,
  suggested,
  indexed,
  found,
  arrived,
  built,
];

const args = process.argv.slice(2);
const strict = args.includes('--strict');
const names = args.filter((arg) => arg !== '--strict');
const unknown = names.filter((name) => !topics.some((topic) => topic.name === name));
if (unknown.length > 0) {
  console.error(`No topic ${unknown.join(', ')}. There are: ${topics.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const site = await startSite((path) => corpusFile(path) ?? largeFile(path) ?? publicFile(path));
const browser = await startBrowser(site.origin);
let missed = 0;
try {
  const load = () => `load ${loadavg()[0].toFixed(1)} on ${cpus().length} cores`;
  console.log(
    `${await browser.version()}, ${load()}. Medians; ± and (…) hold the middle half of the rounds.`,
  );
  for (const { name, title, method, run } of topics) {
    if (names.length > 0 && !names.includes(name)) continue;
    const rows = await run(browser);
    missed += rows.filter(({ met }) => met === false).length;
    console.log(`\n${title}\n${method}\n\n${table(rows)}\n`);
  }
  console.log(`${missed === 0 ? 'Every goal met' : `${missed} goal(s) missed`}; ${load()}.`);
} finally {
  await browser.close();
  await site.stop();
}
if (strict && missed > 0) process.exitCode = 1;

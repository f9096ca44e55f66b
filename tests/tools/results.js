// What a test run reports: one result for each test and engine, read from the two test runners in one form, and the
// summary that `npm test` prints from them. Called by test.js; it runs nothing itself.
import { relative } from 'node:path';

/**
 * One run of one test in one engine, or a file that failed outside of its tests (it did not load, the browser did not
 * start), which has no title.
 *
 * @typedef {object} Result
 * @property {string} engine
 * @property {string} file path in the repository; empty where no file is known
 * @property {string} [title] the names of the suites and of the test, joined
 * @property {'passed' | 'failed' | 'skipped'} outcome
 * @property {string | undefined} [message] why it failed
 * @property {number | undefined} [duration] in milliseconds
 */

/** @param {Pick<Result, 'engine' | 'file'>} where @param {string} message @returns {Result} */
export const failure = ({ engine, file }, message) => ({ engine, file, outcome: 'failed', message });

const joined = (names) => names.join(' › ');

/**
 * @param {import('@web/test-runner-core').TestSession} session
 * @param {string} root
 * @returns {Result[]}
 */
export function resultsOfSession({ browser, testFile, testResults, errors, passed }, root) {
  const where = { engine: browser.name, file: relative(root, testFile ?? '') };
  /**
   * @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite
   * @param {string[]} names
   * @returns {Result[]}
   */
  const resultsIn = (suite, names) => [
    ...(suite?.tests ?? []).map(({ name, skipped, passed, error, duration }) => ({
      ...where,
      title: joined([...names, name]),
      outcome: /** @type {Result['outcome']} */ (skipped ? 'skipped' : passed ? 'passed' : 'failed'),
      message: error?.message,
      duration,
    })),
    ...(suite?.suites ?? []).flatMap((inner) => resultsIn(inner, [...names, inner.name])),
  ];
  const results = resultsIn(testResults, []);
  if (passed) return results;
  if (errors.length > 0) results.push(failure(where, errors.map(({ message }) => message).join('\n')));
  else if (!results.some(({ outcome }) => outcome === 'failed'))
    results.push(failure(where, 'The file did not pass, although no test of it failed.'));
  return results;
}

/**
 * Collects the results of a `node:test` run while it goes on.
 *
 * @param {import('node:test').TestsStream} stream
 * @param {string} root
 * @returns {Result[]} complete when the stream has ended
 */
export function resultsOfStream(stream, root) {
  /** @type {Result[]} */
  const results = [];
  /** Suites and test that are running now, by depth: a test reports its own name only. @type {string[]} */
  const running = [];
  stream.on('test:start', ({ name, nesting }) => running.splice(nesting, Infinity, name));
  /**
   * @param {{ name: string, nesting: number, file?: string | undefined, details: { type?: string | undefined, duration_ms?: number } }} test
   * @param {Result['outcome']} outcome
   * @param {string} [message]
   */
  const add = ({ name, nesting, file = '', details }, outcome, message) => {
    if (details.type === 'suite') return;
    const title = joined([...running.slice(0, nesting), name]);
    const duration = details.duration_ms;
    results.push({ engine: 'Node', file: relative(root, file), title, outcome, message, duration });
  };
  stream.on('test:pass', (test) => add(test, test.skip || test.todo ? 'skipped' : 'passed'));
  stream.on('test:fail', (test) => {
    const { error } = test.details;
    const cause = /** @type {Error | undefined} */ (error.cause) ?? error;
    add(test, 'failed', cause.message ?? String(cause));
  });
  return results;
}

const count = (results, outcome) => results.filter((result) => result.outcome === outcome).length;
const number = (value) => value.toLocaleString('en');
/** @param {Result[]} results */
const secondsOf = (results) =>
  Math.round(results.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000);

/** "Chromium: 12 passed, 0 failed, 1 skipped; 8 s": the time that its tests took. @param {string} engine @param {Result[]} results */
export function engineLine(engine, results) {
  const skipped = count(results, 'skipped');
  const counts = `${count(results, 'passed')} passed, ${count(results, 'failed')} failed`;
  return `${engine}: ${counts}${skipped > 0 ? `, ${skipped} skipped` : ''}; ${number(secondsOf(results))} s`;
}

/** The promises of a guest on other people's pages (see README, "What it promises"), and the files of their tests. */
const PROMISES = {
  policies: /^tests\/e2e\/strict-pages/,
  payloads: /^tests\/(e2e\/hostile-bundle|core\/(check|rich-text|url))/,
  faults:
    /^tests\/(e2e\/(faults|autolink-faults|gone-files|recovery|old-browser|hostile-pages)|dom\/loading\/retry)/,
  'life cycle': /^tests\/e2e\/life-cycle/,
  designs: /^tests\/e2e\/(designs|card-looks)/,
  frameworks: /^tests\/frameworks\/[^/]+$/,
  owners: /^tests\/dom\/autolink\/(autolink-owners|text-links|highlights)/,
};

/**
 * "A guest on other pages: policies 96, payloads 120…; 0 lost": how often a test of each promise ran, in all engines, and
 * how many failed. Empty when none ran.
 *
 * @param {Result[]} results
 */
function guestLines(results) {
  const ran = results.filter(({ outcome }) => outcome !== 'skipped');
  const kept = Object.entries(PROMISES).map(([name, files]) => {
    return { name, of: ran.filter(({ file }) => files.test(file.replaceAll('\\', '/'))) };
  });
  const counts = kept.filter(({ of }) => of.length > 0).map(({ name, of }) => `${name} ${number(of.length)}`);
  const lost = kept.reduce((sum, { of }) => sum + count(of, 'failed'), 0);
  return counts.length > 0 ? [`A guest on other pages: ${counts.join(', ')}; ${number(lost)} lost`] : [];
}

/** How long a file may take before it is named: CI has 40 minutes for all. */
const LONG_SECONDS = 30;

/** "Longest: Firefox tests/e2e/a.test.ts 41 s": the files that take long, to know where time goes. @param {Result[]} results */
function longestLines(results) {
  /** @type {Map<string, Result[]>} */
  const files = new Map();
  for (const result of results) {
    const name = `${result.engine} ${result.file}`;
    files.set(name, [...(files.get(name) ?? []), result]);
  }
  const long = [...files]
    .map(([name, of]) => /** @type {const} */ ([name, secondsOf(of)]))
    .filter(([, seconds]) => seconds > LONG_SECONDS)
    .sort(([, one], [, other]) => other - one);
  return long.length > 0
    ? [`Longest: ${long.map(([name, seconds]) => `${name} ${number(seconds)} s`).join(', ')}`]
    : [];
}

/**
 * The end of the report. The failures come once more, because logs are cut at their beginning and the runners report
 * file by file. A test is a file and a title, whatever number of engines runs it. CI reads the last line.
 *
 * @param {Result[]} results
 */
export function summary(results) {
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  const tests = results.filter(({ title }) => title !== undefined);
  const ran = tests.filter(({ outcome }) => outcome !== 'skipped');
  const distinct = new Set(ran.map(({ file, title }) => `${file} › ${title}`));
  const skipped = tests.length - ran.length;
  return [
    ...(failed.length > 0 ? ['', 'Failed:'] : []),
    ...failed.map(
      ({ engine, file, title, message }) =>
        `- ${joined([`${engine} ${file}`, ...(title === undefined ? [] : [title])])}: ${message ?? 'no message'}`,
    ),
    '',
    `${number(distinct.size)} distinct tests, run ${number(ran.length)} times (in Node, or in each engine)` +
      (skipped > 0 ? `; ${number(skipped)} skipped` : ''),
    ...longestLines(results),
    ...guestLines(results),
    `${count(results, 'passed')} passed, ${failed.length} failed`,
  ].join('\n');
}

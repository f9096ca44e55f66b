// `npm test`: the browser tests in every engine found, then the Node tests, and as its last line the sum of both,
// "N passed, N failed". Arguments name test files (default: all); --browsers demands all three engines.
// Exits 1 when anything failed, a browser that did not start included.
import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';

const root = join(import.meta.dirname, '../..');
process.chdir(root);

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @returns {Count} */
const none = () => ({ passed: 0, failed: 0, skipped: 0 });

/** @param {Count[]} counts @returns {Count} */
const sum = (counts) =>
  counts.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    none(),
  );

/** @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite @returns {Count} */
function countSuite(suite) {
  if (!suite) return none();
  const tests = suite.tests.map(({ passed, skipped }) => ({
    passed: Number(passed && !skipped),
    failed: Number(!passed && !skipped),
    skipped: Number(skipped === true),
  }));
  return sum([...tests, ...suite.suites.map(countSuite)]);
}

/** A file that failed without a failed test (it did not load, the browser did not start) counts as one failure. */
function countSession(session) {
  const count = countSuite(session.testResults);
  return session.passed || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** What failed, told again at the very end: logs are cut at their beginning, and the runner reports file by file. */
/** @type {string[]} */
const failures = [];

/**
 * @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite
 * @param {string} path names of what it is in
 * @returns {string[]}
 */
function failuresIn(suite, path) {
  if (!suite) return [];
  const failed = suite.tests.filter((test) => !test.passed && !test.skipped);
  return [
    ...failed.map(({ name, error }) => `${path} ${name}: ${error?.message ?? 'no error'}`),
    ...suite.suites.flatMap((inner) => failuresIn(inner, `${path} ${inner.name} ›`)),
  ];
}

/** @param {import('@web/test-runner-core').TestSession} session @returns {string[]} */
function failuresOf({ browser, testFile, testResults, errors, passed }) {
  const where = `${browser.name} ${relative(root, testFile ?? '')} ›`;
  const failed = failuresIn(testResults, where);
  const others = errors.map(({ message }) => `${where} ${message}`);
  if (passed || failed.length + others.length > 0) return [...failed, ...others];
  return [`${where} the file did not pass, and no test of it failed`];
}

/** @param {string[]} files @returns {Promise<Count>} */
async function browserTests(files) {
  const imported = await import('../web-test-runner.config.js').catch((error) =>
    console.error(error.message),
  );
  if (!imported) return { ...none(), failed: 1 };
  const config = imported.default;
  const runner = await startTestRunner({
    config: { ...config, ...(files.length > 0 && { files }) },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) return { ...none(), failed: 1 };
  const interrupt = () => void runner.stop();
  process.once('SIGINT', interrupt);
  const passed = await new Promise((finished) => runner.on('stopped', finished));
  process.off('SIGINT', interrupt);

  const sessions = [...runner.sessions.all()];
  for (const browser of runner.browsers) {
    const count = sum(sessions.filter((session) => session.browser === browser).map(countSession));
    const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
    console.log(`${browser.name}: ${count.passed} passed, ${count.failed} failed${skipped}`);
  }
  failures.push(...sessions.flatMap(failuresOf));
  const count = sum(sessions.map(countSession));
  return passed || count.failed > 0 ? count : { ...count, failed: 1 };
}

/**
 * The command line's tests are TypeScript, which Node 20 does not read by itself. Those of the package must do without:
 * they run what users run.
 * @param {string[]} files
 */
async function typeScriptTests(files) {
  const { NODE_OPTIONS } = process.env;
  // By its address, so that it is found from every folder.
  process.env.NODE_OPTIONS = `${NODE_OPTIONS ?? ''} --import ${import.meta.resolve('tsx')}`.trim();
  const count = await nodeTests(files);
  if (NODE_OPTIONS === undefined) delete process.env.NODE_OPTIONS;
  else process.env.NODE_OPTIONS = NODE_OPTIONS;
  return count;
}

/** @param {string[]} files @returns {Promise<Count>} */
async function nodeTests(files) {
  const count = none();
  if (files.length === 0) return count;
  const stream = run({ files, concurrency: 1 });
  stream.on('test:pass', ({ details, skip, todo }) => {
    if (details.type === 'suite') return;
    if (skip || todo) count.skipped += 1;
    else count.passed += 1;
  });
  stream.on('test:fail', ({ name, file, details }) => {
    if (details.type === 'suite') return;
    count.failed += 1;
    const cause = /** @type {Error | undefined} */ (details.error.cause) ?? details.error;
    failures.push(`Node ${relative(root, file ?? '')} › ${name}: ${cause.message ?? cause}`);
  });
  const report = stream.compose(new spec());
  report.pipe(process.stdout, { end: false });
  await new Promise((finished) => report.once('end', finished));
  console.log(`Node: ${count.passed} passed, ${count.failed} failed`);
  return count;
}

const options = process.argv.slice(2);
if (options.includes('--browsers')) process.env.ALL_BROWSERS = '1';
const named = options
  .filter((option) => !option.startsWith('--'))
  .map((file) => relative(root, resolve(file)));

const isForNode = (file) => /^tests\/(package|cli)\//.test(file.replaceAll(sep, '/'));
const files = named.length > 0 ? named : await globNodeTests();
const forNode = files.filter(isForNode);
const forBrowsers = named.filter((file) => !isForNode(file));

/** @returns {Promise<string[]>} */
async function globNodeTests() {
  const found = await readdir(join(root, 'tests'), { recursive: true });
  return found
    .map((name) => join('tests', name))
    .filter((name) => isForNode(name) && /\.test\.[jt]s$/.test(name) && !name.includes('node_modules'))
    .sort();
}

const { passed, failed } = sum([
  named.length === 0 || forBrowsers.length > 0 ? await browserTests(forBrowsers) : none(),
  await typeScriptTests(forNode.filter((file) => file.endsWith('.ts'))),
  await nodeTests(forNode.filter((file) => file.endsWith('.js'))),
]);
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `- ${failure}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

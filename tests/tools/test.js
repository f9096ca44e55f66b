// `npm test`: runs the browser tests in every engine found, then the Node tests, and prints one summary of both. Its
// last line is "N passed, N failed". Exits 1 when anything failed, a browser that did not start included.
//
//   node tests/tools/test.js [FILE…] [--browsers | --quick]
//
// FILE names test files (default: all). --browsers fails unless all three engines are there. --quick runs in Chromium
// and Node only, tries a tenth of the random inputs (properties.ts) and leaves out tests/package.
import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
import { engineLine, failure, resultsOfSession, resultsOfStream, summary } from './results.js';

/** @typedef {import('./results.js').Result} Result */

const root = join(import.meta.dirname, '../..');
process.chdir(root);

/** @param {string[]} files none: all @returns {Promise<Result[]>} */
async function browserTests(files) {
  // Imported late: it starts the fixture server, and reads the environment variables that are set below.
  const imported = await import('../web-test-runner.config.js').catch((/** @type {Error} */ error) => error);
  if (imported instanceof Error) return [failure({ engine: 'Browsers', file: '' }, imported.message)];
  const runner = await startTestRunner({
    config: { ...imported.default, ...(files.length > 0 && { files }) },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) return [failure({ engine: 'Browsers', file: '' }, 'The test runner did not start.')];
  const interrupt = () => void runner.stop();
  process.once('SIGINT', interrupt);
  const passed = await new Promise((finished) => runner.on('stopped', finished));
  process.off('SIGINT', interrupt);

  const results = [...runner.sessions.all()].flatMap((session) => resultsOfSession(session, root));
  for (const { name } of runner.browsers)
    console.log(
      engineLine(
        name,
        results.filter(({ engine }) => engine === name),
      ),
    );
  if (!passed && !results.some(({ outcome }) => outcome === 'failed'))
    results.push(failure({ engine: 'Browsers', file: '' }, 'The run did not pass, although no test failed.'));
  return results;
}

/** @param {string[]} files @param {number} concurrency how many at a time @returns {Promise<Result[]>} */
async function nodeTests(files, concurrency) {
  if (files.length === 0) return [];
  const stream = run({ files, concurrency });
  const results = resultsOfStream(stream, root);
  const report = stream.compose(new spec());
  report.pipe(process.stdout, { end: false });
  await new Promise((finished) => report.once('end', finished));
  console.log(engineLine('Node', results));
  return results;
}

/**
 * Tests in TypeScript, which Node 20 cannot load by itself. The tests of the package are JavaScript, because they run
 * the package as users do, without a loader.
 *
 * @param {string[]} files
 */
async function typeScriptTests(files) {
  const { NODE_OPTIONS } = process.env;
  // As a URL, so that it is found from every folder that a test starts Node in.
  process.env.NODE_OPTIONS = `${NODE_OPTIONS ?? ''} --import ${import.meta.resolve('tsx')}`.trim();
  // Each has folders of its own, and CI has two processors.
  const results = await nodeTests(files, 2);
  if (NODE_OPTIONS === undefined) delete process.env.NODE_OPTIONS;
  else process.env.NODE_OPTIONS = NODE_OPTIONS;
  return results;
}

const slashed = (file) => file.replaceAll(sep, '/');
/** The browser tests are all others (web-test-runner.config.js leaves these out). */
const isForNode = (file) => /^tests\/(cli|scripts)\/|\.test\.js$/.test(slashed(file));

/** @returns {Promise<string[]>} */
async function findNodeTests() {
  const found = await readdir(join(root, 'tests'), { recursive: true });
  return found
    .map((name) => join('tests', name))
    .filter((name) => isForNode(name) && /\.test\.[jt]s$/.test(name) && !name.includes('node_modules'))
    .sort();
}

const options = process.argv.slice(2);
const isQuick = options.includes('--quick');
if (options.includes('--browsers')) process.env.ALL_BROWSERS = '1';
if (isQuick) process.env.QUICK = '1';

const named = options
  .filter((option) => !option.startsWith('--'))
  .map((file) => relative(root, resolve(file)));
const all = named.length === 0;
const forNode = all ? await findNodeTests() : named.filter(isForNode);
const forBrowsers = named.filter((file) => !isForNode(file));
const inNode = forNode.filter((file) => !(all && isQuick && slashed(file).startsWith('tests/package/')));

const results = [
  ...(all || forBrowsers.length > 0 ? await browserTests(forBrowsers) : []),
  ...(await typeScriptTests(inNode.filter((file) => file.endsWith('.ts')))),
  // They share the built site and the packed package.
  ...(await nodeTests(
    inNode.filter((file) => file.endsWith('.js')),
    1,
  )),
];
console.log(summary(results));
const failed = results.some(({ outcome }) => outcome === 'failed');
const ran = results.some(({ outcome }) => outcome === 'passed');
// A server or a browser may still be open, and a slow reader may not have taken all of the output.
process.stdout.write('', () => process.exit(failed || !ran ? 1 : 0));

// Configuration of the browser tests: files, engines, and what their pages can load. tests/tools/test.js (npm test) reads
// it; for work on one element, so does `npx wtr --config tests/web-test-runner.config.js --watch`.
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromiumOptions, debianPackages, findFirefox, findWebKit } from '../scripts/browsers.js';
import { bundledPackages } from './tools/bundled-packages.js';
import { startFixtures } from '../scripts/fixture-server.js';
import { chromiumLauncher, firefoxLauncher, webkitLauncher } from './tools/launchers.js';
import { serverCommands } from './tools/server-commands.js';
import { svelteComponents } from './tools/svelte-components.js';

const rootDir = join(import.meta.dirname, '..');

/**
 * Chromium always (installed or bundled), the others where they are installed. ALL_BROWSERS=1 fails unless all three
 * are there; QUICK=1 takes Chromium only.
 */
function findBrowsers() {
  if (process.env.QUICK) return [chromiumLauncher(chromiumOptions)];
  const firefox = findFirefox();
  const webkit = findWebKit();
  const missing = Object.entries({ Firefox: firefox, WebKit: webkit }).filter(([, found]) => !found);
  if (process.env.ALL_BROWSERS && missing.length > 0) {
    const packages = missing.map(([name]) => debianPackages[name]).join(' ');
    throw new Error(
      `${missing.map(([name]) => name).join(' and ')} not found. Debian: apt-get install ${packages}`,
    );
  }
  return [
    chromiumLauncher(chromiumOptions),
    ...(firefox ? [firefoxLauncher(firefox)] : []),
    ...(webkit ? [webkitLauncher(webkit)] : []),
  ];
}

/**
 * The default reporter, without the 404s that tests request from the fixture server.
 * @returns {import('@web/test-runner-core').Reporter}
 */
function quietReporter() {
  const reporter = defaultReporter({ reportTestProgress: false });
  return {
    ...reporter,
    reportTestFileResults: ({ sessionsForTestFile, ...rest }) =>
      reporter.reportTestFileResults?.({
        ...rest,
        sessionsForTestFile: sessionsForTestFile.map((session) => ({
          ...session,
          request404s: session.request404s.filter((url) => !url.includes('fixtures/')),
        })),
      }),
  };
}

const fixtures = await startFixtures();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  // The rest runs in Node (tools/test.js).
  files: ['tests/**/*.test.ts', '!tests/{bench,cli,scripts}/**'],
  // The development build of Lit reports mistakes, for instance class fields that hide reactive properties.
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: findBrowsers(),
  concurrency: 1,
  // Also with two processors: one of the three waits most of the time, and the run takes a fifth less.
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  // Long enough for a busy machine: these limits do not measure speed.
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
  // Lit, Vue and Angular log once per page that they are in development mode. All other messages are unexpected, and shown.
  filterBrowserLogs: ({ args }) =>
    !/Lit is in dev mode|development build of Vue|Angular is running in dev/.test(String(args[0])),
  middleware: [
    // Where the demo site has the built script: the pages of the builder's preview name it so.
    (context, next) => {
      if (context.path.startsWith('/embed/')) context.url = `/fixtures/dist${context.url}`;
      return next();
    },
    (context, next) => {
      if (!context.path.startsWith('/fixtures/')) return next();
      // The plugins would rewrite imports, and add a script to pages that forbid scripts: they must not run.
      context.respond = false;
      return fixtures.handle(context.req, context.res);
    },
  ],
  plugins: [
    // Before the plugin that resolves relative imports.
    bundledPackages(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: join(rootDir, 'tsconfig.json'),
      // The whole object, because tools/fast-check.ts destructures it.
      define: { 'process.env': JSON.stringify({ SEED: process.env.SEED, QUICK: process.env.QUICK }) },
    }),
    serverCommands(),
    svelteComponents(),
    { name: 'fixtures', serverStop: () => fixtures.close() },
  ],
  staticLogging: true,
  reporters: [quietReporter()],
};

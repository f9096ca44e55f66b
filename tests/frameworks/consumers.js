// `npm run test:frameworks`: builds each recipe of docs/recipes as a stranger would, from the packed tarball and the npm
// registry, and uses it in Chromium, as built and from its development server. The last line is "N passed, N failed".
//
//   node tests/frameworks/consumers.js [NAME…] [--light]
//
// NAME names consumers (default: all). --light runs those that CI runs. Needs `npm run build:quick` and the network.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/browsers.js';
import { checksOf } from './harness/checks.js';
import { consumerNames, install, pack, runScript, settingsOf, writeProject } from './harness/project.js';
import { indented, startReport } from './harness/report.js';
import { startServer } from './harness/server.js';
import { openTab } from './harness/tab.js';

const { check, total } = startReport();

/** Checks one way to run a project; stops at the first check that fails, because the others start where it ends. */
async function use(project, way, script, browser) {
  const { name, settings } = project;
  const server = await startServer(project, script);
  try {
    if (script === 'dev') {
      // Development servers compile at the first visit, and may then load the page anew.
      const { page, close } = await openTab(browser);
      await page.goto(server.url + (settings.start ?? '/'), { waitUntil: 'networkidle2' });
      await close();
    }
    const { page, lines, close } = await openTab(browser);
    let ok = true;
    for (const [step, action] of checksOf(page, settings, server.url, way))
      ok &&= await check(name, `${way}: ${step}`, action);
    await check(name, `${way}: the console is silent`, () => {
      if (lines.length > 0) throw new Error(lines.join('\n'));
    });
    if (!ok) console.log(`    The server said:${indented(server.output())}`);
    await close();
  } finally {
    await server.stop();
  }
}

async function test(name, tarball, browser) {
  const project = await writeProject(name);
  if (!(await check(name, 'is installed', () => install(project, tarball)))) return;
  for (const [step, script] of [
    ['builds', 'build'],
    ['is well typed', 'types'],
  ])
    if (project.scripts[script] && !(await check(name, step, () => runScript(project, script)))) return;
  for (const [way, script] of [
    ['built', 'start'],
    ['in development', 'dev'],
  ])
    if (project.scripts[script])
      await use(project, way, script, browser).catch((error) =>
        check(name, way, () => Promise.reject(error)),
      );
}

if (!existsSync(join(import.meta.dirname, '../../dist/embed/glossary.js')))
  throw new Error('dist is missing: npm run build:quick');
const all = await consumerNames();
const options = process.argv.slice(2);
const named = options.filter((option) => !option.startsWith('--'));
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`no consumer ${unknown.join(', ')}; there are ${all.join(', ')}`);

// Servers end in the handlers of "exit", which a signal alone does not call.
process.once('SIGINT', () => process.exit(130));
const tarball = await pack();
const browser = await launchChromium();
for (const name of named.length > 0 ? named : all)
  if (!options.includes('--light') || (await settingsOf(name)).light) await test(name, tarball, browser);
await browser.close();
process.exit(total() ? 0 : 1);

// `npm run test:hosts`: makes a fresh site of each host by the recipe of docs/recipes, with the programs of this machine, and
// uses it in Chromium. A host whose programs are missing is skipped. tests/README.md says what a host is. The last line is
// "N passed, N failed".
//
//   node tests/hosts/run.js [NAME…] [--screenshots FOLDER]
//
// Needs `npm run build:quick`. What was run, and when, is in last-run.json.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../scripts/browsers.js';
import { run, writeRecipe } from '../frameworks/harness/project.js';
import { startReport } from '../frameworks/harness/report.js';
import { freePort } from '../frameworks/harness/server.js';
import { openTab } from '../frameworks/harness/tab.js';
import { checksOf } from './harness/checks.js';
import { lastRun, missingProgram, recordRun } from './harness/machine.js';
import { takeScreenshots } from './harness/screenshots.js';

const dist = join(import.meta.dirname, '../../dist');
const { check, total } = startReport();

/** Uses the site of a host; stops at the first check that fails, because the others start where it ends. */
async function use(name, host, site, browser) {
  const { page, lines, close } = await openTab(browser);
  const own = host.checks?.(page, site.url) ?? [];
  let ok = true;
  for (const [step, action] of [...checksOf(page, host.settings, site.url), ...own])
    ok &&= await check(name, step, action);
  const quiet = await check(name, 'the console is silent', () => {
    const { noise = [] } = host.settings;
    const heard = lines.filter((line) => !noise.some((/** @type {RegExp} */ each) => each.test(line)));
    if (heard.length > 0) throw new Error(heard.join('\n'));
  });
  await close();
  return ok && quiet;
}

/** Makes the site in a new folder, and removes it in the end. */
async function test(name, browser, screenshots) {
  /** @type {import('./harness/host.js').Host} */
  const host = await import(`./${name}/host.js`);
  const missing = missingProgram(host.needs);
  if (missing !== undefined) {
    const install = host.packages.length > 0 ? ` (apt-get install ${host.packages.join(' ')})` : '';
    console.log(`–          ${name}: skipped, no ${missing}${install}; ${await lastRun(name)}`);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), `glossary-elements-${name}-`));
  /** @type {import('./harness/host.js').Site | undefined} */
  let site;
  const start = async () => {
    const files = (glossary = '', recipe = name) => writeRecipe(recipe, folder, glossary);
    site = await host.start({ folder, dist, run, files, port: await freePort() });
  };
  try {
    let passed = await check(name, 'the site is made and served', start);
    if (site) {
      passed = await use(name, host, site, browser);
      const { url } = site;
      const shoot = () => takeScreenshots(browser, join(screenshots, name), host.settings, url);
      if (screenshots) await check(name, 'pictures are taken', shoot);
    }
    await recordRun(name, site?.version, passed);
  } finally {
    await site?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

if (!existsSync(join(dist, 'embed/glossary.js'))) throw new Error('dist is missing: npm run build:quick');
const { values, positionals } = parseArgs({
  options: { screenshots: { type: 'string' } },
  allowPositionals: true,
});
const all = (await readdir(import.meta.dirname))
  .filter((name) => existsSync(join(import.meta.dirname, name, 'host.js')))
  .sort();
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`no host ${unknown.join(', ')}; there are ${all.join(', ')}`);

// Servers end in the handlers of "exit", which a signal alone does not call.
process.once('SIGINT', () => process.exit(130));
const browser = await launchChromium();
for (const name of positionals.length > 0 ? positionals : all) await test(name, browser, values.screenshots);
await browser.close();
process.exit(total() ? 0 : 1);

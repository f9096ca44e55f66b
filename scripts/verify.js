// `npm run verify`: all checks of the project, cheapest first, one line for each. It stops at the first that fails and
// prints its output. The last line is "N passed, N failed": the counts of the tests. CI and prepublishOnly run it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const steps = [
  ['format', 'format:check'],
  ['lint', 'lint'],
  ['types', 'types'],
  ['import rules', 'boundaries'],
  ['build, demo included', 'build:demo'],
  ['package', 'check:package'],
  ['size', 'size'],
  // Those that install and run within about half a minute.
  ['light recipes, from the packed package', 'test:frameworks', '--', '--light'],
  // Without `pretest`, which would build again.
  ['tests, in Chromium, Firefox and WebKit', 'test:browsers', '--ignore-scripts'],
];

/** @returns {Promise<{ ok: boolean, output: string }>} */
const run = (script, options) =>
  new Promise((resolve) => {
    const npm = spawn('npm', ['run', '--silent', script, ...options], {
      cwd: join(import.meta.dirname, '..'),
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (data) => (output += data);
    npm.stdout.on('data', collect);
    npm.stderr.on('data', collect);
    npm.on('close', (code) => resolve({ ok: code === 0, output }));
  });

let passed = 0;
let failed = 0;
for (const [name, script, ...options] of steps) {
  const start = performance.now();
  const { ok, output } = await run(script, options);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const counted = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (counted) {
    passed += Number(counted[1]);
    failed += Number(counted[2]);
  }
  console.log(`${ok ? '✓' : '✗'} ${seconds} s  ${name}${counted ? `: ${counted[0]}` : ''}`);
  if (ok) continue;
  console.log(`\n${output.trim()}\n\nnpm run ${script} failed`);
  failed = Math.max(failed, 1);
  break;
}
console.log(`${passed} passed, ${failed} failed`);
// Nothing runs any more. `process.exit` would cut off what a slow reader of the output has not taken yet.
process.exitCode = failed > 0 ? 1 : 0;

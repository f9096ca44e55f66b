// Which hosts this machine can run, and what was run last, on whichever machine: last-run.json. Called by run.js.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const record = join(import.meta.dirname, '../last-run.json');

const isThere = (/** @type {string} */ need) =>
  need.includes('/')
    ? existsSync(need)
    : (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, need)));

/** The first program or file that is missing. @param {string[]} needs */
export const missingProgram = (needs) => needs.find((need) => !isThere(need));

/** @returns {Promise<Record<string, { date: string, version: string, passed: boolean }>>} */
const runs = async () => JSON.parse(await readFile(record, 'utf8').catch(() => '{}'));

/** What is known of a host that cannot be run here. @param {string} name */
export async function lastRun(name) {
  const { [name]: last } = await runs();
  return last ? `last run ${last.date} with ${last.version}${last.passed ? '' : ', failed'}` : 'never run';
}

/** @param {string} name @param {string | undefined} version @param {boolean} passed */
export async function recordRun(name, version = 'unknown', passed) {
  const all = { ...(await runs()), [name]: { date: new Date().toISOString().slice(0, 10), version, passed } };
  const sorted = Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
  await writeFile(record, `${JSON.stringify(sorted, null, 2)}\n`);
}

/**
 * Reads one file of a glossary from its bytes: a workbook, or a text in any encoding. A file that cannot be read is reported as a
 * problem, so that the others are still read. Called by commands/read-glossary.ts, and in browsers by the builder of the demo
 * site. Pure.
 */
import { faultIn, unreadableFile } from '../faults.js';
import type { Problem } from '../problems.js';
import { decode } from './decode.js';
import { extensionOf } from './file-name.js';
import { readSource } from './read-source.js';
import { refuseDeepJson, refuseDeepSource } from './refuse-deep.js';
import type { ReadOptions, Source } from './source.js';

const SPREADSHEET = /\.(?:xls[xmb]?|ods|numbers)$/i;

/** @param extension the format, where the name of the file does not end with it */
export async function readBytes(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions,
  extension = extensionOf(file),
): Promise<Source> {
  try {
    return await readAny(file, bytes, options, extension);
  } catch (error) {
    return failed(faultIn(file, error));
  }
}

/** What is left of a file that cannot be read: why. */
export function unreadable(file: string, message: string): Source {
  return failed(unreadableFile(file, message));
}

function failed(problem: Problem): Source {
  return { file: problem.file, entries: [], faqs: [], problems: [problem], unknown: [], untranslated: [] };
}

/** @throws when the file is nested so deeply that something later would overflow the stack */
async function readAny(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions,
  extension: string,
): Promise<Source> {
  if (SPREADSHEET.test(extension)) {
    const { readSpreadsheet } = await import('./spreadsheet.js');
    return readSpreadsheet(file, bytes, options, extension);
  }
  const decoded = await decode(file, bytes);
  if (decoded === undefined) return unreadable(file, `${file} is not a text. Save it as UTF-8.`);
  if (/^\.json$/i.test(extension)) refuseDeepJson(decoded.text);
  const source = readSource(file, decoded.text, options, extension);
  refuseDeepSource(source);
  return decoded.problem === undefined
    ? source
    : { ...source, problems: [decoded.problem, ...source.problems] };
}

/** Reads a source from standard input, which the user names "-". Called by read-glossary.ts. */
import { buffer } from 'node:stream/consumers';
import { decode } from '../sources/decode.js';
import { SOURCE_EXTENSIONS } from '../sources/read-source.js';
import { guessFormat } from '../sources/guess-format.js';
import { UsageError } from '../files.js';

export const STANDARD_INPUT = '-';

/** The names of the formats, without dots. */
export const FORMATS: readonly string[] = SOURCE_EXTENSIONS.map((extension) => extension.slice(1));

/**
 * The source, under a name that tells readers its format and users where it comes from: "stdin.csv".
 *
 * @throws {UsageError} when nothing came
 */
export async function readStandardInput(format?: string): Promise<{ file: string; bytes: Uint8Array }> {
  const bytes = await buffer(process.stdin);
  const text = (await decode(STANDARD_INPUT, bytes))?.text ?? '';
  if (text.trim() === '' && format === undefined)
    throw new UsageError(
      'Standard input ("-") is empty. Pipe a source into the command, such as: cat terms.csv | glossary check -',
    );
  return { file: `stdin.${format ?? guessFormat(text)}`, bytes };
}

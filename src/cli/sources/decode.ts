/**
 * Reads the bytes of a source as text, in the encoding that they are in: UTF-8, UTF-16, or what spreadsheets of old wrote. Called
 * by read-bytes.ts.
 */
import type { Problem } from '../problems.js';

export interface Decoded {
  readonly text: string;
  /** Says that the encoding was guessed. */
  readonly problem?: Problem;
}

/** How many bytes are looked at for a guess. */
const SAMPLE = 100_000;

const WESTERN = new Set(['windows-1252', 'iso-8859-1']);
/** Encodings that share most letters with windows-1252. */
const LATIN = new Set(['iso-8859-2', 'windows-1250', 'iso-8859-9', 'windows-1254']);
/** Encodings that are found by how frequent their characters are; each other file is windows-1252, or nearly so. */
const GUESSED = new Set([
  ...LATIN,
  ...['windows-1251', 'koi8-r', 'iso-8859-5', 'iso-8859-7', 'windows-1253', 'iso-8859-8', 'windows-1255'],
  ...['iso-8859-6', 'windows-1256', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'euc-kr', 'gb18030', 'big5'],
]);

/** `undefined` if the bytes are no text. */
export async function decode(file: string, bytes: Uint8Array): Promise<Decoded | undefined> {
  const wide = wideEncoding(bytes);
  const text = read(bytes, wide ?? 'utf-8');
  if (text !== undefined) return { text };
  if (wide !== undefined || bytes.includes(0)) return undefined;
  const encoding = await guess(bytes);
  return { text: decodeAs(encoding, bytes), problem: guessed(file, encoding) };
}

function read(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Node reads windows-1252 as Latin-1, without its dashes and quotes, unless it decodes a stream. */
function decodeAs(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** UTF-16 has a byte order mark, or a NUL in each second byte where the letters are Latin. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const nuls = (parity: number) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [nuls(0), nuls(1)];
  if (odd > sample.length / 8 && even === 0) return 'utf-16le';
  return even > sample.length / 8 && odd === 0 ? 'utf-16be' : undefined;
}

/** The most likely encoding. Other Latin alphabets must be much more likely than that of windows-1252, which most files have. */
async function guess(bytes: Uint8Array): Promise<string> {
  // Most files are UTF-8.
  const { default: chardet } = await import('chardet');
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - SAMPLE / 10);
  const found = chardet.analyse(bytes.subarray(first, first + SAMPLE));
  const best = found[0]?.name.toLowerCase() ?? '';
  const western = found.find(({ name }) => WESTERN.has(name.toLowerCase()))?.confidence ?? 0;
  const isLikely = !LATIN.has(best) || (found[0]?.confidence ?? 0) > western + 10;
  return GUESSED.has(best) && isLikely ? best : 'windows-1252';
}

function guessed(file: string, encoding: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'warning',
    rule: 'encoding',
    message: `This file is not UTF-8, so it was read as ${encoding}; some letters may be wrong.`,
    advice:
      'Save it as UTF-8: in Excel, "Save as" with the type "CSV UTF-8"; in LibreOffice and editors, choose the encoding when you save.',
  };
}

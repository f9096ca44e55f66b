/**
 * Between a project and the readers: what was dropped or pasted becomes a source of the project, and all sources, the entries
 * of the form included, become files that the readers take. Pure.
 */
import { guessFormat } from '../../../src/cli/sources/guess-format.js';
import { fromBase64, toBase64 } from './base64.js';
import type { FormEntry, Project, ProjectSource } from './project.js';
import type { InputFile } from './read-sources.js';

/** The name of the file that the entries of the form are written to; problems in them have this name. */
export const FORM_FILE = 'form.json';

/** A file as part of a project: as text if it is UTF-8, else in Base64, also where its encoding is another one. */
export function toSource(name: string, bytes: Uint8Array): ProjectSource {
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { name, base64: toBase64(bytes) };
  }
}

/** A name for a pasted text, whose extension is that of the format which it seems to have: `pasted.csv`. */
export function guessName(text: string, stem = 'pasted'): string {
  return `${stem}.${guessFormat(text)}`;
}

/** The files to read. */
export function inputFiles({ sources, entries }: Project): readonly InputFile[] {
  const files = sources.map(({ name, text = '', base64 }) => ({
    name,
    bytes: base64 === undefined ? new TextEncoder().encode(text) : bytesOf(base64),
  }));
  const written = entries.filter(({ term, definition }) => term.trim() !== '' || definition.trim() !== '');
  return written.length === 0
    ? files
    : [...files, { name: FORM_FILE, bytes: new TextEncoder().encode(formText(written)) }];
}

export function formText(entries: readonly FormEntry[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

/** Base64 from a link may be damaged; then the file is empty, and its reader says so. */
function bytesOf(base64: string): Uint8Array {
  try {
    return fromBase64(base64);
  } catch {
    return new Uint8Array();
  }
}

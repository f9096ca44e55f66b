/**
 * A project as the fragment of a URL, compressed, and back. Nothing is sent: a fragment stays in the browser. What comes from
 * a link is untrusted. Pure.
 */
import { fromBase64, toBase64 } from './base64.js';
import { checkProject } from './check-project.js';
import { MOST_ENTRIES, type Project } from './project.js';

/** The longest fragment that mail programs and chats keep. */
const MOST_CHARACTERS = 8000;
/** The most that a link may unfold to, so that a small one cannot fill the memory. */
const MOST_BYTES = 2_000_000;
const VERSION = '1';

/** The fragment without `#`; `undefined` if the project is too large for one. */
export async function toHash(project: Project): Promise<string | undefined> {
  if (hasTooMany(project)) return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify(project));
  if (bytes.length > MOST_BYTES) return undefined;
  const hash = VERSION + toUrlSafe(toBase64(await compress(bytes)));
  return hash.length > MOST_CHARACTERS ? undefined : hash;
}

/** Whether a fragment, with its `#`, is that of a link to a project, be it damaged. */
export function isShareHash(hash: string): boolean {
  return hash.startsWith(`#${VERSION}`);
}

/** @returns `undefined` if the fragment is not one of ours, or is damaged */
export async function fromHash(hash: string): Promise<Project | undefined> {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith(VERSION) || text.length > MOST_CHARACTERS) return undefined;
  try {
    const bytes = await decompress(fromBase64(fromUrlSafe(text.slice(VERSION.length))));
    const project = checkProject(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return hasTooMany(project) ? undefined : project;
  } catch {
    return undefined;
  }
}

/** A hostile link could stop the page with them. */
function hasTooMany({ sources, entries, columns }: Project): boolean {
  return [sources, entries, columns].some(({ length }) => length > MOST_ENTRIES);
}

function compress(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')));
}

/** @throws when the bytes are not compressed, or unfold to too much */
function decompress(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
}

async function bytesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError('Too large.');
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toUrlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromUrlSafe(text: string): string {
  return text.replaceAll('-', '+').replaceAll('_', '/');
}

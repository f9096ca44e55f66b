/** Bytes as a text, and back. Browsers of 2025 can do this by themselves (Uint8Array.fromBase64), others not. Pure. */

/** `String.fromCharCode` takes its characters as arguments, of which the stack holds so many. */
const SLICE = 10_000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += SLICE)
    binary += String.fromCharCode(...bytes.subarray(start, start + SLICE));
  return btoa(binary);
}

/** @throws {DOMException} when `text` is not Base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

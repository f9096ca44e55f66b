/**
 * Writes JSON in pages where an old library has given arrays, strings or numbers a `toJSON` of its own, which writes text
 * into the text. Used for what goes into the page and into its storage.
 */

/** `JSON.stringify` without `toJSON`. */
export function toJson(data: object): string {
  return JSON.stringify(data, function (this: Record<string, unknown>, key) {
    // The value as it is; the second parameter is what `toJSON` has made of it.
    return this[key];
  });
}

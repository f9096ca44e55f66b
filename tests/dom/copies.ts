// Further copies of a module, as a page has them when two versions of the script are loaded. Used by the tests beside it.

let copies = 0;

/** Evaluates a module of src/dom once more; what it imports is shared with the first copy. */
export async function copyOf<T>(name: string): Promise<T> {
  const url = new URL(`../../src/dom/${name}.ts?copy=${++copies}`, import.meta.url).href;
  return import(url) as Promise<T>;
}

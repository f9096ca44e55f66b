// Counts the characters that a piece of code reads, so that a test can tell linear from quadratic work without a clock. Counts
// at the methods of strings, regular expressions and word segmenters, as long as the code runs; the code needs no hook.

type Method = (this: unknown, ...args: readonly unknown[]) => unknown;

/** Methods that read or write one character. */
const READ_ONE = ['charAt', 'charCodeAt', 'codePointAt'] as const;
/** Methods that return the text that they read. */
const RETURN_ALL = ['slice', 'substring'] as const;
/** Methods that read all of a text. */
const READ_ALL = [
  ...([
    'toLowerCase',
    'toUpperCase',
    'normalize',
    'replace',
    'replaceAll',
    'split',
    'trim',
    'indexOf',
  ] as const),
  Symbol.iterator,
] as const;

/** How many characters `run` reads. */
export function countSteps(run: () => void): number {
  let steps = 0;
  const restorers: (() => void)[] = [];
  const count = (
    prototype: object,
    name: string | symbol,
    cost: (...values: readonly unknown[]) => number,
  ) => {
    const methods = prototype as Record<string | symbol, Method>;
    const original = methods[name]!;
    methods[name] = function (...args) {
      const result = Reflect.apply(original, this, args);
      steps += cost(this, args[0], result);
      return result;
    };
    restorers.push(() => (methods[name] = original));
  };
  const lengthOf = (text: unknown) => String(text).length;
  for (const name of READ_ONE) count(String.prototype, name, () => 1);
  for (const name of RETURN_ALL)
    count(String.prototype, name, (_self, _argument, result) => lengthOf(result));
  for (const name of READ_ALL) count(String.prototype, name, (self) => lengthOf(self));
  // These compare no more than what they are given.
  count(String.prototype, 'startsWith', (_self, prefix) => lengthOf(prefix));
  count(RegExp.prototype, 'test', (_self, text) => lengthOf(text));
  count(Intl.Segmenter.prototype, 'segment', (_self, text) => lengthOf(text));
  try {
    run();
  } finally {
    for (const restore of restorers) restore();
  }
  return steps;
}

/** `table`, and how many of its elements have been read. */
export function countReads(table: Int32Array): { readonly table: Int32Array; readonly reads: () => number } {
  let reads = 0;
  const counting = new Proxy(table, {
    get(target, key) {
      if (key !== 'length') reads++;
      return Reflect.get(target, key, target);
    },
  });
  return { table: counting, reads: () => reads };
}

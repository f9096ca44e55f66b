/**
 * Takes the former addresses of a page out of its aliases: Hugo, Jekyll and VuePress keep both under that name, and a path is
 * no name of a term. Called by markdown.ts.
 */
import type { Problem } from '../problems.js';
import type { Fields, Located } from './source.js';

/** "/old/", "/old/api", "/old.html"; but "/etc" may be a term. */
const ADDRESS = /^\s*\/\S*(?:\/|\.html?|\S\/\S+)\s*$/;

export function withoutFormerAddresses(front: Located<Fields>, problems: Problem[]): Located<Fields> {
  const { aliases } = front.value;
  const all: readonly unknown[] = Array.isArray(aliases) ? aliases : [aliases];
  const isAddress = (name: unknown) => typeof name === 'string' && ADDRESS.test(name);
  const kept = all.flatMap((name, index) => (isAddress(name) ? [] : [index]));
  if (kept.length === all.length) return front;
  problems.push({
    ...front.locate(['aliases']),
    severity: 'warning',
    rule: 'address-as-name',
    message:
      'Some of the aliases are paths, which are former addresses of the page and no names, so they were left out.',
    advice: 'Ignore this, if they are for your site; else write names.',
  });
  return {
    value: { ...front.value, aliases: kept.map((index) => all[index]) },
    locate: ([field, index, ...path], offset) =>
      field === 'aliases' && index !== undefined
        ? front.locate([field, kept[Number(index)] ?? index, ...path], offset)
        : front.locate(
            [field, index, ...path].filter((part) => part !== undefined),
            offset,
          ),
  };
}

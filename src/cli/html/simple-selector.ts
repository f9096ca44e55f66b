/**
 * A fast path for selectors that test only the element itself ("article", ".intro, #main",
 * `[role="button"]`), as most do. Each is compiled once for all pages, and then costs one walk through the
 * page. select.ts uses it, and a package for all other selectors.
 */
import type { Element } from 'hast';
import { propertyOf } from './page.js';

export type Test = (element: Element) => boolean;

const ONE =
  /^(?:(?<tag>[a-z][\w-]*)|\.(?<className>[a-z][\w-]*)|#(?<id>[a-z][\w-]*)|\[(?<name>[a-z-]+)(?:="(?<value>[^"\\]*)")?\](?::not\(\[\k<name>="(?<other>[^"\\]*)"\]\))?)$/i;

const known = new Map<string, Test | undefined>();

/** The test for `selector`; `undefined` when it is not simple or not a selector. */
export function simpleTest(selector: string): Test | undefined {
  if (!known.has(selector)) known.set(selector, testOfAll(selector.split(', ')));
  return known.get(selector);
}

function testOfAll(selectors: readonly string[]): Test | undefined {
  const tags = new Set<string>();
  const tests: Test[] = [];
  for (const selector of selectors) {
    const parts = ONE.exec(selector)?.groups;
    if (parts === undefined || parts['name'] === 'class') return undefined;
    // One look-up in a set tests all tag names: there may be many.
    if (parts['tag'] !== undefined) tags.add(parts['tag']);
    else tests.push(testOf(parts));
  }
  return (element) => tags.has(element.tagName) || tests.some((test) => test(element));
}

function testOf({ className, id, name = '', value, other }: Partial<Record<string, string>>): Test {
  if (className !== undefined)
    return ({ properties }) => properties['className']?.includes(className) ?? false;
  if (id !== undefined) return ({ properties }) => properties['id'] === id;
  const property = propertyOf(name);
  return ({ properties }) => {
    const is = properties[property];
    return is !== undefined && (value === undefined || is === value) && is !== other;
  };
}

/**
 * Writes messages for the site's developers to the console, each once a page. Every message goes through
 * here.
 */
import { pageState } from './page-registry.js';

/**
 * Writes `message` to the console, unless a copy of the script on this page has written it before.
 *
 * @param key what is written once; messages with the same key may differ
 */
export function reportOnce(level: 'warn' | 'error', message: string, key = message): void {
  const { reported } = pageState();
  if (reported.has(key)) return;
  reported.add(key);
  // eslint-disable-next-line no-console -- the rule allows both methods, but not by a variable
  console[level](`[glossary-elements] ${message}`);
}

/** Reports that a file of ours could not be loaded, as the handler of a rejected promise. */
export function reportMissing(what: string): (error: unknown) => void {
  return (error) => reportOnce('error', `${what} could not be loaded: ${String(error)}`, what);
}

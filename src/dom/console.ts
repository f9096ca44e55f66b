/** Writes to the console. Every message to the site's developers goes through here, so that each appears once a page. */
import { pageState } from './page-registry.js';

/** Writes `message` to the console unless the page's console has it already. */
export function reportOnce(level: 'warn' | 'error', message: string): void {
  const { reported } = pageState();
  if (reported.has(message)) return;
  reported.add(message);
  const text = `[glossary-elements] ${message}`;
  if (level === 'error') console.error(text);
  else console.warn(text);
}

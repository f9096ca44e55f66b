// What a test can ask of the browser beyond the runner's sendKeys, sendMouse, setViewport and emulateMedia.
// Element tests import it; server-commands.js carries it out.
import { executeServerCommand } from '@web/test-runner-commands';
import type { PrerenderOptions } from '../../src/cli/html/options.js';

export interface Emulation {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  /** A coarse pointer that cannot hover, as on a phone. */
  touch?: boolean;
}

interface Answer {
  supported: boolean;
}

/**
 * Sets the whole emulation: what is not named goes back to normal. Resolves to false where the engine cannot
 * (WebKit): let the test call `this.skip()` then, so that the report shows it.
 */
export async function emulate(emulation: Emulation = {}): Promise<boolean> {
  const { supported } = await executeServerCommand<Answer, Emulation>('emulate', emulation);
  return supported;
}

/** A tap with a finger at a point of the viewport. Resolves to false where the engine cannot (WebKit). */
export async function tap(x: number, y: number): Promise<boolean> {
  const { supported } = await executeServerCommand<Answer, { x: number; y: number }>('tap', { x, y });
  return supported;
}

/** What `glossary prerender` makes of a page. */
export async function prerendered(
  html: string,
  bundle: object,
  options: Partial<PrerenderOptions> = {},
): Promise<string> {
  const page = await executeServerCommand<{ html: string }, object>('prerender', { html, bundle, options });
  return page.html;
}

/** Runs a part of a test that must complain, and returns what it wrote to the console instead of showing it. */
export async function consoleOf(run: () => unknown): Promise<string[]> {
  const { warn, error } = console;
  const messages: string[] = [];
  const note = (...values: unknown[]) => void messages.push(values.map(String).join(' '));
  Object.assign(console, { warn: note, error: note });
  try {
    await run();
  } finally {
    Object.assign(console, { warn, error });
  }
  return messages;
}

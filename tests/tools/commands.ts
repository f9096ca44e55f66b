// Commands for browser tests, beyond the runner's own sendKeys, sendMouse and setViewport: media emulation, taps, and
// pre-rendering. server-commands.js carries them out in Node.
import { executeServerCommand } from '@web/test-runner-commands';
import type { PrerenderOptions } from '../../src/cli/html/options.js';

export interface Emulation {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'no-preference';
  /** A coarse pointer that cannot hover, as on a phone. */
  touch?: boolean;
}

interface Answer {
  supported: boolean;
}

/**
 * Sets the whole emulation: options that are missing return to their defaults. Resolves to false in an engine that
 * cannot emulate media (WebKit); the test then calls `this.skip()`, so that the report shows it.
 */
export async function emulate(emulation: Emulation = {}): Promise<boolean> {
  const { supported } = await executeServerCommand<Answer, Emulation>('emulate', emulation);
  return supported;
}

/** Taps with a finger at a point of the viewport. Resolves to false in an engine that cannot (WebKit). */
export async function tap(x: number, y: number): Promise<boolean> {
  const { supported } = await executeServerCommand<Answer, { x: number; y: number }>('tap', { x, y });
  return supported;
}

/** Frees what nothing holds. Resolves to false in an engine that cannot be told to (Firefox, WebKit). */
export async function collectGarbage(): Promise<boolean> {
  const { supported } = await executeServerCommand<Answer, undefined>('collectGarbage');
  return supported;
}

/** What assistive technology sees of an element. */
export interface Accessible {
  /** As the engine names it. */
  readonly role: string;
  readonly name: string;
  /** `undefined` where the element has no such state, and in WebKit, which does not tell. */
  readonly expanded?: boolean;
  readonly hasPopup: boolean;
}

/** Reads the accessibility tree of the engine. An element needs an id for Firefox, and gets one if it has none. */
export async function accessible(...elements: Element[]): Promise<Accessible[]> {
  Object.assign(window, { accessible: elements });
  const ids = elements.map((element) => (element.id ||= `accessible-${crypto.randomUUID()}`));
  return executeServerCommand<Accessible[], string[]>('accessible', ids);
}

/** The page as `glossary prerender` writes it. */
export async function prerendered(
  html: string,
  bundle: object,
  options: Partial<PrerenderOptions> = {},
): Promise<string> {
  const page = await executeServerCommand<{ html: string }, object>('prerender', { html, bundle, options });
  return page.html;
}

/**
 * Returns the warnings and errors that `run` writes to the console, which then does not show them, with the hints that are
 * still loading.
 */
export async function consoleOf(run: () => unknown): Promise<string[]> {
  const { warn, error } = console;
  const messages: string[] = [];
  const note = (...values: unknown[]) => void messages.push(values.map(String).join(' '));
  Object.assign(console, { warn: note, error: note });
  try {
    await run();
    await import('../../src/dom/glossary-hints.js');
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    Object.assign(console, { warn, error });
  }
  return messages;
}

/**
 * Words for errors that nobody foresaw: a fault of this program, or an input that is nested too deeply for it; and for files
 * that cannot be read.
 * Called by the commands, so that no user meets a stack trace or the words of a library. Pure.
 */
import type { Problem } from './problems.js';

const REPORT = 'Please report it with the file that causes it; "npm bugs glossary-elements" shows where.';

interface Fault {
  readonly message: string;
  readonly advice: string;
}

/** @param what the thing that could not be processed, as the subject of a sentence: "This file" */
export function describeFault(error: unknown, what: string): Fault {
  if (isOverflow(error))
    return {
      message: `${what} is nested too deeply to be read.`,
      advice: 'Write it with fewer levels of lists, quotes, elements or brackets.',
    };
  const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
  return {
    message: `${what} could not be processed, because of a fault in glossary-elements: ${reason.replace(/\.?$/, '.')}`,
    advice: REPORT,
  };
}

/** The fault as a problem of the file that was being read. */
export function faultIn(file: string, error: unknown): Problem {
  const rule = isOverflow(error) ? 'unreadable' : 'internal-error';
  return { file, line: 1, column: 1, severity: 'error', rule, ...describeFault(error, 'This file') };
}

/** A file that cannot be read: the others still are. @param message why, as a sentence */
export function unreadableFile(file: string, message: string): Problem {
  const advice = 'Correct the file, or leave it out.';
  return { file, line: 1, column: 1, severity: 'error', rule: 'unreadable', message, advice };
}

/** Whether the stack overflowed, also where a library has made an error of its own of it. */
export function isOverflow(error: unknown): boolean {
  return error instanceof Error && /call stack/i.test(error.message);
}

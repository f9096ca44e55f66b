/**
 * Reports that a file beside glossary.js could not be loaded. Used by the modules of glossary.js that load others; the files
 * themselves report with reportMissing what they lack.
 */
import { reportOnce } from '../dom/console.js';

/** Says so once, however many files are missing: most likely, all of them are. */
export function reportFile(error: unknown): void {
  reportOnce(
    'error',
    `A file beside glossary.js could not be loaded. Copy the whole folder. ${String(error)}`,
    'files',
  );
}

/**
 * Names, in the console, what a parser makes of Markdown that is not written well, with the cure. Loaded by
 * `<faq-accordion>` when it has an item without a question.
 */
import { reportOnce } from '../../dom/console.js';

/** Reports that an item has no question. */
export function reportBrokenItems(): void {
  const cure =
    'If it is empty, a <p> around it has ended it: put each tag on its own line, between blank lines.';
  reportOnce('warn', `<faq-item> has no question: begin it with a heading. ${cure}`);
}

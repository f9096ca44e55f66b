/**
 * Names, in the console, items that cannot be shown as their author meant: what a parser makes of Markdown that is not
 * written well, with the cure. Called by `<faq-accordion>`.
 */
import { reportOnce } from '../../dom/console.js';
import { documentReady, isEmpty } from '../../dom/document-ready.js';
import type { FaqItem } from './faq-item.js';

/** Reports the items that are in the accordion when it is first connected. An application may fill later ones late. */
export async function reportBrokenItems(accordion: { readonly items: readonly FaqItem[] }): Promise<void> {
  await documentReady();
  // An application adds an element and its content in one task.
  await new Promise((resolve) => setTimeout(resolve));
  for (const item of accordion.items)
    if (isEmpty(item)) {
      const cure = 'Put each tag on a line of its own, between blank lines.';
      reportOnce('warn', `<faq-item> is empty: a <p> around it has ended it. ${cure}`);
    } else if (item.question === '')
      reportOnce('warn', '<faq-item> has no question: begin it with a heading.');
}

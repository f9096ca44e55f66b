/** What html-validate (https://html-validate.org) has to say of pages. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    elements: [
      'html5',
      {
        'glossary-term': { flow: true, phrasing: true, permittedContent: ['@phrasing'] },
        'glossary-entry': { flow: true, permittedContent: ['@flow'] },
        'glossary-index': { flow: true, permittedContent: ['@flow'] },
        'glossary-autolink': { flow: true, permittedContent: ['@flow'] },
        'related-links': { flow: true, permittedContent: ['@flow'] },
        'faq-accordion': { flow: true, permittedContent: ['faq-item'] },
        'faq-item': { flow: true, permittedContent: ['@flow'] },
      },
    ],
    rules: {
      // A matter of taste, and the last blanks of Markdown in a <pre> are its own.
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      // "A" to "Z" and digits are ids as good as others.
      'valid-id': ['error', { relaxed: true }],
      // A question's heading goes into the slot of that name.
      'no-unknown-elements': 'off',
    },
  }),
);

/** Every message about a page in `folder`: `api/index.html:12:3 rule message`. */
export async function validateHtml(folder: string): Promise<string[]> {
  const messages: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.html')) continue;
    const { results } = await validator.validateString(readFileSync(join(folder, name), 'utf8'));
    for (const { line, column, ruleId, message } of results.flatMap((result) => result.messages))
      messages.push(`${name}:${line}:${column} ${ruleId} ${message}`);
  }
  return messages;
}

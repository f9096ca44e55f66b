// A small glossary for pages in files, and short ways to prerender them.
import assert from 'node:assert/strict';
import { createGlossary } from '../../../src/core/glossary.js';
import type { PrerenderOptions } from '../../../src/cli/html/options.js';
import { prerender } from '../../../src/cli/html/prerender.js';
import { removePrerendered } from '../../../src/cli/html/remove-prerendered.js';

const text = (value: string) => ({ type: 'text', value });

/** What the auto-linker's corpus is about. */
export const linkGlossary = createGlossary({
  entries: [
    { id: 'api', term: 'API', definition: 'x', url: '/glossary/api/', match: { exclude: ['API economy'] } },
    { id: 'api-key', term: 'API key', definition: 'x' },
    { id: 'webhook', term: 'Webhook', definition: 'x' },
    { id: 'it', term: 'IT', definition: 'x' },
    { id: 'cpp', term: 'C++', definition: 'x' },
    { id: 'lead', term: 'Lead', definition: 'x', match: { auto: false } },
    { id: 'kunde', term: '顧客', definition: 'x' },
    { id: 'wehda', term: 'عميل', definition: 'x' },
    { id: 'cafe', term: 'Café', definition: 'x' },
  ],
});

export const bundle = {
  title: 'Test glossary',
  lang: 'en',
  url: '/glossary/',
  entries: [
    {
      id: 'api',
      term: 'API',
      aliases: ['APIs'],
      expansion: 'Application Programming Interface',
      definition: 'A way for <programs> & people to talk.',
      faqs: [{ id: 'rest', question: 'REST or  SOAP?', answer: 'REST.\n\nReally.', topics: ['style'] }],
      related: [
        { title: 'Read this', url: '/read/?a=1&b="2"' },
        { title: 'Not a link', url: 'javascript:alert(1)' },
      ],
      seeAlso: ['webhook'],
      tags: ['web'],
    },
    { id: 'webhook', term: 'Webhook', definition: 'A message that a program sends by itself.' },
    { id: 'lines', term: 'Lines', definition: [{ type: 'code', value: '\na\rb\r\nc' }] },
    { id: 'inline', term: 'Inline', definition: [text('No paragraph. ')] },
    {
      id: 'crooked',
      term: 'Crooked',
      definition: [
        { type: 'paragraph', children: [{ type: 'paragraph', children: [text('In a paragraph.')] }] },
      ],
    },
  ],
  faqs: [
    { id: 'price', question: 'What does it cost?', answer: 'Nothing.', topics: ['pricing'] },
    { id: 'help', question: 'Who helps?', answer: 'We do.', topics: ['support'] },
  ],
};

export const glossary = createGlossary(bundle);

/** The page with its glossary elements filled. */
export function render(html: string, options: Partial<PrerenderOptions> = {}): string {
  return prerender(html, glossary, { file: 'page.html', ...options }).html;
}

/** Asserts what becomes of a page, that a second run changes nothing, and that the page comes back as it was. */
export function checkPage(html: string, expected: string, options: Partial<PrerenderOptions> = {}): void {
  const result = render(html, options);
  assert.equal(result, expected);
  assert.equal(render(result, options), result);
  assert.equal(removePrerendered(result), html);
}

/** The problems of a page, as "line:column rule". */
export function complaints(html: string, options: Partial<PrerenderOptions> = {}): string[] {
  const { problems } = prerender(html, glossary, { file: 'page.html', ...options });
  return problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

/** Links written as `[text]` or, with an `<a>` inside, `(text)`. */
export function short(html: string): string {
  return html.replace(
    /<glossary-term term="[^"]*" prerendered>(<a href="[^"]*">)?((?:(?!<glossary-term)[^])*?)(<\/a>)?<\/glossary-term>/g,
    (_, link: string | undefined, text: string, end: string | undefined) =>
      link === undefined ? `[${text}${end ?? ''}]` : `(${text})`,
  );
}

/** The body with its links as {@link short} writes them. */
export function linked(body: string, options: Partial<PrerenderOptions> = {}): string {
  const page = `<!doctype html><body><article>${body}</article></body>`;
  const { html } = prerender(page, linkGlossary, { file: 'page.html', autolink: 'article', ...options });
  return short(html).replace(/^<!doctype html><body><article>([^]*)<\/article><\/body>$/, '$1');
}

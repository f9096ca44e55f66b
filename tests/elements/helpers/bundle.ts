// A small glossary with every field of the schema, and addresses at which the fixture server serves a glossary.
import type { Bundle } from '../../../src/index.js';

const text = (value: string) => ({ type: 'text', value });
const linkToWebhook = { type: 'link', url: '/glossary/webhook/', children: [text('webhook')] };
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

export const IMAGE = `/fixtures/html?type=image/svg%2Bxml&html=${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"/>',
)}`;

export const bundle = {
  id: 'test',
  title: 'Test glossary',
  lang: 'en',
  url: '/glossary/',
  entries: [
    {
      id: 'api',
      term: 'API',
      aliases: ['APIs', 'Application Programming Interface'],
      expansion: 'Application Programming Interface',
      definition: [
        paragraph(text('A way for programs to '), { type: 'emphasis', children: [text('talk')] }, text('.')),
      ],
      body: [
        paragraph(text('The opposite of a '), linkToWebhook, text('.')),
        { type: 'heading', depth: 2, children: [text('In practice')] },
        { type: 'list', children: [{ type: 'listItem', children: [paragraph(text('Send leads'))] }] },
      ],
      faqs: [
        {
          id: 'rest-vs-soap',
          question: 'REST or SOAP?',
          answer: [paragraph(text('REST, with a '), linkToWebhook)],
          topics: ['style'],
        },
        { question: 'Wie groß?', answer: 'Small.\n\nReally small.', topics: ['size'] },
      ],
      related: [
        { title: 'Read this', url: '/read/' },
        { title: 'Not a link', url: 'javascript:alert(1)' },
        { title: 'Write to us', url: 'mailto:us@example.org' },
      ],
      seeAlso: ['webhook', 'nowhere'],
      image: { src: IMAGE, alt: 'Two programs', width: 640, height: 360 },
    },
    { id: 'webhook', term: 'Webhook', definition: 'A message that a program sends by itself.' },
    { id: 'constructor', term: 'Constructor', definition: 'What builds.' },
  ],
  faqs: [
    { id: 'price', question: 'What does it cost?', answer: 'Nothing.', topics: ['pricing'] },
    { id: 'invoice', question: 'Is there an invoice?', answer: 'No.', topics: ['pricing', 'support'] },
    { id: 'help', question: 'Who helps?', answer: 'We do.', topics: ['support'] },
  ],
} satisfies Bundle;

let addresses = 0;

/** An address, new each time, that answers with `json` as a bundle. */
export function addressOf(json: unknown = bundle): string {
  const body = encodeURIComponent(JSON.stringify(json));
  return `/fixtures/json?n=${crypto.randomUUID()}-${++addresses}&body=${body}`;
}

/** An address, new each time, that answers 503 to the first `fail` requests, then with the glossary of this repository. */
export const flakyAddress = (fail = 1): string =>
  `/fixtures/flaky?key=${crypto.randomUUID()}&fail=${fail}&file=data/glossary.json`;

/** An address, new each time, that answers 404 until `recover` has run, then with the glossary of this repository. */
export function goneAddress(): { readonly src: string; recover(): Promise<unknown> } {
  const key = crypto.randomUUID();
  return {
    src: `/fixtures/gone/${key}/glossary/data/glossary.json`,
    recover: () => fetch(`/fixtures/back?key=${key}`),
  };
}

/** A bundle with one entry, "Word", that is defined as `definition`. */
export const wordDefined = (definition: string, head: Partial<Bundle> = {}): Bundle => ({
  ...head,
  entries: [{ id: 'word', term: 'Word', definition }],
});

/** How often this browser has requested `address`. */
export async function requestsOf(address: string): Promise<number> {
  const response = await fetch(`/fixtures/count?url=${encodeURIComponent(address)}`);
  return ((await response.json()) as { count: number }).count;
}

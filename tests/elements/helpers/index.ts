// Helpers of <glossary-index>'s tests: a glossary with letters and tags, its markup, and the texts that users see.
import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/glossary-index.js';
import '../../../src/define/glossary-provider.js';
import type { Bundle, GlossaryIndex } from '../../../src/index.js';
import { waitUntil } from '../../tools/wait.js';
import { addressOf } from './bundle.js';
import { filled, part, textOf, textsOf } from './page.js';

export const indexed = {
  id: 'index',
  title: 'Words',
  lang: 'en',
  url: '/glossary/',
  entries: [
    {
      id: 'webhook',
      term: 'Webhook',
      aliases: ['HTTP callback'],
      definition: 'A message that a program sends.',
      tags: ['api', 'events'],
    },
    {
      id: 'api',
      term: 'API',
      expansion: 'Application programming interface',
      definition: 'How programs talk.',
      tags: ['api'],
    },
    {
      id: 'api-key',
      term: 'API key',
      definition: 'What a program shows at the door.',
      tags: ['api', 'security'],
    },
    { id: 'creme', term: 'Crème', definition: 'The best.', url: '/creme/' },
    { id: '404', term: '404', definition: 'Not found.' },
    { id: 'opt-in', term: 'Opt-in', definition: 'The user agrees first.', tags: ['security'] },
  ],
} satisfies Bundle;

/** The same glossary, none of whose entries has a page. */
export const withoutPages = (({ url: _, ...bundle }) => ({
  ...bundle,
  entries: bundle.entries.map(({ url: _own, ...entry }: Bundle['entries'][number]) => entry),
}))(indexed);

/** A glossary so large that one letter at a time is shown: 3,000 under A and B each, and one under Z. */
const large = (): Bundle => ({
  lang: 'en',
  url: '/glossary/',
  entries: [
    ...['a', 'b'].flatMap((letter) =>
      Array.from({ length: 3000 }, (_, number) => ({
        id: `${letter}-${number}`,
        term: `${letter.toUpperCase()} ${String(number).padStart(4, '0')}`,
        definition: 'D.',
        tags: [`tag-${number % 2}`],
      })),
    ),
    { id: 'zebra', term: 'Zebra', definition: 'Striped.', tags: ['animal'] },
  ],
});

export const markup = (attributes = '', src = addressOf(indexed)) =>
  `<glossary-index src="${src}" ${attributes}></glossary-index>`;

/** Waits until all letters have entries, which are added in slices. */
const listed = (element: Element): Promise<void> =>
  waitUntil(
    () =>
      [...element.querySelectorAll('section')].every((section) => section.querySelector('ul, dl') !== null),
    'all letters are filled',
  );

/** Mounts an index, and waits until it has filled itself. */
export async function mountIndex(attributes = '', src?: string): Promise<GlossaryIndex> {
  const element = await filled(await fixture<GlossaryIndex>(markup(attributes, src)));
  await listed(element);
  await element.updateComplete;
  return element;
}

/** Mounts the index of a bundle in a JSON script of the page. */
export async function mountInPage(bundle: Bundle, attributes = ''): Promise<GlossaryIndex> {
  const json = JSON.stringify(bundle);
  const provider = await fixture<HTMLElement>(
    `<glossary-provider><script type="application/json">${json}</script><glossary-index ${attributes}></glossary-index></glossary-provider>`,
  );
  const element = await filled(provider.querySelector('glossary-index')!);
  await element.updateComplete;
  return element;
}

/** Mounts an index so large that it shows one letter at a time. */
export const mountLarge = (attributes = ''): Promise<GlossaryIndex> =>
  mountInPage({ ...large(), ...(attributes === '' ? {} : { url: undefined }) } as Bundle, attributes);

export const box = (element: GlossaryIndex): HTMLInputElement => part(element, 'input') as HTMLInputElement;
export const status = (element: GlossaryIndex): string => textOf(part(element, 'status'));
/** What screen readers announce. */
export const announced = (element: GlossaryIndex): string => textOf(part(element, 'announcement'));
export const terms = (element: Element): string[] =>
  textsOf(element, ':scope > section li :is(a, glossary-term)');
/** The content without the mark of the letter in view. */
export const unmarked = (element: Element): string => element.innerHTML.replace(' aria-current="true"', '');
/** The terms with their definitions. */
export const definitions = (element: Element): string[] =>
  [...element.querySelectorAll(':scope > section dl > div')].map(
    (group) => `${textOf(group.querySelector('dt'))}: ${textOf(group.querySelector('dd'))}`,
  );
export const letters = (element: Element): string[] =>
  [...element.querySelectorAll(':scope > nav li')].map((item) =>
    item.querySelector('a') === null ? textOf(item).toLowerCase() : textOf(item),
  );
export const results = (element: Element): HTMLAnchorElement[] => [
  ...element.querySelectorAll<HTMLAnchorElement>(':scope > [slot=results] :is(a, glossary-term)'),
];
export const found = (element: Element): string[] => results(element).map(textOf);
export const marks = (element: Element): string[] => textsOf(element, ':scope > [slot=results] mark');
export const tagLinks = (element: Element): HTMLAnchorElement[] => [
  ...element.querySelectorAll<HTMLAnchorElement>(':scope > details li:not([hidden]) a'),
];
/** The tags with their numbers: `api 3`, and `api 3*` for a chosen one. */
export const tags = (element: Element): string[] =>
  tagLinks(element).map((link) => textOf(link) + (link.getAttribute('aria-current') === 'true' ? '*' : ''));
/** Whether the list of all terms is shown. */
export const isListShown = (element: Element): boolean =>
  element.querySelector(':scope > section')!.checkVisibility({ visibilityProperty: true });

/** Types into the box, and waits until exactly these terms are the results. */
export async function search(element: GlossaryIndex, text: string, ...expected: string[]): Promise<void> {
  const input = box(element);
  input.focus();
  input.select();
  await (text === '' ? sendKeys({ press: 'Delete' }) : sendKeys({ type: text }));
  await waitUntil(() => found(element).join() === expected.join(), `${text}: ${expected.join()}`);
}

// Invalid bundles and the messages for their editor: bundles without any usable part, and bundles with single
// mistakes. `entry` and `faq` are valid; each case changes one value.

export const entry = { id: 'api', term: 'API', definition: 'An interface for programs.' };
export const faq = { question: 'What is it?', answer: 'An interface.' };

/** Bundles without any usable part, and the message of the BundleError. */
export const unusable: readonly { title: string; bundle: unknown; message: string }[] = [
  { title: 'null', bundle: null, message: 'A glossary is a JSON object like {"entries": […]}, but this is null.' },
  { title: 'an array', bundle: [entry], message: 'but this is an array.' },
  { title: 'a string', bundle: '{"entries": []}', message: 'but this is a string.' },
  { title: 'a number', bundle: 42, message: 'but this is a number.' },
  { title: 'a boolean', bundle: true, message: 'but this is a boolean.' },
  { title: 'an empty object', bundle: {}, message: 'A glossary needs "entries", an array; here it is missing.' },
  { title: 'entries: null', bundle: { entries: null }, message: 'here it is null.' },
  { title: 'entries by id', bundle: { entries: { api: entry } }, message: 'here it is an object.' },
  { title: 'entries as text', bundle: { entries: 'API' }, message: 'here it is a string.' },
  { title: 'an entry', bundle: entry, message: 'here it is missing.' },
];

interface WrongItem {
  title: string;
  item: unknown;
  /** The path in the item (`''`: the item itself), and the message. */
  problems: readonly (readonly [path: string, message: string])[];
}

const missing = 'This is required, but missing.';
const empty = 'This must not be empty.';
const expected = (type: string, actual: string) => `This should be ${type}, but is ${actual}.`;

/** Invalid entries. Only the entry itself is skipped. */
export const wrongEntries: readonly WrongItem[] = [
  { title: 'null', item: null, problems: [['', expected('an object', 'null')]] },
  { title: 'a string', item: 'API', problems: [['', expected('an object', 'a string')]] },
  { title: 'an array', item: [entry], problems: [['', expected('an object', 'an array')]] },
  {
    title: 'an empty object',
    item: {},
    problems: [
      ['.id', missing],
      ['.term', missing],
      ['.definition', missing],
    ],
  },
  { title: 'no definition', item: { id: 'x', term: 'X' }, problems: [['.definition', missing]] },
  { title: 'an empty id', item: { ...entry, id: '' }, problems: [['.id', empty]] },
  { title: 'an empty term', item: { ...entry, term: '' }, problems: [['.term', empty]] },
  { title: 'a number as id', item: { ...entry, id: 7 }, problems: [['.id', expected('a string', 'a number')]] },
  { title: 'term: null', item: { ...entry, term: null }, problems: [['.term', expected('a string', 'null')]] },
  {
    title: 'a number as definition',
    item: { ...entry, definition: 42 },
    problems: [['.definition', expected('a string or an array', 'a number')]],
  },
  {
    title: 'a root node as definition',
    item: { ...entry, definition: { type: 'root', children: [] } },
    problems: [['.definition', expected('a string or an array', 'an object')]],
  },
  {
    title: 'a text among nodes',
    item: { ...entry, definition: [{ type: 'paragraph' }, 'text'] },
    problems: [['.definition[1]', expected('an object', 'a string')]],
  },
  { title: 'a node without type', item: { ...entry, body: [{}] }, problems: [['.body[0].type', missing]] },
  {
    title: 'a node whose type is a number',
    item: { ...entry, body: [{ type: 1 }] },
    problems: [['.body[0].type', expected('a string', 'a number')]],
  },
  {
    title: 'one alias instead of a list',
    item: { ...entry, aliases: 'APIs' },
    problems: [['.aliases', expected('an array', 'a string')]],
  },
  {
    title: 'a number among aliases',
    item: { ...entry, aliases: ['APIs', 5] },
    problems: [['.aliases[1]', expected('a string', 'a number')]],
  },
  {
    title: 'a related link without url',
    item: { ...entry, related: [{ title: 'A', url: '/a' }, { title: 'B' }] },
    problems: [['.related[1].url', missing]],
  },
  {
    title: 'a question without answer',
    item: { ...entry, faqs: [faq, { question: 'Why?' }] },
    problems: [['.faqs[1].answer', missing]],
  },
  {
    title: 'an image without alt',
    item: { ...entry, image: { src: '/a.png' } },
    problems: [['.image.alt', missing]],
  },
  {
    title: 'a width with unit',
    item: { ...entry, image: { src: '/a.png', alt: '', width: '640px' } },
    problems: [['.image.width', expected('a number', 'a string')]],
  },
  {
    title: 'an array as match',
    item: { ...entry, match: [] },
    problems: [['.match', expected('an object', 'an array')]],
  },
  {
    title: '"no" as match.auto',
    item: { ...entry, match: { auto: 'no' } },
    problems: [['.match.auto', expected('a boolean', 'a string')]],
  },
  {
    title: 'several wrong fields',
    item: { id: 'x', term: '', definition: 'X', url: 5, tags: [null] },
    problems: [
      ['.term', empty],
      ['.tags[0]', expected('a string', 'null')],
      ['.url', expected('a string', 'a number')],
    ],
  },
];

export const wrongFaqs: readonly WrongItem[] = [
  { title: 'a string', item: 'What?', problems: [['', expected('an object', 'a string')]] },
  { title: 'no answer', item: { question: 'What?' }, problems: [['.answer', missing]] },
  { title: 'an empty question', item: { ...faq, question: '' }, problems: [['.question', empty]] },
  { title: 'an empty id', item: { ...faq, id: '' }, problems: [['.id', empty]] },
  {
    title: 'one topic instead of a list',
    item: { ...faq, topics: 'pricing' },
    problems: [['.topics', expected('an array', 'a string')]],
  },
];

/** Invalid metadata fields. Each is ignored. */
export const wrongHeads: readonly { title: string; head: object; problem: readonly [string, string] }[] = [
  { title: 'a number as title', head: { title: 5 }, problem: ['title', expected('a string', 'a number')] },
  { title: 'lang: null', head: { lang: null }, problem: ['lang', expected('a string', 'null')] },
  { title: 'an object as url', head: { url: {} }, problem: ['url', expected('a string', 'an object')] },
  { title: 'an array as id', head: { id: [] }, problem: ['id', expected('a string', 'an array')] },
  { title: 'a boolean as $schema', head: { $schema: true }, problem: ['$schema', expected('a string', 'a boolean')] },
];

/** Names of properties that every object inherits. They are valid ids, terms and aliases. */
export const inheritedNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];

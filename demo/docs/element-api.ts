/**
 * The reference of one element, from the manifest: attributes, properties, events, slots, parts, custom properties, states
 * and words of the interface, each with a heading. Pure; generated.ts calls it for `<!-- api TAG -->`.
 */
import type { RootContent } from 'mdast';
import type { ElementDeclaration, Member, Named } from './manifest.js';
import { code, heading, paragraph, table, text, type Inline } from './nodes.js';
import { wordsTable } from './words.js';

/** The fields of each event class. */
export type EventFields = ReadonlyMap<string, readonly { name: string; type?: { text: string } }[]>;

export function elementApi(declaration: ElementDeclaration, events: EventFields): RootContent[] {
  const { tagName, attributes = [], members = [], slots = [] } = declaration;
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    ...part('Attributes', attributes, ({ name, type, description, default: preset }) => [
      [code(name)],
      typeOf(type),
      preset ? [code(unquoted(preset))] : '–',
      sentence(description),
    ]),
    ...part('Properties', fields, (field) => [
      [code(field.name)],
      typeOf(field.type),
      field.attribute === undefined
        ? sentence(field.description)
        : [text('as the attribute '), code(field.attribute)],
    ]),
    ...part('Methods', methods, (method) => [[code(signature(method))], sentence(method.description)]),
    ...part('Events', declaration.events ?? [], ({ name, type, description }) => [
      [code(name)],
      fieldList(events.get(type?.text ?? '') ?? []),
      sentence(description),
    ]),
    ...part('Slots', slots, ({ name, description }) => [
      name === '' ? 'default' : [code(name)],
      sentence(description),
    ]),
    ...part('Parts', declaration.cssParts ?? [], ({ name, description }) => [
      [code(`${tagName}::part(${name})`)],
      sentence(description),
    ]),
    ...part('Custom properties', declaration.cssProperties ?? [], (property) => propertyRow(property)),
    ...part('States', declaration.cssStates ?? [], ({ name, description }) => [
      [code(`${tagName}:state(${name})`)],
      sentence(description),
    ]),
    ...words(tagName),
  ];
}

const HEADS: Readonly<Record<string, readonly string[]>> = {
  Attributes: ['attribute', 'values', 'default', 'what it does'],
  Properties: ['property', 'type', 'what it is'],
  Methods: ['method', 'what it does'],
  Events: ['event', 'its fields', 'when'],
  Slots: ['slot', 'what goes in'],
  Parts: ['part', 'what it is'],
  'Custom properties': ['property', 'what it sets', 'default', 'here'],
  States: ['state', 'when'],
};

function part<T>(title: string, items: readonly T[], row: (item: T) => readonly Inline[]): RootContent[] {
  return items.length === 0 ? [] : [heading(3, title), table(HEADS[title] ?? [], items.map(row))];
}

/**
 * A row of the table of custom properties. The last cell shows the value that the property has on the page; property-values.ts
 * fills it in.
 */
function propertyRow({ name, description = '' }: Named): Inline[] {
  const [what = '', preset] = description.split(/; default: /);
  // Both names come from our own source: they need no escaping.
  const here = `<span data-property="${name}">–</span>`;
  return [[code(name)], sentence(what), preset ?? '–', [{ type: 'html', value: here }]];
}

function words(tagName: string): RootContent[] {
  const rows = wordsTable(tagName);
  if (rows === undefined) return [];
  const about = paragraph([
    text('In the language of the page; '),
    code('setStrings'),
    text(' and '),
    code('data-strings'),
    text(' change them. '),
    { type: 'link', url: '../languages.md', children: [text('Where they show')] },
    text('.'),
  ]);
  return [heading(3, 'Words'), about, rows];
}

/** `'first' | 'all' | undefined` → the values in code, without quotes; `undefined` means that it may be left out. */
function typeOf(type: { readonly text: string } | undefined): Inline {
  const options = (type?.text ?? '').split('|').map((option) => unquoted(option.trim()));
  const shown = options.filter((option) => option !== '' && option !== 'undefined');
  return shown.flatMap((option, at) => (at === 0 ? [code(option)] : [text(' '), code(option)]));
}

function fieldList(fields: readonly { name: string; type?: { text: string } }[]): Inline {
  if (fields.length === 0) return '–';
  return fields.flatMap(({ name, type }, at) => [
    text(at === 0 ? '' : ', '),
    code(`${name}: ${type?.text ?? ''}`),
  ]);
}

function signature({ name, parameters = [] }: Member): string {
  return `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;
}

function unquoted(value: string): string {
  return value.replace(/^'(.*)'$/, '$1');
}

/** Without the full stop at its end: tables have none. */
function sentence(description = ''): string {
  return description.replace(/\s+/g, ' ').replace(/\.$/, '');
}

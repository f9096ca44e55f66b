// The declarations against dist/custom-elements.json: what it documents is accepted in each framework, and nothing else.
// Needs `npm run build:quick`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { compile } from './compile.js';

const root = join(import.meta.dirname, '../..');
const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
/** The elements that a page may use; only terms create the card. */
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName && tagName !== 'glossary-card');

/** Each event with its class. Events bubble, so that each element takes listeners to all. */
const events = new Map(
  elements.flatMap(({ events = [] }) => events.map(({ name, type }) => [name, type.text])),
);

const camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const isFlag = ({ type }) => type.text === 'boolean';
const namesOf = (documented) => documented.map(({ name }) => name);

/** What a framework accepts for an element. @type {Record<string, (element: any) => string[]>} */
const ACCEPTED = {
  react: (element) => [...attributesAndProperties(element), ...listeners('on')],
  preact: (element) => [...attributesAndProperties(element), ...listeners('on')],
  svelte: (element) => [...attributesAndProperties(element), ...listeners('on'), ...listeners('on:')],
  solid: (element) => {
    const attributes = namesOf(element.attributes);
    return [
      ...attributes,
      ...attributes.map((name) => `attr:${name}`),
      ...namesOf(element.attributes.filter(isFlag)).map((name) => `bool:${name}`),
      ...properties(element).map((name) => `prop:${name}`),
      ...listeners('on:'),
    ];
  },
  vue: (element) => [
    ...namesOf(element.attributes).map(camelCase),
    ...listeners('on-').map(camelCase),
    'slot',
  ],
};

const properties = ({ members }) =>
  namesOf(members.filter(({ kind, readonly }) => kind === 'field' && !readonly));
const attributesAndProperties = (element) => [
  ...new Set([...namesOf(element.attributes), ...properties(element)]),
];
const listeners = (prefix) => [...events.keys()].map((name) => prefix + name);

/** The values that the manifest documents: names of types and literals. */
const documentedValues = ({ type }) => {
  const values = type.text.split('|').map((value) => value.trim().replaceAll("'", '"'));
  const defined = values.filter((value) => value !== 'undefined');
  return defined.flatMap((value) => (value === 'boolean' ? ['false', 'true'] : value)).sort();
};
/** HTML writes numbers as texts. */
const written = (value) => {
  if (value === 'number') return [value, '`${number}`'];
  return /^\d+$/.test(value) ? [value, `"${value}"`] : [value];
};

describe('the types for frameworks', () => {
  /** @type {ts.TypeChecker} */
  let checker;
  /** @type {(interfaceName: string, member: string) => ts.Type} */
  let declared;

  before(() => {
    const program = compile();
    checker = program.getTypeChecker();
    const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith('fixtures/surface.ts'));
    assert.ok(file);
    const module = checker.getSymbolAtLocation(file);
    assert.ok(module);
    const exported = checker.getExportsOfModule(module);
    declared = (interfaceName, member) => {
      const symbol = exported.find(({ name }) => name === interfaceName);
      assert.ok(symbol);
      return member_(checker.getDeclaredTypeOfSymbol(symbol), member);
    };
  });

  const member_ = (type, name) => {
    const property = checker.getPropertyOfType(type, name);
    assert.ok(property, `${name} is missing`);
    return checker.getTypeOfSymbol(property);
  };
  const keysOf = (type) => checker.getPropertiesOfType(type).map(({ name }) => name);
  const valuesOf = (type) => {
    const defined = checker.getNonNullableType(type);
    return (defined.isUnion() ? defined.types : [defined])
      .map((value) => checker.typeToString(value, undefined, ts.TypeFormatFlags.NoTruncation))
      .sort();
  };

  for (const [framework, accepted] of Object.entries(ACCEPTED))
    for (const element of elements)
      it(`accept in ${framework} what <${element.tagName}> has, and nothing else`, () => {
        const frameworkType = declared('Frameworks', framework);
        const common = new Set(keysOf(member_(frameworkType, 'span')));
        const added = keysOf(member_(frameworkType, element.tagName)).filter((name) => !common.has(name));
        assert.deepEqual(added.sort(), accepted(element).sort());
      });

  for (const element of elements)
    for (const attribute of element.attributes) {
      it(`accept the values of ${attribute.name} of <${element.tagName}>, and no others`, () => {
        const props = member_(declared('Frameworks', 'react'), element.tagName);
        const found = valuesOf(member_(props, attribute.name));
        if (attribute.name === 'sections') {
          // A list of names, each once, in any order.
          const names = attribute.default.split(' ');
          assert.deepEqual(
            [...new Set(found.flatMap((list) => JSON.parse(list).split(' ')))].sort(),
            names.sort(),
          );
          return;
        }
        const expected = documentedValues(attribute);
        assert.deepEqual(found, expected.flatMap(written).sort());
        if (attribute.fieldName !== attribute.name)
          assert.deepEqual(valuesOf(member_(props, attribute.fieldName)), expected);
      });
    }

  for (const [name, className] of events)
    it(`know that ${name} is a ${className}, on elements, the document and the window`, () => {
      for (const map of ['element', 'document', 'window'])
        assert.equal(checker.typeToString(member_(declared('Dom', map), name)), className, map);
    });

  it('know no event that is not documented', () => {
    const ours = keysOf(declared('Dom', 'element')).filter((name) => name.includes('-'));
    assert.deepEqual(ours.sort(), [...events.keys()].sort());
  });

  it('know the class of each element', () => {
    for (const { tagName, name } of elements)
      assert.equal(checker.typeToString(member_(declared('Dom', 'tags'), tagName)), name);
  });
});

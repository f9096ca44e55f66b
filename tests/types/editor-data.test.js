// dist/vscode.html-custom-data.json, dist/web-types.json and dist/llms.txt against dist/custom-elements.json, from which they are made:
// everything that it documents can be found in an editor. Needs `npm run build:quick`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const namesOf = (documented = []) => documented.map(({ name }) => name);

const elements = readJson('dist/custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const tagNames = elements.map(({ tagName }) => tagName);
const { name, version, ...manifest } = readJson('package.json');
const { tags } = readJson('dist/vscode.html-custom-data.json');
const webTypes = readJson('dist/web-types.json');

/** The values of some attributes, as a page writes them. */
const VALUES = {
  'glossary-term': { placement: ['bottom', 'top', 'left', 'right'] },
  'glossary-autolink': { limit: ['first', 'section', 'all'], mode: ['auto', 'wrap', 'highlight'] },
  'glossary-entry': { 'heading-level': ['1', '2', '3', '4', '5', '6'] },
  'faq-accordion': { mode: ['multiple', 'single'] },
};

describe('the data for VS Code', () => {
  it('has each element that a page may use, and no other', () => {
    assert.deepEqual(
      namesOf(tags),
      tagNames.filter((tag) => tag !== 'glossary-card'),
    );
  });

  for (const tag of tags) {
    const element = elements.find(({ tagName }) => tagName === tag.name);

    it(`describes each attribute of <${tag.name}>; flags take no value`, () => {
      assert.deepEqual(namesOf(tag.attributes), namesOf(element.attributes));
      for (const { name, description, valueSet } of tag.attributes) {
        assert.match(description, /\w/, name);
        const { type } = element.attributes.find((attribute) => attribute.name === name);
        assert.equal(valueSet === 'v', type.text === 'boolean', name);
      }
    });

    it(`names the events, slots, parts and custom properties of <${tag.name}> in its description`, () => {
      const { events, slots, cssParts, cssProperties } = element;
      for (const name of [events, slots, cssParts, cssProperties].flatMap(namesOf))
        assert.ok(tag.description.value.includes(`- ${name ? `\`${name}\`` : 'default'}: `), name);
    });
  }

  for (const [tagName, attributes] of Object.entries(VALUES))
    for (const [attribute, values] of Object.entries(attributes))
      it(`knows the values of ${attribute} of <${tagName}>`, () => {
        const tag = tags.find(({ name }) => name === tagName);
        assert.deepEqual(namesOf(tag.attributes.find(({ name }) => name === attribute).values), values);
      });
});

describe('the data for editors of JetBrains', () => {
  const described = webTypes.contributions.html.elements;

  it('is found through package.json, and says for which version it is', () => {
    assert.equal(manifest['web-types'], './dist/web-types.json');
    assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
  });

  it('has each element, and the card for its parts', () => {
    assert.deepEqual(namesOf(described), tagNames);
  });

  for (const element of elements)
    it(`has all that is documented of <${element.tagName}>`, () => {
      const { attributes, slots, js, css } = described.find(({ name }) => name === element.tagName);
      assert.deepEqual(namesOf(attributes), namesOf(element.attributes));
      assert.deepEqual(namesOf(slots), namesOf(element.slots));
      assert.deepEqual(namesOf(js.events), namesOf(element.events));
      assert.deepEqual(namesOf(css.parts), namesOf(element.cssParts));
      assert.deepEqual(namesOf(css.properties), namesOf(element.cssProperties));
      const fields = (element.members ?? []).filter(({ kind }) => kind === 'field');
      assert.deepEqual(namesOf(js.properties), namesOf(fields));
      for (const { name, value } of attributes) assert.doesNotMatch(value.type, /undefined/, name);
    });
});

describe('the text for assistants', () => {
  const text = readFileSync(join(root, 'dist/llms.txt'), 'utf8');

  it('begins with name and version, and has the commands of README, without its picture', () => {
    assert.ok(text.startsWith(`# ${name} ${version}\n`));
    assert.match(text, /`glossary build SOURCE…/);
    assert.doesNotMatch(text, /<picture>/);
  });

  it('has the guides, below its own title', () => {
    assert.match(text, /^## The script tag$/m);
    assert.match(text, /^#### data-autolink$/m);
    assert.equal(text.match(/^# /gm)?.length, 1);
  });

  for (const { tagName, attributes, events } of elements)
    it(`describes <${tagName}>`, () => {
      const [, section = ''] = text.split(`\n### <${tagName}>\n`);
      const own = section.split('\n### ')[0];
      for (const each of [...namesOf(attributes), ...namesOf(events)])
        assert.ok(own?.includes(`\`${each}\``), each);
    });
});

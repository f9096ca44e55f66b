// Writes what editors know of the elements, from dist/custom-elements.json: dist/vscode.html-custom-data.json for VS Code,
// dist/web-types.json for the editors of JetBrains, and dist/llms.txt, one text with README, guides and reference for assistants that
// write code (https://llmstxt.org). `npm run build` calls it after the analyzer.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const writeJson = (path, value) => writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`);

const { name, version } = readJson('package.json');
const elements = readJson('dist/custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** A description without the line breaks of the source. */
const inOneLine = (text = '') => text.replace(/\s+/g, ' ');
const named = ({ name, description }) => ({ name, description: inOneLine(description) });

/** The values of an attribute that has a list of them. */
const literals = ({ type }) =>
  type.text
    .split('|')
    .map((value) => value.trim())
    .filter((value) => /^('.*'|\d+)$/.test(value))
    .map((value) => value.replaceAll("'", ''));

/** VS Code shows nothing but a text for what is no attribute. */
function hoverText({ description, events, slots, cssParts, cssProperties }) {
  const list = (title, items = [], nameOf = (name) => `\`${name}\``) => {
    const lines = items.map(({ name, description }) => `- ${nameOf(name)}: ${inOneLine(description)}`);
    return lines.length > 0 ? [`**${title}**\n${lines.join('\n')}`] : [];
  };
  return [
    inOneLine(description),
    ...list('Events', events),
    ...list('Slots', slots, (name) => (name === '' ? 'default' : `\`${name}\``)),
    ...list('Parts', cssParts),
    ...list('Custom properties', cssProperties),
  ].join('\n\n');
}

const vsCodeAttribute = (attribute) => {
  const values = literals(attribute).map((name) => ({ name }));
  return {
    ...named(attribute),
    // `v` is VS Code's own set of no values, for flags.
    ...(attribute.type.text === 'boolean' && { valueSet: 'v' }),
    ...(values.length > 0 && { values }),
  };
};

const vsCodeTag = (element) => ({
  name: element.tagName,
  description: { kind: 'markdown', value: hoverText(element) },
  attributes: (element.attributes ?? []).map(vsCodeAttribute),
});

const typeOf = ({ type }) => type.text.replace(/ \| undefined$/, '');

const jetBrainsAttribute = (attribute) => ({
  ...named(attribute),
  required: false,
  value: {
    type: typeOf(attribute),
    ...(attribute.default !== undefined && { default: attribute.default.replaceAll("'", '') }),
    ...(attribute.type.text === 'boolean' && { kind: 'no-value' }),
  },
});

const jetBrainsElement = ({ tagName, description, ...element }) => ({
  name: tagName,
  description: inOneLine(description),
  attributes: (element.attributes ?? []).map(jetBrainsAttribute),
  slots: (element.slots ?? []).map(named),
  js: {
    properties: (element.members ?? [])
      .filter(({ kind }) => kind === 'field')
      .map((field) => ({ ...named(field), type: field.type.text })),
    events: (element.events ?? []).map((event) => ({ ...named(event), type: event.type.text })),
  },
  css: {
    parts: (element.cssParts ?? []).map(named),
    properties: (element.cssProperties ?? []).map(named),
  },
});

// Nobody writes the card into a page.
const tags = elements.filter(({ tagName }) => tagName !== 'glossary-card').map(vsCodeTag);
writeJson('dist/vscode.html-custom-data.json', { version: 1.1, tags });

writeJson('dist/web-types.json', {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: { html: { elements: elements.map(jetBrainsElement) } },
});

const attributeLine = (attribute) =>
  `- \`${attribute.name}\` (${typeOf(attribute)}${attribute.default === undefined ? '' : `, default ${attribute.default}`}): ${inOneLine(attribute.description)}`;

const reference = (element) => {
  const lines = (element.attributes ?? []).map(attributeLine);
  const attributes = lines.length > 0 ? ['**Attributes**', lines.join('\n')] : [];
  return [`### <${element.tagName}>`, hoverText(element), ...attributes].join('\n\n');
};

/** What a program needs to know beyond README, in the order of a reader. */
const GUIDES = 'script-tag linking index-and-search bundle command-line npm theming languages'.split(' ');

/** A guide as a part of a longer text: its headings one level deeper. Code blocks stay. */
const asPart = (markdown) =>
  markdown.replace(/(^```[^]*?^```$)|^#/gm, (found, code) => (code === undefined ? `#${found}` : code));
const readText = (path) => readFileSync(join(root, path), 'utf8').trim();

const readme = readText('README.md')
  .replace(/^# .*\n+/, '')
  .replace(/<picture>[^]*?<\/picture>\n+/, '');
writeFileSync(
  join(root, 'dist/llms.txt'),
  [
    `# ${name} ${version}`,
    readme,
    ...GUIDES.map((guide) => asPart(readText(`docs/${guide}.md`))),
    '## Reference',
    ...elements.map(reference),
  ].join('\n\n') + '\n',
);

// Reads data/marketing (one Markdown file an entry, _glossary.yml for the rest) and writes
// data/glossary.json: the file name is the id, the first paragraph the definition, the rest the body.
// A stop-gap until the command line can build bundles. Run: node data/build.mjs
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parse as parseYaml, parseDocument } from 'yaml';

const source = new URL('marketing/', import.meta.url);
const ENTRY_KEYS = 'term aliases expansion tags seeAlso related image match faqs url'.split(' ');
const NODE_TYPES =
  /^(paragraph|text|emphasis|strong|delete|inlineCode|code|link|list|listItem|blockquote|heading|break|image|table|tableRow|tableCell|thematicBreak)$/;
const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
const [problems, links] = [[], []]; // links: ids that a text points to, checked once all are known

function clean(node, file) {
  const { position, children, ...rest } = node;
  const at = position ? `${file} (line ${position.start.line} of the text)` : file;
  if (!NODE_TYPES.test(node.type)) problems.push(`${at}: a bundle has no "${node.type}" nodes`);
  if (node.type === 'text') rest.value = rest.value.replace(/\s*\n\s*/g, ' ');
  const id = node.type === 'link' && /^\/glossary\/([^/#]*)\//.exec(node.url)?.[1];
  if (id) links.push({ file, id });
  for (const key in rest) if (rest[key] === null) delete rest[key];
  return children ? { ...rest, children: children.map((child) => clean(child, file)) } : rest;
}

const parseMarkdown = (text, file) => fromMarkdown(text, options).children.map((node) => clean(node, file));

// Rich text is a plain string where nothing but paragraphs of plain text would be lost.
const isPlain = (node) => node.type === 'paragraph' && node.children.every(({ type }) => type === 'text');
const richText = (nodes) =>
  nodes.every(isPlain) ? nodes.map((node) => node.children[0].value).join('\n\n') : nodes;

const faqItems = (faqs, file) =>
  faqs?.map(({ answer, ...faq }) => {
    if (!faq.id || !faq.question || !answer) problems.push(`${file}: an FAQ needs id, question, answer`);
    claim('FAQ id', faq.id, file);
    return { ...faq, answer: richText(parseMarkdown(String(answer ?? ''), file)) };
  });

const claims = new Map();
function claim(kind, name, file) {
  const key = `${kind} ${String(name).normalize('NFC').toLowerCase()}`;
  if (claims.has(key)) problems.push(`${file}: ${kind} "${name}" is already taken by ${claims.get(key)}`);
  claims.set(key, file);
}

function readEntry(file) {
  const [, matter, text] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(new URL(file, source), 'utf8')) ?? [];
  if (matter === undefined) return void problems.push(`${file}: no front matter between two lines of ---`);
  const front = parseDocument(matter);
  if (front.errors.length) return void problems.push(`${file}: ${front.errors[0].message.split('\n')[0]}`);
  const { faqs, ...fields } = front.toJS() ?? {};
  for (const key in fields) if (!ENTRY_KEYS.includes(key)) problems.push(`${file}: unknown field "${key}"`);
  if (!fields.term) problems.push(`${file}: no term`);
  const [first, ...rest] = parseMarkdown(text, file);
  if (first?.type !== 'paragraph') problems.push(`${file}: no definition (the text starts with a paragraph)`);
  const id = file.replace(/\.md$/, '');
  claim('id', id, file);
  for (const surface of [fields.term, ...(fields.aliases ?? [])]) claim('term or alias', surface, file);
  const { term, aliases, expansion, ...others } = fields;
  const parts = { definition: first && richText([first]), body: rest.length ? richText(rest) : undefined };
  return { id, term, aliases, expansion, ...parts, faqs: faqItems(faqs, file), ...others };
}

const { first = [], faqs, ...glossary } = parseYaml(readFileSync(new URL('_glossary.yml', source), 'utf8'));
const rank = ({ id }) => (first.includes(id) ? first.indexOf(id) : first.length);
const files = readdirSync(source).filter((file) => file.endsWith('.md'));
const entries = files.map(readEntry).filter(Boolean);
entries.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
const bundle = { ...glossary, entries, faqs: faqItems(faqs, '_glossary.yml') };

for (const { id, seeAlso } of entries)
  for (const to of seeAlso ?? []) links.push({ file: id + '.md', id: to });
for (const { file, id } of links)
  if (!claims.has(`id ${id}`)) problems.push(`${file}: leads to "${id}", which is no entry`);
if (problems.length) throw new Error(`data/marketing is not in order:\n  ${problems.join('\n  ')}`);
writeFileSync(new URL('glossary.json', import.meta.url), `${JSON.stringify(bundle, null, 2)}\n`);
console.log(`data/glossary.json: ${entries.length} entries`);

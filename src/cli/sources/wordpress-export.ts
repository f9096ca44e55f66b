/**
 * Reads the export file of WordPress (WXR): the published posts of the type that keeps the glossary. Called by read-source.ts.
 */
import { SaxesParser } from 'saxes';
import type { Problem } from '../problems.js';
import { readRecords } from './records.js';
import { reshape, type Reshaped } from './reshaped.js';
import type { Path, ReadOptions, Source } from './source.js';
import { postFields } from './wordpress.js';

interface Item {
  readonly line: number;
  readonly fields: Map<string, string>;
  readonly tags: string[];
}

/** Types of posts that are no texts of the site. */
const INTERNAL =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_|acf-|elementor)/;
const GLOSSARY = /gloss|term|encyclop|dictionar|lexi[ck]|defini|vocab|begriff|wiki|diccion|dizion/i;

export function readWordPressExport(file: string, text: string, options: ReadOptions): Source {
  const { items, channel, error } = parse(text);
  const at = (line = 1) => ({ file, line, column: 1 });
  if (error !== undefined) return nothing(file, { ...at(error), ...NOT_XML, severity: 'error' });
  if (!/<wp:(?:wxr_version|post_type)>/.test(text))
    return nothing(file, { ...at(), ...NO_EXPORT, severity: 'warning' });
  const problems: Problem[] = [];
  const texts = items.filter(({ fields }) => !INTERNAL.test(fields.get('wp:post_type') ?? ''));
  const isPublished = ({ fields }: Item) =>
    fields.get('wp:status') === 'publish' && !fields.get('wp:post_password');
  const types = [
    ...new Set(texts.filter(isPublished).map(({ fields }) => fields.get('wp:post_type') ?? 'post')),
  ];
  const type = types.find((name) => GLOSSARY.test(name)) ?? (types.includes('post') ? 'post' : types[0]);
  const ofType = texts.filter(({ fields }) => (fields.get('wp:post_type') ?? 'post') === type);
  const published = ofType.filter(isPublished);
  if (types.length > 1) problems.push({ ...at(), severity: 'warning', ...oneOf(types, type ?? '') });
  const hidden = ofType.length - published.length;
  if (hidden > 0) problems.push({ ...at(), severity: 'warning', ...notPublished(hidden) });
  const records = published.map((item, index) => toRecord(item, [index]));
  const locate = ([index]: Path) => at(published[Number(index)]?.line);
  const head = Object.entries({ title: channel.get('title'), lang: channel.get('language') });
  const metadata = Object.fromEntries(
    head.map(([name, value]) => [name, value ? { value, path: [] } : undefined]),
  );
  return readRecords(file, reshape({ value: items, locate }, records, metadata), options, problems);
}

function toRecord({ fields, tags }: Item, path: Path): Reshaped {
  const part = (name: string) => ({ value: fields.get(name) ?? '', path });
  return {
    path,
    fields: {
      ...postFields(part('title'), part('content:encoded'), part('excerpt:encoded')),
      id: part('wp:post_name'),
      url: part('link'),
      ...(tags.length > 0 && { tags: { value: tags, path } }),
    },
  };
}

interface Parsed {
  readonly items: readonly Item[];
  readonly channel: ReadonlyMap<string, string>;
  /** The line where the file stops to be XML. */
  readonly error?: number;
}

function parse(text: string): Parsed {
  const parser = new SaxesParser({ position: true });
  const items: Item[] = [];
  const channel = new Map<string, string>();
  let item: Item | undefined;
  let open: { readonly name: string; readonly domain: string | undefined; text: string }[] = [];
  let error: number | undefined;
  const add = (more: string) => {
    const inner = open.at(-1);
    if (inner !== undefined) inner.text += more;
  };
  parser.on('error', () => (error ??= parser.line));
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'item') items.push((item = { line: parser.line, fields: new Map(), tags: [] }));
    open.push({ name, domain: attributes['domain'] as string | undefined, text: '' });
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    const { domain, text = '' } = open.at(-1) ?? {};
    const parent = open.at(-2)?.name;
    open = open.slice(0, -1);
    if (name === 'item') item = undefined;
    else if (item !== undefined && parent === 'item') {
      if (name !== 'category') item.fields.set(name, text.trim());
      else if (domain !== 'post_format' && text !== 'Uncategorized') item.tags.push(text.trim());
    } else if (parent === 'channel') channel.set(name, channel.get(name) ?? text.trim());
  });
  parser.write(text).close();
  return { items, channel, ...(error !== undefined && { error }) };
}

function nothing(file: string, problem: Problem): Source {
  return { file, entries: [], faqs: [], problems: [problem], unknown: [], untranslated: [] };
}

const NOT_XML = {
  rule: 'xml-syntax',
  message: 'The file could not be read, because it is not valid XML from here on.',
  advice: 'Export it again, or correct it here.',
};

const NO_EXPORT = {
  rule: 'unknown-format',
  message: 'This XML file is not an export of WordPress.',
  advice:
    'In WordPress, choose Tools, Export; or save the glossary in another format, or leave the file out.',
};

function oneOf(
  types: readonly string[],
  type: string,
): Omit<Problem, 'file' | 'line' | 'column' | 'severity'> {
  return {
    rule: 'several-types',
    message: `The file has several types of posts (${types.join(', ')}), and only those of the type "${type}" were read.`,
    advice: 'If the glossary has another type, export only that one: in WordPress, choose Tools, Export.',
  };
}

function notPublished(count: number): Omit<Problem, 'file' | 'line' | 'column' | 'severity'> {
  return {
    rule: 'not-published',
    message: `${count} posts are drafts, private or have a password, so they were left out.`,
    advice: 'Publish them in WordPress and export again, if they belong to the glossary.',
  };
}

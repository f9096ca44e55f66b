/**
 * Reads one file of a glossary, in any of the formats. Files that describe their folder (`_index.md`,
 * `_TEMPLATE.md`, `README.md`) are left out; `_glossary.yml` holds the metadata of the glossary and questions
 * that belong to no entry. Called by read-bytes.ts.
 */
import { readCsv } from './csv.js';
import type { Drafting } from './record-draft.js';
import { readJson } from './json.js';
import { baseName, extensionOf } from './file-name.js';
import { LineIndex } from './line-index.js';
import { readHtmlPage } from './html-page.js';
import { readMarkdown } from './markdown.js';
import { faultIn, isOverflow } from '../faults.js';
import { isAboutItsFolder } from './publication.js';
import { readMetadata } from './records.js';
import { readRst } from './rst.js';
import type { ReadOptions, Source } from './source.js';
import { isFields, locateWithin } from './values.js';
import { readWordPressExport } from './wordpress-export.js';
import { parseYaml, readYaml } from './yaml.js';

type Reader = (file: string, text: string, options: ReadOptions) => Source;

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['.md', readMarkdown],
  ['.markdown', readMarkdown],
  ['.mdx', readMarkdown],
  ['.html', readHtmlPage],
  ['.htm', readHtmlPage],
  ['.rst', readRst],
  ['.yml', readYaml],
  ['.yaml', readYaml],
  ['.json', readJson],
  ['.jsonld', readJson],
  ['.csv', readCsv],
  ['.tsv', readCsv],
  ['.xml', readWordPressExport],
]);

/** The extensions of the files that can be read, with their dots. */
export const SOURCE_EXTENSIONS: readonly string[] = [...READERS.keys(), '.xlsx'];

/** @param extension the format, where the name of the file does not end with it */
export function readSource(
  file: string,
  text: string,
  options: ReadOptions,
  extension = extensionOf(file),
): Source {
  const name = baseName(file);
  if (/^_glossary\.ya?ml$/i.test(name)) return readMetadataFile(file, text, options);
  if (isAboutItsFolder(name)) return { ...nothing(file), isLeftOut: true };
  const read = READERS.get(extension.toLowerCase());
  if (read !== undefined) return readBounded(read, file, text, options);
  const problem = {
    ...new LineIndex(file, text).locationAt(0),
    severity: 'error',
    rule: 'unknown-format',
    message: 'This file has a format that cannot be read.',
    advice: `Name a file that ends with one of ${SOURCE_EXTENSIONS.join(', ')}.`,
  } as const;
  return { ...nothing(file), problems: [problem] };
}

/** A file that no reader can hold on the stack is reported, so that the others are still read. */
function readBounded(read: Reader, file: string, text: string, options: ReadOptions): Source {
  try {
    return read(file, text, options);
  } catch (error) {
    if (!isOverflow(error)) throw error;
    return { ...nothing(file), problems: [faultIn(file, error)] };
  }
}

function readMetadataFile(file: string, text: string, options: ReadOptions): Source {
  const { located, problems: found } = parseYaml(text, new LineIndex(file, text));
  const drafting = { options, problems: [...found], unknown: [] } satisfies Drafting;
  const record = isFields(located.value) ? locateWithin(located, [], located.value) : undefined;
  const { problems, unknown } = drafting;
  return { ...nothing(file), ...readMetadata(record, drafting), problems, unknown };
}

function nothing(file: string): Source {
  return { file, entries: [], faqs: [], problems: [], unknown: [], untranslated: [] };
}

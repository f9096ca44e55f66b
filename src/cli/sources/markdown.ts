/**
 * Reads a Markdown file, which holds one entry. The front matter has the fields. The first paragraph of the
 * text is the definition, the rest is the body. Without a term in the front matter, the first heading is the
 * term; without an id, the name of the file is the id. Called by read-source.ts.
 */
import { basename, extname } from 'node:path';
import type { Nodes } from 'mdast';
import { plainText, type RichTextNode } from '../../core/rich-text.js';
import type { Problem, SourceLocation } from '../problems.js';
import { draftEntry, type Drafting } from './record-draft.js';
import { LineIndex } from './line-index.js';
import { offsetOfNode } from './rich-nodes.js';
import { parseMarkdown } from './rich-text.js';
import type { Draft, Fields, Located, Path, ReadOptions, RichNodes, Source, UnknownField } from './source.js';
import { toWarnings } from './unsupported.js';
import { isFields, locateWithin } from './values.js';
import { parseYaml } from './yaml.js';

const FRONT_MATTER = /^---[ \t]*\r?\n([^]*?)(?:(?<=\n)---[ \t]*(?:\r?\n|$))/;
/** Front matter without its second line of ---: the first empty line ends it. */
const OPEN_FRONT_MATTER = /^---[ \t]*\r?\n(?=[\w-]+:)([^]*?)(?:\r?\n[ \t]*\r?\n|$)/;

export function readMarkdown(file: string, text: string, options: ReadOptions): Source {
  const lines = new LineIndex(file, text);
  const problems: Problem[] = [];
  const unknown: UnknownField[] = [];
  const front = readFrontMatter(text, lines, problems);
  const record = draftEntry(front.located, { options, problems, unknown } satisfies Drafting);

  const { nodes, unsupported } = parseMarkdown(text.slice(front.end));
  const locate = (offset: number) => lines.locationAt(front.end + offset);
  problems.push(...toWarnings(unsupported, locate));
  const draft = new MarkdownDraft(file, record, nodes, locate);
  return { file, entries: [draft], faqs: [], problems, unknown, untranslated: [] };
}

interface FrontMatter {
  readonly located: Located<Fields>;
  /** The offset of the text behind the front matter. */
  readonly end: number;
}

function readFrontMatter(text: string, lines: LineIndex, problems: Problem[]): FrontMatter {
  const none = { value: {}, locate: () => lines.locationAt(0) };
  const found = FRONT_MATTER.exec(text) ?? OPEN_FRONT_MATTER.exec(text);
  if (found === null) return { located: none, end: 0 };
  if (!FRONT_MATTER.test(text)) problems.push(frontMatterProblem(lines, 'has no end line'));
  const [all, matter = ''] = found;
  const { located, problems: errors } = parseYaml(matter, lines, text.indexOf('\n') + 1);
  problems.push(...errors);
  const { value } = located;
  if (isFields(value)) return { located: locateWithin(located, [], value), end: all.length };
  if (value !== null && value !== undefined)
    problems.push(frontMatterProblem(lines, 'is not a list of fields'));
  return { located: none, end: all.length };
}

function frontMatterProblem(lines: LineIndex, fault: string): Problem {
  return {
    ...lines.locationAt(0),
    severity: 'error',
    rule: 'front-matter',
    message: `The front matter ${fault}.`,
    advice: 'Write it between two lines of ---, with one field in each line, such as "term: API".',
  };
}

class MarkdownDraft implements Draft {
  readonly value: Fields;
  readonly origin;
  readonly #record: Draft;
  readonly #locateInText: (offset: number) => SourceLocation;
  /** The fields that come from the text, and not from the front matter. */
  readonly #fromText: ReadonlyMap<string, RichNodes>;

  constructor(
    file: string,
    record: Draft,
    nodes: RichNodes,
    locateInText: (offset: number) => SourceLocation,
  ) {
    const { term = headingOf(nodes), definition, ...fields } = record.value;
    const isTitled = headingOf(nodes) !== undefined && headingOf(nodes) === term;
    const text = isTitled ? nodes.slice(1) : nodes;
    const fromText = definition === undefined ? splitText(text) : textOf({ body: text });

    this.#record = record;
    this.#locateInText = locateInText;
    this.#fromText = fromText;
    this.origin = record.value['term'] === undefined ? ('foreign' as const) : record.origin;
    this.value = {
      id: basename(file, extname(file)),
      ...(term !== undefined && { term }),
      ...(definition !== undefined && { definition }),
      ...fields,
      ...Object.fromEntries(fromText),
    };
  }

  locate(path: Path, offset?: number) {
    const [field, ...rest] = path;
    const nodes = this.#fromText.get(String(field));
    if (nodes === undefined) return this.#record.locate(path, offset);
    const start = offset ?? offsetOfNode(nodes, rest) ?? offsetOfNode(nodes, [0]) ?? 0;
    return this.#locateInText(start);
  }
}

/**
 * Takes the first paragraph as the definition and the rest as the body. A heading above that paragraph ("What
 * it is") is dropped, unless its section continues in the body: then it is the first heading of the body.
 */
function splitText(nodes: RichNodes): ReadonlyMap<string, RichNodes> {
  const isHeaded = nodes[0]?.type === 'heading' && nodes[1]?.type === 'paragraph';
  const at = isHeaded ? 1 : 0;
  if (nodes[at]?.type !== 'paragraph') return textOf({ body: nodes });
  const rest = nodes.slice(at + 1);
  const continues = isHeaded && rest.length > 0 && rest[0]?.type !== 'heading';
  return textOf({
    definition: nodes.slice(at, at + 1),
    body: continues ? [nodes[0] as Nodes, ...rest] : rest,
  });
}

function textOf(fields: Readonly<Record<string, RichNodes>>): ReadonlyMap<string, RichNodes> {
  return new Map(Object.entries(fields).filter(([, nodes]) => nodes.length > 0));
}

/** The text of the heading that starts the file: the name of the entry. */
function headingOf([first]: RichNodes): string | undefined {
  if (first?.type !== 'heading') return undefined;
  return plainText([first as unknown as RichTextNode]) || undefined;
}

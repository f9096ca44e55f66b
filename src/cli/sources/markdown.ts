/**
 * Reads a Markdown file: one entry, or a glossary with many terms (glossary-document.ts says which). Of one entry, the
 * front matter has the fields, the first paragraph of the text is the definition, the rest is the body. The first
 * heading is the term where the front matter has none, and where nothing else says it, the name of the file; that
 * name is also the id. A text without a name (standard input) has neither. Called by read-source.ts.
 */
import { faqId } from '../../core/faq-id.js';
import type { Problem, SourceLocation } from '../problems.js';
import { divideText } from './entry-text.js';
import { ENTRY_FIELDS, isNameOf } from './field-names.js';
import { extensionOf, folderName, stemOf } from './file-name.js';
import { withoutFormerAddresses } from './former-addresses.js';
import { readFrontMatter } from './front-matter.js';
import { findGlossary, type GlossaryDocument } from './glossary-document.js';
import { isGlossaryName } from './glossary-names.js';
import { LineIndex } from './line-index.js';
import { mapFor } from './mapped-names.js';
import type { Piece } from './markdown-blocks.js';
import { parseMarkdownDocument, type MarkdownDocument } from './markdown-document.js';
import { isHeldBack, isSitePage, withoutPublication } from './publication.js';
import { draftEntry, draftMetadata, type Drafting } from './record-draft.js';
import { offsetOfNode } from './rich-nodes.js';
import { textOf } from './sections.js';
import type { Draft, Fields, Located, Path, ReadOptions, RichNodes, Source, UnknownField } from './source.js';
import { draftTerms } from './term-draft.js';
import { toWarnings } from './unsupported.js';
import { locateWithin } from './values.js';

/** Separates the values of a cell or of a line. */
const SEPARATOR = /\s*[;,]\s*/;
/** What Notion puts behind the name of a page when it exports it. */
const NOTION_ID = / [\da-f]{32}$/i;

export function readMarkdown(file: string, text: string, options: ReadOptions): Source {
  const lines = new LineIndex(file, text);
  const problems: Problem[] = [];
  const unknown: UnknownField[] = [];
  const source = { file, entries: [], faqs: [], problems, unknown, untranslated: [] };
  const front = readFrontMatter(text, lines, problems);
  const { value } = front.located;
  // What cannot be read may have said the term.
  const isBroken = problems.length > 0;
  if (isHeldBack(value)) return { ...source, isLeftOut: true };

  const fileName = stemOf(file);
  const isIndex = /^(?:index|home)$/i.test(fileName);
  const named = isIndex ? folderName(file) : fileName;
  const name = named.replace(NOTION_ID, '');
  const isMdx = extensionOf(file).toLowerCase() === '.mdx';
  const document = parseMarkdownDocument(text.slice(front.end), { isMdx, isNotion: name !== named });
  const locate = (offset: number) => lines.locationAt(front.end + document.toSource(offset));
  const locatePiece = (offset: number) => lines.locationAt(front.end + offset);
  problems.push(...toWarnings(document.unsupported, locatePiece));

  const title = textIn(value, 'title') ?? textIn(value, 'name');
  // A text without a name, a heading and fields is a glossary or nothing: what it is about stands nowhere.
  const isUntitled =
    options.isNameless === true &&
    !isBroken &&
    Object.keys(value).length === 0 &&
    document.fields.length === 0 &&
    document.nodes.every(({ type }) => type !== 'heading');
  const glossary = isEntry(value, options)
    ? undefined
    : glossaryIn(document, title, isUntitled ? 'glossary' : name);
  if (glossary !== undefined) {
    const drafting = { options, problems, unknown } satisfies Drafting;
    const { idsAt } = document;
    problems.push(...leftOutSections(glossary, locate));
    return {
      ...source,
      metadata: draftMetadata(metadataOf(front.located, glossary.title), { options, problems, unknown: [] }),
      entries: [
        ...draftTerms(glossary.terms, { drafting, locate, idsAt }),
        ...document.abbreviations.map((piece) => draftAbbreviation(piece, locatePiece)),
      ],
    };
  }
  if (isUntitled) return { ...source, problems: [noTerms(lines)] };
  if (isSitePage(value)) return { ...source, problems: [], isLeftOut: true };
  const heading = headingOf(document.nodes);
  if (
    isIndex &&
    value['term'] === undefined &&
    (isGlossaryName(title ?? heading ?? name) || document.nodes.length === 0)
  )
    return { ...source, isLeftOut: true };

  problems.push(...leftOutAbbreviations(document, locatePiece));
  const own = withoutFormerAddresses(front.located, problems);
  const published = withoutPublication(own.value);
  const fields = withFields(locateWithin(own, [], published), document.fields, locatePiece);
  const record = draftEntry(fields, { options, problems, unknown });
  return {
    ...source,
    names: Object.keys(fields.value),
    entries: [
      new MarkdownDraft(
        options.isNameless === true ? undefined : name,
        record,
        document.nodes,
        locate,
        isBroken,
      ),
    ],
  };
}

/** Whether the front matter is that of one entry. */
function isEntry(front: Fields, { map }: ReadOptions): boolean {
  const { term = 'term' } = mapFor(map, Object.keys(front));
  return front[term] !== undefined && !isGlossaryName(String(front[term]));
}

function glossaryIn(
  { nodes, abbreviations }: MarkdownDocument,
  title: string | undefined,
  name: string,
): GlossaryDocument | undefined {
  const found = findGlossary(nodes, { title, name });
  if (found !== undefined || abbreviations.length === 0) return found;
  // A file of abbreviations, which other pages include.
  const heading = headingOf(nodes);
  return nodes.every(({ type }) => type === 'heading') || isGlossaryName(name)
    ? { title: title ?? heading, terms: [], leftOut: [] }
    : undefined;
}

function textIn(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The metadata of the glossary: front matter of its file is about its page, so only the title and language are. */
function metadataOf(front: Located<Fields>, title: string | undefined): Located<Fields> {
  const lang =
    textIn(front.value, 'lang') ?? textIn(front.value, 'language') ?? textIn(front.value, 'locale');
  return locateWithin(front, [], {
    ...(title !== undefined && { title }),
    ...(lang !== undefined && { lang }),
  });
}

function noTerms(lines: LineIndex): Problem {
  return {
    ...lines.locationAt(0),
    severity: 'error',
    rule: 'no-terms',
    message: 'No terms found in this text.',
    advice: 'Write one term a line, with its definition, as in "API – A way for programs to talk".',
  };
}

function leftOutSections(
  { leftOut }: GlossaryDocument,
  locate: (offset: number) => SourceLocation,
): readonly Problem[] {
  return leftOut.map((heading) => ({
    ...locate(heading.position?.start.offset ?? 0),
    severity: 'warning',
    rule: 'section-left-out',
    message: `The section "${textOf(heading)}" holds no term, so it was left out.`,
    advice: 'If it is a term, write it as the others are; else ignore this.',
  }));
}

function leftOutAbbreviations(
  { abbreviations: [first] }: MarkdownDocument,
  locate: (offset: number) => SourceLocation,
): readonly Problem[] {
  if (first === undefined) return [];
  return [
    {
      ...locate(first.offset),
      severity: 'warning',
      rule: 'abbreviation',
      message: 'An entry cannot hold abbreviations, so those of this file were left out. This is the first.',
      advice: 'Write them as entries of their own, or leave them to the site.',
    },
  ];
}

/** `front` with the fields that stand in the text. */
function withFields(
  front: Located<Fields>,
  pieces: readonly Piece[],
  locate: (offset: number) => SourceLocation,
): Located<Fields> {
  const own = new Map(
    pieces.filter(({ name }) => front.value[name] === undefined).map((piece) => [piece.name, piece]),
  );
  const values = [...own].map(([name, { text }]): readonly [string, unknown] => {
    const kind = [...ENTRY_FIELDS].find(([field]) => isNameOf(field, name))?.[1].kind;
    const isList = kind === 'list' || kind === 'items';
    return [name, isList ? valuesIn(text) : text];
  });
  return {
    value: { ...front.value, ...Object.fromEntries(values) },
    locate: (path, offset) => {
      const piece = own.get(String(path[0]));
      return piece === undefined
        ? front.locate(path, offset)
        : locate(piece.offset + (path.length === 1 ? (offset ?? 0) : 0));
    },
  };
}

/** The names in a line: "a, b", `[[A]], [[B]]`, or links of Notion, "CRM (CRM%201a2b.md)". */
function valuesIn(text: string): readonly string[] {
  const bare = text.replace(/\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/g, '$1').replace(/\s*\([^()]*\.md\)/g, '');
  const separator = /[,;]/.test(bare) ? SEPARATOR : /\s+/;
  return bare.split(separator).filter((value) => value !== '');
}

function draftAbbreviation(
  { name, nodes, offset }: MarkdownDocument['abbreviations'][number],
  locate: (offset: number) => SourceLocation,
): Draft {
  return {
    value: { term: name, definition: nodes },
    origin: 'foreign',
    locate: (_path, inText) => locate(offset + (inText ?? 0)),
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
    name: string | undefined,
    record: Draft,
    nodes: RichNodes,
    locateInText: (offset: number) => SourceLocation,
    isBroken: boolean,
  ) {
    const heading = headingOf(nodes);
    const named = isBroken ? undefined : name?.replace(/[-_]+/g, ' ');
    const { term = heading ?? named, definition, ...fields } = record.value;
    const isTitled = heading !== undefined && heading === term;
    const { rich, lists } = divideText(isTitled ? nodes.slice(1) : nodes, {
      hasDefinition: definition !== undefined,
    });

    this.#record = record;
    this.#locateInText = locateInText;
    this.#fromText = rich;
    this.origin = record.value['term'] === undefined ? ('foreign' as const) : record.origin;
    const added = [...lists].filter(([list]) => fields[list] === undefined);
    this.value = {
      ...(name !== undefined && { id: idFrom(name) }),
      ...(term !== undefined && { term }),
      ...(definition !== undefined && { definition }),
      ...Object.fromEntries(added),
      ...fields,
      ...Object.fromEntries(rich),
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

/** The name of a file is an id as it is; one with spaces or capitals is the name of a term. */
function idFrom(name: string): string {
  return /[\s\p{Lu}]/u.test(name) ? (faqId({ question: name, answer: '' }) ?? name) : name;
}

/** The text of the heading that starts the file: the name of the entry. */
function headingOf([first]: RichNodes): string | undefined {
  return first?.type === 'heading' ? textOf(first) || undefined : undefined;
}

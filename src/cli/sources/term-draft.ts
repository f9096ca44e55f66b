/**
 * Makes drafts of the terms that a document holds. Called by markdown.ts and html-page.ts.
 */
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfmToMarkdown } from 'mdast-util-gfm';
import type { Nodes, RootContent, TableCell } from 'mdast';
import { faqId } from '../../core/faq-id.js';
import type { SourceLocation } from '../problems.js';
import { divideText } from './entry-text.js';
import { isNameOf } from './field-names.js';
import type { GlossaryDocument } from './glossary-document.js';
import { draftEntry, type Drafting } from './record-draft.js';
import { offsetOfNode } from './rich-nodes.js';
import { textOf } from './sections.js';
import type { Draft, Fields, Path } from './source.js';
import { idOf, toFlow, type FoundRow, type FoundTerm } from './term-blocks.js';

export interface TermDocument {
  readonly drafting: Drafting;
  /** The location of the character at an offset in the text that was parsed. */
  locate(offset: number): SourceLocation;
  /** The ids that the document gives to the place where a term stands. */
  idsAt(node: Nodes): readonly string[];
}

/** @param terms their groups become tags where there are several */
export function draftTerms(terms: GlossaryDocument['terms'], document: TermDocument): readonly Draft[] {
  const groups = new Set(terms.flatMap(({ group }) => group ?? []));
  const slugs = new Map<string, number>();
  return terms.flatMap((term): readonly Draft[] => {
    const tags = groups.size > 1 && term.group !== undefined ? [term.group] : [];
    if ('cells' in term) return draftRow(term, tags, document);
    return [new TermDraft(term, tags, document, slugOf(term.heading ?? term.names[0] ?? '', slugs))];
  });
}

/** The id that GitHub gives to a heading: links to it are written with this id. */
function slugOf(title: string, known: Map<string, number>): string {
  const slug = title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
  const count = known.get(slug) ?? 0;
  known.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count}`;
}

class TermDraft implements Draft {
  readonly value: Fields;
  readonly origin = 'foreign';
  readonly anchors: readonly string[];
  readonly #rich;
  readonly #start: number;
  readonly #document: TermDocument;

  constructor(
    { names, blocks, node, id }: FoundTerm,
    tags: readonly string[],
    document: TermDocument,
    slug: string,
  ) {
    const [term = '', ...others] = names;
    const { rich, lists } = divideText(blocks, { isInGlossary: true });
    const ids = [...document.idsAt(node), ...(id === undefined ? [] : [id])];
    const aliases = [...new Set([...others, ...(lists.get('aliases') ?? [])])].filter(
      (name) => name !== term,
    );
    const allTags = [...new Set([...tags, ...(lists.get('tags') ?? [])])];
    this.#document = document;
    this.#rich = rich;
    this.#start = node.position?.start.offset ?? 0;
    this.anchors = [...ids, slug, ...(faqId({ question: term, answer: '' }) ?? [])].flat();
    this.value = {
      ...(ids[0] !== undefined && { id: ids[0] }),
      term,
      ...(aliases.length > 0 && { aliases }),
      ...(allTags.length > 0 && { tags: allTags }),
      ...Object.fromEntries(rich),
    };
  }

  locate([field, ...rest]: Path, offset?: number): SourceLocation {
    const nodes = this.#rich.get(String(field));
    const start =
      nodes === undefined ? undefined : (offset ?? offsetOfNode(nodes, rest) ?? offsetOfNode(nodes, [0]));
    return this.#document.locate(start ?? this.#start);
  }
}

const MARKDOWN = { extensions: [gfmToMarkdown()] };

/** A row whose cells are empty, or that only says a letter, is no entry. */
function draftRow(
  { cells: found, row }: FoundRow,
  tags: readonly string[],
  document: TermDocument,
): readonly Draft[] {
  const cells = withBody(found);
  const full = [...cells].filter(([, cell]) => textOf(cell) !== '' || !isEmptyCell(cell));
  if (
    full.length === 0 ||
    (full.length === 1 && cells.size > 1 && textOf(full[0]?.[1] as Nodes).length === 1)
  )
    return [];
  const text = ([name, cell]: readonly [string, TableCell]) => {
    const isRich = isNameOf('definition', name) || isNameOf('body', name) || isNameOf('related', name);
    return [
      name,
      isRich
        ? toMarkdown({ type: 'root', children: toFlow(cell.children) as RootContent[] }, MARKDOWN).trim()
        : textOf(cell),
    ];
  };
  const values = Object.fromEntries(full.map(text)) as Fields;
  const first = [...cells.values()][0];
  const start = (name: unknown) => startOf(cells.get(String(name)) ?? first);
  const record = { value: values, locate: ([name]: Path) => document.locate(start(name)) };
  const draft = draftEntry(record, document.drafting);
  const ids = [
    ...new Set([...[idOf(row) ?? []].flat(), ...[...cells.values()].flatMap((cell) => document.idsAt(cell))]),
  ];
  const { term } = draft.value;
  const slug = typeof term === 'string' ? faqId({ question: term, answer: '' }) : undefined;
  const value = {
    ...(ids[0] !== undefined && { id: ids[0] }),
    ...(tags.length > 0 && { tags }),
    ...draft.value,
  };
  return [
    {
      value,
      origin: 'foreign',
      anchors: [...ids, ...(slug === undefined ? [] : [slug])],
      locate: (path, offset) => draft.locate(path, offset),
    },
  ];
}

/** Where the cell of the definition holds several paragraphs or a list, what follows the first paragraph is the body. */
function withBody(cells: FoundRow['cells']): FoundRow['cells'] {
  const named = (field: string) => [...cells].find(([name]) => isNameOf(field, name));
  const [name, cell] = named('definition') ?? [];
  if (name === undefined || cell === undefined || named('body') !== undefined) return cells;
  const [first, ...rest] = toFlow(cell.children);
  if (first?.type !== 'paragraph' || rest.length === 0) return cells;
  return new Map([
    ...cells,
    [name, { ...cell, children: first.children }],
    ['body', { ...cell, children: rest as never }],
  ]);
}

function startOf(cell: TableCell | undefined): number {
  return (cell?.children[0] ?? cell)?.position?.start.offset ?? 0;
}

function isEmptyCell(cell: TableCell): boolean {
  return cell.children.length === 0;
}

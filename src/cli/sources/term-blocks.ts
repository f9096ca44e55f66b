/**
 * Finds terms in the blocks of a section: definition lists, tables with a column of terms, and paragraphs and items of
 * lists that start with the term. Called by glossary-document.ts.
 */
import type { List, ListItem, Nodes, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import type { DefinitionList, DefinitionTerm } from './definition-lists.js';
import { isNameOf } from './field-names.js';
import { labelOf, trimmed, type Label } from './labels.js';
import { isNavigation, textOf } from './sections.js';

/** A term of a document, with the text about it. */
export interface FoundTerm {
  /** The first is the term, the others are its aliases. */
  readonly names: readonly string[];
  readonly blocks: Nodes[];
  /** The node in which the term stands. */
  readonly node: Nodes;
  /** The heading as it is written, where that is not the term. */
  readonly heading?: string;
  /** An id that the document gives to the term. */
  readonly id?: string;
}

/** A row of a table, by the heads of its columns. */
export interface FoundRow {
  readonly cells: ReadonlyMap<string, TableCell>;
  readonly row: TableRow;
}

export interface FoundBlocks {
  readonly found: (FoundTerm | FoundRow)[];
  /** What stands before the first term. */
  readonly intro: Nodes[];
}

/** How sure a block is one that holds terms: 2 marked or with a syntax of its own, 1 perhaps, 0 no. */
export function termsIn(block: Nodes, isGlossary: boolean): 0 | 1 | 2 {
  if (block.type === 'defList') return 2;
  if (block.type === 'table') return isTermTable(block, isGlossary) ? 2 : 0;
  if (block.type === 'list') return isNavigation(block) ? 0 : listSureness(block);
  if (block.type !== 'paragraph') return 0;
  const label = labelOf(block);
  if (label === undefined || isNavigation(block)) return 0;
  return label.isMarked && label.rest !== block ? 2 : 1;
}

/** Whether the paragraph starts with its term in bold and goes on as a sentence: "**API** is …". */
function isSentence(block: Nodes): boolean {
  return block.type === 'paragraph' && labelOf(block)?.rest === block;
}

function listSureness(list: List): 0 | 1 | 2 {
  const labels = list.children.map(labelOfItem);
  const found = labels.filter((label) => label !== undefined);
  if (found.length === 0 || found.length < list.children.length * 0.7) return 0;
  return found.filter(({ isMarked }) => isMarked).length >= found.length / 2 ? 2 : 1;
}

function labelOfItem({ children: [first, ...others] }: ListItem): Label | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const label = labelOf(first);
  if (label !== undefined) return label;
  // An item that is only a term, with its definition in a list or a paragraph below.
  const isAlone = others.length > 0 && textOf(first).length <= 70 && !/[.!?]$/.test(textOf(first));
  return isAlone
    ? { term: textOf(first).replace(/\s*[::]$/, ''), isMarked: true, rest: undefined }
    : undefined;
}

/**
 * The terms of `blocks`; a block that holds none belongs to the term before it.
 *
 * @param least how sure a block must be one with terms
 */
export function takeTerms(blocks: readonly Nodes[], isGlossary: boolean, least: 1 | 2 = 1): FoundBlocks {
  const found: (FoundTerm | FoundRow)[] = [];
  const intro: Nodes[] = [];
  for (const [index, block] of blocks.entries()) {
    const sure = announces(block, blocks[index + 1]) ? 0 : termsIn(block, isGlossary);
    const last = found.at(-1);
    const isOpen = last !== undefined && 'names' in last;
    if (isNavigation(block)) continue;
    if (sure >= least || (isOpen && isSentence(block))) found.push(...termsOf(block, isGlossary));
    else if (isOpen) last.blocks.push(block);
    else intro.push(block);
  }
  return { found, intro };
}

/** Whether the block is the sentence above a list of terms: "We use these terms:". */
function announces(block: Nodes, next: Nodes | undefined): boolean {
  if (block.type !== 'paragraph' || next?.type !== 'list') return false;
  const label = labelOf(block);
  return label?.isMarked === false && label.rest === undefined && listSureness(next) > 0;
}

function termsOf(block: Nodes, isGlossary: boolean): readonly (FoundTerm | FoundRow)[] {
  if (block.type === 'defList') return fromDefinitionList(block);
  if (block.type === 'table') return fromTable(block, isGlossary);
  if (block.type === 'list') return fromList(block, isGlossary);
  const label = block.type === 'paragraph' ? labelOf(block) : undefined;
  if (label === undefined) return [];
  return [{ names: namesOf(label), blocks: label.rest === undefined ? [] : [label.rest], node: block }];
}

function namesOf({ term, aliases = [] }: Label): readonly string[] {
  return [term, ...aliases];
}

function fromDefinitionList({ children }: DefinitionList): readonly FoundTerm[] {
  const found: FoundTerm[] = [];
  let terms: DefinitionTerm[] = [];
  for (const child of children) {
    if (child.type === 'defListTerm') {
      terms.push(child);
      continue;
    }
    const blocks = toFlow(child.children);
    const [first] = terms;
    if (first === undefined) found.at(-1)?.blocks.push(...blocks);
    else {
      const id = idOf(first);
      const names = terms.map((term) => textOf(term)).filter((name) => name !== '');
      found.push({ names, blocks, node: first, ...(id !== undefined && { id }) });
    }
    terms = [];
  }
  for (const term of terms) found.push({ names: [textOf(term)], blocks: [], node: term });
  return found;
}

function fromList(list: List, isGlossary: boolean): readonly (FoundTerm | FoundRow)[] {
  return list.children.flatMap((item): readonly (FoundTerm | FoundRow)[] => {
    const label = labelOfItem(item);
    const [first, ...others] = item.children;
    if (label === undefined || first === undefined) return [];
    // An item without a text, above a list of terms, is the name of a group.
    const [inner] = others;
    if (
      label.rest === undefined &&
      inner?.type === 'list' &&
      inner.children.length > 0 &&
      listSureness(inner) === 2 &&
      !isPlainDefinition(inner)
    )
      return takeTerms(others, isGlossary, 2).found;
    const blocks = [...(label.rest === undefined ? [] : [label.rest]), ...others];
    const id = idOf(item);
    return [
      {
        names: namesOf(label),
        blocks: label.rest === undefined ? unwrapList(blocks) : blocks,
        node: first,
        ...(id !== undefined && { id }),
      },
    ];
  });
}

/** Whether the list is the definition of one term, written as an item. */
function isPlainDefinition(list: List): boolean {
  return list.children.length === 1 || list.children.every((item) => !labelOfItem(item)?.isMarked);
}

/** A list of one item is a paragraph with a bullet. */
export function unwrapList(blocks: readonly Nodes[]): Nodes[] {
  const [first, ...others] = blocks;
  if (first?.type !== 'list' || first.children[0] === undefined) return [...blocks];
  const [item, ...more] = first.children;
  const rest: Nodes[] = more.length > 0 ? [{ ...first, children: more }] : [];
  return [...(item?.children ?? []), ...rest, ...others];
}

function isTermTable(table: Table, isGlossary: boolean): boolean {
  const names = headsOf(table);
  if (names.length < 2) return false;
  const isKnown = (field: string) => names.some((name) => isNameOf(field, name));
  return (isKnown('term') && isKnown('definition')) || (isGlossary && rowsOf(table).length > 1);
}

function headsOf(table: Table): readonly string[] {
  return rowsOf(table)[0]?.children.map(textOf) ?? [];
}

/** The rows, the head first. A page may have a table without heads whose first row is the head; the parser adds an empty one. */
function rowsOf({ children }: Table): readonly TableRow[] {
  const [head, first] = children;
  const isNoHead = head?.children.every((cell) => textOf(cell) === '');
  const names = first?.children.map(textOf) ?? [];
  const isHead = ['term', 'definition'].some((field) => names.some((name) => isNameOf(field, name)));
  return isNoHead && isHead ? children.slice(1) : children;
}

/** In a glossary, the first two columns of a table with unknown heads are the term and its definition. */
function fromTable(table: Table, isGlossary: boolean): readonly FoundRow[] {
  const heads = [...headsOf(table)];
  const lacks = (field: string) => !heads.some((name) => isNameOf(field, name));
  if (isGlossary && lacks('term') && lacks('definition')) heads.splice(0, 2, 'term', 'definition');
  else if (isGlossary && lacks('term'))
    heads[heads.findIndex((name) => !isNameOf('definition', name) && !isNameOf('id', name))] = 'term';
  else if (isGlossary && lacks('definition')) {
    const at = heads.findIndex((name) => ![...KNOWN_COLUMNS].some((field) => isNameOf(field, name)));
    if (at !== -1) heads[at] = 'definition';
  }
  return rowsOf(table)
    .slice(1)
    .map((row) => ({
      row,
      cells: new Map(
        row.children.flatMap((cell, index) => (heads[index] ? [[heads[index], cell] as const] : [])),
      ),
    }));
}

const KNOWN_COLUMNS = 'id term aliases expansion body related seeAlso tags image url'.split(' ');

/** Puts loose text into paragraphs: a definition may be either. */
export function toFlow(nodes: readonly Nodes[]): Nodes[] {
  const flow: Nodes[] = [];
  let loose: PhrasingContent[] = [];
  const close = () => {
    const children = trimmed(loose);
    const position = children[0]?.position;
    if (children.length > 0) flow.push({ type: 'paragraph', children, ...(position && { position }) });
    loose = [];
  };
  for (const node of nodes) {
    if (INLINE.has(node.type)) loose.push(node as PhrasingContent);
    else {
      close();
      flow.push(node);
    }
  }
  close();
  return flow;
}

const INLINE = new Set(
  'text emphasis strong delete inlineCode link image break linkReference footnoteReference'.split(' '),
);

/** The id that an HTML element had. */
export function idOf(node: object): string | undefined {
  const { data } = node as { readonly data?: { readonly id?: unknown } };
  return typeof data?.id === 'string' && data.id !== '' ? data.id : undefined;
}

/**
 * Divides the text about one term: the first paragraph is the definition, the rest the body; lines such as
 * "Synonyms: …" and "Tags: …" are fields, and "See also: …" refers to entries. Called by markdown.ts and
 * term-draft.ts.
 */
import type { Nodes } from 'mdast';
import { withoutDefinitionLists } from './definition-lists.js';
import { isPartOfEntry } from './glossary-names.js';
import { isSeeAlso, markSeeAlso } from './see-also.js';
import { textOf } from './sections.js';
import type { RichNodes } from './source.js';
import { unwrapList } from './term-blocks.js';

export interface EntryText {
  /** `definition` and `body`, if there are any. */
  readonly rich: ReadonlyMap<string, RichNodes>;
  /** Lists that stand in lines of the text. */
  readonly lists: ReadonlyMap<'aliases' | 'tags', readonly string[]>;
}

interface DivideOptions {
  /** Another field has the definition, so that all of the text is the body. */
  readonly hasDefinition?: boolean;
  /** The text stands below a term in a glossary, where a list or a table may be the definition. */
  readonly isInGlossary?: boolean;
}

/**
 * A heading above the definition ("What it is") is dropped, unless its section continues in the body: then it is the
 * first heading of the body.
 */
export function divideText(
  nodes: RichNodes,
  { hasDefinition, isInGlossary = false }: DivideOptions = {},
): EntryText {
  const lists = new Map<'aliases' | 'tags', readonly string[]>();
  const plain = withoutDefinitionLists(nodes.flatMap(partsIn)).filter((node) => {
    const [list, values] = listIn(node) ?? [];
    if (list === undefined || values === undefined) return true;
    lists.set(list, [...(lists.get(list) ?? []), ...values]);
    return false;
  });
  const text = markSeeAlso(plain);
  return { rich: hasDefinition === true ? textOfFields({ body: text }) : split(text, isInGlossary), lists };
}

/** The items of a list such as "Definition: …", "Synonyms: …", which are the parts of an entry. */
function partsIn(node: Nodes): RichNodes {
  if (node.type !== 'list') return [node];
  const names = node.children.map((item) => textOf(item).split(/[:\uff1a]/u, 1)[0] ?? '');
  const arePart = names.every((name) => isPartOfEntry(name)) && names.some((name) => FIELD.test(name));
  return arePart ? node.children.flatMap(({ children }) => children as RichNodes) : [node];
}

const FIELD = /^(?:definition|meaning|description|synonyms?|aliases|see also|related(?: terms)?)$/i;

function split(nodes: RichNodes, isInGlossary: boolean): ReadonlyMap<string, RichNodes> {
  const [first] = nodes;
  const isHeaded = first?.type === 'heading' && nodes[1]?.type === 'paragraph';
  const text = isHeaded ? nodes.slice(1) : isInGlossary ? unwrapFirst(nodes) : nodes;
  const at = definitionIn(text, isInGlossary);
  if (at === -1) return textOfFields({ body: nodes });
  const rest = text.filter((_, index) => index !== at);
  const continues = isHeaded && rest.length > 0 && rest[0]?.type !== 'heading';
  return textOfFields({
    definition: [withoutWord(text[at] as Nodes)],
    body: continues ? [first, ...rest] : rest,
  });
}

/** The index of the paragraph that is the definition. */
function definitionIn(nodes: RichNodes, isInGlossary: boolean): number {
  const [first] = nodes;
  if (first === undefined || first.type === 'heading') return -1;
  if (first.type !== 'paragraph') return isInGlossary ? 0 : -1;
  // Only where nothing else is said, a reference to other entries is the definition.
  const isText = (node: Nodes) => node.type === 'paragraph' && !isSeeAlso(node) && textOf(node) !== '';
  if (isText(first)) return 0;
  const other = nodes.findIndex(isText);
  const heading = nodes.findIndex(({ type }) => type === 'heading');
  return other === -1 || (heading !== -1 && heading < other) ? 0 : other;
}

/** A list of one item, or a quote, is the paragraph in it. */
function unwrapFirst(nodes: RichNodes): RichNodes {
  const [first, ...others] = nodes;
  if (first?.type === 'list' && first.children.length === 1) return unwrapList(nodes);
  return first?.type === 'blockquote' && first.children[0]?.type === 'paragraph'
    ? [...first.children, ...others]
    : nodes;
}

/** "Definition: A way to talk." without its first word. */
function withoutWord(node: Nodes): Nodes {
  if (node.type !== 'paragraph') return node;
  const [first, second, ...others] = node.children;
  const isWord = first?.type === 'strong' && /^(?:definition|meaning|description)\s*:?$/i.test(textOf(first));
  if (!isWord || second?.type !== 'text') return node;
  const colon = /^\s*:?\s*/.exec(second.value)?.[0].length ?? 0;
  if (!textOf(first).endsWith(':') && !second.value.trimStart().startsWith(':')) return node;
  return { ...node, children: [{ ...second, value: second.value.slice(colon) }, ...others] };
}

const ALIASES =
  'synonyms?|aliases|alias|also known as|also called|aka|a\\.k\\.a\\.?|alternative names?|abbreviations?|acronyms?';
const LIST_LINE = new RegExp(`^\\(?(?:(${ALIASES})|(tags|categor(?:y|ies)))\\s*:\\s*(\\S.*?)[.)]?$`, 'iu');

/** The list that a paragraph is, such as "Synonyms: API, interface". */
function listIn(node: Nodes): readonly ['aliases' | 'tags', readonly string[]] | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [, aliases, tags, values] = LIST_LINE.exec(textOf(node)) ?? [];
  if (values === undefined || values.length > 200) return undefined;
  const names = values.split(/\s*[,;、]\s*/).filter((name) => name !== '');
  if (aliases !== undefined) return ['aliases', names];
  return tags === undefined ? undefined : ['tags', names];
}

export function textOfFields(fields: Readonly<Record<string, RichNodes>>): ReadonlyMap<string, RichNodes> {
  return new Map(Object.entries(fields).filter(([, nodes]) => nodes.length > 0));
}

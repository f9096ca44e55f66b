/**
 * Finds the term that a paragraph or the item of a list starts with: `**API**: …`, `API – …`. Called by term-blocks.ts.
 */
import type { Paragraph, PhrasingContent } from 'mdast';
import { isPartOfEntry } from './glossary-names.js';
import { textWithin } from './rich-nodes.js';
import { textOf } from './sections.js';

export interface Label {
  readonly term: string;
  /** Other names of it, which stand behind it in bold: `**Host** / **Node**: …`. */
  readonly aliases?: readonly string[];
  /** Whether markup sets the term off, so that this is hardly by chance. */
  readonly isMarked: boolean;
  /** The paragraph without the term, if anything is left of it. */
  readonly rest: Paragraph | undefined;
}

const SEPARATOR =
  '(?:\\s*[:：](?:\\s+|$)|\\s*[:：](?=[\\p{Lu}\\p{Lo}])|\\s+[-–—−=]+\\s+|\\s*[—–]\\s*|\\s+(?:->|=>|→)\\s+)';
/** A note behind the term, which belongs to it: "(CRM)". */
const AFTER_TERM = new RegExp(`^(\\s*\\([^()]*\\))?(?:${SEPARATOR}|\\s*$)`, 'u');
const AFTER_STRONG = new RegExp(`^(\\s*\\([^()]*\\))?(?:${SEPARATOR}|[.;](?=\\s)|\\s*$)`, 'u');
const PLAIN = new RegExp(`^((?:(?![.!?;]\\s)[^\\n])+?)(${SEPARATOR})(?=\\S|$)`, 'u');
const MARKED = new Set(['strong', 'emphasis', 'inlineCode', 'link']);
/** Words before a colon that are no terms. */
const REMARK =
  /^(?:note|notes|tip|warning|important|caution|example|examples|e\.g|i\.e|see|see also|related|source|sources|todo|legend|contents|last updated|updated|version|author|date|status|license)$/i;

function isRemark(name: string): boolean {
  return REMARK.test(name) || isPartOfEntry(name);
}

export function labelOf(paragraph: Paragraph): Label | undefined {
  const [first, ...others] = trimmed(paragraph.children);
  if (first === undefined) return undefined;
  if (!MARKED.has(first.type)) return plainLabel(paragraph);
  const aliases = isStrongText(first) ? namesBehind(others) : [];
  const label = markedLabel(paragraph, first, others.slice(aliases.length * 2));
  return label === undefined || aliases.length === 0 || label.rest === paragraph
    ? label
    : { ...label, aliases };
}

const BETWEEN_NAMES = /^\s*(?:[,;/|]|or|and|oder|und|ou|et|o|y)\s*$/u;

/** The names in bold at the start of `nodes`, each with a comma or the like before it. */
function namesBehind([between, name, ...others]: readonly PhrasingContent[]): readonly string[] {
  if (between?.type !== 'text' || !BETWEEN_NAMES.test(between.value)) return [];
  if (name === undefined || !isStrongText(name)) return [];
  return [textOf(name).replace(/\s*[:：]$/u, ''), ...namesBehind(others)];
}

function markedLabel(
  paragraph: Paragraph,
  first: PhrasingContent,
  others: readonly PhrasingContent[],
): Label | undefined {
  const isStrong = isStrongText(first);
  const [, name = '', end = ''] = /^(.*?)(\s*[:：.–—-]*)\s*$/su.exec(textOf(first)) ?? [];
  if (name === '' || name.length > 100 || isRemark(name)) return undefined;
  const marked = (term: string, rest: readonly PhrasingContent[]) => ({
    term,
    isMarked: true,
    rest: toParagraph(paragraph, rest),
  });
  if (/[:：–—]|[.-]$/u.test(end) && isStrong) return marked(name, dropSeparator(others));
  const after = leadingText(others);
  const found = (isStrong ? AFTER_STRONG : AFTER_TERM).exec(after);
  if (
    found !== null &&
    !(found[0].trim() === '' && others.length > 0 && after.trim() === '' && others[0]?.type !== 'break')
  ) {
    if (!isStrong && found[0].trim() === '') return undefined;
    return marked(name + (found[1] ?? ''), dropStart(others, found[0].length));
  }
  // `**API** A way to talk.`: a sentence of its own starts behind the term, maybe on the next line.
  if (isStrong && (others[0]?.type === 'break' || /^\s+[\p{Lu}\p{Lo}]/u.test(after)))
    return marked(name, others);
  // `**API** is a way to talk.`: the sentence needs the term.
  if (isStrong && /^\s+\p{Ll}/u.test(after)) return { term: name, isMarked: true, rest: paragraph };
  return undefined;
}

function plainLabel(paragraph: Paragraph): Label | undefined {
  const [first, ...others] = paragraph.children;
  if (first?.type !== 'text') return undefined;
  const [all, term = ''] = PLAIN.exec(first.value + (others.length > 0 ? ' ' : '')) ?? [];
  if (all === undefined || term.length > 70 || term.split(/\s+/).length > 8 || isRemark(term.trim()))
    return undefined;
  return {
    term: term.trim(),
    isMarked: false,
    rest: toParagraph(paragraph, dropStart(paragraph.children, Math.min(all.length, first.value.length))),
  };
}

/** `**API**`, also as the text of a link. */
function isStrongText(node: PhrasingContent): boolean {
  if (node.type === 'strong') return true;
  return (
    (node.type === 'link' || node.type === 'emphasis') &&
    node.children.length === 1 &&
    node.children[0] !== undefined &&
    isStrongText(node.children[0])
  );
}

/** The text up to the first node that is no text, with that of a note: `**API** *(noun)*: …`, `**API** (or **interface**): …`. */
function leadingText(nodes: readonly PhrasingContent[]): string {
  let text = '';
  for (const node of nodes) {
    const isInNote = /^\s*\([^()]*$/.test(text);
    if (node.type !== 'text' && node.type !== 'emphasis' && !isInNote) break;
    text += node.type === 'text' ? node.value : textWithin(node);
  }
  return text;
}

/** Takes `length` characters of text off the start. */
export function dropStart(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  return nodes.flatMap((node): PhrasingContent[] => {
    if (left === 0) return [node];
    const text = textWithin(node);
    const cut = Math.min(left, text.length);
    left -= cut;
    if (cut === text.length) return [];
    const start = node.position?.start;
    return [
      {
        type: 'text',
        value: text.slice(cut),
        ...(node.position &&
          start && {
            position: { ...node.position, start: { ...start, offset: (start.offset ?? 0) + cut } },
          }),
      },
    ];
  });
}

function dropSeparator(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first] = nodes;
  const length = first?.type === 'text' ? (/^\s*[-–—:：]?\s*/u.exec(first.value)?.[0].length ?? 0) : 0;
  return dropStart(nodes, length);
}

function toParagraph(paragraph: Paragraph, children: readonly PhrasingContent[]): Paragraph | undefined {
  const rest = trimmed(children);
  return rest.length === 0 ? undefined : { ...paragraph, children: rest };
}

/** Without white space and line breaks at both ends. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (node: PhrasingContent | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  let rest = [...nodes];
  while (rest.length > 0 && isEmpty(rest[0])) rest = rest.slice(1);
  while (rest.length > 0 && isEmpty(rest.at(-1))) rest = rest.slice(0, -1);
  return rest.map((node, index) => {
    if (node.type !== 'text') return node;
    let { value } = node;
    const { position } = node;
    const lead = value.length - value.trimStart().length;
    if (index === 0) value = value.trimStart();
    if (index === rest.length - 1) value = value.trimEnd();
    const moved =
      index === 0 && lead > 0 && position?.start.offset !== undefined
        ? { ...position, start: { ...position.start, offset: position.start.offset + lead } }
        : position;
    return { ...node, value, ...(moved && { position: moved }) };
  });
}

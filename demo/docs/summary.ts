/**
 * What a section is about, in a few sentences: the front of its text without code, for the search and for the description of a
 * page. Pure; headings.ts calls it.
 */
import type { Nodes, RootContent, Table } from 'mdast';

/** About as much as search engines show below a title. */
const LENGTH = 160;

/** A summary has at least this much, where the section has it: "Put these files into a folder." says too little. */
const ENOUGH = 60;

/** @param at the heading of the section, which ends at the next one; empty when there is neither text nor table */
export function summaryBelow(nodes: readonly RootContent[], at: number): string {
  const end = nodes.findIndex((node, index) => index > at && node.type === 'heading');
  const section = nodes.slice(at + 1, end < 0 ? undefined : end);
  const front = beginning(sentences(section.flatMap(passages)));
  if (front !== '') return front;
  const table = section.find((node) => node.type === 'table');
  return table ? shorten(namesOf(table).join(', ')) : '';
}

/** A paragraph that is nothing but a file name in backticks: it names the code block below it. */
export function isFileName(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'inlineCode';
}

/** The text of a node, without its markup. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

/** The texts of paragraphs and list items. */
function passages(node: RootContent): string[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return node.children.flatMap(passages);
  return node.type === 'paragraph' && !isFileName(node) ? [textOf(node)] : [];
}

/** Of "Problem. It is slow." the second: one word is a label. What led to code or to a list ends here. */
function sentences(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const flat = text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^\p{L}+\. /u, '')
      .replace(/:$/, '.');
    return flat.match(/.+?(?:[.!?](?=\s|$)|$)/g)?.map((sentence) => sentence.trim()) ?? [];
  });
}

/** Whole sentences as far as they fit; only a first one that is too long is cut. */
function beginning([first = '', ...more]: readonly string[]): string {
  let front = shorten(first);
  for (const sentence of more) {
    const longer = `${front} ${sentence}`;
    if (longer.length > LENGTH) return front.length < ENOUGH ? shorten(longer) : front;
    front = longer;
  }
  return front;
}

/** Cuts between words. */
function shorten(text: string): string {
  return text.length <= LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', LENGTH - 1))}…`;
}

/** The first cell of each row: attributes, options, commands. */
function namesOf({ children: [, ...rows] }: Table): string[] {
  return rows.flatMap(({ children: [name] }) => (name ? [textOf(name)] : []));
}

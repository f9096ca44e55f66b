/** The sections of a document, one within the other as its headings say. Used by glossary-document.ts. */
import type { Heading, Nodes } from 'mdast';
import { plainText, type RichTextNode } from '../../core/rich-text.js';
import { isLetter, isOneLetter } from './glossary-names.js';
import type { RichNodes } from './source.js';

export interface Section {
  /** `undefined` for the text before the first heading. */
  readonly heading: Heading | undefined;
  /** The text of the heading. */
  readonly title: string;
  /** What stands between the heading and the next one. */
  readonly blocks: Nodes[];
  readonly inner: Section[];
}

/** The whole document as a section without a heading. */
export function toSections(nodes: RichNodes): Section {
  const root: Section = { heading: undefined, title: '', blocks: [], inner: [] };
  const open: Section[] = [root];
  for (const node of nodes) {
    if (node.type !== 'heading') {
      open.at(-1)?.blocks.push(node);
      continue;
    }
    const section: Section = { heading: node, title: textOf(node), blocks: [], inner: [] };
    while ((open.at(-1)?.heading?.depth ?? 0) >= node.depth) open.pop();
    open.at(-1)?.inner.push(section);
    open.push(section);
  }
  return root;
}

/** All that stands in the section, in order, as in the document. */
export function nodesOf({ blocks, inner }: Section): RichNodes {
  return [
    ...blocks,
    ...inner.flatMap((section) => [...(section.heading ? [section.heading] : []), ...nodesOf(section)]),
  ];
}

/** The sections within `section`, at all depths. */
export function allWithin({ inner }: Section): readonly Section[] {
  return inner.flatMap((section) => [section, ...allWithin(section)]);
}

export function textOf(node: Nodes): string {
  return plainText([node as unknown as RichTextNode])
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether the sections are letters of the alphabet: a single "C" may be a term. */
export function areLetters(sections: readonly Section[]): boolean {
  const letters = sections.filter(({ title }) => isLetter(title));
  const isAlphabet = letters.filter(({ title }) => isOneLetter(title)).length > 1;
  return (
    letters.length > 0 &&
    (isAlphabet || letters.length === sections.length) &&
    letters.length >= sections.length / 2
  );
}

/** Whether a block only leads to places of the document: a table of contents, or a bar of letters. */
export function isNavigation(node: Nodes): boolean {
  if (node.type === 'thematicBreak') return true;
  if (node.type === 'paragraph') return isLetterBar(node) || isWayBack(node);
  if (node.type !== 'list') return false;
  return node.children.every((item) =>
    item.children.every((child) =>
      child.type === 'paragraph' ? isOnlyLink(child) || isLetterBar(child) : isNavigation(child),
    ),
  );
}

function isOnlyLink(node: Nodes): boolean {
  if (!('children' in node)) return false;
  const links = node.children.filter(({ type }) => type === 'link');
  const rest = node.children
    .filter(({ type }) => type !== 'link')
    .map(textOf)
    .join('');
  return (
    links.length > 0 &&
    links.every((link) => 'url' in link && link.url.startsWith('#')) &&
    !/[\p{L}\p{N}]/u.test(rest)
  );
}

/** "Back to top", a link that no entry needs. */
function isWayBack(node: Nodes): boolean {
  return isOnlyLink(node) && WAY_BACK.test(textOf(node));
}

const WAY_BACK =
  /^\W*(?:(?:go |return )?(?:back )?to (?:the )?(?:top|index|contents|toc)|top|back|index|toc|nach oben|haut(?: de page)?|arriba|volver)\W*$/i;

function isLetterBar(node: Nodes): boolean {
  const text = textOf(node);
  const letters = text.split(/[\s|·•,/–—-]+/).filter((piece) => piece !== '');
  if (letters.length > 2 && letters.every((piece) => isLetter(piece))) return true;
  return (
    isOnlyLink(node) && 'children' in node && node.children.filter(({ type }) => type === 'link').length > 2
  );
}

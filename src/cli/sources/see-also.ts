/**
 * Reads lines that refer to other entries, such as "See also: API, *Webhook*". Each name becomes a link that
 * resolve-links.ts resolves; a line in which all of them lead to entries then goes into `seeAlso`. Called by
 * markdown-blocks.ts and entry-text.ts.
 */
import type { Nodes, PhrasingContent } from 'mdast';
import { referenceUrl } from './entry-references.js';
import { dropStart } from './labels.js';
import { textWithin } from './rich-nodes.js';
import type { RichNodes } from './source.js';

const WORDS =
  'see(?: also)?|related(?: (?:terms?|entries|concepts|to))?|compare(?: with)?|cf\\.?|siehe(?: auch)?|vgl\\.?|vergleiche|verwandte begriffe|voir(?: aussi)?|véase(?: también)?|ver también|veja(?: também)?|ver também|vedi(?: anche)?|zie(?: ook)?';
const LINE = new RegExp(
  `^\\s*(?:[-*+>]\\s+)?(?:\\(\\s*)?([*_]{0,3})(?:${WORDS})(?:\\s*:\\s*\\1|\\1\\s*:?)\\s*(?=\\S)`,
  'iu',
);
const START = new RegExp(`^\\s*\\(?\\s*(?:${WORDS})\\s*[:：]\\s*`, 'iu');
/** Without a colon, only where the words are set off by markup or stand before nothing but names. */
const BARE_START = new RegExp(`^\\s*(?:→\\s*)?(?:${WORDS})(?![\\p{L}\\p{N}])\\s*`, 'iu');

/** Whether a line of Markdown starts a reference to other entries. */
export function isSeeAlsoLine(line: string): boolean {
  const [found = ''] = LINE.exec(line) ?? [];
  return found.includes(':') || /[*_]/.test(found);
}

/** What marks a paragraph that may become `seeAlso`: all of its text refers to entries. */
interface SeeAlsoData {
  readonly isSeeAlso?: boolean;
}

export function isSeeAlso(node: Nodes): boolean {
  return (node.data as SeeAlsoData | undefined)?.isSeeAlso === true;
}

/** Returns `nodes` in which the names of paragraphs such as "See also: API, CRM" are links to entries. */
export function markSeeAlso(nodes: RichNodes): RichNodes {
  return nodes.map((node) => (node.type === 'paragraph' ? markParagraph(node) : node));
}

function markParagraph(paragraph: Nodes & { children: PhrasingContent[] }): Nodes {
  const text = textWithin(paragraph);
  const [start] = START.exec(text) ?? BARE_START.exec(text) ?? [];
  if (start === undefined || start.length === text.length) return paragraph;
  const hasColon = /[:：]\s*$/.test(start);
  // "See the handbook for more" is a sentence.
  if (!hasColon && text.length - start.length > 60) return paragraph;
  const isStated = hasColon || ['emphasis', 'strong'].includes(paragraph.children[0]?.type ?? '');
  const rest = dropStart(paragraph.children, start.length);
  const children = rest.flatMap((node): PhrasingContent[] => {
    if (node.type === 'link' || node.type === 'image') return [node];
    const { position } = node;
    const names = textWithin(node);
    const toLink = (name: string, child: PhrasingContent): PhrasingContent => ({
      type: 'link',
      url: referenceUrl(name, false),
      children: [child],
      ...(position && { position }),
    });
    // Markup stays around a name that turns out to be none.
    if (node.type !== 'text') return [toLink(names, node)];
    return splitNames(names).map((piece): PhrasingContent =>
      piece.isName
        ? toLink(piece.text, { type: 'text', value: piece.text })
        : { type: 'text', value: piece.text },
    );
  });
  const head: PhrasingContent = {
    type: 'text',
    value: start,
    ...(paragraph.position && { position: paragraph.position }),
  };
  return {
    ...paragraph,
    children: [head, ...children],
    ...(isStated && { data: { isSeeAlso: true } }),
  } as Nodes;
}

interface NamePiece {
  readonly text: string;
  readonly isName: boolean;
}

/** Splits "A, B and C." into names and what stands between them. */
function splitNames(text: string): readonly NamePiece[] {
  return text
    .split(/(\s*[,;、،·|]\s*(?:and\s+)?|\s+(?:and|und|et|y|e|en)\s+|\s*[.)]+\s*$)/iu)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece,
      isName: /[\p{L}\p{N}]/u.test(piece) && !/^\s*(?:[,;]\s*)?(?:and|und|et|y|e|en)\s*$/iu.test(piece),
    }))
    .flatMap(({ text: piece, isName }): NamePiece[] => {
      const name = piece.trim();
      if (!isName || name === piece) return [{ text: piece, isName }];
      const at = piece.indexOf(name);
      return [
        { text: piece.slice(0, at), isName: false },
        { text: name, isName: true },
        { text: piece.slice(at + name.length), isName: false },
      ].filter(({ text: one }) => one !== '');
    });
}

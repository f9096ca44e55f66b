/**
 * Nodes of Markdown as nodes of HTML. `mdast-util-to-hast` would do, but its types change those of the command line. What a
 * page of docs/ cannot have yet is an error, not a gap. Pure; render.ts calls it.
 */
import type { ElementContent } from 'hast';
import type { Nodes, RootContent } from 'mdast';
import { codeBlock } from './code-blocks.js';
import { wholeWords } from './code-words.js';
import { element, text } from './hast.js';
import { tableElement } from './tables.js';

export interface Outlook {
  /** The id of each heading. */
  readonly ids: ReadonlyMap<Nodes, string>;
  /** Where a link leads on the site. */
  readonly link: (href: string) => string;
}

/** @throws {Error} for a node that no page has had before */
export function toHast(nodes: readonly Nodes[], outlook: Outlook): ElementContent[] {
  return nodes.flatMap((node) => elementsOf(node, outlook));
}

function elementsOf(node: Nodes, outlook: Outlook): ElementContent | ElementContent[] {
  const inside = () => ('children' in node ? toHast(node.children, outlook) : []);
  switch (node.type) {
    case 'text':
      return text(node.value);
    case 'html':
      return { type: 'raw', value: node.value } as never;
    case 'inlineCode':
      return isShort(node.value)
        ? element('code', { className: ['short'] }, [text(node.value)])
        : element('code', {}, wholeWords([text(node.value)]));
    case 'code':
      return codeBlock(node);
    case 'paragraph':
      return element('p', {}, inside());
    case 'emphasis':
      return element('em', {}, inside());
    case 'strong':
      return element('strong', {}, inside());
    case 'blockquote':
      return element('blockquote', {}, inside());
    case 'thematicBreak':
      return element('hr');
    case 'break':
      return element('br');
    case 'image':
      return element('img', { src: outlook.link(node.url), alt: node.alt ?? '' });
    case 'link':
      return element('a', { href: outlook.link(node.url) }, inside());
    case 'list':
      return element(
        node.ordered ? 'ol' : 'ul',
        node.start && node.start > 1 ? { start: node.start } : {},
        inside(),
      );
    case 'listItem':
      // The only paragraph of an item is its text.
      return element('li', {}, node.spread ? inside() : toHast(node.children.flatMap(unwrapped), outlook));
    case 'heading': {
      const id = outlook.ids.get(node) ?? '';
      // The title needs no link: the address of the page is one.
      const link = element('a', { className: ['anchor'], href: `#${id}` }, inside());
      return element(`h${node.depth}`, { id }, node.depth > 1 ? [link] : inside());
    }
    case 'table':
      return tableElement(node, ({ children }) => toHast(children, outlook));
    default:
      throw new Error(`The pages of the documentation cannot show "${node.type}".`);
  }
}

/** Code that stays in one line, also on a phone and in a narrow column: a break at its hyphens is hard to read. */
function isShort(code: string): boolean {
  return code.length <= 30;
}

function unwrapped(node: RootContent): RootContent[] {
  return node.type === 'paragraph' ? node.children : [node];
}

/**
 * Parses GitHub-flavoured Markdown and HTML into the nodes of a bundle. Positions of the nodes count from the
 * start of the given text. Markup that a bundle cannot hold is reported, and its text stays. Called by the
 * readers for every text.
 */
import type { Nodes } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { defList } from 'micromark-extension-definition-list';
import { gfm } from 'micromark-extension-gfm';
import { definitionListFromMarkdown } from './definition-lists.js';
import { hasTag, parseHtml, replaceHtml } from './html.js';
import { normalizeNodes } from './normalize-nodes.js';
import { plainParagraph } from './plain-text.js';
import type { RichNodes } from './source.js';
import { parseBounded } from './nesting.js';
import { toTermLines } from './term-lines.js';
import type { Unsupported } from './unsupported.js';

export interface ParsedText {
  readonly nodes: RichNodes;
  readonly unsupported: readonly Unsupported[];
}

const MARKDOWN: Options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

const DOCUMENT: Options = {
  extensions: [...(MARKDOWN.extensions ?? []), defList],
  mdastExtensions: [...(MARKDOWN.mdastExtensions ?? []), definitionListFromMarkdown],
};

/** Nodes that only Markdown syntax makes; a text with tags and none of these nodes is HTML. */
const MARKUP = new Set(
  'emphasis strong delete inlineCode code link image list heading blockquote table'.split(' '),
);

/** Parses a text that may be Markdown or HTML. It is HTML when it has tags of HTML and no Markdown syntax. */
export function parseRichText(text: string): ParsedText {
  const plain = plainParagraph(text);
  if (plain !== undefined) return { nodes: plain, unsupported: [] };
  return parseBounded(text, () => {
    const { children } = fromMarkdown(text, MARKDOWN);
    if (!some(children, isTag) || some(children, (node) => isMarkup(node, text))) return finish(children);
    const unsupported: Unsupported[] = [];
    return { nodes: normalizeNodes(parseHtml(text, unsupported), unsupported), unsupported };
  });
}

/** Parses a text that is Markdown and may contain HTML. */
export function parseMarkdown(text: string): ParsedText {
  return parseBounded(text, () => finish(fromMarkdown(text, MARKDOWN).children));
}

/** Parses the text of a file, which may have definition lists, too: nodes of mdast-util-definition-list. */
export function parseDocument(text: string): ParsedText {
  return parseBounded(text, () => finish(fromMarkdown(text, DOCUMENT).children, toTermLines));
}

/** @param divide divides a block of the outermost level into several */
function finish(nodes: RichNodes, divide?: (block: Nodes) => RichNodes): ParsedText {
  const unsupported: Unsupported[] = [];
  const flow = some(nodes, (node) => node.type === 'html') ? replaceHtml(nodes, unsupported) : nodes;
  const blocks = divide === undefined ? flow : flow.flatMap(divide);
  return { nodes: normalizeNodes(blocks, unsupported), unsupported };
}

function isTag(node: Nodes): boolean {
  return node.type === 'html' && hasTag(node.value);
}

/** Whether Markdown syntax made the node. A plain URL that became a link does not count. */
function isMarkup(node: Nodes, text: string): boolean {
  const start = node.position?.start.offset ?? 0;
  return MARKUP.has(node.type) && (node.type !== 'link' || text[start] === '[');
}

function some(nodes: readonly Nodes[], test: (node: Nodes) => boolean): boolean {
  return nodes.some((node) => test(node) || ('children' in node && some(node.children, test)));
}

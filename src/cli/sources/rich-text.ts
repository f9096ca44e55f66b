/**
 * Markdown (with tables and the like, as on GitHub) and HTML become the nodes that a bundle has. Called for every text
 * of a source. Positions of the nodes count in the text as given. What has no counterpart is named, and its text stays.
 */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parseHtml, hasTag, replaceHtml } from './html.js';
import type { RichNodes } from './source.js';
import { normalizeNodes } from './normalize-nodes.js';

/** Something that a bundle cannot hold. */
export interface Unsupported {
  /** Where in the text. */
  readonly offset: number;
  readonly rule: string;
  readonly message: string;
  readonly advice: string;
}

export interface ParsedText {
  readonly nodes: RichNodes;
  readonly unsupported: readonly Unsupported[];
}

const MARKDOWN = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** What only Markdown has; a text with tags and none of these is HTML. */
const MARKUP = new Set(
  'emphasis strong delete inlineCode code link image list heading blockquote table'.split(' '),
);

/** A text that may be Markdown or HTML: it is HTML when it has real tags, and nothing that only Markdown has. */
export function parseRichText(text: string): ParsedText {
  const { children } = fromMarkdown(text, MARKDOWN);
  if (!some(children, isTag) || some(children, (node) => isMarkup(node, text))) return finish(children);
  const losses: Unsupported[] = [];
  return { nodes: normalizeNodes(parseHtml(text, losses), losses), unsupported: losses };
}

/** A text that is Markdown; HTML may stand in it. */
export function parseMarkdown(text: string): ParsedText {
  return finish(fromMarkdown(text, MARKDOWN).children);
}

function finish(nodes: RichNodes): ParsedText {
  const losses: Unsupported[] = [];
  const flow = some(nodes, (node) => node.type === 'html') ? replaceHtml(nodes, losses) : nodes;
  return { nodes: normalizeNodes(flow, losses), unsupported: losses };
}

function isTag(node: Nodes): boolean {
  return node.type === 'html' && hasTag(node.value);
}

/** An address that became a link by itself is no markup. */
function isMarkup(node: Nodes, text: string): boolean {
  const start = node.position?.start.offset ?? 0;
  return MARKUP.has(node.type) && (node.type !== 'link' || text[start] === '[');
}

function some(nodes: readonly Nodes[], test: (node: Nodes) => boolean): boolean {
  return nodes.some((node) => test(node) || ('children' in node && some(node.children, test)));
}

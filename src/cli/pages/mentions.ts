/**
 * Finds the entries that mention each entry, for "Mentioned in" on its page: by its name in a text, or by a link. "See also" is
 * no mention. Pure; called once for a site by pages.ts.
 */
import type { Glossary } from '../../core/glossary.js';
import { compileMatcher } from '../../core/matcher/matcher.js';
import { childNodes, plainText, toNodes, type RichTextNode } from '../../core/rich-text.js';
import type { Entry, RichText } from '../../core/schema.js';
import { linkUrlsIn } from '../link-urls.js';

/**
 * By id: the entries that mention an entry.
 *
 * @param entries the entries whose texts are read; each list has their order
 */
export function mentionsIn(
  glossary: Glossary,
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> {
  const match = compileMatcher(glossary);
  const mentions = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { id, definition, body, faqs = [] } = entry;
    const texts = [definition, body ?? '', ...faqs.flatMap(({ question, answer }) => [question, answer])];
    const mentioned = new Set([
      ...linkUrlsIn(texts).map((url) => glossary.findByUrl(url)?.id ?? id),
      ...texts
        .flatMap((text) => blocksIn(toNodes(text)))
        .flatMap((text) => match(text).map((found) => found.id)),
    ]);
    mentioned.delete(id);
    for (const other of mentioned) {
      const list = mentions.get(other);
      if (list === undefined) mentions.set(other, [entry]);
      else list.push(entry);
    }
  }
  return mentions;
}

/** Nodes that hold running text; a term does not go on from one to the next. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** The text of each block, without code. */
function blocksIn(nodes: readonly RichTextNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (!BLOCKS.has(node.type)) return blocksIn(childNodes(node));
    return [plainText([withoutCode(node)] as RichText)];
  });
}

/** Code is not prose: `api` in it is a name of its own. An object replacement character stands for it. */
function withoutCode(node: RichTextNode): RichTextNode {
  if (node.type === 'inlineCode') return { type: 'text', value: '\ufffc' };
  return Array.isArray(node.children) ? { ...node, children: childNodes(node).map(withoutCode) } : node;
}

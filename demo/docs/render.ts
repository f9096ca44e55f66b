/**
 * A Markdown file of docs/ as the content of a page: HTML, and the sections of the page. Pure; site.ts reads the files,
 * page.ts puts the page around the content. `generate` makes what a comment like `<!-- api glossary-term -->` stands for.
 */
import { toHtml } from 'hast-util-to-html';
import type { Html, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { nameFiles } from './code-blocks.js';
import { sectionsOf, type Section } from './headings.js';
import { toHast } from './html.js';
import { siteLink, type LinkContext } from './links.js';
import { withoutReference } from './reference.js';
import { isFileName } from './summary.js';

export interface RenderContext extends LinkContext {
  /** What a comment stands for. */
  readonly generate: (comment: string) => RootContent[];
}

export interface Content {
  readonly html: string;
  readonly sections: readonly Section[];
}

/** @param file relative to docs/ */
export function render(source: string, file: string, context: RenderContext): Content {
  const { children } = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const nodes = withoutReference(children).flatMap((node) =>
    node.type === 'html' ? expand(node, context) : [node],
  );
  const sections = sectionsOf(nodes, file);
  const tree = toHast(nameFiles(nodes), {
    ids: new Map([...sections].map(([node, { id }]) => [node, id])),
    link: (href) => siteLink(href, file, context),
  });
  const [, second] = tree;
  // The text below the title stands out: it says what the page is about.
  if (second?.type === 'element' && nodes[1]?.type === 'paragraph' && !isFileName(nodes[1]))
    second.properties = { className: ['standfirst'] };
  return { html: toHtml(tree, { allowDangerousHtml: true }), sections: [...sections.values()] };
}

/** Comments are for authors, or stand for something that is generated; other markup stays. */
function expand(node: Html, { generate }: RenderContext): RootContent[] {
  const comment = /^<!--\s*([^]*?)\s*-->$/.exec(node.value)?.[1];
  return comment === undefined ? [node] : generate(comment);
}

/**
 * Reads an HTML page that is a glossary: a `<dl>`, headings with text below them, or a table. What surrounds the content
 * of a page, such as its navigation, is left out. Called by read-source.ts.
 */
import type { Element, Nodes as HtmlNodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import type { Nodes } from 'mdast';
import type { Problem } from '../problems.js';
import { folderName, stemOf } from './file-name.js';
import { findGlossary } from './glossary-document.js';
import { parsePage } from './html-page-elements.js';
import { LineIndex } from './line-index.js';
import { parseBounded } from './nesting.js';
import { normalizeNodes } from './normalize-nodes.js';
import { draftMetadata, type Drafting } from './record-draft.js';
import type { ReadOptions, Source, UnknownField } from './source.js';
import { draftTerms } from './term-draft.js';
import { idOf } from './term-blocks.js';
import { toWarnings, type Unsupported } from './unsupported.js';

/** What stands around the content of a page. */
const AROUND = new Set(
  'nav header footer aside script style template noscript form button svg iframe head'.split(' '),
);

export function readHtmlPage(file: string, text: string, options: ReadOptions): Source {
  const lines = new LineIndex(file, text);
  const problems: Problem[] = [];
  const unknown: UnknownField[] = [];
  const source = { file, entries: [], faqs: [], problems, unknown, untranslated: [] };
  let title: string | undefined;
  let lang: string | undefined;
  const { nodes, unsupported } = parseBounded(text, () => {
    const tree = fromHtml(text, { fragment: false });
    const html = select('html', tree);
    lang = textProperty(html, 'lang');
    title = titleOf(tree);
    const found: Unsupported[] = [];
    const content = withoutSurroundings(
      select('main, [role=main], article', tree) ?? select('body', tree) ?? tree,
    );
    return { nodes: normalizeNodes(parsePage(content, found), found), unsupported: found };
  });
  problems.push(...toWarnings(unsupported, (offset) => lines.locationAt(offset)));
  const fileName = stemOf(file);
  const name = /^index$/i.test(fileName) ? folderName(file) : fileName;
  const names = { title: undefined, name: `${name} ${title ?? ''}` };
  const lists = nodes.filter(({ type }) => type === 'defList');
  const glossary =
    findGlossary(nodes, names) ??
    (lists.length > 0 ? findGlossary(lists, { ...names, name: 'glossary' }) : undefined);
  if (glossary === undefined) {
    problems.push({
      ...lines.locationAt(0),
      severity: 'warning',
      rule: 'no-terms',
      message: 'No terms were found in this page, so it was left out.',
      advice: 'Write the terms as a <dl>, or as headings with text below them; or leave the file out.',
    });
    return source;
  }
  const fields = { title: glossary.title ?? title, lang };
  const record = {
    value: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    locate: () => lines.locationAt(0),
  };
  const drafting = { options, problems, unknown } satisfies Drafting;
  const document = {
    drafting,
    locate: (offset: number) => lines.locationAt(offset),
    idsAt: (node: Nodes) => [idOf(node) ?? []].flat(),
  };
  return {
    ...source,
    metadata: draftMetadata(record, drafting),
    entries: draftTerms(glossary.terms, document),
  };
}

function textProperty(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The first part of `<title>`: "Glossary | Example". */
function titleOf(tree: Root): string | undefined {
  const [child] = select('title', tree)?.children ?? [];
  const text = child?.type === 'text' ? child.value.trim() : '';
  return text.split(/\s+[|–—·]\s+/, 1)[0] || undefined;
}

/** Only the first heading of a page's header belongs to the content: it is the title. */
function withoutSurroundings<T extends HtmlNodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as HtmlNodes[]).flatMap((child): HtmlNodes[] => {
    if (child.type === 'element' && AROUND.has(child.tagName)) {
      const heading = child.tagName === 'header' ? select('h1', child) : undefined;
      return heading === undefined ? [] : [heading];
    }
    if (child.type === 'element' && isPermalink(child)) return [{ ...child, children: [] }];
    return child.type === 'comment' ? [] : [withoutSurroundings(child)];
  });
  return { ...node, children };
}

/** A sign that leads to the place where it stands: `<a href="#api">¶</a>`. Its id may be that of the term. */
function isPermalink(node: Element): boolean {
  const [text, ...others] = node.children;
  const isSign = text?.type === 'text' && others.length === 0 && /^[^\p{L}\p{N}\s]$/u.test(text.value.trim());
  return node.tagName === 'a' && isSign && textProperty(node, 'href')?.startsWith('#') === true;
}

/**
 * Where the bundle of an element lies, as the page writes that. In a browser the relative URLs of a bundle lead from its
 * folder, so what is written into the page must, too. The bundle is found as elements find it (elements/fill/context.ts): by
 * their own `src`, by the nearest provider, by the page's default. Called by prerender; knows no addresses of pages.
 */
import type { Element } from 'hast';
import type { TreeNode } from '../../core/tree.js';
import { folderOf, fromFolder } from '../../core/url.js';
import { elementInMarked } from './marked.js';
import { attribute, isGlossaryLink, elementsIn, selfAndAncestors, type ParsedPage } from './page.js';
import { bundlesOf, scriptTagIn } from './script-tag.js';

/** The folder of an element's bundle, "../data/"; empty if the page does not name a bundle. */
export type BundleFolderOf = (element: Element) => string;

/** @param defaultSrc the URL of the bundle for a page that names no default */
export function bundleFolders(page: ParsedPage, defaultSrc: string | undefined): BundleFolderOf {
  const pageDefault = defaultOf(page) ?? defaultSrc;
  return (element) => {
    const { src, isInPage } = namedSource(page, element);
    return folderOf(isInPage ? '' : (src ?? pageDefault ?? ''));
  };
}

/** Whether `element` shows the glossary at `src`: neither it nor the provider around it names another URL. */
export function usesGlossary(
  page: ParsedPage,
  element: Element,
  { src, file }: { readonly src?: string | undefined; readonly file: string },
): boolean {
  const named = namedSource(page, element).src;
  return src === undefined || named === undefined || addressOf(named, file) === addressOf(src, file);
}

/** `url` as it leads from the page `file`, so that "../glossary.json" may be "/glossary.json". */
function addressOf(url: string, file: string): string {
  const site = `https://site.invalid/${file}`;
  return URL.canParse(url, site) ? new URL(url, site).href : url;
}

/** `node`, with links and images whose relative URLs lead from `folder`. */
export function withUrlsFrom(folder: string, node: TreeNode): TreeNode {
  if (node.type === 'text') return node;
  const children = node.children.map((child) => withUrlsFrom(folder, child));
  const name = node.tagName === 'a' ? 'href' : 'src';
  const url = node.properties[name];
  if (url === undefined || !/^(?:a|img)$/.test(node.tagName)) return { ...node, children };
  return { ...node, properties: { ...node.properties, [name]: fromFolder(url, folder) }, children };
}

interface NamedSource {
  /** What the element or the provider around it has as its `src`. */
  readonly src: string | undefined;
  /** Whether the provider around the element holds the bundle. */
  readonly isInPage: boolean;
}

function namedSource(page: ParsedPage, element: Element): NamedSource {
  const own = attribute(elementInMarked(element) ?? element, 'src');
  if (own !== undefined) return { src: own, isInPage: false };
  const provider = [...selfAndAncestors(page, element)].find(
    ({ tagName }) => tagName === 'glossary-provider',
  );
  const src = provider && attribute(provider, 'src');
  return { src, isInPage: provider !== undefined && src === undefined };
}

/** The page's default: that of the script tag, else of `<link rel="glossary">`. */
function defaultOf(page: ParsedPage): string | undefined {
  const script = scriptTagIn(page);
  // Of several, the command line knows the first.
  const named = script && bundlesOf(script)[0];
  if (named !== undefined) return named;
  const link = [...elementsIn(page.tree)].find(
    (element) => isGlossaryLink(element) && attribute(element, 'href') !== undefined,
  );
  return link && attribute(link, 'href');
}

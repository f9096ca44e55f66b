/**
 * Where the bundle of an element lies, as the page writes that. In a browser the relative URLs of a bundle lead from its
 * folder, so what is written into the page must, too. The bundle is found as elements find it (elements/fill/context.ts): by
 * their own `src`, by the nearest provider, by the page's default. Called by prerender; knows no addresses of pages.
 */
import type { Element } from 'hast';
import type { TreeNode } from '../../core/tree.js';
import { isKnown } from '../../core/page-files.js';
import { folderOf, fromFolder, urlsIn } from '../../core/url.js';
import { elementInMarked } from './marked.js';
import { attribute, isGlossaryLink, elementsIn, selfAndAncestors, type ParsedPage } from './page.js';
import { bundlesOf, scriptTagIn } from './script-tag.js';

/** The folder of an element's bundle, "../data/"; empty if the page does not name a bundle. */
export type BundleFolderOf = (element: Element) => string;

/** @param defaultSrc the URL of the bundle for a page that names no default */
export function bundleFolders(page: ParsedPage, defaultSrc: string | undefined): BundleFolderOf {
  const pageDefault = defaultOf(page) ?? defaultSrc;
  return (element) => {
    const { src, provider } = namedSource(page, element);
    return folderOf(src ?? (provider === undefined ? pageDefault : undefined) ?? '');
  };
}

/** Whether `element` shows the glossary at `src`: neither it nor the provider around it has another one. */
export function usesGlossary(
  page: ParsedPage,
  element: Element,
  { src, file }: { readonly src?: string | undefined; readonly file: string },
): boolean {
  const { src: named, provider } = namedSource(page, element);
  if (provider !== undefined && named === undefined && provider.children.some(isBundle)) return false;
  return src === undefined || named === undefined || addressOf(named, file) === addressOf(src, file);
}

/**
 * Whether `element` certainly shows the glossary at `src`, and no other one. Where a page names several, or the command does
 * not know its `src`, an entry that is missing may be in another.
 */
export function usesOnlyGlossary(
  page: ParsedPage,
  element: Element,
  { src, file }: { readonly src?: string | undefined; readonly file: string },
): boolean {
  const around = [...selfAndAncestors(page, element)];
  if (around.some(({ tagName, children }) => tagName === 'glossary-provider' && children.some(isBundle)))
    return false;
  const named = around
    .map((one) => elementInMarked(one) ?? one)
    .filter(({ tagName }) => isKnown(tagName))
    .map((one) => attribute(one, 'src'))
    .find((url) => url !== undefined);
  const defaults = defaultsOf(page);
  const shown = named ?? defaults[0];
  const known = src ?? defaults[0];
  if (named === undefined && defaults.length > 1) return false;
  return shown === undefined || (known !== undefined && addressOf(shown, file) === addressOf(known, file));
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
  /** The provider around the element, unless the element has a `src` of its own. Without a `src`, the bundle is in the page. */
  readonly provider: Element | undefined;
}

function namedSource(page: ParsedPage, element: Element): NamedSource {
  const own = attribute(elementInMarked(element) ?? element, 'src');
  if (own !== undefined) return { src: own, provider: undefined };
  const provider = [...selfAndAncestors(page, element)].find(
    ({ tagName }) => tagName === 'glossary-provider',
  );
  return { src: provider && attribute(provider, 'src'), provider };
}

/** Whether `node` is the bundle that a provider holds (elements/glossary-provider.ts). */
function isBundle(node: Element['children'][number]): boolean {
  return (
    node.type === 'element' && node.tagName === 'script' && attribute(node, 'type') === 'application/json'
  );
}

/** The page's default; of several, the command line knows the first. */
function defaultOf(page: ParsedPage): string | undefined {
  return defaultsOf(page)[0];
}

/** The page's default bundles: those of the script tag, else that of `<link rel="glossary">`. */
function defaultsOf(page: ParsedPage): readonly string[] {
  const script = scriptTagIn(page);
  const named = script === undefined ? [] : bundlesOf(script);
  if (named.length > 0) return named;
  const link = [...elementsIn(page.tree)].find(
    (element) => isGlossaryLink(element) && attribute(element, 'href') !== undefined,
  );
  return link === undefined ? [] : urlsIn(attribute(link, 'href') ?? '');
}

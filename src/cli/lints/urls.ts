/** Addresses that no page will show as links, since they could run code or lead into the reader's computer. */
import { safeUrl } from '../../core/url.js';
import type { Path } from '../sources/source.js';
import { nodesOf, type Lint } from './lint.js';

export const urls: Lint = (glossary, locate) => {
  const found: { readonly url: unknown; readonly path: Path }[] = [
    ...glossary.entries.flatMap(({ url, image, related = [] }, index) => [
      { url: url ?? '', path: ['entries', index, 'url'] },
      { url: image?.src ?? '', path: ['entries', index, 'image', 'src'] },
      ...related.map((link, at) => ({ url: link.url, path: ['entries', index, 'related', at, 'url'] })),
    ]),
    ...nodesOf(glossary)
      .filter(({ node }) => node.type === 'link' || node.type === 'image')
      .map(({ node, path }) => ({ url: node['url'], path })),
  ];
  return found
    .filter(({ url }) => safeUrl(url) === undefined)
    .map(({ url, path }) => ({
      ...locate(path),
      severity: 'error',
      rule: 'unsafe-url',
      message: `"${String(url)}" is no address that a page may link to; it will be shown as text.`,
      advice: 'Use http, https, mailto or tel, or an address without a scheme.',
    }));
};

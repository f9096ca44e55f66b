/**
 * Addresses that no page will show as links, since they could run code or lead into the reader's computer; and those that
 * lead elsewhere from every page that shows them.
 */
import { safeUrl } from '../../core/url.js';
import type { Problem } from '../problems.js';
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
  return found.flatMap(({ url, path }): readonly Problem[] => {
    if (safeUrl(url) === undefined) {
      return [
        {
          ...locate(path),
          severity: 'error',
          rule: 'unsafe-url',
          message: `"${String(url)}" is no address that a page may link to; it will be shown as text.`,
          advice: 'Use http, https, mailto or tel, or an address without a scheme.',
        },
      ];
    }
    if (!RELATIVE.test(String(url))) return [];
    return [
      {
        ...locate(path),
        severity: 'warning',
        rule: 'relative-url',
        message: `"${String(url)}" leads elsewhere from every page that shows it.`,
        advice: 'Begin it with "/", or with "#" if it is an entry.',
      },
    ];
  });
};

/** Neither absolute nor from the root, nor a file of the sources, which is for another lint. */
const RELATIVE = /^(?![a-z][a-z0-9+.-]*:|[/#?]|[^?#]*\.(?:md|markdown)(?:#|$)).+/i;

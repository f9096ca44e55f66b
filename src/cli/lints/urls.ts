/**
 * Reports URLs that pages never show as links, because they could run code or open local files, and relative
 * URLs, which lead to another address from every page that shows them.
 */
import { pronunciationOf } from '../../core/pronunciation.js';
import { safeUrl } from '../../core/url.js';
import type { Problem } from '../problems.js';
import type { Path } from '../sources/source.js';
import { nodesOf, type Lint } from './lint.js';

export const urls: Lint = (glossary, locate) => {
  const found: { readonly url: unknown; readonly path: Path }[] = [
    ...glossary.entries.flatMap((entry, index) => [
      { url: entry.url ?? '', path: ['entries', index, 'url'] },
      { url: pronunciationOf(entry).audio ?? '', path: ['entries', index, 'pronunciation', 'audio'] },
      { url: entry.image?.src ?? '', path: ['entries', index, 'image', 'src'] },
      ...(entry.related ?? []).map((link, at) => ({
        url: link.url,
        path: ['entries', index, 'related', at, 'url'],
      })),
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
          message: `"${String(url)}" is not a safe URL, so pages show it as plain text.`,
          advice: 'Use a URL with http, https, mailto or tel, or one without a scheme.',
        },
      ];
    }
    if (!RELATIVE.test(String(url))) return [];
    return [
      {
        ...locate(path),
        severity: 'warning',
        rule: 'relative-url',
        message: `"${String(url)}" is a relative URL, so it leads to another address from every page.`,
        advice: WITHOUT_SCHEME.test(String(url))
          ? `Write "https://${String(url)}".`
          : 'Start it with "/", or with "#" if it leads to an entry.',
      },
    ];
  });
};

/**
 * A URL that starts neither with a scheme nor with "/", "#" or "?"; references.ts reports links to Markdown
 * files.
 */
const RELATIVE = /^(?![a-z][a-z0-9+.-]*:|[/#?]|[^?#]*\.(?:md|markdown)(?:#|$)).+/i;

/** The address of a site as people say it. */
const WITHOUT_SCHEME = /^www\.[^\s/]+\.[^\s/]/i;

/**
 * Where a link of a Markdown file leads on the site. In docs/ links are relative paths, so that they also work on a code
 * host; here they become addresses of the site, or of the repository for what the site does not show. Pure.
 */
import { posix } from 'node:path';
import { urlOf } from './contents.js';

export interface LinkContext {
  /** The Markdown files, relative to docs/. */
  readonly files: ReadonlySet<string>;
  /** The address of the repository, without a slash at its end. */
  readonly repository: string;
}

/** @param file the file that has the link, relative to docs/ */
export function siteLink(href: string, file: string, { files, repository }: LinkContext): string {
  if (/^(?:[a-z][a-z\d+.-]*:|[#/])/i.test(href)) return href;
  const [, path = '', hash = ''] = /^([^#]*)(#.*)?$/.exec(href) ?? [];
  const target = posix.join('docs', posix.dirname(file), path);
  const page = posix.relative('docs', target);
  if (files.has(page)) return urlOf(page) + hash;
  const readme = posix.join(page, 'README.md');
  if (files.has(readme)) return urlOf(readme) + hash;
  const demo = /^demo\/(.*?)(?:index\.html)?$/.exec(target)?.[1];
  if (demo !== undefined && (demo === '' || demo.endsWith('/'))) return `/${demo}${hash}`;
  const kind = posix.extname(target) === '' ? 'tree' : 'blob';
  return `${repository}/${kind}/main/${target.replace(/\/$/, '')}${hash}`;
}

/** `git+https://example.org/a/b.git` → `https://example.org/a/b`. */
export function repositoryUrl(url: string): string {
  return url.replace(/^git\+/, '').replace(/\.git$/, '');
}

/**
 * The documentation of the demo site: reads docs/ and what its pages are generated from, and returns each page, the bundle of
 * its search and the files of its live examples. demo/site.ts serves them, or writes them into the build.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkContents, titleOf, urlOf, type Group } from './contents.js';
import { readFacts } from './facts.js';
import { generatedNodes } from './generated.js';
import { repositoryUrl } from './links.js';
import { docsPage, SEARCH_URL, searchPage } from './page.js';
import { render, type Content } from './render.js';
import { searchBundle } from './search-bundle.js';

const root = join(import.meta.dirname, '../..');
const docs = join(root, 'docs');

export interface DocsSite {
  /** The addresses of all pages of docs/. */
  readonly urls: readonly string[];
  /** The address of the page that searches them. */
  readonly searchUrl: string;
  /** The page at an address, before the frame of the site is around it; `undefined` for other addresses. */
  page(url: string): string | undefined;
  /** The bundle of all pages and headings, as JSON. */
  searchIndex(): string;
}

/** Reads everything anew, so that an edit shows without a restart. @throws {Error} when the contents are incomplete */
export function readDocs(): DocsSite {
  const groups = JSON.parse(read(join(docs, 'contents.json'))) as readonly Group[];
  const files = markdownFiles();
  checkContents(groups, files);
  const sources = new Map(files.map((file) => [file, read(join(docs, file))]));
  const titles = new Map([...sources].map(([file, source]) => [file, titleOf(source)]));
  const fileAt = new Map(files.map((file) => [urlOf(file), file]));
  const { repository } = JSON.parse(read(join(root, 'package.json'))) as { repository: { url: string } };
  const outline = { groups, titles, repository: repositoryUrl(repository.url) };
  const facts = readFacts();
  const context = {
    files: new Set(files),
    repository: outline.repository,
    generate: (comment: string) => generatedNodes(comment, facts),
  };

  const contents = new Map<string, Content>();
  const contentOf = (file: string): Content => {
    const content = contents.get(file) ?? render(sources.get(file) ?? '', file, context);
    contents.set(file, content);
    return content;
  };
  return {
    urls: [...fileAt.keys()],
    searchUrl: SEARCH_URL,
    page(url) {
      if (url === SEARCH_URL) return searchPage(outline);
      const file = fileAt.get(url);
      return file === undefined ? undefined : docsPage(file, contentOf(file), outline);
    },
    searchIndex: () => JSON.stringify(searchBundle(groups, (file) => contentOf(file).sections)),
  };
}

function markdownFiles(): string[] {
  return readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => name.endsWith('.md'))
    .sort();
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

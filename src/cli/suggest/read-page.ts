/** Reads a page of any format that has a reader. Called by commands/suggest.ts. */
import { extname } from 'node:path';
import type { Page } from './block.js';
import { readHtmlPage } from './html-blocks.js';
import { readMarkdownPage } from './markdown-blocks.js';

const READERS: ReadonlyMap<string, (file: string, text: string) => Page> = new Map([
  ['.html', readHtmlPage],
  ['.htm', readHtmlPage],
  ['.md', readMarkdownPage],
  ['.markdown', readMarkdownPage],
  ['.mdx', readMarkdownPage],
]);

export const PAGE_EXTENSIONS: readonly string[] = [...READERS.keys()];

/** A page with another ending that is named by hand is read as HTML. */
export function readPage(file: string, text: string): Page {
  return (READERS.get(extname(file).toLowerCase()) ?? readHtmlPage)(file, text);
}

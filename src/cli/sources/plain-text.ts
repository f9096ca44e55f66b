/**
 * Recognizes a text of one line without any markup, which most cells of a table are: then the parser of Markdown, which takes most
 * of the time of a build, has nothing to do. Called by rich-text.ts.
 */
import type { RichNodes } from './source.js';

/** Starts a heading, a list, a quotation or a line. */
const BLOCK = /^(?:[-+#=:>]|\d+[.)])/;
/** May be part of markup, of an address or of a line break. */
const MARKUP = /[\n\r\t\\`*_~[\]<&@|$]|:\/\/|www\.|^\s|\s$|\s\s|[^\P{C}\p{L}]/iu;

/** All texts start at the same place. It is frozen, because they share it. */
const START = Object.freeze({ line: 1, column: 1, offset: 0 });

/** The paragraph that the parser of Markdown would make of `text`; `undefined` if it may make anything else of it. */
export function plainParagraph(text: string): RichNodes | undefined {
  if (text === '' || BLOCK.test(text) || MARKUP.test(text)) return undefined;
  const end = { line: 1, column: text.length + 1, offset: text.length };
  const position = Object.freeze({ start: START, end });
  return [{ type: 'paragraph', children: [{ type: 'text', value: text, position }], position }];
}

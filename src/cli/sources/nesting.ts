/**
 * Bounds how deep markup may be nested: parsers and templates are recursive, and a text that overflows the stack, or
 * takes minutes, must not stop a glossary. Such a text stays as one plain paragraph. Called by rich-text.ts and
 * html-page.ts.
 */
import { isOverflow } from '../faults.js';
import type { RichNodes } from './source.js';
import type { Unsupported } from './unsupported.js';

/** More than anybody nests; the check of a bundle and the templates take as much. */
const DEEPEST = 60;

/** Lists and quotes in a line, or an indent, for which the parser needs minutes. */
const DEEP_LINE = new RegExp(`^(?:[ \\t]*(?:>|[-*+][ \\t]|\\d+[.)][ \\t])){${DEEPEST}}|^[ \\t]{400}`, 'm');

interface Parsed {
  readonly nodes: RichNodes;
  readonly unsupported: readonly Unsupported[];
}

/** Parses `text` with `parse`, or returns it as a paragraph when its markup is nested too deep. */
export function parseBounded(text: string, parse: () => Parsed): Parsed {
  if (!DEEP_LINE.test(text)) {
    try {
      const parsed = parse();
      if (!isTooDeep(parsed.nodes)) return parsed;
    } catch (error) {
      if (!isOverflow(error)) throw error;
    }
  }
  const value = text.trim().slice(0, 1000);
  return {
    nodes: value === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    unsupported: [
      {
        offset: 0,
        rule: 'nesting',
        message: `The markup of this text is nested more than ${DEEPEST} deep, so only the start of the text was kept, without markup.`,
        advice: 'Remove some of the lists, quotes, brackets or tags around it.',
      },
    ],
  };
}

export function isTooDeep(nodes: readonly object[]): boolean {
  let level = nodes;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => ('children' in node ? (node.children as readonly object[]) : []));
  }
  return false;
}

/**
 * The lines of a Markdown text, with what they stand in: a block of code or not. Used by markdown-blocks.ts.
 */

export interface Line {
  readonly text: string;
  /** Offsets of the first character, and of the first one behind the text. */
  readonly start: number;
  readonly end: number;
  readonly isCode: boolean;
  /** The fence of the block of code that starts or ends here. */
  readonly fence?: string;
}

export function linesOf(source: string): readonly Line[] {
  let fence = '';
  return Array.from(source.matchAll(/([^\r\n]*)(\r\n?|\n|$)/g), ({ 1: text = '', index: start }): Line => {
    const line = { text, start, end: start + text.length };
    const [, found = '', info = ''] = /^[ \t>]*(`{3,}|~{3,})(.*)$/.exec(text) ?? [];
    if (fence !== '') {
      const isEnd = found.startsWith(fence) && info.trim() === '';
      if (isEnd) fence = '';
      return { ...line, isCode: true, ...(isEnd && { fence: found }) };
    }
    if (found === '' || (found.startsWith('`') && info.includes('`'))) return { ...line, isCode: false };
    fence = found;
    return { ...line, isCode: true, fence: found };
  });
}

export function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

export function indentOf({ text }: Line): number {
  return /^\s*/.exec(text)?.[0].length ?? 0;
}

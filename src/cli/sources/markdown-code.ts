/**
 * Finds the code in a Markdown text: what is in it is an example and no markup. Used by the two passes over a
 * text that come before the parser, markdown-blocks.ts and markdown-inline.ts.
 */

const CODE =
  /^[ \t>]*(`{3,}|~{3,})[^`\n]*\n(?:[^]*?\n)??[ \t>]*\1[`~]*[ \t]*$|^[ \t>]*(`{3,}|~{3,})[^`\n]*\n[^]*|(?<![`\\])(`+)(?!`)(?:(?!\n[ \t]*\n)[^])*?(?<!`)\3(?!`)/gm;

/** Returns a function that says whether the character at an offset in `text` is code. */
export function codeIn(text: string): (offset: number) => boolean {
  const ranges = Array.from(
    text.matchAll(CODE),
    ({ 0: code, index }) => [index, index + code.length] as const,
  );
  return (offset) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.[1] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const range = ranges[low];
    return range !== undefined && range[0] <= offset && offset < range[1];
  };
}

/** Packages that come without types: as much of them as the bench calls. */
declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: readonly string[]);
    search(text: string): [start: number, word: string][];
  }
}

declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(
      words: readonly string[],
      options: {
        separateWordSearch: boolean;
        diacritics: boolean;
        accuracy: { value: 'exactly'; limiters: readonly string[] };
        filter?: (node: Text, word: string) => boolean;
      },
    ): void;
  }
}

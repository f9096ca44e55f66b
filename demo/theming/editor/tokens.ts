/**
 * The custom properties that the editor shows, in the groups of docs/theming.md, which a test compares with the manifest. Pure:
 * token-editor.ts gives it the text of that page.
 */

/** What a property takes. Each kind has a field of its own. */
export type Kind = 'color' | 'length' | 'font' | 'weight' | 'line' | 'time' | 'opacity' | 'shadow' | 'text';

export interface Token {
  /** `--glossary-accent` */
  readonly name: string;
  /** `accent` */
  readonly label: string;
  /** What it sets, in words. */
  readonly sets: string;
  /** Its default, in words. */
  readonly fallback: string;
  readonly kind: Kind;
}

export interface TokenGroup {
  readonly title: string;
  readonly tokens: readonly Token[];
}

export const PREFIX = '--glossary-';

const ROW = /^\| (?:\*\*(.+?)\*\* \||`(--glossary-[a-z-]+)` \| (.+?) \| (.+?) \|)/gm;

/** Of a name, the first that matches says the kind; all others are colours. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/-(?:font|font-family)$/, 'font'],
  [/-weight$/, 'weight'],
  [/-style$/, 'line'],
  [/-duration$/, 'time'],
  [/-quiet$/, 'opacity'],
  [/-shadow$/, 'shadow'],
  [/-icon$/, 'text'],
  [/-(?:width|radius|size|padding|gap|column|thickness|offset|top)$/, 'length'],
];

/** @param page the text of docs/theming.md */
export function readTokens(page: string): readonly TokenGroup[] {
  const groups: { title: string; tokens: Token[] }[] = [];
  for (const [, title, name, sets = '', fallback = ''] of page.matchAll(ROW)) {
    if (title !== undefined) groups.push({ title, tokens: [] });
    else if (name !== undefined)
      groups.at(-1)?.tokens.push({
        name,
        label: name.slice(PREFIX.length),
        sets: plain(sets),
        fallback: plain(fallback),
        kind: KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'color',
      });
  }
  return groups;
}

/** A cell of a table without the marks of code. */
const plain = (markdown: string): string => markdown.replaceAll('`', '');

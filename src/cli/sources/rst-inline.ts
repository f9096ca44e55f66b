/** Rewrites the inline markup of reStructuredText as Markdown. Called by rst.ts. */
import type { Edit } from './edited-text.js';
import { referenceMarkdown } from './entry-references.js';

const PATTERNS: readonly (readonly [
  RegExp,
  (match: RegExpExecArray, substitutions: ReadonlyMap<string, string>) => string,
])[] = [
  // ``code``: as in Markdown
  [/``[^`]+(?:`[^`]+)*``/g, ([code]) => code],
  [/:([\w:+.-]+):`((?:[^`\\]|\\.)+)`/g, ([, name = '', content = '']) => role(name, content)],
  // `text <url>`_
  [
    /`([^`<]*?)\s*<([^`<>]+)>`__?/g,
    ([, text = '', url = '']) =>
      /^[\w.-]+_$/.test(url) ? escape(text) : `[${escape(text === '' ? url : text)}](<${url}>)`,
  ],
  // `text`_ and text_ refer to a target of the file
  [/`([^`]+)`__?/g, ([, text = '']) => escape(text)],
  [/`([^`]+)`/g, ([, text = '']) => `*${escape(text)}*`],
  [
    /\|([^|\s](?:[^|\n]*[^|\s])?)\|_{0,2}/g,
    ([, name = ''], substitutions) => substitutions.get(name) ?? escape(name),
  ],
  [/\*\*(?:[^*\n]|\n(?!\s*\n))+\*\*|\*(?=[^\s*])(?:[^*\n]|\n(?!\s*\n))+\*/g, ([text]) => text],
  [/(?<![\w])([A-Za-z][\w-]*[A-Za-z\d])__?(?![\w])/g, ([, word = '']) => escape(word)],
  [/https?:\/\/[^\s<>]+/g, ([url]) => url],
  [/\[(?:#?[\w-]*|\*)\]_/g, () => ''],
  // A literal block follows
  [
    /[ \t]*::(?=[ \t]*$)/gm,
    ({ 0: sign, index, input }) =>
      /\S/.test(input.slice(0, index).split('\n').at(-1) ?? '') && sign === '::' ? ':' : '',
  ],
  // A sign that is nothing in reStructuredText and something in Markdown
  [/\\\s|\\(.)/g, ([, sign]) => (sign === undefined ? '' : `\\${sign}`)],
  [/[<[\]_#](?!\S*>)|[<[\]]/g, ([sign]) => `\\${sign}`],
];

/** The edits that make Markdown of `text`; what one pattern has found, no later one changes. */
export function rstInlineEdits(text: string, substitutions: ReadonlyMap<string, string>): readonly Edit[] {
  const edits: Edit[] = [];
  const isTaken = new Uint8Array(text.length + 1);
  for (const [pattern, rewrite] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isTaken.subarray(start, end).includes(1)) continue;
      isTaken.fill(1, start, end);
      edits.push({ start, end, text: rewrite(match, substitutions) });
    }
  }
  return edits;
}

/** The texts that `.. |name| replace:: text` defines. */
export function substitutionsIn(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/^[ \t]*\.\. \|([^|]+)\| replace::[ \t]*(.*)$/gm);
  return new Map(Array.from(found, ([, name = '', value = '']) => [name, escape(value)]));
}

function escape(text: string): string {
  return text.replace(/\\(.)/g, '$1').replace(/[[\]<>*_`\\]/g, '\\$&');
}

const TEXT_ROLES =
  /^(?:ref|doc|numref|any|abbr|dfn|emphasis|title-reference|sup|sub|superscript|subscript|guilabel|menuselection|download|eq|strong|index)$/;

function role(name: string, content: string): string {
  const text = content.replace(/\s+/g, ' ').trim();
  const [, title = text.replace(/^[!~]/, ''), target] = /^(.*?)\s*<([^<>]+)>$/.exec(text) ?? [];
  if (name === 'term') return referenceMarkdown(target ?? title, title);
  if (name === 'pep' || name === 'rfc') return `${name.toUpperCase()} ${escape(title)}`;
  if (name === 'strong') return `**${escape(title)}**`;
  if (name === 'abbr') return escape(text);
  if (TEXT_ROLES.test(name)) return escape(title);
  // Names of code: `~package.module.Name` shows the last part.
  return `\`${text.startsWith('~') ? (title.split('.').at(-1) ?? title) : title}\``;
}

/**
 * Takes the macros of site generators out of a text: Hugo's shortcodes, Liquid, Jinja, Vue, Handlebars. Comments
 * go, tags around a text leave the text, and what names a text or an entry becomes it; any other is
 * reported once a file. Called by markdown-inline.ts.
 */
import type { Edit } from './edited-text.js';
import { referenceMarkdown } from './entry-references.js';
import type { Unsupported } from './unsupported.js';

const COMMENT =
  /\{%-?\s*comment\s*-?%\}[^]*?\{%-?\s*endcomment\s*-?%\}|\{#(?=[\s-])[^]*?#\}|\{\{!--[^]*?--\}\}|\{\{<?%?\s*\/\*[^]*?\*\/\s*%?>?\}\}|\{\/\*[^]*?\*\/\}/g;
const MACRO =
  /\{\{([<%]?)\s*((?:"[^"]*"|'[^']*'|(?!\}\})[^])*?)\s*[%>]?\}\}|\{%-?\s*((?:"[^"]*"|'[^']*'|(?!%\})[^])*?)\s*-?%\}/g;
/** Prefixes of addresses, which stand before a path. */
const ADDRESS_PREFIX = /^(?:site\.(?:baseurl|url)|base_?url|root|pathto)\b/i;

/** The edits that take the macros out of `text`. */
export function shortcodeEdits(
  text: string,
  isCode: (offset: number) => boolean,
  unsupported: Unsupported[],
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { 0: comment, index } of text.matchAll(COMMENT))
    if (!isCode(index)) edits.push({ start: index, end: index + comment.length, text: '' });
  const macros = [...text.matchAll(MACRO)].filter(
    ({ index }) => !isCode(index) && !edits.some(({ start, end }) => start <= index && index < end),
  );
  const names = macros.map(nameOf);
  const closed = new Set(names.flatMap((name) => /^(?:\/|end)\s*(.+)$/.exec(name)?.[1] ?? []));
  const lost = new Map<string, number[]>();
  for (const [at, macro] of macros.entries()) {
    const name = names[at] ?? '';
    const readable = readableText(macro, name);
    const isAround = closed.has(name) || /^(?:\/|end|else|raw$)/.test(name);
    if (readable === undefined && !isAround) lost.set(name, [...(lost.get(name) ?? []), macro.index]);
    edits.push({ start: macro.index, end: macro.index + macro[0].length, text: readable ?? '' });
  }
  for (const [name, offsets] of lost) unsupported.push(lostMacro(name, offsets));
  return edits;
}

function contentOf([, , braces, percent]: RegExpExecArray): string {
  return braces ?? percent ?? '';
}

function nameOf(macro: RegExpExecArray): string {
  const [, name = ''] = /^([#/]?\s*[^\s|:("'=]+)/.exec(contentOf(macro)) ?? [];
  return name.replace(/^#/, '');
}

/** What the macro would write, where the macro itself says it. */
function readableText(macro: RegExpExecArray, name: string): string | undefined {
  const content = contentOf(macro);
  const given = (names: string) =>
    new RegExp(`(?:^|[\\s,(])(?:${names})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
      .exec(content)
      ?.slice(1)
      .find((value) => value !== undefined);
  const [, , only] = /^[\w-]+\s+(["'])(.*?)\1\s*$/.exec(content) ?? [];
  if (/^(?:ref|relref|link|post_url)$/.test(name)) return only ?? /\s(\S+)/.exec(content)?.[1] ?? '';
  if (ADDRESS_PREFIX.test(content)) return '';
  const [, , literal] = /^(["'])(.*?)\1\s*(?:\||$)/.exec(content) ?? [];
  if (literal !== undefined) return literal;
  const text = given('text|title|label|display');
  const entry = given('term_id|term|id|key|slug|name');
  const isTerm = /term|gloss|tooltip|abbr|def/i.test(name);
  if (isTerm && (text ?? entry) !== undefined)
    return entry === undefined ? text : referenceMarkdown(entry, text ?? entry);
  if (isTerm && only !== undefined) return referenceMarkdown(only, only);
  return text;
}

/** The report of a macro that could not be kept. */
export function lostMacro(name: string, [first = 0, ...others]: readonly number[]): Unsupported {
  const times = others.length > 0 ? ` (${others.length + 1} times)` : '';
  return {
    offset: first,
    rule: 'shortcode',
    message: `A glossary cannot run the macro "${name}", so it was left out${times}.`,
    advice: 'Write what it stands for into the text.',
  };
}

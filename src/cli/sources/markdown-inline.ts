/**
 * Rewrites markup within lines that is no Markdown of GitHub: of Obsidian, kramdown, Pandoc, MyST and MDX. Links
 * by name become links, ids become anchors, and machinery that no reader of the page sees goes. Code stays
 * as it is. Called by markdown-document.ts, after markdown-blocks.ts.
 */
import { applyEdits, type Edit, type EditedText } from './edited-text.js';
import { referenceMarkdown } from './entry-references.js';
import { codeIn } from './markdown-code.js';
import { lostMacro, shortcodeEdits } from './shortcodes.js';
import type { Unsupported } from './unsupported.js';

/** An id that the author gave to a place in the text. */
export interface Anchor {
  readonly id: string;
  readonly offset: number;
}

interface Found {
  readonly unsupported: Unsupported[];
  /** Anchors, with offsets in the text before the edits. */
  readonly anchors: Anchor[];
}

/** Returns what stands in place of a match; `undefined` leaves it as it is. */
type Rewrite = (match: RegExpExecArray, found: Found) => string | undefined;

const RULES: readonly (readonly [RegExp, Rewrite])[] = [
  // Obsidian
  [/%%[^]*?%%/g, () => ''],
  [/(!?)\[\[([^[\]\n]+)\]\]/g, wikiLink],
  [/(?<![=\w])==(?=[^\s=])([^\n]*?[^\s=])==(?![=\w])/g, ([, text]) => `**${text ?? ''}**`],
  [/(?<=^|[ \t])\^(?=[\w-]*[a-z])[\w-]{3,}[ \t]*$/gim, () => ''],
  // Anchors of HTML without a text
  [
    /<(a|span)\s+(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'>/]+))\s*(?:\/>|>\s*<\/\1>)/gi,
    ({ 2: double, 3: single, 4: bare, index }, { anchors }) => {
      anchors.push({ id: double ?? single ?? bare ?? '', offset: index });
      return '';
    },
  ],
  // A text that readers may open is a text below its title
  [/<\/?details(?:\s[^<>]*)?>/gi, () => '\n\n'],
  [
    /<summary(?:\s[^<>]*)?>([^]{0,300}?)<\/summary>/gi,
    ([, title = '']) => `\n\n**${title.replace(/<[^<>]*>|\*\*/g, '').trim()}**\n\n`,
  ],
  // Attributes of kramdown and Pandoc
  [
    /\{:[ \t]*((?:[#.][\p{L}\p{N}_:.-]+|[\w-]+(?:=(?:"[^"\n]*"|'[^'\n]*'|[^\s}"']+))?|[ \t]+)*)\}/gu,
    attributes,
  ],
  [
    /\{((?:[#.][\p{L}\p{N}_:.-]+)(?:[ \t]+(?:[#.][\p{L}\p{N}_:.-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s}"']+)))*)[ \t]*\}/gu,
    attributes,
  ],
  // Roles of MyST
  [/\{([\w:-]+)\}(`+)((?:(?!\2)[^])+)\2/g, ({ 1: name = '', 3: text = '' }) => role(name, text)],
  // Components of MDX: what is between their tags stays
  [
    /<([A-Z][\w.]*)(?:\s(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^<>"'{}])*)?\/>/g,
    ({ 1: name = '', index }, { unsupported }) => {
      unsupported.push(lostComponent(name, index));
      return '';
    },
  ],
  [/\{"\s*"\}|\{'\s*'\}/g, () => ' '],
];

/** An expression of MDX, such as `{props.name}`. */
const EXPRESSION: (typeof RULES)[number] = [
  /(?<![\\$\w{])\{[ \t]*([A-Za-z_$][\w$]*(?:\.[\w$]+|\[[^\]{}]*\]|\([^(){}]*\))*)[ \t]*\}/g,
  ({ 1: name = '', index }, { unsupported }) => {
    unsupported.push(lostMacro(name, [index]));
    return '';
  },
];

const COMPONENT = /<(\/?)([A-Z][\w.]*)(?:\s(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^<>"'{}])*)?>/g;

export interface RewrittenText extends EditedText {
  readonly anchors: readonly Anchor[];
  readonly unsupported: readonly Unsupported[];
}

/** Offsets of `anchors` are those in the new text, those of `unsupported` are those in `source`. */
export function rewriteInline(source: string, isMdx = false): RewrittenText {
  const isCode = codeIn(source);
  const found: Found = { unsupported: [], anchors: [] };
  const edits: Edit[] = [
    ...shortcodeEdits(source, isCode, found.unsupported),
    ...componentEdits(source, isCode),
  ];
  for (const [pattern, rewrite] of isMdx ? [...RULES, EXPRESSION] : RULES) {
    for (const match of source.matchAll(pattern)) {
      if (isCode(match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0))) continue;
      const text = rewrite(match, found);
      if (text !== undefined) edits.push({ start: match.index, end: match.index + match[0].length, text });
    }
  }
  const edited = applyEdits(
    source,
    edits.map((edit) => withoutGap(source, edit)),
  );
  const anchors = found.anchors.map(({ id, offset }) => ({ id, offset: edited.fromSource(offset) }));
  return { ...edited, anchors, unsupported: once(found.unsupported) };
}

function attributes({ 1: list = '', index }: RegExpExecArray, { anchors }: Found): string {
  const [, id] = /(?:^|\s)#(\S+)/.exec(list) ?? [];
  if (id !== undefined) anchors.push({ id, offset: index });
  return '';
}

/** Takes the space before a deleted part out, too, where none may stand behind it. */
function withoutGap(source: string, edit: Edit): Edit {
  const [, space = ''] = /\S([ \t]+)$/.exec(source.slice(Math.max(0, edit.start - 20), edit.start)) ?? [];
  const isGap =
    edit.text === '' && space !== '' && /^(?:[\s.,;:!?)]|$)/.test(source.slice(edit.end, edit.end + 1));
  return isGap ? { ...edit, start: edit.start - space.length } : edit;
}

/** `[[folder/Name#heading|text]]` is a link to the entry, `![[picture.png]]` a picture. */
function wikiLink([, bang, content = '']: RegExpExecArray): string {
  const [target = '', text] = content.split(/\\?\|/);
  const [path = '', heading = ''] = target.split('#');
  const name = path.split('/').at(-1)?.trim().replace(/\.md$/i, '') ?? '';
  if (bang === '!' && /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(name))
    return `![${/^\d+(?:x\d+)?$/.test(text ?? '') ? '' : (text ?? '')}](<${path.trim()}>)`;
  if (name === '') return text ?? heading.replace(/^\^/, '');
  return referenceMarkdown(name, text ?? name);
}

/** Roles whose content is a text; that of others is code. */
const TEXT_ROLE = /^(?:ref|doc|numref|any|abbr|sup|sub|download|eq|cite.*|emphasis|strong|guilabel|dfn)$/;

function role(name: string, content: string): string {
  const text = content.replace(/\s+/g, ' ').trim();
  const [, title = text, target] = /^(.*?)\s*<([^<>]+)>$/.exec(text) ?? [];
  if (name === 'term') return referenceMarkdown(target ?? text, title);
  if (/^(?:pep|rfc)$/.test(name)) return `${name.toUpperCase()} ${title}`;
  return TEXT_ROLE.test(name) ? title : `\`${text}\``;
}

/** Takes out the tags of a component that has both, and leaves a lone `<List>`, which is a text. */
function componentEdits(text: string, isCode: (offset: number) => boolean): readonly Edit[] {
  const tags = [...text.matchAll(COMPONENT)].filter(
    ({ 0: tag, index }) => !isCode(index) && !tag.endsWith('/>'),
  );
  const closed = new Set(tags.filter(({ 1: slash }) => slash === '/').map(({ 2: name }) => name));
  return tags
    .filter(({ 1: slash, 2: name }) => slash === '/' || closed.has(name))
    .map(({ 0: tag, index }) => ({ start: index, end: index + tag.length, text: '' }));
}

function lostComponent(name: string, offset: number): Unsupported {
  return {
    offset,
    rule: 'component',
    message: `A glossary cannot hold the component <${name}>, so it was left out.`,
    advice: 'Write what it shows into the text.',
  };
}

/** Each message once, where it comes first. */
function once(unsupported: readonly Unsupported[]): readonly Unsupported[] {
  const first = new Map<string, Unsupported>();
  for (const one of unsupported) if (!first.has(one.message)) first.set(one.message, one);
  return [...first.values()];
}

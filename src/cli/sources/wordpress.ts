/**
 * Recognizes the posts of WordPress, of any type, as its own REST interface gives them, and makes records of posts: the title is
 * the term, the excerpt or the first paragraph is the definition, the rest is the body. Called by json.ts and wordpress-export.ts.
 */
import { plainText } from '../../core/rich-text.js';
import type { RichText } from '../../core/schema.js';
import { parseHtml } from './html.js';
import { normalizeNodes } from './normalize-nodes.js';
import { reshape, type Part, type Reshaped } from './reshaped.js';
import { parseMarkdown } from './rich-text.js';
import type { Fields, Located, Path, RichNodes } from './source.js';
import { isFields, valueAt } from './values.js';

export function readWordPress(whole: Located<unknown>): Located<Fields> | undefined {
  const { value } = whole;
  if (!Array.isArray(value) || value.length === 0 || !value.every(isPost)) return undefined;
  return reshape(
    whole,
    value.map((post, index): Reshaped => {
      const at = (...path: Path): Part => ({
        value: path.reduce<unknown>(valueAt, post),
        path: [index, ...path],
      });
      const names = [at('_embedded', 'wp:term').value].flat(2).map((term) => valueAt(term, 'name'));
      const tags = names.filter((name) => typeof name === 'string').map(textOf);
      return {
        path: [index],
        fields: {
          ...postFields(at('title', 'rendered'), at('content', 'rendered'), at('excerpt', 'rendered')),
          id: at('slug'),
          url: at('link'),
          ...(tags.length > 0 && { tags: { value: tags, path: [index] } }),
        },
      };
    }),
  );
}

function isPost(value: unknown): value is Fields {
  return isFields(value) && typeof valueAt(value['title'], 'rendered') === 'string';
}

/** The fields of an entry in the title and the texts of a post, which are HTML. */
export function postFields(title: Part, content: Part, excerpt: Part): Reshaped['fields'] {
  const nodes = nodesOf(content.value);
  const summary = nodesOf(excerpt.value);
  const isOwn = summary.length > 0 && !isBeginning(plain(summary), plain(nodes));
  const first = nodes.findIndex(({ type }) => type === 'paragraph');
  const [definition, body] = isOwn
    ? [summary, nodes]
    : first < 0
      ? [nodes, []]
      : [nodes.slice(first, first + 1), [...nodes.slice(0, first), ...nodes.slice(first + 1)]];
  return {
    term: { value: textOf(title.value), path: title.path },
    definition:
      definition.length > 0 ? { value: definition, path: (isOwn ? excerpt : content).path } : undefined,
    body: body.length > 0 ? { value: body, path: content.path } : undefined,
  };
}

/** An excerpt that nobody wrote: WordPress cut it from the beginning of the text. */
function isBeginning(excerpt: string, text: string): boolean {
  const words = (some: string) => some.replace(/\s*\[?(?:…|\.\.\.).*$/s, '').replace(/\s+/g, '');
  return words(text).startsWith(words(excerpt));
}

const SHORTCODE = /\[(\/?)([a-z][\w-]*)(?:\s[^[\]]*)?\]/g;

/** Without the shortcodes around a text, such as `[caption]…[/caption]`: plugins run them, and the text between them stays. */
function withoutShortcodes(html: string): string {
  const closed = new Set(
    Array.from(html.matchAll(SHORTCODE), ([, slash, name]) => (slash === '/' ? name : undefined)),
  );
  return html.replace(SHORTCODE, (code, _slash, name: string) => (closed.has(name) ? '' : code));
}

/** An editor of old stores lines of text with blank lines between paragraphs, the editor of today HTML with comments. */
function nodesOf(html: unknown): RichNodes {
  if (typeof html !== 'string' || html.trim() === '') return [];
  const text = withoutShortcodes(html);
  return /<(?:p|ul|ol|div|h\d|table|blockquote)[\s>]/i.test(text)
    ? normalizeNodes(parseHtml(text, []), [])
    : parseMarkdown(text).nodes;
}

function plain(nodes: RichNodes): string {
  return plainText(nodes as unknown as RichText);
}

/** Titles and names are HTML, too: `Q&#038;A`. */
function textOf(html: unknown): string {
  return typeof html === 'string' ? plain(parseHtml(html, [])) : '';
}

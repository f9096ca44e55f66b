// The code blocks of README, docs and the pages of the site, in the order in which a reader meets them. Recipes are
// left out: `npm run test:frameworks` and `npm run test:hosts` build them; decisions show code of the inside.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';

export const root = join(import.meta.dirname, '../../..');

/**
 * @typedef {object} Block
 * @property {string} language what is written behind the fence; "" without one
 * @property {string} options what follows the language: "missing" where the glossary lacks a term on purpose
 * @property {string} text
 * @property {number} line where it begins
 * @property {number} section how many headings stand before it
 * @property {string | undefined} name the file that it is: a paragraph that is only this name in backticks stands above it
 */

/** @typedef {{ file: string, blocks: Block[] }} Document */

const LEFT_OUT = /^docs\/(recipes|decisions|images)\//;

/** The files of a folder with this ending. @param {string} folder @param {string} ending @returns {string[]} */
const filesIn = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => relative(root, join(root, folder, name)).replaceAll(sep, '/'))
    .filter((file) => file.endsWith(ending))
    .sort();

/** The paths of all documents, with slashes. @returns {string[]} */
export const documentFiles = () => [
  'README.md',
  ...filesIn('docs', '.md').filter((file) => !LEFT_OUT.test(file)),
  ...filesIn('demo', '.html'),
];

/** The file that a paragraph names. @param {import('mdast').RootContent | undefined} node */
function fileName(node) {
  if (node?.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  return only?.type === 'inlineCode' ? only.value : undefined;
}

/** What a snippet of a page of the site is, which does not say it. @param {string} text */
function languageOf(text) {
  if (text.startsWith('<')) return 'html';
  if (text.startsWith('{')) return 'json';
  return /^(import|\/\/)/.test(text) ? 'js' : 'css';
}

/** @param {string} html @returns {Block[]} */
function snippetsOf(html) {
  return [...html.matchAll(/<pre class="snippet"[^>]*><code>([^]*?)<\/code><\/pre>/g)].map((match) => {
    const text = (match[1] ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    const line = html.slice(0, match.index).split('\n').length;
    return { language: languageOf(text), options: '', text, line, section: 0, name: undefined };
  });
}

/** @param {string} file @returns {Document} */
export function readDocument(file) {
  if (file.endsWith('.html')) return { file, blocks: snippetsOf(readFileSync(join(root, file), 'utf8')) };
  const { children } = fromMarkdown(readFileSync(join(root, file), 'utf8'));
  const blocks = children.flatMap((node, index) =>
    node.type === 'code'
      ? [
          {
            language: node.lang ?? '',
            options: node.meta ?? '',
            text: node.value,
            line: node.position?.start.line ?? 0,
            section: children.slice(0, index).filter(({ type }) => type === 'heading').length,
            name: fileName(children[index - 1]),
          },
        ]
      : [],
  );
  return { file, blocks };
}

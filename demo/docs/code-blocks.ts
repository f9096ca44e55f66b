/**
 * A code block of Markdown as the site shows it: coloured, with the file name above it, or as a live example. The fence
 * "```html live 200 240" makes an example that is at least 200 px high, and 240 px on phones. Pure; html.ts calls it. live-example.ts brings
 * examples to life in the browser; without it they are code to read.
 */
import type { Element, ElementContent } from 'hast';
import type { Code, RootContent } from 'mdast';
import { element, text } from './hast.js';
import { isFileName } from './summary.js';
import { highlight } from './highlight.js';

const DEFAULT_HEIGHT = '120';

/** A code block with the name of the file that it is. */
interface NamedCode extends Code {
  fileName?: string;
}

/** Moves each file name into the code block that it names. */
export function nameFiles(nodes: readonly RootContent[]): RootContent[] {
  return nodes.filter((node, at) => {
    const next = nodes[at + 1] as NamedCode | undefined;
    if (node.type !== 'paragraph' || !isFileName(node) || next?.type !== 'code') return true;
    const [name] = node.children;
    if (name?.type === 'inlineCode') next.fileName = name.value;
    return false;
  });
}

export function codeBlock(node: NamedCode): Element {
  const live = /(?:^|\s)live(?:\s+(\d+))?(?:\s+(\d+))?/.exec(node.meta ?? '');
  if (live) return liveExample(node.value, live[1] ?? DEFAULT_HEIGHT, live[2]);
  // What a command prints, nobody copies.
  if (node.lang === 'text' && node.fileName === undefined) return pre([text(node.value)], 'output');
  const snippet = pre(highlight(node.value, node.lang));
  if (node.fileName === undefined) return snippet;
  const caption = element('figcaption', {}, [element('code', {}, [text(node.fileName)])]);
  return element('figure', { className: ['file'] }, [caption, snippet]);
}

/** The frame has its height from the start, so that the page below it does not move; narrowHeights() has that of phones. */
function liveExample(code: string, height: string, narrow?: string): Element {
  const frame = element('iframe', {
    src: '/docs/frame/',
    height,
    dataNarrow: narrow,
    title: 'Example',
    loading: 'lazy',
    // A page that a link of an example opens is in no sandbox: it would not work there.
    sandbox: ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox'],
  });
  return element('live-example', {}, [frame, pre([text(code)], 'example-code')]);
}

/** main.ts gives a snippet its button "Copy". */
function pre(code: ElementContent[], className = 'snippet'): Element {
  return element('pre', { className: [className], translate: 'no' }, [element('code', {}, code)]);
}

/** The styles of `html`: the least height of the frames that are higher on phones. */
export function narrowHeights(html: string): string {
  const heights = new Set([...html.matchAll(/data-narrow="(\d+)"/g)].map(([, height]) => height));
  if (heights.size === 0) return '';
  const rules = [...heights].map((height) => `[data-narrow="${height}"] { min-block-size: ${height}px }`);
  return `<style>@media (width < 40rem) { ${rules.join(' ')} }</style>\n`;
}

// What the HTML of a document says to our elements and scripts, they know: each tag, each attribute, each option of the script.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { root } from './documents.js';

/** The options of the script tag; docs/script-tag.md has a row for each (tests/cli/docs/complete). */
const OPTIONS = new Set(
  [...readFileSync(join(root, 'docs/script-tag.md'), 'utf8').matchAll(/^\| \[?`(data-[\w-]+)`/gm)]
    .map((match) => match[1])
    .concat('data-glossary'),
);
const GLOBAL = /^(id|lang|dir|slot|class|title|hidden|prerendered|data-.*|on.*)$/;

const elements = new Map(
  JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'))
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [] }) => [tagName, new Set(attributes.map(({ name }) => name))]),
);

/** @param {import('hast').Nodes} node @returns {import('hast').Element[]} */
const elementsIn = (node) => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elementsIn) : []),
];

const written = (name) =>
  name === 'className' ? 'class' : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** @param {string} html @returns {string[]} what no element and no script of ours knows */
export function unknownIn(html) {
  return elementsIn(fromHtml(html, { fragment: true })).flatMap(({ tagName, properties }) => {
    const names = Object.keys(properties).map(written);
    const own = elements.get(tagName);
    if (own !== undefined)
      return names
        .filter((name) => !own.has(name) && !GLOBAL.test(name))
        .map((name) => `${name} of <${tagName}>`);
    if (/^(glossary|faq|related)-/.test(tagName)) return [`<${tagName}>`];
    if (tagName !== 'script' && tagName !== 'link') return [];
    return names
      .filter((name) => name.startsWith('data-') && !OPTIONS.has(name))
      .map((name) => `${name} of <${tagName}>`);
  });
}

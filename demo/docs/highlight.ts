/**
 * Colours code when the site is built, so that pages load nothing for it: a code block as nodes with the classes of
 * highlight.js, of which styles/code.css colours a few. Pure; code-blocks.ts and snippets.ts call it.
 */
import type { ElementContent } from 'hast';
import { common, createLowlight } from 'lowlight';
import { wholeWords } from './code-words.js';
import { text } from './hast.js';

const lowlight = createLowlight(common);
// Their files are markup for the most part.
lowlight.registerAlias({ markdown: ['mdx'], xml: ['astro', 'liquid', 'njk', 'svelte', 'vue'] });

/** The code in its colours; plain where there is no grammar of its language. */
export function highlight(code: string, language: string | null | undefined): ElementContent[] {
  if (!language || !lowlight.registered(language)) return wholeWords([text(code)]);
  return wholeWords(lowlight.highlight(language, code).children as ElementContent[]);
}

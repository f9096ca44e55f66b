/**
 * Reports Markdown in the plain texts of a bundle of JSON, which shows them as they stand. Other formats are read as Markdown
 * before. One message names all, because a glossary that was exported so has it in each entry.
 */
import type { Glossary } from '../../core/glossary.js';
import type { Path } from '../sources/source.js';
import { textsOf, type Lint } from './lint.js';

/** Only what is hardly anything else: a link with an address, strong text, code. Lone signs are common in other texts. */
const MARKDOWN = [
  /\[[^\][\n]+\]\((?:[#/]|\.{1,2}\/|[a-z][a-z\d+.-]*:|[\w./-]+\.(?:md|html?)\b)[^\s()]*\)/i,
  /(?<![\w*])\*\*(?=[^\s*])[^*\n]*[^\s*]\*\*(?![\w*])/,
  /(?<![\w`])`(?=[^\s`])[^`\n]*(?<=[^\s`])`(?![\w`])/,
];

export const markdownTexts: Lint = (glossary, locate) => {
  const found = plainTextsOf(glossary).flatMap(({ text, path }) => {
    const [sign] = MARKDOWN.flatMap((one) => one.exec(text)?.[0] ?? []);
    return sign === undefined ? [] : [{ sign, path }];
  });
  const shown = found.flatMap(({ sign, path }) => {
    const location = locate(path);
    return /\.json(?:ld)?$/i.test(location.file) ? [{ sign, location }] : [];
  });
  const [first, ...others] = shown;
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` The same is true of ${others.length} more.`;
  return [
    {
      ...first.location,
      severity: 'warning',
      rule: 'markdown-in-text',
      message: `"${first.sign}" looks like Markdown, but a text of a bundle is shown as it stands.${more}`,
      advice:
        'Write the text as a list of nodes, or keep the terms in Markdown, YAML or CSV, where Markdown is read.',
    },
  ];
};

/** The rich texts that are plain strings, and their paths in the bundle; those of translations, too. */
function plainTextsOf(glossary: Glossary): readonly { readonly text: string; readonly path: Path }[] {
  const translated = glossary.entries.flatMap(({ translations = [] }, index) =>
    translations.flatMap(({ definition, body, faqs = [] }, at) => {
      const path: Path = ['entries', index, 'translations', at];
      return [
        { text: definition, path: [...path, 'definition'] },
        { text: body, path: [...path, 'body'] },
        ...faqs.map(({ answer }, i) => ({ text: answer, path: [...path, 'faqs', i, 'answer'] })),
      ];
    }),
  );
  return [...textsOf(glossary), ...translated].flatMap(({ text, path }) =>
    typeof text === 'string' ? [{ text, path }] : [],
  );
}

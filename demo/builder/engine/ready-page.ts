/** A page that works as it stands: beside glossary.json on a server, or by itself with glossary and script inside. Pure. */
import { escapeHtml } from '../../../src/core/to-html.js';
import { attributesOf, jsonInHtml, scriptInHtml } from './html-text.js';
import { defaultOptions, type Options, type Project } from './project.js';
import type { ReadResult } from './read-sources.js';
import type { Release } from './release.js';
import { pageStyle } from './page-style.js';
import { pageWords } from './page-words.js';
import { partsOf, scriptTag, sheetTag, styleTag, titleOf, withHeading } from './snippet.js';

/** The name that the bundle must have beside the page. */
export const BUNDLE = 'glossary.json';
/** The folder beside the page that has the script, if it is a copy. */
export const SCRIPT_FOLDER = 'glossary/';
/** How many terms the article of the page names. */
const MOST_TERMS = 12;

type Result = Pick<ReadResult, 'bundle' | 'json'>;

/** A complete HTML document for a web server: glossary.json is beside it, and the folder of the script if it is a copy. */
export function makeReadyPage({ options }: Project, { bundle }: Result, release: Release): string {
  const beside = { ...options, autolink: 'article', scriptSrc: `${SCRIPT_FOLDER}glossary.js` };
  return page(bundle, options, {
    script: [sheetTag(beside, release), scriptTag(beside, release, BUNDLE)].filter(Boolean).join('\n'),
    content: onDisk(bundle.lang) + contentOf(bundle, options, (text) => text),
  });
}

/**
 * A complete HTML document that needs no other file and no network.
 *
 * @param code the script as one module
 */
export function makeSinglePage({ options }: Project, { bundle, json }: Result, code: string): string {
  const { theme, lang } = options;
  // The script knows a tag without src by data-autolink. The article is in an element that links it.
  const tag = attributesOf({
    type: 'module',
    'data-autolink': 'article',
    'data-theme': theme || undefined,
    'data-lang': lang.trim() || undefined,
  });
  const content = contentOf(bundle, options, (text) => linker(text, options));
  return page(bundle, options, {
    script: `<script${tag}>\n${scriptInHtml(code)}</script>`,
    content: `<glossary-provider>
<script type="application/json">
${jsonInHtml(json)}</script>

${content}
</glossary-provider>`,
  });
}

/** Browsers load neither modules nor JSON into a page that is opened as a file, so it says what to do. */
function onDisk(lang: string | undefined): string {
  return `<p id="on-disk" hidden>${pageWords(lang).onDisk}</p>
<script>document.getElementById('on-disk').hidden = location.protocol !== 'file:'</script>

`;
}

function page(
  bundle: Result['bundle'],
  options: Options,
  { script, content }: { readonly script: string; readonly content: string },
): string {
  const name = escapeHtml(titleOf(options, bundle));
  return `<!doctype html>
<html${attributesOf({ lang: bundle.lang ?? (options.lang || 'en') })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<style>
${pageStyle}</style>
${[script, styleTag(options)].filter((part) => part !== '').join('\n')}
</head>
<body>
<h1>${name}</h1>

${content}
</body>
</html>
`;
}

function contentOf(bundle: Result['bundle'], options: Options, around: (article: string) => string): string {
  const article = options.show.articles ? around(articleOf(bundle)) : '';
  const parts = partsOf(options, bundle).map(({ place, heading, html }) => {
    // The page has the title of the glossary above all, so that the index needs none.
    const content = place === 'index' ? html : withHeading(heading, html);
    return `<section>\n${content}\n</section>`;
  });
  return [article, ...parts].filter((part) => part !== '').join('\n\n');
}

/** A text that names the first terms of the glossary. */
function articleOf({ entries, lang }: Result['bundle']): string {
  const terms = entries.filter(({ match }) => match?.auto !== false).slice(0, MOST_TERMS);
  const names = terms.map(({ term }) => escapeHtml(term)).join(', ');
  const { hint } = pageWords(lang);
  return `<article>
<p>${names}.</p>${hint === undefined ? '' : `\n<p><small>${hint}</small></p>`}
</article>`;
}

function linker(article: string, { limit, max, skip, mode }: Options): string {
  const attributes = attributesOf({
    limit: limit === defaultOptions.limit ? undefined : limit,
    max: max === null ? undefined : String(max),
    skip: skip.trim() || undefined,
    mode: mode === defaultOptions.mode ? undefined : mode,
  });
  return `<glossary-autolink${attributes}>\n${article}\n</glossary-autolink>`;
}

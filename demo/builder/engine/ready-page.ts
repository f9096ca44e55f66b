/** A page that works as it stands: beside glossary.json on a server, or by itself with glossary and script inside. Pure. */
import { escapeHtml } from '../../../src/core/to-html.js';
import { attributesOf, jsonInHtml, scriptInHtml } from './html-text.js';
import { defaultOptions, type Options, type Project } from './project.js';
import type { ReadResult } from './read-sources.js';
import type { Release } from './release.js';
import { elementsOf, scriptTag, styleTag } from './snippet.js';

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
    script: scriptTag(beside, release, BUNDLE),
    content: ON_DISK + contentOf(bundle, options, (text) => text),
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
const ON_DISK = `<p id="on-disk" hidden>This page needs a web server: opened from the disk, it can load neither the script nor ${BUNDLE}.</p>
<script>document.getElementById('on-disk').hidden = location.protocol !== 'file:'</script>

`;

function page(
  { title = 'Glossary', lang }: Result['bundle'],
  options: Options,
  { script, content }: { readonly script: string; readonly content: string },
): string {
  const name = escapeHtml(title);
  return `<!doctype html>
<html${attributesOf({ lang: lang ?? (options.lang || 'en') })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<style>
body { max-inline-size: 42em; margin: 2em auto; padding-inline: 1em; font: 1.05em/1.6 system-ui, sans-serif }
</style>
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
  return [article, ...elementsOf(options, bundle)].filter((part) => part !== '').join('\n\n');
}

const HINT = 'point at a word that is underlined, or go to it with the Tab key and press Enter.';
const GERMAN_HINT =
  'Zeigen Sie auf ein unterstrichenes Wort oder gehen Sie mit der Tabulatortaste dorthin und drücken Sie Enter.';

/** A text that names the first terms of the glossary. */
function articleOf({ entries, lang }: Result['bundle']): string {
  const terms = entries.filter(({ match }) => match?.auto !== false).slice(0, MOST_TERMS);
  const names = terms.map(({ term }) => escapeHtml(term)).join(', ');
  return `<article>
<p>${names}: ${/^de\b/i.test(lang ?? '') ? GERMAN_HINT : HINT}</p>
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

/** A page that works as it stands: saved beside glossary.json, or with the glossary inside. Pure. */
import type { Entry } from '../../../src/core/schema.js';
import { escapeHtml } from '../../../src/core/to-html.js';
import { attributesOf, jsonInHtml } from './html-text.js';
import { defaultOptions, type Options, type Project } from './project.js';
import type { ReadResult } from './read-sources.js';
import type { Release } from './release.js';
import { elementsOf, scriptTag, styleTag } from './snippet.js';

export interface PageOptions {
  /** Whether the glossary stands in the page itself, which then also works when it is opened as a file. */
  readonly inline?: boolean;
}

/** The name that the bundle must have beside the page. */
const BUNDLE = 'glossary.json';
/** How many terms the article of the page names. */
const MOST_TERMS = 12;

/** A complete HTML document, to be saved beside glossary.json, or by itself if it is `inline`. */
export function makeReadyPage(
  { options }: Project,
  { bundle, json }: Pick<ReadResult, 'bundle' | 'json'>,
  release: Release,
  { inline = false }: PageOptions = {},
): string {
  const title = escapeHtml(bundle.title ?? 'Glossary');
  const parts = [
    options.show.articles ? article(bundle.entries, options, inline) : '',
    ...elementsOf(options, bundle),
  ].filter((part) => part !== '');
  const content = parts.join('\n\n');
  return `<!doctype html>
<html${attributesOf({ lang: bundle.lang ?? (options.lang || 'en') })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
body { max-inline-size: 42em; margin: 2em auto; padding-inline: 1em; font: 1.05em/1.6 system-ui, sans-serif }
</style>
${[head(options, release, inline), styleTag(options)].filter((part) => part !== '').join('\n')}
</head>
<body>
<h1>${title}</h1>

${inline ? provider(json, content) : content}
</body>
</html>
`;
}

function head(options: Options, release: Release, inline: boolean): string {
  const { show } = options;
  // The article is one of this page, and its element, or the provider in the page, says what the script tag otherwise does.
  if (inline) return scriptTag({ ...options, show: { ...show, articles: false } }, release, undefined);
  const tag = scriptTag({ ...options, autolink: 'article' }, release, BUNDLE);
  return `<!-- ${BUNDLE} must be beside this page, on a server: browsers load no JSON into a page that is opened as a file. -->
${tag}`;
}

function provider(json: string, content: string): string {
  return `<glossary-provider>
<script type="application/json">
${jsonInHtml(json)}</script>

${content}
</glossary-provider>`;
}

/** A text that names the first terms of the glossary. */
function article(entries: readonly Entry[], { limit, max, skip, mode }: Options, inline: boolean): string {
  const terms = entries.filter(({ match }) => match?.auto !== false).slice(0, MOST_TERMS);
  const names = terms.map(({ term }) => escapeHtml(term)).join(', ');
  const text = `<article>
<p>${names}: point at a word that is underlined, or go to it with the Tab key and press Enter.</p>
</article>`;
  if (!inline) return text;
  const attributes = attributesOf({
    limit: limit === defaultOptions.limit ? undefined : limit,
    max: max === null ? undefined : String(max),
    skip: skip.trim() || undefined,
    mode: mode === defaultOptions.mode ? undefined : mode,
  });
  return `<glossary-autolink${attributes}>\n${text}\n</glossary-autolink>`;
}

/**
 * What is wrong with the bundles that a page names, where the elements themselves say nothing or too little: misspelt fields,
 * and files of another format. Used by check-page.ts. It reads the bundles as they were fetched, before they are checked.
 */
import { defaultUrl } from '../../dom/page-registry.js';
import { absoluteUrls } from '../../dom/url.js';
import { TAGS } from './element-hints.js';
import { misspeltFields } from './bundle-fields.js';

/** Other formats that `glossary build` reads. */
const OTHER_FORMAT = /\.(csv|tsv|xlsx|ya?ml|mdx?|markdown|html?|rst|xml)$/i;

export async function bundleHints(root: ParentNode): Promise<readonly string[]> {
  const sources = [...root.querySelectorAll(TAGS.map((tag) => `${tag}[src]`).join())].map((element) =>
    absoluteUrls(element.getAttribute('src') ?? ''),
  );
  const urls = new Set([defaultUrl() ?? '', ...sources].join(' ').split(' ').filter(Boolean));
  const inPage = [...root.querySelectorAll('glossary-provider > script[type="application/json"]')].map(
    ({ textContent }) => hintsOn('<glossary-provider>', textContent ?? ''),
  );
  const fetched = [...urls].map(async (url) => hintsOn(url, await textAt(url)));
  return [...inPage, ...(await Promise.all(fetched))].flat();
}

/** The text at `url`, which the page has fetched a moment ago; none, if that failed: the console says so already. */
async function textAt(url: string): Promise<string> {
  try {
    const response = await fetch(url, { cache: 'force-cache' });
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}

function hintsOn(where: string, text: string): readonly string[] {
  try {
    return misspeltFields(JSON.parse(text)).map((hint) => `${where}: ${hint}`);
  } catch {
    const [path = ''] = where.split(/[?#]/);
    // JSON with a mistake begins as JSON, and a wrong address may give any HTML page.
    const isOther = text !== '' && (OTHER_FORMAT.test(path) || !/^\s*[{["<]/.test(text));
    const file = path.slice(path.lastIndexOf('/') + 1);
    return isOther
      ? [
          `${where} is no JSON. Make a bundle of it: run "npx glossary-elements build ${file} --out glossary.json", and name glossary.json in its place.`,
        ]
      : [];
  }
}

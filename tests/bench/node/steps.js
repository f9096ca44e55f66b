// `node steps.js NAME CORPUS` runs one step of the command line, or the parsing that it is compared with, and prints its CPU
// time in milliseconds, without loading code and making the input. topics/built.js starts a process for each sample.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , name = '', corpusFile = ''] = process.argv;
/** @type {{ entries: { id: string, term: string, aliases?: string[], definition: string }[], article: string }} */
const corpus = JSON.parse(readFileSync(corpusFile, 'utf8'));
const ours = (path) => import(pathToFileURL(join(import.meta.dirname, '../../../dist', path)).href);

const PAGES = 1_000;
const PAGE = 10_000;

/** A Markdown file for each entry, as authors write them. */
function sources() {
  return corpus.entries.map(({ id, term, aliases = [], definition }, index) => {
    const other = corpus.entries[(index * 7) % corpus.entries.length]?.id;
    const front = [`term: ${JSON.stringify(term)}`, `aliases: ${JSON.stringify(aliases)}`].join('\n');
    const body = `${definition}\n\nMore *about it*: ${definition} It has to do with [another](/glossary/${other}/).`;
    return { file: `${id}.md`, front, body, text: `---\n${front}\n---\n\n${body}\n` };
  });
}

/** Pages with an article of about 10 KB each. */
function pages() {
  const articles = [];
  let article = '';
  for (const paragraph of corpus.article.split('\n')) {
    article += `${paragraph}\n`;
    if (article.length < PAGE) continue;
    articles.push(article);
    article = '';
  }
  return Array.from(
    { length: PAGES },
    (_, index) =>
      `<!doctype html>\n<html lang="en"><head><title>x</title></head><body><article>${articles[index % articles.length]}</article></body></html>\n`,
  );
}

/** Each prepares its input, and returns the function to measure. @type {Record<string, () => Promise<() => unknown>>} */
const steps = {
  async parseSources() {
    const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }, { parseDocument, LineCounter }] =
      await Promise.all([
        import('mdast-util-from-markdown'),
        import('micromark-extension-gfm'),
        import('mdast-util-gfm'),
        import('yaml'),
      ]);
    const files = sources();
    return () => {
      for (const { front, body } of files) {
        parseDocument(front, { lineCounter: new LineCounter() }).toJS();
        fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
      }
    };
  },
  async build() {
    const { readSource } = await ours('cli/sources/read-source.js');
    const { assemble } = await ours('cli/sources/assemble.js');
    const { lint } = await ours('cli/lints/index.js');
    const files = sources();
    return () => {
      const read = files.map(({ file, text }) => readSource(file, text, { map: {}, lang: undefined }));
      const { glossary, locate, bundle } = assemble(read, { url: '/glossary/' });
      if (bundle.entries.length !== files.length) throw new Error(`${bundle.entries.length} entries.`);
      lint(glossary, locate, bundle.url);
      return JSON.stringify(bundle, null, 2);
    };
  },
  async parsePages() {
    const { fromHtml } = await import('hast-util-from-html');
    const html = pages();
    return () => html.forEach((page) => fromHtml(page, { verbose: true }));
  },
  async prerender() {
    const { prerender } = await ours('cli/html/prerender.js');
    const { createGlossary } = await ours('core/glossary.js');
    const html = pages();
    const glossary = createGlossary({ url: '/glossary/', entries: corpus.entries });
    return () => {
      let linked = 0;
      for (const page of html)
        linked += prerender(page, glossary, { file: 'x.html', autolink: 'article' }).linked;
      if (linked < PAGES) throw new Error(`Only ${linked} links.`);
    };
  },
};

const work = await steps[name]?.();
if (work === undefined) throw new Error(`No step "${name}".`);
const before = process.cpuUsage();
work();
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);

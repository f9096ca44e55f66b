/**
 * What is wrong with a run of `glossary prerender` as a whole, and with no single place of a page: its options, or the script
 * that pages lack. Each problem names the first page that shows it. Called by prerender.ts and site-report.ts; pure.
 */
import { warningAt } from '../html/plan-fills.js';
import type { Problem } from '../problems.js';
import { PAGE_SCRIPTS } from './first-page.js';
import { countOf, listOf } from './report.js';

export interface RunOfPrerender {
  /** The pages that were read. */
  readonly files: readonly string[];
  /** The pages that had links of an earlier run, and have none now. */
  readonly unlinked: readonly string[];
  /** The pages that have terms, and no script that opens their cards. */
  readonly withoutScript: readonly string[];
  /** The number of articles that --autolink selects. */
  readonly articles: number;
}

interface RunOptions {
  readonly autolink?: string | undefined;
  /** The URL of the bundle in pages. */
  readonly src?: string | undefined;
}

export function runProblems(
  { files, unlinked, withoutScript, articles }: RunOfPrerender,
  { autolink, src = '/glossary.json' }: RunOptions,
): readonly Problem[] {
  const problems: Problem[] = [];
  const warn = (file: string | undefined, rule: string, message: string, advice: string) => {
    if (file !== undefined) problems.push(warningAt(file, START, { rule, message, advice }));
  };
  const [first] = files;
  if (autolink !== undefined && articles === 0 && first !== undefined)
    problems.push(noArticle(first, `--autolink "${autolink}"`));
  if (autolink === undefined)
    warn(
      unlinked[0],
      'lost-links',
      `${countOf(unlinked.length, 'page')} lost the links of an earlier run: ${listOf(unlinked)}.`,
      'Say --autolink again to keep them.',
    );
  const [has, head] = withoutScript.length === 1 ? ['has', 'its <head>'] : ['have', 'their <head>'];
  warn(
    withoutScript[0],
    'no-script',
    `${countOf(withoutScript.length, 'page')} ${has} terms, but no script that opens their cards: ${listOf(withoutScript)}.`,
    `Put this into ${head}:\n${scriptTags(src)}`,
  );
  return problems;
}

/** @param option the option and its selector, as the user writes them */
export function noArticle(file: string, option: string): Problem {
  return warningAt(file, START, {
    rule: 'no-article',
    message: `No page has an element that ${option} selects, so no term of a text is linked.`,
    advice: 'Write the selector of the elements around the texts, such as "article" or "main".',
  });
}

const START = { line: 1, column: 1 };

const scriptTags = (src: string): string => `<link rel="stylesheet" href="/${PAGE_SCRIPTS}/glossary.css">
<script type="module" src="/${PAGE_SCRIPTS}/glossary.js" data-src="${src}"></script>
"glossary init --script" writes the folder ${PAGE_SCRIPTS}; it belongs into the root of the site.`;

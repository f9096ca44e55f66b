/**
 * What the topics about matching ask of every contender, in the same words: to compile a bundle, and to find its terms
 * in the text nodes of the article that stands in the page. One file in matchers/ each, one bundle and one page each.
 */
import type { Bundle } from '../../../src/core/schema.js';

/** A match in a text node: UTF-16 offsets, and the entry's id. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

export interface Matcher<Source = Bundle, Compiled = unknown> {
  /** What comes before compiling, and is not counted as a part of it: to check the bundle, if one does. */
  open?(bundle: Bundle): Source;
  /** From there to whatever `find` needs. */
  compile(source: Source): Compiled;
  /** The matches of each text node below `root`, in document order, with the number of the text node. */
  find(compiled: Compiled, root: Element): Found;
}

type Found = Iterable<readonly [node: number, matches: readonly Match[]]>;

/** Every text node below `root`, as all contenders walk them. */
export function eachText(root: Element, visit: (text: string, node: number) => void): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = 0; walker.nextNode() !== null; node++) visit((walker.currentNode as Text).data, node);
}

const SETTLED = 150;

const host = (): HTMLElement => document.querySelector('main') as HTMLElement;

/** Puts what the topics call into `globalThis.bench`. */
export function provideMatcher<Source = Bundle, Compiled = unknown>({
  open = (bundle) => bundle as Source,
  compile,
  find,
}: Matcher<Source, Compiled>): void {
  let json = '';
  let bundle: Bundle | undefined;
  let source: Source;
  let compiled: Compiled | undefined;
  let found: Found = [];

  const bench = {
    /** Fetches a bundle and puts an article into the page, laid out. */
    async load(bundlePath: string, articlePath: string): Promise<void> {
      const [bundleFile, articleFile] = await Promise.all([fetch(bundlePath), fetch(articlePath)]);
      json = await bundleFile.text();
      const template = document.createElement('template');
      template.innerHTML = await articleFile.text();
      host().append(template.content);
      void host().offsetHeight;
    },
    /** Waits until nothing goes on in the background that would take a core from the compiler's threads. */
    settle: () => new Promise((resolve) => setTimeout(resolve, SETTLED)),
    /** What calling costs by itself. */
    nothing: () => undefined,
    parse: () => void (bundle = JSON.parse(json) as Bundle),
    open: () => void (source = open(bundle as Bundle)),
    compile: () => void (compiled = compile(source)),
    find: () => void (found = find(compiled as Compiled, host())),
    compileAndFind: () => void (found = find((compiled = compile(source)), host())),
    /** Lets go of what was found, and of what was compiled too. */
    forget(everything: boolean): void {
      found = [];
      if (everything) compiled = undefined;
    },
    words: () => host().textContent?.split(/\s+/).length ?? 0,
    /** What was found, every match a line. */
    list: (): string[] =>
      [...found].flatMap(([node, matches]) =>
        matches.map(({ start, end, id }) => `${node}:${start}-${end} ${id}`),
      ),
  };
  Object.assign(globalThis, { bench });
}

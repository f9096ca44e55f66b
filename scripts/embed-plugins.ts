// Makes the files of the embed smaller: minifies the style sheets, which are template literals that no minifier changes, and
// leaves out Lit's code for style sheets, which no element uses; and gives a file a second name. Called by vite.config.ts for dist/embed only; the npm modules
// stay as written.
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function* descendants(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* descendants(child);
  }
}

/** Text in quotes, which stays; a comment or white space, `_`, around what needs none; a zero before a point. */
const SQUEEZED = new RegExp(
  [
    String.raw`("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')`,
    String.raw`_*;?_*(})_*`,
    '_*([{;,])_*',
    '_+(>)_+',
    '(:)_+',
    String.raw`(?<![\d.])0(\.)(?=\d)`,
    '_+',
  ]
    .join('|')
    .replaceAll('_', String.raw`(?:\s|/\*[^]*?\*/)`),
  'g',
);

/** Removes comments, white space and needless zeros and semicolons. A space that may be a combinator stays. */
export const squeezeCss = (css: string): string =>
  css.replace(
    SQUEEZED,
    (_all, ...[quoted, brace, mark, greater, colon, point]: (string | undefined)[]) =>
      quoted ?? brace ?? mark ?? greater ?? colon ?? point ?? ' ',
  );

/** A plugin that squeezes the template literals of `*.styles.ts`. */
export function squeezeStyles(): Plugin {
  return {
    name: 'squeeze-styles',
    transform(code, id) {
      // A copy has a query (module-copies.ts).
      if (!/\.styles\.ts(?:\?|$)/.test(id)) return undefined;
      const squeezed = new MagicString(code);
      const literals = [...descendants(this.parse(code) as unknown as Node)].filter(isTemplatePart);
      for (const { start, end } of literals)
        if (end > start) squeezed.overwrite(start, end, squeezeCss(code.slice(start, end)));
      return { code: squeezed.toString(), map: squeezed.generateMap({ hires: true }) };
    },
  };
}

const isTemplatePart = ({ type }: Node): boolean => type === 'TemplateElement';

/**
 * A plugin that replaces Lit's module for style sheets. Our elements adopt theirs with src/dom/adopt-styles.ts, because those
 * of Lit work in one document only.
 */
export function withoutLitStyles(): Plugin {
  const names = ['CSSResult', 'css', 'supportsAdoptingStyleSheets', 'unsafeCSS', 'getCompatibleStyle'];
  return {
    name: 'without-lit-styles',
    transform(_code, id) {
      if (!/@lit\/reactive-element\/css-tag\.js(?:\?|$)/.test(id)) return undefined;
      const unused = names.map((name) => `export const ${name} = undefined;`);
      return { code: [...unused, 'export const adoptStyles = () => {};'].join('\n'), map: null };
    },
  };
}

/** A plugin that writes `file` under the name `other`, too. */
export function secondName(file: string, other: string): Plugin {
  return {
    name: 'second-name',
    generateBundle(_options, bundle) {
      const output = bundle[file];
      if (output?.type !== 'chunk') return this.error(`There is no file ${file}.`);
      this.emitFile({ type: 'asset', fileName: other, source: output.code });
    },
  };
}

// What the embed's build does to code on its way: squeezes template literals, and gives Lit another Trusted Types
// policy. Called by vite.config.ts for dist/embed only; the npm modules are published as written.
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

/** Comments and white space of CSS. What stands in quotes stays; so does a space that may be a combinator. */
export const squeezeCss = (css: string): string =>
  css.replace(
    /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[^]*?\*\/|\s*([{};,])\s*|(:)\s+|\s+/g,
    (_all, quoted?: string, punctuation?: string, colon?: string) => quoted ?? punctuation ?? colon ?? ' ',
  );

/** Line breaks and indentation of HTML become one space: what stands between inline elements stays apart. */
export const squeezeHtml = (html: string): string => html.replace(/\s*\n\s*/g, ' ');

/** Squeezes css`…`, html`…` and svg`…`: no minifier looks into template literals. */
export function squeezeTemplates(): Plugin {
  const squeezers: Record<string, (text: string) => string> = {
    css: squeezeCss,
    html: squeezeHtml,
    svg: squeezeHtml,
  };
  return {
    name: 'squeeze-templates',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return undefined;
      const edits: { start: number; end: number; text: string }[] = [];
      for (const node of descendants(this.parse(code) as unknown as Node)) {
        if (node.type !== 'TaggedTemplateExpression') continue;
        const tag = node['tag'] as Node & { name?: string };
        const squeeze = tag.type === 'Identifier' && squeezers[tag.name ?? ''];
        if (!squeeze) continue;
        for (const { start, end } of (node['quasi'] as { quasis: Node[] }).quasis) {
          const raw = code.slice(start, end);
          if (/<(pre|textarea)\b/.test(raw)) continue;
          edits.push({ start, end, text: squeeze(raw) });
        }
      }
      let squeezed = code;
      for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
        squeezed = squeezed.slice(0, start) + text + squeezed.slice(end);
      }
      return { code: squeezed, map: null };
    },
  };
}

// lit-html 3.3: `s ? s.createPolicy("lit-html", { createHTML: t => t }) : void 0`, minified by its authors.
const LIT_POLICY = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;

/**
 * Lit makes its policy when loaded and throws where the page does not allow one named "lit-html". The embed's copy
 * takes the policy that src/embed/trusted-types.ts made under our own name. Fails the build when Lit has changed.
 */
export function ownTrustedTypesPolicy(module: string): Plugin {
  let replaced = false;
  return {
    name: 'own-trusted-types-policy',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return undefined;
      replaced = LIT_POLICY.test(code);
      const own = code.replace(LIT_POLICY, 'glossaryElementsPolicy');
      return {
        code: `import { litPolicy as glossaryElementsPolicy } from ${JSON.stringify(module)};${own}`,
        map: null,
      };
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      if (
        !replaced ||
        chunks.some(({ code }) => code.includes('"lit-html"') || code.includes('`lit-html`'))
      ) {
        this.error('lit-html makes its Trusted Types policy in another way now: see LIT_POLICY.');
      }
    },
  };
}

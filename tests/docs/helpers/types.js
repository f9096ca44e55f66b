// Type-checks the JavaScript and TypeScript of a document against the published declarations: names and values must be right;
// what may be null is up to the reader's page. Needs `npm run build:quick`.
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './documents.js';

/** The extension of a block's file. */
const EXTENSIONS = { js: 'js', mjs: 'js', ts: 'ts', jsx: 'jsx', tsx: 'tsx' };

export const isScript = (/** @type {string} */ language) => language in EXTENSIONS;

/** @type {ts.CompilerOptions} */
const OPTIONS = {
  strict: false,
  noEmit: true,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  resolveJsonModule: true,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  // Each block is a module of its own, also one without imports.
  moduleDetection: ts.ModuleDetectionKind.Force,
};

/**
 * @param {{ language: string, text: string, line: number }[]} blocks
 * @returns {Map<number, string[]>} the errors of each block, by its line
 */
export function typeErrors(blocks) {
  const files = new Map(
    blocks.map((block) => [
      join(root, `tests/docs/block-${block.line}.${EXTENSIONS[block.language]}`),
      block,
    ]),
  );
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name)?.text ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const block = files.get(name);
    return block === undefined
      ? getSourceFile(name, version, ...rest)
      : ts.createSourceFile(name, block.text, version, true);
  };
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  return new Map(
    [...files].map(([name, { line }]) => {
      const source = program.getSourceFile(name);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
        // The reader's own files, and packages of the reader's project.
        .filter((message) => !/Cannot find module '(?!glossary-elements)/.test(message));
      return [line, found];
    }),
  );
}

/** Whether JSON-LD is what schema.org says: TypeScript checks it against the vocabulary as types (schema-dts). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

type JsonLd = Readonly<Record<string, unknown>>;

/** The JSON-LD of a page. */
export function jsonLdIn(html: string): JsonLd[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json"[^>]*>([^]*?)<\/script>/g);
  return [...scripts].map(([, json = '']) => JSON.parse(json) as JsonLd);
}

/** What the vocabulary does not allow: an unknown type or property, a value of the wrong type. */
export function vocabularyErrors(data: readonly JsonLd[]): string[] {
  // Inside the project, where the package is found.
  const folder = mkdtempSync(join(import.meta.dirname, '../../.cache-'));
  const file = join(folder, 'data.ts');
  const declarations = data.map(
    (each, index) =>
      `export const data${index}: WithContext<${String(each['@type'])}> = ${JSON.stringify(each)};\n`,
  );
  const types = [...new Set(data.map((each) => String(each['@type'])))];
  writeFileSync(
    file,
    `import type { WithContext, ${types.join(', ')} } from 'schema-dts';\n${declarations.join('')}`,
  );
  try {
    const program = ts.createProgram([file], {
      noEmit: true,
      strict: true,
      skipLibCheck: true,
      types: [],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 500));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

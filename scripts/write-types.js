// Writes the declarations of the entry points that Vite bundles: dist/vite.d.ts with the options that it names, and
// dist/embed.d.ts. `npm run build` calls it after tsc, which declares all other modules.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');

for (const name of ['vite', 'cli/html/options', 'embed']) {
  const source = await readFile(join(root, 'src', `${name}.ts`), 'utf8');
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
    fileName: `${name}.ts`,
    reportDiagnostics: true,
    compilerOptions: { strict: true, isolatedDeclarations: true },
  });
  for (const { messageText } of diagnostics) throw new Error(`${name}.ts: ${messageText}`);
  const file = join(root, 'dist', `${name}.d.ts`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, outputText);
}

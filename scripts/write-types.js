// Writes the declarations of the entry points that tsc does not emit: dist/vite.d.ts with the options that it names,
// dist/embed.d.ts, and dist/glossary.css.d.ts, for compilers that check imports of style sheets. `npm run build` calls it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');

for (const name of ['vite', 'cli/plugin-options', 'cli/html/options', 'embed']) {
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
await writeFile(join(root, 'dist/glossary.css.d.ts'), 'export {};\n');

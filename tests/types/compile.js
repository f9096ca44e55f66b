// Compiles the fixtures of this folder against the published declarations. Both tests of types call it.
import { join } from 'node:path';
import ts from 'typescript';

/** React's fixture. */
const REACT = 'fixtures/react.tsx';
/** Preact's: the same code with Preact's imports. There is no such file. */
const PREACT = 'fixtures/preact.tsx';

const asPreact = (code) =>
  code
    .replace('@jsxImportSource react', '@jsxImportSource preact')
    .replace("from 'react'", "from 'preact/hooks'")
    .replace('glossary-elements/react', 'glossary-elements/preact');

/** @returns {ts.Program} */
export function compile() {
  const config = ts.getParsedCommandLineOfConfigFile(join(import.meta.dirname, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  if (config === undefined) throw new Error('tests/types/tsconfig.json cannot be read.');
  const [react, preact] = [REACT, PREACT].map((file) =>
    join(import.meta.dirname, file).replaceAll('\\', '/'),
  );
  const host = ts.createCompilerHost(config.options);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => name === preact || fileExists(name);
  host.readFile = (name) => (name === preact ? asPreact(readFile(react) ?? '') : readFile(name));
  return ts.createProgram([...config.fileNames, preact], config.options, host);
}

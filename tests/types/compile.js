// Compiles the fixtures of this folder against the published declarations. Both tests of types call it.
import { join } from 'node:path';
import ts from 'typescript';

/** @returns {ts.Program} */
export function compile() {
  const config = ts.getParsedCommandLineOfConfigFile(join(import.meta.dirname, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  if (config === undefined) throw new Error('tests/types/tsconfig.json cannot be read.');
  return ts.createProgram(config.fileNames, config.options);
}

/**
 * The builder shows the problems of the readers and lints, and has no command line: no text of theirs may name an option or a
 * command there. Looks at all texts in the source, because no set of glossaries has every problem.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { problemWords } from '../../demo/builder/engine/problem-words.js';

const COMMAND_LINE =
  /(?<![\w-])--[a-z]+|"?glossary (?:build|check|init|pages|prerender|suggest)\b|command line/;

const files = ['src/cli/sources', 'src/cli/lints'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

interface Text {
  readonly file: string;
  readonly property: string;
  readonly text: string;
}

/** The texts of all `message` and `advice` in a file, with what stands between them, such as calls. */
function textsOf(file: string): readonly Text[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) {
      const property = node.name.getText();
      if ((property === 'message' || property === 'advice') && node.initializer !== undefined)
        for (const text of branchesOf(node.initializer)) found.push({ file, property, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What an expression may be: both sides of a condition. */
function branchesOf(node: ts.Expression): readonly string[] {
  if (ts.isConditionalExpression(node)) return [...branchesOf(node.whenTrue), ...branchesOf(node.whenFalse)];
  // The call makes `--map term=Name`.
  return [node.getText().replace(/\$\{mapOption\([^}]*\)\}/g, '--map term=Name')];
}

describe('the texts of problems in the builder', () => {
  const texts = files.flatMap(textsOf);

  it('are there to be looked at', () => {
    assert.ok(texts.length > 50);
    assert.ok(texts.some(({ text }) => text.includes('--map')));
    assert.ok(texts.some(({ text }) => text.includes('--lang')));
  });

  it('name no option and no command', () => {
    const named = texts.filter(({ property, text }) => {
      const { message, advice } = problemWords(
        property === 'message' ? { message: text, advice: '' } : { message: '', advice: text },
        [],
      );
      return COMMAND_LINE.test(message) || COMMAND_LINE.test(advice);
    });
    assert.deepEqual(named, []);
  });
});

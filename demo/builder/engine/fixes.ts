/** Repairs the sources of a project, as `glossary check --fix` does: where a problem has only one right answer. Pure. */
import { applyFixes, type Fix } from '../../../src/cli/fixes.js';
import { checkProject } from './check-project.js';
import type { Project } from './project.js';
import { FORM_FILE, formLine, formText } from './sources.js';

/** The text with these fixes; `undefined` if nothing of what they repair stands there. */
export function applyFix(text: string, fixes: readonly Fix[]): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const { text: fixed, applied } = applyFixes(text.slice(mark.length), fixes);
  return applied.length === 0 ? undefined : mark + fixed;
}

/** The project with the fixes of a problem in its sources, or in the entries of the form. Spreadsheets stay as they are. */
export function fixProject(project: Project, fixes: readonly Fix[]): Project {
  const of = (name: string) => fixes.filter(({ file }) => file === name);
  const sources = project.sources.map((source) => {
    const text = source.text === undefined ? undefined : applyFix(source.text, of(source.name));
    return text === undefined ? source : { ...source, text };
  });
  const form = applyFix(formText(project.entries), of(FORM_FILE));
  if (form === undefined) return { ...project, sources };
  const fixed = project.entries.map((entry, index) => formLine(form, index) ?? entry);
  return { ...project, sources, entries: checkProject({ entries: fixed }).entries };
}

/**
 * Keeps the project in the browser between two visits: in IndexedDB, which takes large files. Where the user or the browser has
 * blocked storage, saving says that it could not. The only effect of the engine besides explain-page.ts and release.ts.
 */
import { checkProject } from './check-project.js';
import type { Project } from './project.js';

/** @returns whether it could be saved */
export async function saveProject(project: Project): Promise<boolean> {
  try {
    localStorage.setItem('builder', JSON.stringify(project));
    return true;
  } catch {
    return false;
  }
}

/** @returns `undefined` if nothing was saved, or storage is blocked */
export async function loadProject(): Promise<Project | undefined> {
  try {
    const saved = localStorage.getItem('builder');
    return saved === null ? undefined : checkProject(JSON.parse(saved));
  } catch {
    return undefined;
  }
}

/**
 * The parts of the name of a file, also with the separators of Windows. The readers use these in place of `node:path`, because
 * they run in browsers, too. Pure.
 */

/** "site/terms/api.de.md" → "api.de.md". */
export function baseName(file: string): string {
  return partsOf(file).at(-1) ?? '';
}

/** "site/terms/api.de.md" → ".md"; ".md", a name that starts with its only dot, has none. */
export function extensionOf(file: string): string {
  const name = baseName(file);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : '';
}

/** "site/terms/api.de.md" → "api.de". */
export function stemOf(file: string): string {
  const name = baseName(file);
  return name.slice(0, name.length - extensionOf(name).length);
}

/** "site/terms/api.de.md" → "terms", the name of the folder; without a folder ".", as paths have it. */
export function folderName(file: string): string {
  return partsOf(file).at(-2) ?? '.';
}

function partsOf(file: string): readonly string[] {
  return file.split(/[/\\]/).filter((part) => part !== '');
}

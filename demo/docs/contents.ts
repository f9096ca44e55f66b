/**
 * The order of the documentation: docs/contents.json as groups of pages, checked against the files that exist, and the
 * address of each file on the site. Pure; site.ts reads the files, page.ts draws the sidebar from it.
 */

/** A group of the sidebar. `pages` are paths relative to docs/. */
export interface Group {
  readonly title: string;
  readonly pages: readonly string[];
}

/** @throws {Error} when a file is in no group, in two, or in a group but not in the folder */
export function checkContents(groups: readonly Group[], files: readonly string[]): void {
  const listed = groups.flatMap(({ pages }) => pages);
  const problems = [
    ...files.filter((file) => !listed.includes(file)).map((file) => `does not list docs/${file}`),
    ...listed
      .filter((file) => !files.includes(file))
      .map((file) => `lists docs/${file}, which does not exist`),
    ...listed.filter((file, at) => listed.indexOf(file) !== at).map((file) => `lists docs/${file} twice`),
  ];
  if (problems.length > 0) throw new Error(`docs/contents.json ${problems.join(';\n')}.`);
}

/** `recipes/vite.md` → `/docs/recipes/vite/`, `README.md` → `/docs/`. */
export function urlOf(file: string): string {
  const path = file.replace(/(?:^|(?<=\/))README\.md$/, '').replace(/\.md$/, '/');
  return `/docs/${path}`;
}

/** The title of a Markdown file: the text of its first heading. */
export function titleOf(source: string): string {
  const title = /^# +(.+)$/m.exec(source)?.[1] ?? '';
  return title.replace(/[`*_]/g, '').trim();
}

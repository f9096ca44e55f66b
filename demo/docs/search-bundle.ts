/**
 * The documentation as a glossary, so that its own index searches it: an entry for each page and for each heading of the
 * second and third level. Pure; site.ts writes it to /docs/index.json.
 */
import { urlOf, type Group } from './contents.js';
import type { Section } from './headings.js';

interface DocsEntry {
  readonly id: string;
  readonly term: string;
  readonly expansion?: string;
  readonly sortKey: string;
  readonly definition: string;
  readonly url: string;
  readonly tags: readonly string[];
}

/** @param sectionsOf the sections of a file, its title first */
export function searchBundle(
  groups: readonly Group[],
  sectionsOf: (file: string) => readonly Section[],
): { title: string; lang: string; entries: DocsEntry[] } {
  const entries = groups.flatMap(({ title: group, pages }) =>
    pages.flatMap((file) => {
      const [page, ...below] = sectionsOf(file);
      if (!page) return [];
      const sections = below.filter(({ level }) => level <= 3);
      return [
        entry(page, { id: idOf(file), url: urlOf(file), tags: [group] }),
        ...sections.map((section) => ({
          ...entry(section, {
            id: `${idOf(file)}--${section.id}`,
            url: `${urlOf(file)}#${section.id}`,
            tags: [group],
          }),
          // Several pages have a heading "Events".
          expansion: page.title,
          definition: section.summary || page.summary || page.title,
        })),
      ];
    }),
  );
  return { title: 'Documentation', lang: 'en', entries };
}

function entry({ title, summary }: Section, rest: Pick<DocsEntry, 'id' | 'url' | 'tags'>): DocsEntry {
  // `<glossary-term>` stands under G.
  const sortKey = title.replace(/^\P{L}+/u, '') || title;
  return { ...rest, term: title, sortKey, definition: summary || title };
}

function idOf(file: string): string {
  return file.replace(/\.md$/, '').replaceAll('/', '-').toLowerCase();
}

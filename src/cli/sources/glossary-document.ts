/**
 * Decides whether a document holds one entry or the many of a glossary, and finds the terms of a glossary. Called by
 * markdown.ts and html-page.ts, which make drafts of them.
 *
 * Many, if it is called a glossary (in its title or the name of its file) and holds terms; if its headings are the
 * letters of the alphabet; if it has several headings of the first level; or if nothing but marked terms
 * follows its title. A definition right below a title, or headings such as "What it is", are those of one entry.
 */
import type { Heading, Nodes } from 'mdast';
import { isAboutGlossary, isGlossaryName, isPartOfEntry } from './glossary-names.js';
import { allWithin, areLetters, isNavigation, nodesOf, toSections, type Section } from './sections.js';
import type { RichNodes } from './source.js';
import { idOf, takeTerms, termsIn, type FoundRow, type FoundTerm } from './term-blocks.js';

export interface DocumentName {
  /** The title that the front matter or the head of a page states. */
  readonly title: string | undefined;
  /** The name of the file or of its folder, without an extension. */
  readonly name: string;
}

export interface GlossaryDocument {
  readonly title: string | undefined;
  readonly terms: readonly (
    (FoundTerm & { readonly group?: string }) | (FoundRow & { readonly group?: string })
  )[];
  /** Headings of sections in which no term was found. */
  readonly leftOut: readonly Heading[];
}

/** The glossary that `nodes` are; `undefined` if they are the text of one entry. */
export function findGlossary(nodes: RichNodes, { title, name }: DocumentName): GlossaryDocument | undefined {
  const root = toSections(nodes);
  const main = mainSection(root, title);
  const ownTitle = title ?? (main === root ? undefined : main.title);
  const isNamed =
    isGlossaryName(ownTitle ?? '') || (isGlossaryName(name) && (title === undefined || title === name));
  if (!isNamed && !isGlossaryByForm(main, title)) return undefined;
  const sections = allWithin(main);
  const isEntry =
    sections.length > 0 &&
    sections.filter(({ title: one }) => isPartOfEntry(one)).length >= sections.length / 2;
  if (isEntry && !areLetters(main.inner)) return undefined;
  const reader = new SectionReader(main);
  reader.read();
  if (reader.terms.length === 0) return undefined;
  return { title: ownTitle, terms: reader.terms, leftOut: reader.leftOut };
}

/** The section of the title, if the document has one heading above all others. */
function mainSection(root: Section, title: string | undefined): Section {
  const [first, ...others] = root.inner;
  if (first === undefined || others.length > 0 || !root.blocks.every(isNavigation)) {
    // A first heading that repeats the title, or says "Glossary", above headings of the same level.
    const isTitle =
      first !== undefined &&
      (first.title === title || isGlossaryName(first.title)) &&
      first.inner.length === 0;
    return isTitle ? { ...first, blocks: [...root.blocks, ...first.blocks], inner: others } : root;
  }
  return title !== undefined && first.title !== title && first.inner.length === 0 ? root : first;
}

function isGlossaryByForm(main: Section, title: string | undefined): boolean {
  if (areLetters(main.inner)) return true;
  if (title !== undefined) return false;
  const blocks = main.blocks.filter((block) => !isNavigation(block));
  if (main.heading === undefined && blocks.length === 0 && main.inner.length > 1)
    return main.inner.every(({ heading, blocks: own }) => heading?.depth === 1 && own.length > 0);
  const first = [...blocks, ...main.inner.flatMap((section) => section.blocks)];
  if (first.length === 0 || !first.every((block) => termsIn(block, false) === 2)) return false;
  return takeTerms(first, false).found.length > 1;
}

class SectionReader {
  readonly terms: GlossaryDocument['terms'][number][] = [];
  readonly leftOut: Heading[] = [];
  readonly #main: Section;
  /** Whether sections hold terms, rather than are terms. */
  readonly #isOfItems: boolean;
  /** Whether sections are numbered, so that the number is no part of the term. */
  readonly #isNumbered: boolean;

  constructor(main: Section) {
    this.#main = main;
    const sections = allWithin(main).filter(({ title }) => !isAboutGlossary(title));
    const first = sections.flatMap(({ blocks }) => blocks.find((block) => !isNavigation(block)) ?? []);
    const items = first.filter((block) => termsIn(block, true) === 2);
    this.#isOfItems = items.length > first.length / 2 || (first.length === 0 && main.blocks.length > 0);
    const numbered = sections.filter(({ title }) => NUMBER.test(title));
    this.#isNumbered = numbered.length > 1 && numbered.length >= sections.length * 0.6;
  }

  read(): void {
    const { blocks, inner } = this.#main;
    const isIntroOnly = inner.length > 0 && !this.#isOfItems && !areLetters(inner);
    const least = isIntroOnly || inner.length > 0 ? 2 : 1;
    if (blocks.some((block) => termsIn(block, true) >= least)) this.#take(blocks, undefined);
    this.#readAll(inner, undefined);
  }

  #readAll(sections: readonly Section[], group: string | undefined): void {
    const hasLetters = areLetters(sections);
    const areGroups = sections.filter((section) => isGroup(section)).length >= sections.length / 2;
    for (const section of sections) {
      if (isAboutGlossary(section.title) && !this.#holdsItems(section)) {
        if (nodesOf(section).some((node) => !isNavigation(node)))
          this.leftOut.push(section.heading as Heading);
      } else if (hasLetters && areLetters([section])) this.#readGroup(section, group);
      else if (this.#holdsItems(section) || isGroup(section) || (areGroups && section.inner.length > 1))
        this.#readGroup(section, section.title);
      else if (this.#isOfItems && !hasLetters && section.inner.length === 0)
        this.leftOut.push(section.heading as Heading);
      else this.#takeSection(section, group);
    }
  }

  #readGroup(section: Section, group: string | undefined): void {
    if (section.blocks.some((block) => termsIn(block, true) > 0)) this.#take(section.blocks, group);
    this.#readAll(section.inner, group);
  }

  /** Whether the section holds terms: it starts with one, or it holds some, and those of most others do. */
  #holdsItems({ blocks }: Section): boolean {
    const [first] = blocks.filter((block) => !isNavigation(block));
    if (first === undefined) return false;
    const isTitleLike = (block: Nodes) => termsIn(block, true) === 2;
    return isTitleLike(first) || (this.#isOfItems && blocks.some((block) => termsIn(block, true) > 0));
  }

  #take(blocks: readonly Nodes[], group: string | undefined): void {
    const least = blocks.some((block) => termsIn(block, true) === 2) ? 2 : 1;
    for (const term of takeTerms(blocks, true, least).found)
      this.terms.push({ ...term, ...(group !== undefined && { group }) });
  }

  #takeSection(section: Section, group: string | undefined): void {
    const { heading, title } = section;
    if (heading === undefined) return;
    const name = this.#isNumbered ? title.replace(NUMBER, '') : title;
    const id = idOf(heading);
    this.terms.push({
      names: [name.replace(/\s*:$/, '')],
      blocks: nodesOf(section).filter((node) => node.type !== 'thematicBreak'),
      node: heading,
      ...(id !== undefined && { id }),
      ...(group !== undefined && { group }),
    });
  }
}

const NUMBER = /^\d+(?:\.\d+)*[.)]?\s+/;

/** Whether the section only gathers others. */
function isGroup({ blocks, inner }: Section): boolean {
  return inner.length > 0 && blocks.every(isNavigation);
}

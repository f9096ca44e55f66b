/**
 * Decides whether a document holds one entry or the many of a glossary, and finds the terms of a glossary. Called by
 * markdown.ts and html-page.ts, which make drafts of them.
 *
 * Many, if it is called a glossary (in its title or the name of its file) and holds terms; if its headings are the
 * letters of the alphabet; if nothing but marked terms, or headings with text below them, follows its title; or if it is
 * nothing but lines of a term and its definition. A definition right below a title, or headings such as "What it is", are
 * those of one entry.
 */
import type { Heading, Nodes } from 'mdast';
import { labelOf } from './labels.js';
import { isAboutGlossary, isGlossaryName, isPartOfEntry } from './glossary-names.js';
import { allWithin, areLetters, isNavigation, nodesOf, toSections, type Section } from './sections.js';
import type { RichNodes } from './source.js';
import { idOf, takeTerms, termsIn, type FoundRow, type FoundTerm } from './term-blocks.js';
import { isPlainTermLine } from './term-lines.js';

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
  if (blocks.length === 0 && main.inner.length > 1)
    return main.inner.every(
      ({ title: name, blocks: own, inner }) =>
        own.length > 0 && !isPartOfEntry(name) && inner.every((part) => isPartOfEntry(part.title)),
    );
  if (
    main.heading === undefined &&
    main.inner.length === 0 &&
    blocks.length > 1 &&
    blocks.every(isPlainTermLine)
  )
    return true;
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
    const first = [main, ...sections].flatMap((section) => {
      const block = section.blocks.find((one) => !isNavigation(one));
      const isIntro = section === main && block !== undefined && !section.blocks.some(holdsTerms);
      return block === undefined || isIntro ? [] : [{ section, block }];
    });
    const items = first.filter(
      ({ section, block }) => section === main || (holdsTerms(block) && !isOwnName(section, block)),
    );
    this.#isOfItems = items.length > first.length / 2;
    const numbered = sections.filter(({ title }) => NUMBER.test(title));
    this.#isNumbered = numbered.length > 1 && numbered.length >= sections.length * 0.6;
  }

  read(): void {
    const { blocks, inner } = this.#main;
    const items = blocks.filter(holdsTerms);
    const isIntro = inner.length > 0 && !this.#isOfItems && items.length < 2;
    if (!isIntro) this.#take(blocks, undefined);
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
  #holdsItems(section: Section): boolean {
    const { blocks } = section;
    const [first] = blocks.filter((block) => !isNavigation(block));
    if (first === undefined || isOwnName(section, first)) return false;
    return this.#isOfItems
      ? blocks.some(holdsTerms)
      : first.type === 'defList' || (first.type === 'table' && holdsTerms(first));
  }

  #take(blocks: readonly Nodes[], group: string | undefined): void {
    const least = blocks.some((block) => termsIn(block, true) === 2 && block.type !== 'list') ? 2 : 1;
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
      heading: title,
      blocks: nodesOf(section).filter((node) => node.type === 'list' || !isNavigation(node)),
      node: heading,
      ...(id !== undefined && { id }),
      ...(group !== undefined && { group }),
    });
  }
}

/** Whether the block is hardly there by chance. */
function holdsTerms(block: Nodes): boolean {
  const sure = termsIn(block, true);
  return sure === 2 || (sure === 1 && block.type === 'list');
}

/** Whether the text of a section starts with its own title in bold, as many texts about one term do. */
function isOwnName({ title }: Section, block: Nodes): boolean {
  const term = block.type === 'paragraph' ? labelOf(block)?.term.toLowerCase() : undefined;
  return term !== undefined && (term.includes(title.toLowerCase()) || title.toLowerCase().includes(term));
}

const NUMBER = /^\d+(?:\.\d+)*[.)]?\s+/;

/** Whether the section only gathers others. */
function isGroup({ blocks, inner }: Section): boolean {
  return inner.length > 0 && blocks.every(isNavigation);
}

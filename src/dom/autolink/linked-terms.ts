/**
 * Keeps account of the `<glossary-term>`s in an article, the auto-linker's and the author's, and reports them
 * to the link policy (core/linking/link-policy.ts): an entry that the author linked counts as linked, and one
 * whose link the page removed may be linked again. Used by article-linker.ts and run-linker.ts.
 */
import type { Glossary } from '../../core/glossary.js';
import type { LinkPolicy } from '../../core/linking/link-policy.js';
import { sectionOf } from './text-runs.js';

interface LinkedTerm {
  readonly id: string;
  readonly section: Element | undefined;
}

export class LinkedTerms {
  readonly #root: Element;
  readonly #glossary: Glossary;
  readonly #policy: LinkPolicy;
  readonly #terms = new Map<Element, LinkedTerm>();
  readonly #made = new WeakSet<object>();
  readonly #hasSections: boolean;
  readonly #isPresent: (term: Element) => boolean;
  #madeCount = 0;

  /**
   * @param hasSections whether the policy counts links by section
   * @param isPresent whether a term still is in the article, or stands for a text in it
   */
  constructor(
    root: Element,
    glossary: Glossary,
    policy: LinkPolicy,
    hasSections: boolean,
    isPresent: (term: Element) => boolean,
  ) {
    this.#root = root;
    this.#glossary = glossary;
    this.#policy = policy;
    this.#hasSections = hasSections;
    this.#isPresent = isPresent;
  }

  /** How many terms the article has. */
  get size(): number {
    return this.#terms.size;
  }

  /** How many terms the auto-linker has made, including those that are gone. */
  get added(): number {
    return this.#madeCount;
  }

  /** Whether the auto-linker made `term`. */
  isOurs(term: unknown): boolean {
    return this.#made.has(term as object);
  }

  /** Adds a term that the auto-linker makes. */
  add(term: Element, id: string, section: Element | undefined): void {
    // The term of a highlight that was there before is in a list already.
    if (!term.isConnected) this.#madeCount++;
    this.#made.add(term);
    this.#record(term, id, section);
  }

  /**
   * Adds the terms in `element` that are not counted yet: the author's, and those of the auto-linker that the
   * page inserted again.
   */
  addExisting(element: Element): void {
    for (const term of element.querySelectorAll('glossary-term')) {
      if (this.#terms.has(term)) continue;
      const name = term.getAttribute('term') ?? term.textContent ?? '';
      const entry = this.#glossary.get(name) ?? this.#glossary.find(name);
      if (entry === undefined) continue;
      this.#record(term, entry.id, this.#hasSections ? sectionOf(term, this.#root) : undefined);
    }
  }

  /**
   * Removes the terms that are no longer in the article.
   *
   * @param onRemoved called with each
   */
  removeDetached(onRemoved: (term: Element) => void): void {
    for (const [term, { id, section }] of this.#terms) {
      if (this.#isPresent(term)) continue;
      this.#terms.delete(term);
      this.#policy.remove(id, section);
      onRemoved(term);
    }
  }

  #record(term: Element, id: string, section: Element | undefined): void {
    this.#terms.set(term, { id, section });
    this.#policy.add(id, section);
  }
}

/**
 * Which terms an article has, ours and the author's: a term that was there before counts as linked, one that the page
 * took out is free again. Keeps the policy (core/link-policy.ts) in step with the page. Used by the auto-linker.
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
  #madeCount = 0;

  /** @param hasSections whether it matters in which section a term stands */
  constructor(root: Element, glossary: Glossary, policy: LinkPolicy, hasSections: boolean) {
    this.#root = root;
    this.#glossary = glossary;
    this.#policy = policy;
    this.#hasSections = hasSections;
  }

  /** How many terms there are. */
  get size(): number {
    return this.#terms.size;
  }

  /** How many of them were ever put in by us. */
  get added(): number {
    return this.#madeCount;
  }

  /** Whether `term` is one of ours. */
  isOurs(term: unknown): boolean {
    return term instanceof Element && this.#made.has(term);
  }

  /** `term` is put into the article. */
  add(term: Element, id: string, section: Element | undefined): void {
    this.#made.add(term);
    this.#madeCount++;
    this.#record(term, id, section);
  }

  /** Counts the terms in `element` that are new there: the author's, or ours that were away. */
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
   * Frees the terms that are no longer in the article.
   *
   * @param onLost told each
   */
  removeDetached(onLost: (term: Element) => void): void {
    for (const [term, { id, section }] of this.#terms) {
      if (this.#root.contains(term)) continue;
      this.#terms.delete(term);
      this.#policy.remove(id, section);
      onLost(term);
    }
  }

  #record(term: Element, id: string, section: Element | undefined): void {
    this.#terms.set(term, { id, section });
    this.#policy.add(id, section);
  }
}

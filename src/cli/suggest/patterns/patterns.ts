/**
 * How sentences define a term, by language: data for definitions.ts, which compiles them. They are the patterns that the
 * research on finding definitions started from (Hearst 1992, Muresan and Klavans 2002: "X is a Y that …", "X refers to …"),
 * with the frames that each language has of its own. Adding a language is adding a row.
 *
 * In a pattern, TERM is the term, ART an article that may stand before it, and everything else a regular expression. A pattern
 * begins where the sentence begins, and ends anywhere in it.
 */

export interface DefinitionPatterns {
  /** Articles as alternatives of a regular expression; an elided one ends with its apostrophe. */
  readonly articles: string;
  /** Say that a text defines: "refers to", "Unter … versteht man". */
  readonly frames: readonly string[];
  /** "X is a …", which says many other things, too; what follows is looked at more closely. */
  readonly copulas: readonly string[];
  /** With this article a copula often speaks of one thing only ("the file is a …"), where others are the rule for terms. */
  readonly weakArticle?: string;
  /** What no term has inside. */
  readonly notInside?: string;
  /** Alternatives between an acronym and what it stands for. */
  readonly standsFor?: string;
  /** Words with which no term begins: pronouns, determiners, conjunctions. */
  readonly notFirst: string;
  /** What texts say something of, and do not define, alone or before "of": "the goal is …". */
  readonly notTerms: string;
  /** Words directly before a verb, and directly behind one. What stands between them is no term, but half of a sentence. */
  readonly beforeVerb?: string;
  readonly afterVerb?: string;
  /** Words behind the copula that judge or compare: "is a great way to …". */
  readonly judging: string;
}

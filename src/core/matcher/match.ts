/**
 * What a search for terms finds in a text. Shared by the matcher, the scanner and the auto-linker; types only.
 */

/** A term in a text. */
export interface Match {
  /** Where it starts, in UTF-16 code units of the text as given. */
  readonly start: number;
  /** Where it ends, in the same units; a plural or possessive ending or a Korean particle belongs to it. */
  readonly end: number;
  /** The id of the entry. */
  readonly id: string;
  /** The ids of all entries that have these words as a name, `id` first; only where there are several. */
  readonly senses?: readonly string[];
}

/**
 * Why a place that spells a surface is no match: it is written in another `case`, part of a longer word (`half-word`),
 * part of a URL, path or e-mail address (`address`), or of an excluded phrase (`excluded`), or its entry says
 * `match.auto: false` (`not-auto`).
 */
export type Refusal = 'case' | 'half-word' | 'address' | 'excluded' | 'not-auto';

/** A place that spells a surface and is no match. Refusals `excluded` and `not-auto` take their words from other surfaces. */
export interface RefusedMatch extends Match {
  readonly refusal: Refusal;
}

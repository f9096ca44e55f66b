/**
 * English plural and possessive endings: "webhooks", "API's", "companies". Used when a word that a page uses
 * is looked up; an entry opts out with `match.inflect: false`.
 */

/** Shorter stems are more often another word ("as" is not the plural of "a"). */
const SHORTEST_STEM = 2;

/**
 * The uninflected forms that a folded word may stand for, the likeliest first; empty when it has no ending.
 */
export function baseForms(word: string): readonly string[] {
  const forms = new Set<string>();
  const bare = word.replace(/(?:['’]s|(?<=s)['’])$/, '');
  if (bare !== word) forms.add(bare);
  if (/[^s]s$/.test(bare)) forms.add(bare.slice(0, -1));
  if (/(?:s|x|z|ch|sh|o)es$/.test(bare)) forms.add(bare.slice(0, -2));
  if (/[^aeiou]ies$/.test(bare)) forms.add(`${bare.slice(0, -3)}y`);
  return [...forms].filter((form) => form.length >= SHORTEST_STEM);
}

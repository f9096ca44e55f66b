/**
 * The names that a term, as glossaries write it, holds: "Access Control List (ACL)" two, "HIE / HIN" two, "namespace
 * (Kubernetes)" one, whose parentheses only tell it from another. Look-up, matcher and lints find an entry by each of them.
 */

/** A text with something in parentheses at its end. */
const IN_PARENTHESES = /^(.*\S)(?:\s+\(([^()]+)\)|\s*（([^（）]+)）)$/;
/** A slash between two names; "TCP/IP", without spaces, is one. */
const SLASH = /\s+\/\s+(?![^(]*\))/;

/**
 * The names in `term`, without `term` itself; empty for most terms.
 *
 * @param lang the language of the glossary, if it is known
 */
export function namesIn(term: string, lang = 'en'): readonly string[] {
  if (!/[/(（]/.test(term)) return [];
  const parts = term.trim().split(SLASH);
  return parts.flatMap((part) => namesInPart(part, lang)).filter((name) => name !== term);
}

function namesInPart(part: string, lang: string): readonly string[] {
  const [, name = part, latin, wide] = IN_PARENTHESES.exec(part) ?? [];
  const other = (latin ?? wide)?.trim();
  if (other === undefined) return [part];
  // Other languages keep the acronyms of English names: "Mémoire vive (RAM)".
  const isEnglishAcronym = !/^en\b/i.test(lang) && /^[A-Z]{3,}$/.test(other);
  return isEnglishAcronym || isAcronymOf(other, name) || isAcronymOf(name, other)
    ? [part, name, other]
    : [part, name];
}

/**
 * Whether `acronym` is made of the letters of `name`, in their order: the first of each begins both, or is an X for "Ex-". A
 * name without Latin letters is not compared. "US" is no acronym of "Customs".
 */
function isAcronymOf(acronym: string, name: string): boolean {
  if (!/^(?=.*[A-Z\d].*[A-Z]|.*[A-Z].*\d|[a-z]\d)[\p{L}\p{N}.&/-]{2,}$/u.test(acronym)) return false;
  if (!/[a-z]/i.test(name)) return true;
  const letters = acronym.toLowerCase().replace(/s$|[^\p{L}]/gu, '');
  const text = name.toLowerCase().replace(/^ex/, 'x');
  let at = -1;
  for (const letter of letters) {
    const next = text.indexOf(letter, at + 1);
    if (next < 0 || (at < 0 && next > 0)) return false;
    at = next;
  }
  return true;
}

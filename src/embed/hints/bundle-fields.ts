/**
 * Finds the fields in a bundle that look like misspelt ones of ours: they have no effect, and the check of the bundle says
 * nothing, because a bundle may have fields of its own. Pure; used by bundle-hints.ts. `glossary check` knows more names.
 */
import { nearestName } from '../../core/nearest-name.js';

/** The fields of each object in a bundle, by the field that holds it. A test compares them with the schema. */
export const BUNDLE_FIELDS: Readonly<Record<string, readonly string[]>> = {
  bundle: words('$schema id title lang url entries faqs'),
  entries: words(
    'id term definition aliases expansion pronunciation sortKey lang body faqs related seeAlso tags image url translations part match',
  ),
  faqs: words('id question answer topics'),
  translations: words('lang term definition aliases expansion pronunciation body faqs url'),
  related: words('title url'),
  image: words('src alt width height'),
  match: words('caseSensitive inflect exclude auto near'),
  pronunciation: words('ipa respelling audio'),
};

/** Names that other programs have for a field of ours. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  alias: 'aliases',
  synonyms: 'aliases',
  questions: 'faqs',
  categories: 'tags',
  keywords: 'tags',
};

/** Names that are words of their own, though they look like a field. */
const OWN_WORDS = words('extension images long team');

/** Says of each misspelt name what is meant, once, with the first place of it. */
export function misspeltFields(bundle: unknown): readonly string[] {
  const found = new Map<string, string>();
  const meantBy = new Map<string, string | undefined>(); // thousands of entries have the same fields
  const walk = (value: unknown, owner: string, path: string): void => {
    if (Array.isArray(value)) return value.forEach((item, at) => walk(item, owner, `${path}[${at}]`));
    const names = BUNDLE_FIELDS[owner] ?? [];
    const fields = Object(value) as Readonly<Record<string, unknown>>;
    for (const name of typeof value === 'object' ? Object.keys(fields) : []) {
      const at = path === '' ? name : `${path}.${name}`;
      if (names.includes(name)) {
        if (Object.hasOwn(BUNDLE_FIELDS, name)) walk(fields[name], name, at);
      } else if (!found.has(name)) {
        const key = `${owner} ${name}`;
        if (!meantBy.has(key)) meantBy.set(key, meantField(name, names));
        const meant = meantBy.get(key);
        if (meant !== undefined && !Object.hasOwn(fields, meant))
          found.set(name, `${at} has no effect. Did you mean "${meant}"?`);
      }
    }
  };
  walk(bundle, 'bundle', '');
  return [...found.values()];
}

function meantField(name: string, names: readonly string[]): string | undefined {
  if (OWN_WORDS.includes(name)) return undefined;
  const nearest = nearestName(name, [...names, ...Object.keys(OTHER_NAMES)]) ?? '';
  const meant = OTHER_NAMES[nearest] ?? nearest;
  // Typing errors are rare in the first letter.
  return names.includes(meant) && nearest[0] === name[0]?.toLowerCase() ? meant : undefined;
}

function words(text: string): readonly string[] {
  return text.split(' ');
}

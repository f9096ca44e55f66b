/**
 * Recognizes a translation file that keeps a glossary in pairs of keys: `{"account-term": "Account", "account-definition": "…"}`.
 * Called by json.ts.
 */
import { isNameOf } from './field-names.js';
import { reshape, type Part } from './reshaped.js';
import type { Fields, Located } from './source.js';

const KEY = /^(.+)[-_.]([a-z]+)$/i;

export function readKeyPairs(whole: Located<Fields>): Located<Fields> | undefined {
  const groups = new Map<string, Record<string, Part>>();
  const keys = Object.keys(whole.value);
  for (const key of keys) {
    const value = whole.value[key];
    const [, id = '', name = ''] = KEY.exec(key) ?? [];
    const field = ['term', 'definition', 'aliases'].find((field) => isNameOf(field, name));
    if (typeof value !== 'string' || field === undefined) continue;
    const group = groups.get(id) ?? {
      ...(/^[\p{L}\p{N}_-]+$/u.test(id) && { id: { value: id, path: [key] } }),
    };
    group[field] ??= { value, path: [key] };
    groups.set(id, group);
  }
  const pairs = [...groups.values()].filter(({ term, definition }) => term && definition);
  if (pairs.length * 4 < keys.length) return undefined; // most keys are something else
  return reshape(
    whole,
    pairs.map((fields) => ({ path: fields['term']?.path ?? [], fields })),
  );
}

/**
 * Language tags whose words have another tag: former codes, Norwegian, and the regions that write Chinese in traditional
 * characters. Used by all.ts, and by the command line for its own words; a browser has them in dom/words.ts.
 */
const OTHER_TAGS = {
  in: 'id',
  iw: 'he',
  nn: 'nb',
  no: 'nb',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
  'zh-tw': 'zh-hant',
} as const;

/** `byTag`, also by these tags. */
export function withOtherTags<T>(byTag: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  const all = new Map(Object.entries(byTag));
  for (const [tag, own] of Object.entries(OTHER_TAGS)) {
    const words = byTag[own];
    if (words !== undefined) all.set(tag, words);
  }
  return all;
}

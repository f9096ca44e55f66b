/** The links in an entry. Pure; asked for what entries lead to, by split.ts and for the pages of a site. */

/** The URL of every link in `value` and what is inside it: rich text is plain data. */
export function linkUrlsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, url } = value as { type?: unknown; url?: unknown };
  const inside = Object.values(value).flatMap(linkUrlsIn);
  return type === 'link' && typeof url === 'string' ? [url, ...inside] : inside;
}

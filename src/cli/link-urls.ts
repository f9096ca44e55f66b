/** Collects the URLs of links in entries. Pure; called by split.ts and pages/mentions.ts. */

/** The URL of every link node in `value`, at any depth: rich text is plain data. */
export function linkUrlsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, url } = value as { type?: unknown; url?: unknown };
  const inside = Object.values(value).flatMap(linkUrlsIn);
  return type === 'link' && typeof url === 'string' ? [url, ...inside] : inside;
}

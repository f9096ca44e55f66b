/** What a reader left open, for as long as the browser tab lives. Storage may be blocked or full: then nothing is kept. */

const PREFIX = 'glossary-elements:open:';

/** Keeps `ids` under `key` for this page. */
export function remember(key: string, ids: readonly string[]): void {
  try {
    sessionStorage.setItem(nameOf(key), JSON.stringify(ids));
  } catch {
    // Private mode or a full store: the page works without memory.
  }
}

/** What was kept under `key` for this page; nothing when there is none, or it is not ours. */
export function recall(key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(key)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

function nameOf(key: string): string {
  return `${PREFIX}${location.pathname}#${key}`;
}

/**
 * Stores in sessionStorage which answers the user left open, so that it lasts as long as the browser tab. If
 * the storage is blocked or full, nothing is stored. Used by `<faq-accordion remember>`.
 */

import { toJson } from '../core/to-json.js';

const PREFIX = 'glossary-elements:open:';

/** Stores `ids` under `key` for the path of this page. */
export function remember(key: string, ids: readonly string[]): void {
  try {
    sessionStorage.setItem(itemName(key), toJson(ids));
  } catch {
    // Private mode or full storage: the page works without it.
  }
}

/**
 * The ids stored under `key` for the path of this page; an empty list if there are none, or another script
 * wrote something else.
 */
export function recall(key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(itemName(key)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

function itemName(key: string): string {
  return `${PREFIX}${location.pathname}#${key}`;
}

/**
 * Reads a relation to other pages as Notion exports it in a table: "API (https://www.notion.so/API-1a2b…), CRM (CRM%203c4d….md)".
 * Called by table.ts.
 */
const PAGE = /\s*(.+?)\s*\((?:https:\/\/(?:www\.)?notion\.so\/[^\s()]+|[^()]+\.md)\)(?:\s*,|\s*$)/gy;

/** The names of the pages, separated by `|`; any other text as it is. */
export function withoutPageAddresses(cell: string): string {
  if (!cell.includes('notion.so/') && !cell.includes('.md)')) return cell;
  const pages = [...cell.matchAll(PAGE)];
  const length = pages.reduce((sum, [page]) => sum + page.length, 0);
  return length === cell.length ? pages.map(([, name]) => name).join(' | ') : cell;
}

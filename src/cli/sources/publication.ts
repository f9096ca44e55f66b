/**
 * Which files and entries are not for readers: drafts and private notes, by the fields that static site
 * generators and note-taking apps use for them, and files that describe their folder, by their names. Used by
 * read-source.ts and markdown.ts.
 */
import { normalizeName } from './field-names.js';
import type { Fields } from './source.js';

/** Fields that keep an entry back when they are true, or when they are false. */
const HELD_BACK: ReadonlyMap<string, boolean> = new Map([
  ['draft', true],
  ['isdraft', true],
  ['private', true],
  ['published', false],
  ['publish', false],
]);
const HELD_BACK_STATUS = new Set('draft private unpublished'.split(' '));

/** Whether the fields say that the entry must not be published. */
export function isHeldBack(fields: Fields): boolean {
  return Object.entries(fields).some(([name, value]) => {
    const wanted = HELD_BACK.get(normalizeName(name));
    if (wanted !== undefined) return toBoolean(value) === wanted;
    return normalizeName(name) === 'status' && HELD_BACK_STATUS.has(String(value).trim().toLowerCase());
  });
}

/** Without the fields that only say that an entry is published: they are no fields of an entry. */
export function withoutPublication(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => !HELD_BACK.has(normalizeName(name)) || toBoolean(value) === undefined,
    ),
  );
}

function toBoolean(value: unknown): boolean | undefined {
  const text = String(value).trim().toLowerCase();
  if (['true', 'yes', 'on', '1'].includes(text)) return true;
  return ['false', 'no', 'off', '0'].includes(text) ? false : undefined;
}

const ABOUT_ITS_FOLDER =
  /^(?:_.*|(?:readme|contributing|changelog|license|licence|code[-_]of[-_]conduct|security|summary|authors|maintainers)(?:\.[a-z]{2}(?:-[a-z]+)?)?\.[a-z]+|template\.[a-z]+|.*\.template\.[a-z]+)$/i;

/** Whether a file of this name describes its folder, as README.md does, and holds no entry. */
export function isAboutItsFolder(name: string): boolean {
  return ABOUT_ITS_FOLDER.test(name);
}

const PAGE_LAYOUTS = new Set('page index home list terms-list archive'.split(' '));

/** Whether the front matter is that of a page of the site, such as a list of all entries. */
export function isSitePage(fields: Fields): boolean {
  const layout = fields['layout'] ?? fields['template'];
  return (
    typeof layout === 'string' &&
    PAGE_LAYOUTS.has(layout.replace(/\.[a-z]+$/, '')) &&
    fields['term'] === undefined
  );
}

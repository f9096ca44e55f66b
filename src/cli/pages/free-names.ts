/**
 * Names of files and folders that every file system and web host takes, each given once. Used by site.ts for pages, letters
 * and images. Pure; it does not look at the disk.
 */

/** Most file systems allow 255 bytes. The rest is for the number that makes a name unique. */
const MOST_BYTES = 240;

/** Names of devices, which Windows refuses with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** What a name is that has no legal character. */
const NAMELESS = 'page';

export class FreeNames {
  readonly #taken = new Set<string>();
  readonly #isReserved: (name: string) => boolean;

  /** @param isReserved whether a name is needed for something else; a name with another number must not be */
  constructor(isReserved: (name: string) => boolean = () => false) {
    this.#isReserved = isReserved;
  }

  /** Takes `name`, if it is legal and free; returns whether it was. */
  takeAsIs(name: string): boolean {
    if (toLegal(name) !== name || !this.#isFree(name)) return false;
    this.#taken.add(keyOf(name));
    return true;
  }

  /** Takes a name that is like `name`: it may have other characters and a number. */
  takeLike(name: string): string {
    const legal = toLegal(name);
    let free = legal;
    for (let number = 2; !this.takeAsIs(free); number++) free = withNumber(legal, number);
    return free;
  }

  #isFree(name: string): boolean {
    return !this.#taken.has(keyOf(name)) && !DEVICE.test(name) && !this.#isReserved(name);
  }
}

/** Some file systems take "API" and "api", or two spellings of "é", for the same name. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/**
 * `name` without what some file system or web host refuses: Windows some characters and a dot or space at the end; Git
 * ".git"; web servers hide names with a dot in front, and GitHub Pages those with "_".
 */
function toLegal(name: string): string {
  const legal = name
    .replace(/\p{Cs}/gu, '-') // half of a character, which UTF-8 cannot write
    // eslint-disable-next-line no-control-regex -- these are the characters that Windows forbids
    .replace(/[\u0000-\u001f\u007f/\\:*?"<>|]/g, '-')
    .replace(/^[\s._]+|[\s.]+$/g, '');
  return shorten(legal) || NAMELESS;
}

function shorten(name: string): string {
  if (Buffer.byteLength(name) <= MOST_BYTES) return name;
  let short = '';
  let bytes = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > MOST_BYTES) break;
    short += character;
  }
  return short.replace(/[\s.]+$/, '');
}

/** The number stands before the first dot: "con-2.txt", because Windows refuses "con.txt-2". */
function withNumber(name: string, number: number): string {
  const [, stem = '', rest = ''] = /^([^.]*)(.*)$/s.exec(name) ?? [];
  return `${stem}-${number}${rest}`;
}

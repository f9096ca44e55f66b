/** The content of a card: a title bar, and below it an entry or a notice. Called by `<glossary-card>`. */
import { encodeId, type Glossary } from '../core/glossary.js';
import type { Entry } from '../core/schema.js';
import type { Strings } from '../core/strings.js';
import { h, type Content, type TreeElement } from '../core/tree.js';
import { entryImage, langMark, langOf, seeAlso } from './entry-parts.js';
import { listenLabel, spelledSound } from './pronunciation.js';
import { richText, type RichTextContext } from './rich-text.js';

export interface CardContent {
  readonly title: string;
  /** The language of the title, if it is known. */
  readonly lang?: string | undefined;
  /** The long form of an acronym. */
  readonly expansion?: string | undefined;
  /** Whether there is a Back button. */
  readonly back: boolean;
  /** Whether there is a button that shows what the user can choose. */
  readonly options: boolean;
  readonly body: Content;
}

export interface CardEntryOptions {
  /** Whether the entry has a button that plays how it is said. */
  readonly isSpoken: boolean;
  /** The title of the glossary, if the card names it. */
  readonly source: string | undefined;
  /** Other entries that the term may mean. */
  readonly senses: readonly Entry[];
  /** Buttons for the other languages of the entry. */
  readonly languages: readonly TreeElement[];
}

/** The title of the card is an h2, so headings in the entry start at h3. */
const HEADING_LEVEL = 2;

export function cardTemplate(
  { title, lang, expansion, back, options, body }: CardContent,
  strings: Strings,
): TreeElement {
  return h(
    'div',
    { part: 'card' },
    h(
      'div',
      { part: 'header' },
      back && iconButton('back', strings.back, 'M10 3 5 8l5 5'),
      h(
        'h2',
        { part: 'title', tabindex: -1, ...langMark(lang, undefined) },
        title,
        expansion && h('span', { part: 'expansion' }, ` ${expansion}`),
      ),
      options && iconButton('options', strings.options, DOTS, { 'aria-expanded': 'false' }),
      iconButton('close', strings.close, 'm4 4 8 8m0-8-8 8'),
    ),
    body,
  );
}

/**
 * An entry: how it is said, definition, image, see also, and a link to its page. Links to other entries have the id in
 * `data-entry`, so that the card can show those entries in place.
 */
export function cardEntry(
  glossary: Glossary,
  entry: Entry,
  strings: Strings,
  { isSpoken, source, senses, languages }: CardEntryOptions,
): Content {
  const context: RichTextContext = {
    headingLevel: HEADING_LEVEL,
    resolve: (url) => glossary.resolve(url),
    entryOf: (url) => glossary.findByUrl(url),
    entryLink: ({ id }, href, content) =>
      h('a', { href: href ?? `#${encodeId(id)}`, 'data-entry': id }, content),
  };
  const others = seeAlso(glossary, entry).map((other) =>
    h('li', { lang: langOf(glossary, other) }, context.entryLink(other, glossary.urlOf(other), other.term)),
  );
  const href = glossary.urlOf(entry);
  const spelled = spelledSound(glossary, entry);
  return [
    (isSpoken || spelled.length > 0) &&
      h(
        'div',
        { part: 'pronunciation' },
        spelled,
        isSpoken && iconButton('listen', listenLabel(entry, strings), SPEAKER),
      ),
    h(
      'div',
      { part: 'definition', ...langMark(langOf(glossary, entry), undefined) },
      richText(entry.definition, context),
      entryImage(glossary, entry),
    ),
    others.length > 0 && h('div', { part: 'see-also' }, h('span', {}, strings.seeAlso), h('ul', {}, others)),
    senses.map((sense) =>
      h(
        'div',
        { part: 'sense', ...langMark(langOf(glossary, sense), undefined) },
        h('h3', {}, context.entryLink(sense, glossary.urlOf(sense), sense.term)),
        richText(sense.definition, context),
      ),
    ),
    languages.length > 0 && h('div', { part: 'languages' }, languages),
    source && h('p', { part: 'source' }, source),
    href !== undefined && h('a', { part: 'read-more', href }, strings.readMore),
  ];
}

/** A sentence that screen readers announce. */
export function cardNotice(text: string): Content {
  return h('p', { role: 'status' }, text);
}

const DOTS = 'M2.8 8h.4m4.6 0h.4m4.6 0h.4';
const SPEAKER = 'M2 6v4h2.5L8 13V3L4.5 6zm9-.5a3.5 3.5 0 0 1 0 5m2-7a6 6 0 0 1 0 9';

function iconButton(part: string, label: string, path: string, states = {}): TreeElement {
  const icon = h('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, h('path', { d: path }));
  return h('button', { part, type: 'button', 'aria-label': label, ...states }, icon);
}

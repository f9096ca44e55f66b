/**
 * Replaces the URLs of entries and questions: of links and images in rich text, of images, recordings and further reading. Pure;
 * called by split.ts and by pages/site-bundle.ts.
 */
import type { Bundle, Entry, Faq, RichText } from '../core/schema.js';

/** What a URL is for. */
export type UrlKind = 'link' | 'image' | 'recording';

/** Returns the URL in place of `url`. */
export type ChangeUrl = (url: string, kind: UrlKind) => string;

/** A copy of `entry` with all its URLs changed, except `url` and `part`, which are addresses of the entry itself. */
export function mapEntryUrls(entry: Entry, change: ChangeUrl): Entry {
  const { related, image, translations } = entry;
  return {
    ...entry,
    ...mapTexts(entry, change),
    ...(related !== undefined && {
      related: related.map((link) => ({ ...link, url: change(link.url, 'link') })),
    }),
    ...(translations !== undefined && {
      translations: translations.map((texts) => ({
        ...texts,
        ...mapTexts(texts, change),
        ...(texts.url !== undefined && { url: change(texts.url, 'link') }),
      })),
    }),
    ...(image !== undefined && { image: { ...image, src: change(image.src, 'image') } }),
  };
}

/** The texts of an entry in one language. */
type Texts = Pick<Entry, 'definition' | 'body' | 'faqs' | 'pronunciation'>;

function mapTexts({ definition, body, faqs, pronunciation }: Texts, change: ChangeUrl): Texts {
  return {
    definition: mapTextUrls(definition, change),
    ...(body !== undefined && { body: mapTextUrls(body, change) }),
    ...(faqs !== undefined && { faqs: faqs.map((faq) => mapFaqUrls(faq, change)) }),
    ...(typeof pronunciation === 'object' && { pronunciation: mapSoundUrl(pronunciation, change) }),
  };
}

function mapSoundUrl<S extends { readonly audio?: string }>(sound: S, change: ChangeUrl): S {
  return sound.audio === undefined ? sound : { ...sound, audio: change(sound.audio, 'recording') };
}

export function mapFaqUrls(faq: Faq, change: ChangeUrl): Faq {
  return { ...faq, answer: mapTextUrls(faq.answer, change) };
}

/** A copy of `bundle` with all its URLs changed, also those of the entries' pages. */
export function mapBundleUrls(bundle: Bundle, change: ChangeUrl): Bundle {
  const { url, entries, faqs } = bundle;
  return {
    ...bundle,
    ...(url !== undefined && { url: change(url, 'link') }),
    entries: entries.map((entry) => {
      const mapped = mapEntryUrls(entry, change);
      return entry.url === undefined ? mapped : { ...mapped, url: change(entry.url, 'link') };
    }),
    ...(faqs !== undefined && { faqs: faqs.map((faq) => mapFaqUrls(faq, change)) }),
  };
}

function mapTextUrls(text: RichText, change: ChangeUrl): RichText {
  return typeof text === 'string' ? text : (mapNodeUrls(text, change) as typeof text);
}

/** Rich text is plain data: nodes of any type, at any depth, may hold a link. */
function mapNodeUrls(value: unknown, change: ChangeUrl): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapNodeUrls(item, change));
  const { type, url, children } = value as { type?: unknown; url?: unknown; children?: unknown };
  const kind = type === 'link' || type === 'image' ? type : undefined;
  return {
    ...value,
    ...(kind !== undefined && typeof url === 'string' && { url: change(url, kind) }),
    ...(children !== undefined && { children: mapNodeUrls(children, change) }),
  };
}

/**
 * Reports texts that look like another language than the glossary says. It takes the language by which texts are linked,
 * sorted and spoken. Only `glossary check` calls it, because the models of the languages are large.
 */
import { francAll } from 'franc';
import { plainText } from '../../core/rich-text.js';
import type { Glossary } from '../../core/glossary.js';
import type { Problem } from '../problems.js';
import { languageName } from '../language-tags.js';
import { FIELD_WORDS } from '../sources/field-words.js';
import { baseOf } from '../sources/languages.js';
import type { Locate } from './lint.js';

/** Letters that are enough; with more, languages that are alike are harder to tell apart. */
const SAMPLE = 500;
/** Fewer letters are no proof. */
const LEAST = 60;
/** A text whose likeness to a language is so much of its greatest one may be in it: Spanish is like Galician. */
const LIKE = 0.9;
/** Languages that are proposed: for others, the texts of a glossary are too short to be sure. */
const PROPOSED: ReadonlySet<string> = new Set(['en', ...Object.keys(FIELD_WORDS)]);

/** @param stated the language that the glossary states, if it does */
export function textLanguage(
  { entries }: Glossary,
  locate: Locate,
  stated: string | undefined,
): readonly Problem[] {
  const texts = entries
    .filter(({ lang }) => lang === undefined)
    .map(({ definition }) => plainText(definition));
  const sample = texts.join(' ').slice(0, SAMPLE);
  if (sample.length < LEAST) return [];
  const ranked = francAll(sample).map(([code, score]) => [tagOf(code), score] as const);
  const [likeliest, score] = ranked.find(([tag]) => PROPOSED.has(tag)) ?? ['', 0];
  const assumed = baseOf(stated ?? 'en').toLowerCase();
  const own = ranked.find(([tag]) => tag === assumed)?.[1] ?? (assumed === 'en' ? 0 : 1);
  if (score < LIKE || likeliest === assumed || own > LIKE * score) return [];
  const [looks, says] = [languageName(likeliest), languageName(assumed)];
  return [
    {
      ...locate(stated === undefined ? ['entries', 0, 'definition'] : ['lang']),
      severity: 'warning',
      rule: 'text-language',
      ...(stated === undefined
        ? {
            message: `The texts look ${looks}, but no language is stated, so they are read as English.`,
            advice: `Add --lang ${likeliest}, or write "lang": "${likeliest}" into glossary.config.json; Markdown, YAML and JSON may have it in the source.`,
          }
        : {
            message: `The texts look ${looks}, but the language of the glossary is ${says} ("${stated}").`,
            advice: `If they are ${looks}, write "${likeliest}" as the language, or add --lang ${likeliest}; else ignore this.`,
          }),
    },
  ];
}

/** The shortest tag of a language, of its code with three letters. */
function tagOf(code: string): string {
  return new Intl.Locale(code).language;
}

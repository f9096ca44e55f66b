/**
 * Reports texts that look like another language than the glossary says. It takes the language by which texts are linked,
 * sorted and spoken. The commands that read sources call it, with a dynamic import, because the statistics of the
 * languages are large.
 */
import type { Glossary } from '../../core/glossary.js';
import type { Problem } from '../problems.js';
import { languageName } from '../sources/language-tags.js';
import { isKnown, likelyLanguages } from '../sources/guess-language.js';
import { baseOf } from '../sources/languages.js';
import { isOnlyExpanded } from './expansions.js';
import type { Locate } from './lint.js';

/** @param stated the language that the glossary states, if it does */
export function textLanguage(
  { entries }: Glossary,
  locate: Locate,
  stated: string | undefined,
): readonly Problem[] {
  const likely = likelyLanguages(
    entries.filter((entry) => entry.lang === undefined && !isOnlyExpanded(entry)),
  );
  const assumed = baseOf(stated ?? 'en').toLowerCase();
  const [likeliest] = likely;
  // Of a dialect there are no statistics.
  if (likeliest === undefined || likely.includes(assumed) || !isKnown(assumed)) return [];
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

/** Takes the words of the interface from `data-strings` on the script tag. Loaded by embed.ts for pages that have it. */
import { readStrings } from '../core/own-strings.js';
import { reportOnce } from '../dom/console.js';
import { setStrings } from '../dom/interface-language.js';

export function useStrings(json: string): void {
  const { byLanguage, problems } = readStrings(json);
  for (const [lang, words] of byLanguage) setStrings(words, lang);
  for (const { message, advice } of problems) reportOnce('warn', `${message} ${advice}`);
}

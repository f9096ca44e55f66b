/**
 * The interface texts of all languages in the package, by language subtag. dom/localize.ts loads them for
 * pages that are not in English.
 */
import type { Strings } from '../core/strings.js';
import ar from './ar.js';
import de from './de.js';
import es from './es.js';
import fr from './fr.js';
import it from './it.js';
import ja from './ja.js';
import nl from './nl.js';
import pt from './pt.js';

export const locales: ReadonlyMap<string, Strings> = new Map(
  Object.entries({ ar, de, es, fr, it, ja, nl, pt }),
);

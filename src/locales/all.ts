/**
 * The words of the interface in all languages of the package, by language tag in lower case: for the command line, which
 * makes pages in any of them. A page in a browser loads one of them; dom/words.ts lists these files, too.
 */
import type { Strings } from '../core/strings.js';
import ar from './ar.js';
import cs from './cs.js';
import da from './da.js';
import de from './de.js';
import el from './el.js';
import es from './es.js';
import fa from './fa.js';
import fi from './fi.js';
import fr from './fr.js';
import he from './he.js';
import hi from './hi.js';
import hu from './hu.js';
import id from './id.js';
import it from './it.js';
import ja from './ja.js';
import ko from './ko.js';
import nb from './nb.js';
import nl from './nl.js';
import pl from './pl.js';
import pt from './pt.js';
import ptBr from './pt-br.js';
import ro from './ro.js';
import ru from './ru.js';
import sv from './sv.js';
import th from './th.js';
import tr from './tr.js';
import uk from './uk.js';
import vi from './vi.js';
import { withOtherTags } from './other-tags.js';
import zh from './zh.js';
import zhHant from './zh-hant.js';

export const locales: ReadonlyMap<string, Strings> = withOtherTags<Strings>({
  ar,
  cs,
  da,
  de,
  el,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  'pt-br': ptBr,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
  'zh-hant': zhHant,
});

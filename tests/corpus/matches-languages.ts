// Where terms are found by the rules of single languages, by the names that a term holds, and in what editors make of signs:
// see matches.ts for the form of a case.
import type { MatchCase } from './matches.js';

export const languages: Readonly<Record<string, readonly MatchCase[]>> = {
  'elided words': [
    ['a French article', ['API', 'histoire', 'hôte'], 'l’⟦API¦API⟧, d\'⟦API¦API⟧, L’⟦histoire¦histoire⟧, un ⟦hôte¦hôte⟧', 'fr'],
    ['conjunctions', ['API'], 'qu’⟦API⟧, lorsqu\'⟦API⟧, Jusqu’⟦API⟧', 'fr-CA'],
    ['what only looks so', ['île', 'hui', 'API'], 'presqu’île aujourd’hui x’API', 'fr'],
    ['a word with an apostrophe is found whole', ['presqu’île', 'île'], 'une ⟦presqu\'île¦presqu’île⟧, l’⟦île¦île⟧', 'fr'],
    ['the longest term behind it', ['API', 'API REST'], 'l’⟦API REST¦API REST⟧', 'fr'],
    ['with an ending', ['API'], 'd’⟦APIs⟧', 'fr'],
    ['inside of a term', ['clé d’API'], 'la ⟦clé d\'API⟧', 'fr'],
    ['Italian', ['API'], "dell’⟦API⟧ un'⟦API⟧ nell'⟦API⟧ dall’⟦API⟧ anch'⟦API⟧", 'it'],
    ['Catalan', ['API'], "l'⟦API⟧, d’⟦API⟧, qu'API", 'ca'],
    ['Occitan', ['API'], "l'⟦API⟧, qu'⟦API⟧", 'oc'],
    ['none in English', ['API', 'clock'], "l'API o'clock d’API", 'en'],
    ['none in a language that is not known', ['API'], "l'API"],
  ],

  'gender-neutral words': [
    ['German', ['Nutzer'], 'Nutzer:innen Nutzer*innen Nutzer/innen Nutzer_innen Nutzer·innen Nutzer:in Nutzer/-innen Nutzer(innen) Nutzer/in ⟦Nutzer⟧', 'de'],
    ['words that go on', ['Nutzer', 'Student'], 'Nutzer*innenschaft Nutzer!nnen Nutzer∙innen Nutzer:innen-Daten Student(inn)en ⟦Nutzer¦Nutzer⟧', 'de'],
    ['not every colon', ['Nutzer'], '⟦Nutzer⟧: innen, ⟦Nutzer⟧:inland, ⟦Nutzer⟧/Kunde, ⟦Nutzer⟧ (intern)', 'de'],
    ['French', ['utilisateur', 'client'], 'utilisateur·rice·s client·e·s client(e)s utilisateur/trice ⟦client¦client⟧(s) ⟦client¦client⟧', 'fr'],
    ['Spanish', ['usuario'], 'usuario/a, usuario(a), ⟦usuarios⟧, usuario/as, ⟦usuario⟧/cliente', 'es'],
    ['Portuguese', ['aluno'], 'aluno(a) aluno/a ⟦aluno⟧', 'pt'],
  ],

  Turkish: [
    ['the small letter of İ is i', ['İstemci'], '⟦istemci⟧ ⟦İSTEMCİ⟧ ⟦İstemci⟧ ISTEMCI', 'tr'],
    ['the small letter of I is ı', ['Isı'], '⟦ısı⟧ ⟦ISI⟧ isi İsi', 'tr'],
    ['a dot of its own', ['istemci'], '⟦I\u0307stemci⟧', 'tr'],
    ['capitals stay strict', ['IT'], '⟦IT⟧ ıt it İT', 'tr'],
    ['in Azerbaijani, too', ['İnsan'], '⟦insan⟧', 'az-Latn'],
    ['not in English', ['Isi'], '⟦isi⟧ ⟦ISI⟧', 'en'],
  ],

  Greek: [
    ['capitals have no accents', ['λόγος'], '⟦ΛΟΓΟΣ⟧ ⟦λόγος⟧ ⟦Λόγος⟧ ⟦ΛΌΓΟΣ⟧', 'el'],
    ['small letters have', ['νόμος'], '⟦νόμος⟧ ⟦ΝΟΜΟΣ⟧ νομός', 'el'],
    ['both accents', ['νόμος', 'νομός'], '⟦νόμος¦νόμος⟧ ⟦νομός¦νομός⟧ ⟦ΝΟΜΟΣ¦νόμος⟧', 'el'],
    ['breathings', ['ἀρχή'], '⟦ΑΡΧΗ⟧', 'el'],
    ['several words', ['τεχνητή νοημοσύνη'], 'η ⟦ΤΕΧΝΗΤΗ ΝΟΗΜΟΣΥΝΗ⟧', 'el'],
  ],

  'Hebrew and Arabic': [
    ['points do not count', ['שלום', 'כתב'], '⟦שָׁלוֹם¦שלום⟧ ⟦שלום¦שלום⟧'],
    ['in a term', ['שָׁלוֹם'], '⟦שלום⟧'],
    ['presentation forms', ['שלום'], '⟦\ufb2aלום⟧'],
    ['vowel signs', ['كتاب'], '⟦كِتَاب⟧ ⟦كتاب⟧ ⟦كتـاب⟧'],
    ['in an Arabic term', ['كِتَاب'], '⟦كتاب⟧'],
    ['the article', ['ממשק'], '⟦הממשק⟧ ⟦והממשק⟧ ⟦שהממשק⟧ ה-⟦ממשק⟧ ה־⟦ממשק⟧'],
    ['before Latin letters', ['API'], 'ה-⟦API⟧ ב-⟦API⟧ וה-⟦API⟧ ⟦הAPI⟧'],
    ['the Arabic article', ['واجهة'], '⟦الواجهة⟧ ⟦والواجهة⟧ ⟦بالواجهة⟧ ⟦للواجهة⟧ ⟦واجهة⟧'],
    ['and before Latin letters', ['API'], '⟦الAPI⟧ ⟦الـAPI⟧'],
    ['several words behind it', ['واجهة برمجة'], '⟦الواجهة برمجة⟧'],
    ['not of one letter', ['ר'], 'הר'],
    ['no other letters', ['ממשק'], 'אממשק ⟦ממשק⟧'],
  ],

  'mixed case': [
    ['an acronym keeps its case', ['eCR'], '⟦eCR⟧ ECR ecr Ecr ⟦eCRs⟧'],
    ['beside the other acronym', ['eCR', 'ECR'], '⟦eCR¦eCR⟧ ⟦ECR¦ECR⟧'],
    ['of two letters', ['pH', 'dB'], '⟦pH¦pH⟧ PH ph ⟦dB¦dB⟧ DB'],
    ['a plural', ['APIs'], '⟦APIs⟧ apis APIS'],
    ['capitals and small letters', ['SaaS', 'IoT', 'mRNA'], '⟦SaaS¦SaaS⟧ SAAS saas ⟦IoT¦IoT⟧ iot ⟦mRNA¦mRNA⟧ MRNA'],
    ['no acronym', ['WiFi', 'GitHub', 'eBay'], '⟦wifi¦WiFi⟧ ⟦github¦GitHub⟧ ⟦EBAY¦eBay⟧'],
    ['if the entry says so', [['SaaS', { caseSensitive: false }]], '⟦saas⟧'],
  ],

  'names in a term': [
    ['an acronym in parentheses', ['Access Control List (ACL)'], 'An ⟦access control list⟧, an ⟦ACL⟧, an ⟦Access Control List (ACL)⟧.'],
    ['the long form in parentheses', ['ACL (Access Control List)'], '⟦ACL⟧, ⟦access control lists⟧'],
    ['two names', ['HIE / HIN'], '⟦HIE⟧ ⟦HIN⟧ ⟦HIE / HIN⟧'],
    ['three names', ['lab / laboratory / LIS'], '⟦Lab⟧ ⟦laboratory⟧ ⟦LIS⟧'],
    ['a slash without spaces is a part of the name', ['TCP/IP', 'A/B test'], 'TCP ⟦TCP/IP¦TCP/IP⟧ A'],
    ['a sense', ['namespace (Kubernetes)'], 'a ⟦namespace⟧ in Kubernetes'],
    ['a sense in small letters', ['following (users)'], '⟦following⟧ users'],
    ['a country is no acronym of the term', ['Customs (US)'], '⟦customs⟧ in the US'],
    ['wide parentheses', ['一般データ保護規則（GDPR）'], '⟦GDPR⟧'],
    ['the acronym of another language', ['Mémoire vive (RAM)'], 'la ⟦RAM⟧', 'fr'],
    ['a term of its own comes first', ['namespace (C++)', 'namespace'], '⟦namespace¦namespace⟧'],
    ['an alias, too', [['x', { aliases: ['Point of Sale (PoS)'] }]], '⟦PoS⟧ ⟦point of sale⟧'],
    ['nothing between parentheses', ['f(x)', 'API ()'], 'f x ⟦f(x)¦f(x)⟧ API'],
  ],

  'signs of editors': [
    ['single quotation marks', ["Plug 'n' Play"], '⟦Plug ‘n’ Play⟧ ⟦plug \'n\' play⟧'],
    ['double ones', ['the "cloud" model'], '⟦the “cloud” model⟧ ⟦the „cloud“ model⟧'],
    ['a dash', ['build - measure'], '⟦build – measure⟧'],
    ['a hyphen', ['client-server'], '⟦client–server⟧ ⟦client-server⟧ client — server'],
    ['a dash in the term', ['A–Z index'], '⟦A-Z index⟧ ⟦A–Z index⟧'],
    ['an ellipsis', ['Wait...'], '⟦wait…⟧ ⟦Wait...⟧'],
    ['an ellipsis in the term', ['Wait… what'], '⟦Wait... what⟧'],
    ['a times sign', ['1x1 matrix'], '⟦1×1 matrix⟧ ⟦1x1 matrix⟧'],
    ['in the term', ['4×4'], '⟦4x4⟧ ⟦4×4⟧'],
    ['inches', ['24" monitor'], '⟦24″ monitor⟧'],
    ['an em dash joins sentences', ['API'], 'the ⟦API⟧—a tool'],
    ['a zero-width space', ['and/\u200bor', 'web\u200bhook'], '⟦and/or¦and/\u200bor⟧ ⟦webhook¦web\u200bhook⟧ ⟦and/\u200bor¦and/\u200bor⟧'],
    ['a zero-width space between words of Thai', ['ปัญญาประดิษฐ์'], '⟦ปัญญา\u200bประดิษฐ์⟧'],
  ],
};

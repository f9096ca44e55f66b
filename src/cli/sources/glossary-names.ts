/**
 * Words by which a document shows what it is: a glossary, a letter of one, or a part of the text about one term. Used
 * by glossary-document.ts and sections.ts.
 */

const GLOSSARY = new RegExp(
  [
    'gloss(?:ar|ár)', // glossary, glossaire, Glossar, glosario, glossário
    'termino|\\bvocabular|\\bvocabulair|\\bnomenclatur',
    '\\b(?:lexicon|lexikon|lexique|lessico|léxico)\\b',
    '\\b(?:definitions|acronyms|abbreviations|abréviations|sigles|siglas|abreviaturas|abkürzungen|begriffe|fachbegriffe)\\b',
    '\\bjargon\\b|jargon[- ]?buster|\\bkey (?:terms|concepts)\\b|\\b(?:terms|concepts|dictionary|wörterbuch|diccionario|dictionnaire)(?: (?:and|&) [\\w ]+)?$',
    'ubiquitous[- ]language',
    'ordlist|ordbok|woordenlijst|begrippen|sanasto|słown|slovn|sözlü|terimler|kamus',
    'глоссар|глосар|словар|словник|термин|γλωσσ|مصطلح|מונח|用語|术语|術語|詞彙|词汇|용어',
  ].join('|'),
  'iu',
);

/** Whether a title or the name of a file says that it is a glossary. */
export function isGlossaryName(name: string): boolean {
  return GLOSSARY.test(name.replace(/[_.-]+/g, ' ').trim());
}

const LETTER =
  /^(?:\p{L}|[\p{sc=Hira}\p{sc=Kana}]行|[\p{L}\p{N}#](?:\s*[-–—,/|&·•]\s*[\p{L}\p{N}#])+|\d|#+|0\s*[-–—]\s*9|(?:symbols?|numbers?|numerals?|numeric|digits|others?|misc(?:ellaneous)?|special characters|numbers (?:and|&) symbols|symbols (?:and|&) numbers))$/iu;

/** Whether a heading names a letter of the alphabet, or a range of them. */
export function isLetter(title: string): boolean {
  return LETTER.test(withoutDecoration(title));
}

/** Whether a heading names one letter, which no range and no word is. */
export function isOneLetter(title: string): boolean {
  return /^\p{L}$/u.test(withoutDecoration(title));
}

/** Without the pictures and dashes around a letter. */
function withoutDecoration(title: string): string {
  return title.replace(/^[-–—\s\p{Extended_Pictographic}\u{fe0f}]*(?=[\p{L}#])|[-–—\s]+$/gu, '');
}

const PART =
  /^(?:(?:what|why|how|when|where|who|which)\b.*|problem\b.*|(?:definition|meaning|explanation|description|details?|examples?|usage|use cases?|uses|background|context|history|origin|etymology|notes?|pros|cons|advantages|disadvantages|benefits|limitations|challenges|best practices|related(?: \w+)?|see also|synonyms?|aliases|alias|also known as|also called|aka|a\.k\.a\.?|further reading|learn more|read more|links|resources|references|sources|faqs?|summary|overview|pronunciation|in practice)[:?]?)$/i;

/** Whether a heading names a part of the text about one term. */
export function isPartOfEntry(title: string): boolean {
  return PART.test(title.trim());
}

const ABOUT =
  /^(?:(?:table of )?contents|toc|index|introduction|intro|about(?: .*)?|overview|purpose|preface|foreword|scope|how to (?:use|read|contribute).*|contributing|contributions?|references|resources|sources|further reading|see also|mentioned in|links|bibliography|licen[sc]e|credits|acknowledge?ments|change ?log|revision history|version history|notes|inhalt(?:sverzeichnis)?|einleitung|sommaire|table des matières|índice|contenido|目次|目录)$/i;

/** Whether a heading names a part about the glossary, in which no term stands. */
export function isAboutGlossary(title: string): boolean {
  return ABOUT.test(title.trim().replace(/:$/, ''));
}

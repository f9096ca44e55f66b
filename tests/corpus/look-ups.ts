// Texts and URLs, and the entries that they name: `find` (ids, terms, aliases, inflected forms, scripts),
// `findByUrl`.

const definition = 'x';

export const lookUpBundle = {
  url: '/glossary/',
  entries: [
    { id: 'api', term: 'API', aliases: ['Application Programming Interface', 'crm'], definition },
    { id: 'api-key', term: 'API key', definition },
    { id: 'CRM', term: 'Customer Relations', aliases: ['webhook'], definition },
    { id: 'hook', term: 'Webhook', aliases: ['API'], definition },
    { id: 'tag', term: 'Tag', definition },
    { id: 'IT', term: 'IT', definition },
    { id: 'it-pronoun', term: 'it', definition },
    { id: 'message', term: 'SMS', match: { inflect: false }, definition },
    { id: 'noun', term: 'News', definition },
    { id: 'adjective', term: 'New', definition },
    { id: 'firm', term: 'Company', definition },
    { id: 'de-1', term: 'Straße', definition },
    { id: 'tr-1', term: 'İstanbul', definition },
    { id: 'fr-1', term: 'Résumé', definition },
    { id: 'en-1', term: 'resume', definition },
    { id: 'el-1', term: 'ΟΔΟΣ', definition },
    { id: 'ja-1', term: 'カタカナ', definition },
    { id: 'ja-2', term: 'ＡＰＩ連携', definition },
    { id: 'zh-1', term: '应用程序接口', definition },
    { id: 'he-1', term: 'ממשק', definition },
    { id: 'hi-1', term: 'हिन्दी', definition },
    { id: 'words', term: 'multi  word\tterm', definition },
    { id: 'cpp', term: 'C++', definition },
    { id: 'questions', term: 'Q&A', definition },
    { id: 'language', term: 'R', definition },
    { id: 'void', term: 'Void', aliases: ['', '  '], definition },
  ],
};

export const lookUps: readonly { text: string; id: string | undefined; because: string }[] = [
  { text: 'cpp', id: 'cpp', because: 'it is an id' },
  { text: 'api', id: 'api', because: 'it is an id' },
  { text: 'crm', id: 'api', because: 'an alias as written comes before an id in another case' },
  { text: 'CRM', id: 'CRM', because: 'an id comes before an alias' },
  { text: 'API', id: 'api', because: 'a term comes before an alias of another entry' },
  { text: 'Webhook', id: 'hook', because: 'it is a term' },
  { text: 'webhook', id: 'CRM', because: 'an alias as written comes before a term in another case' },
  { text: 'WEBHOOK', id: 'hook', because: 'a term comes before an alias, both in another case' },
  { text: 'webhooks', id: 'hook', because: 'a term comes before an alias, both in the plural' },
  { text: 'IT', id: 'IT', because: 'it is written so' },
  { text: 'it', id: 'it-pronoun', because: 'it is written so' },
  { text: 'application programming interface', id: 'api', because: 'it is an alias in another case' },
  { text: 'customer relations', id: 'CRM', because: 'it is a term in another case' },
  { text: 'API Key', id: 'api-key', because: 'it is a term in another case' },

  { text: 'tags', id: 'tag', because: 'plural' },
  { text: 'APIs', id: 'api', because: 'plural of capitals' },
  { text: 'API keys', id: 'api-key', because: 'plural of the last word' },
  { text: 'Companies', id: 'firm', because: 'plural in -ies' },
  { text: 'API’s', id: 'api', because: 'possessive with a curly apostrophe' },
  { text: "tag's", id: 'tag', because: 'possessive' },
  { text: 'tags’', id: 'tag', because: 'possessive of a plural' },
  { text: "companies'", id: 'firm', because: 'possessive of a plural in -ies' },
  { text: 'news', id: 'noun', because: 'a word of its own comes before a plural' },
  { text: 'SMS', id: 'message', because: 'inflect: false concerns endings only' },
  { text: "SMS's", id: undefined, because: 'inflect: false' },
  { text: 'SMSes', id: undefined, because: 'inflect: false' },
  { text: 'rs', id: undefined, because: 'one letter has no plural' },

  { text: '  API \n', id: 'api', because: 'white space around does not count' },
  { text: 'API\u00a0key', id: 'api-key', because: 'a no-break space is a space' },
  { text: 'API\n      key', id: 'api-key', because: 'a line break in the source is a space' },
  { text: 'Multi word term', id: 'words', because: 'white space in the term counts once' },
  { text: 'STRASSE', id: 'de-1', because: 'ß is SS in capitals' },
  { text: 'strasse', id: 'de-1', because: 'ß is ss' },
  { text: 'STRAẞE', id: 'de-1', because: 'capital ß' },
  { text: 'İSTANBUL', id: 'tr-1', because: 'İ is kept in another case' },
  { text: 'i\u0307stanbul', id: 'tr-1', because: 'İ in lower case' },
  { text: 'istanbul', id: undefined, because: 'İ is not i' },
  { text: 'Re\u0301sume\u0301', id: 'fr-1', because: 'an accent may be a character of its own' },
  { text: 'RÉSUMÉ', id: 'fr-1', because: 'another case keeps the accents' },
  { text: 'Resume', id: 'en-1', because: 'accents are kept' },
  { text: 'οδός', id: 'el-1', because: 'capitals have no accents' },
  { text: 'οδος', id: 'el-1', because: 'sigma has three forms' },
  { text: 'οδοσ', id: 'el-1', because: 'sigma has three forms' },
  { text: 'ＡＰＩ', id: 'api', because: 'full-width letters are letters' },
  { text: 'API連携', id: 'ja-2', because: 'full-width letters are letters' },
  { text: 'ｶﾀｶﾅ', id: 'ja-1', because: 'half-width kana are kana' },
  { text: 'ﬁrm', id: undefined, because: 'there is no such term' },
  { text: '应用程序接口', id: 'zh-1', because: 'Chinese' },
  { text: 'ממשק', id: 'he-1', because: 'Hebrew' },
  { text: 'हिन्दी', id: 'hi-1', because: 'Devanagari' },
  { text: 'c++', id: 'cpp', because: 'punctuation counts' },
  { text: 'C', id: undefined, because: 'punctuation counts' },
  { text: 'q&a', id: 'questions', because: 'punctuation counts' },
  { text: 'AP', id: undefined, because: 'half a word is another word' },
  { text: 'API keyboard', id: undefined, because: 'half a word is another word' },
  { text: '', id: undefined, because: 'nothing names nothing' },
  { text: ' \n ', id: undefined, because: 'nothing names nothing' },
];

/** The `url` of a bundle and of an entry, and the result of `urlOf`. */
export const pages: readonly {
  title: string;
  bundleUrl?: string;
  id?: string;
  entryUrl?: string;
  expected: string | undefined;
}[] = [
  { title: 'nobody says', expected: undefined },
  { title: 'a bundle url with a slash', bundleUrl: '/glossary/', expected: '/glossary/api/' },
  { title: 'a bundle url without a slash', bundleUrl: '/glossary', expected: '/glossary/api/' },
  { title: 'an absolute bundle url', bundleUrl: 'https://x.example/g', expected: 'https://x.example/g/api/' },
  { title: 'all entries on one page', bundleUrl: '/glossary/#', expected: '/glossary/#api' },
  { title: 'all entries on this page', bundleUrl: '#', expected: '#api' },
  { title: 'the root', bundleUrl: '/', expected: '/api/' },
  {
    title: 'an id that is no URL by itself',
    bundleUrl: '/g/',
    id: 'a/b ?#ü',
    expected: '/g/a%2Fb%20%3F%23%C3%BC/',
  },
  { title: 'an entry with a url', bundleUrl: '/g/', entryUrl: '/learn/api', expected: '/learn/api' },
  { title: 'an entry with a url in a bundle without', entryUrl: 'https://x.example/api', expected: 'https://x.example/api' },
  { title: 'an entry with an unsafe url', bundleUrl: '/g/', entryUrl: 'javascript:alert(1)', expected: undefined },
  { title: 'an unsafe bundle url', bundleUrl: 'javascript:alert(1)//', expected: undefined },
];

/** URLs, and the entry of `linkedBundle` whose page they lead to. */
export const linkedBundle = {
  url: '/glossary/',
  entries: [
    { id: 'api', term: 'API', definition },
    { id: 'käse', term: 'Käse', definition },
    { id: '100%', term: '100%', definition },
    { id: 'own', term: 'Own', url: 'https://x.example/own', definition },
    { id: 'unsafe', term: 'Unsafe', url: 'javascript:alert(1)', definition },
  ],
};

export const links: readonly { url: string; id: string | undefined }[] = [
  { url: '/glossary/api/', id: 'api' },
  { url: '/glossary/api', id: 'api' },
  { url: '#api', id: 'api' },
  { url: '#k%C3%A4se', id: 'käse' },
  { url: '#käse', id: 'käse' },
  { url: '/glossary/k%C3%A4se/', id: 'käse' },
  { url: '#100%', id: '100%' },
  { url: '#100%25', id: '100%' },
  { url: 'https://x.example/own', id: 'own' },
  { url: 'https://x.example/own/', id: 'own' },
  { url: '/glossary/own/', id: undefined },
  { url: '/glossary/', id: undefined },
  { url: '/glossary/crm/', id: undefined },
  { url: 'https://other.example/glossary/api/', id: undefined },
  { url: 'api', id: undefined },
  { url: '#', id: undefined },
  { url: '/', id: undefined },
  { url: '', id: undefined },
  { url: 'javascript:alert(1)', id: undefined },
];

// Where in a page a term becomes a link. In the expected text, `(API)` is a link to the entry's page, and
// `[webhook]`, `[API key]` are terms whose entries have no page.

/** Options of auto-linking that the browser and the command line share. */
interface LinkOptions {
  readonly limit?: string;
  readonly max?: number | string;
  readonly skip?: string;
}

export type LinkCase = readonly [name: string, html: string, expected: string, options?: LinkOptions];

/** Places in which `API` is not linked. */
export const SKIPPED_PLACES: readonly string[] = [
  '<a href="#">API</a>',
  '<a>API</a>',
  '<button>API</button>',
  '<details><summary>API</summary></details>',
  '<label>API</label>',
  '<span role="button">API</span>',
  '<span role="link">API</span>',
  '<div role="tab">API</div>',
  '<div role="menuitem">API</div>',
  '<select><option>API</option></select>',
  '<textarea>API</textarea>',
  '<output>API</output>',
  '<div contenteditable="">API</div>',
  '<div contenteditable="true">API</div>',
  '<span contenteditable="plaintext-only">API</span>',
  '<div contenteditable="true"><b contenteditable="false">API</b></div>',
  '<div role="textbox">API</div>',
  ...[1, 2, 3, 4, 5, 6].map((level) => `<h${level}>API</h${level}>`),
  '<div role="heading">API</div>',
  '<span slot="question">API</span>',
  '<span data-glossary-term="webhook">API</span>',
  '<code>API</code>',
  '<pre>API</pre>',
  '<kbd>API</kbd>',
  '<samp>API</samp>',
  '<script type="text/plain">API</script>',
  '<style>API{}</style>',
  '<noscript>API</noscript>',
  '<template>API</template>',
  '<svg><text>API</text></svg>',
  '<math><mtext>API</mtext></math>',
  '<canvas>API</canvas>',
  '<object>API</object>',
  '<video>API</video>',
  '<audio>API</audio>',
  '<ruby>API<rt>API</rt></ruby>',
  '<span translate="no">API</span>',
  '<span class="notranslate">API</span>',
  '<div class="no-glossary">API</div>',
  '<span aria-hidden="true">API</span>',
  '<glossary-card>API</glossary-card>',
  '<glossary-index><ul><li>API</li></ul></glossary-index>',
  '<a href="#"><b>An <i>API</i></b></a>',
  '<a href="#"><div>API</div><p>API</p></a>',
  '<pre><code><span>API</span>\n<p>API</p></code></pre>',
  '<div class="no-glossary"><p>API</p><ul><li>API</li></ul></div>',
  '<!-- API -->',
  '<img alt="API" title="API">',
  '<glossary-autolink>API</glossary-autolink>',
  '<nav><p>API</p></nav>',
  '<aside><p>An API</p></aside>',
  '<footer>API</footer>',
  '<table><tbody><tr onclick="this.title = 1"><td>API</td></tr></tbody></table>',
  '<ul><li onclick="this.title = 1"><b>API</b></li></ul>',
  '<table><thead><tr><th aria-sort="none">API</th></tr></thead></table>',
  '<p hidden="">API</p>',
];

/** Elements whose text is linked like any other. */
export const LINKED_PLACES: readonly LinkCase[] = [
  ['text without a block', 'API', '(API)'],
  ['a list', '<ul><li>API</li><li><p>webhook</p></li></ul>', '<ul><li>(API)</li><li><p>[webhook]</p></li></ul>'],
  ['a definition list', '<dl><dt>API</dt><dd>webhook</dd></dl>', '<dl><dt>(API)</dt><dd>[webhook]</dd></dl>'],
  [
    'a table',
    '<table><caption>API</caption><tbody><tr><th>webhook</th><td>API key</td></tr></tbody></table>',
    '<table><caption>(API)</caption><tbody><tr><th>[webhook]</th><td>[API key]</td></tr></tbody></table>',
  ],
  [
    'a figure',
    '<figure><img alt="API"><figcaption>API</figcaption></figure>',
    '<figure><img alt="API"><figcaption>(API)</figcaption></figure>',
  ],
  ['a quotation', '<blockquote>API</blockquote>', '<blockquote>(API)</blockquote>'],
  ['details', '<details>API</details>', '<details>(API)</details>'],
  ['custom elements', '<x-box>API <x-box>webhook</x-box></x-box>', '<x-box>(API) <x-box>[webhook]</x-box></x-box>'],
  ['contenteditable=false', '<p contenteditable="false">API</p>', '<p contenteditable="false">(API)</p>'],
  ['text around blocks', 'API<p>webhook</p>API key', '(API)<p>[webhook]</p>[API key]'],
  ['text around breaks', 'API<br>key', '(API)<br>key'],
  ['text around pictures', 'API <img> key', '(API) <img> key'],
  ['text from right to left', '<p dir="rtl">كل عميل هنا</p>', '<p dir="rtl">كل [عميل] هنا</p>'],
  ['text without spaces', '<p lang="ja">新しい顧客です。</p>', '<p lang="ja">新しい[顧客]です。</p>'],
  ['text with empty elements', '<p><b></b>API<i></i></p>', '<p><b></b>(API)<i></i></p>'],
  ['no text', '', ''],
  ['blank text', '<p> \n </p>', '<p> \n </p>'],
];

/** Terms and inline markup. */
export const MARKUP: readonly LinkCase[] = [
  ['around an element', 'An <em>API</em> key here.', 'An [<em>API</em> key] here.'],
  ['around nested elements', '<b><i>API</i></b> <u>key</u>', '[<b><i>API</i></b> <u>key</u>]'],
  ['in an element', '<em>An API key</em>', '<em>An [API key]</em>'],
  ['between elements in an element', '<p><em>the <b>API</b> key</em></p>', '<p><em>the [<b>API</b> key]</em></p>'],
  ['all of an element', 'The <b>API</b> now', 'The <b>(API)</b> now'],
  ['cut in two at the start', '<em>An API</em> key', '<em>An API</em> key'],
  ['cut in two at the end', 'An API <em>key here</em>', 'An API <em>key here</em>'],
  ['cut in two on both sides', '<i>an API</i> <i>key here</i>', '<i>an API</i> <i>key here</i>'],
  ['cut in two inside', '<b>an <i>API</i></b> key', '<b>an <i>API</i></b> key'],
  ['with a comment', 'API <!-- here -->key', 'API <!-- here -->key'],
  ['with a comment in an element', '<b>API<!-- here --></b> key', '<b>API<!-- here --></b> key'],
  ['beside a comment', '<!-- a --><b>API</b> key<!-- b -->', '<!-- a -->[<b>API</b> key]<!-- b -->'],
  ['with empty elements at the ends', '<b><u></u>API</b> <b>key<u></u></b>', '[<b><u></u>API</b> <b>key<u></u></b>]'],
  ['with a link', '<a href="#">API</a> key', '<a href="#">API</a> key'],
  ['with code', 'API <code>key</code>', 'API <code>key</code>'],
  ['with a break for words', 'API<wbr> key', '[API<wbr> key]'],
  ['a word over elements', 'web<b>hook</b>s', '[web<b>hook</b>s]'],
  ['an ending behind an element', '<b>API</b>s', '(<b>API</b>s)'],
  ['half a word, in an element', '<b>API</b>stan', '<b>API</b>stan'],
  ['half a word, in code', '<i>webhook</i><code>s</code>', '<i>webhook</i><code>s</code>'],
  ['half a word, in a link', '<a href="#">my</a>webhook', '<a href="#">my</a>webhook'],
  ['half a word, joined by a hyphen in an element', 'webhook<b>-based</b>', 'webhook<b>-based</b>'],
  ['a phrase that is excluded, over elements', 'the <b>API</b> economy', 'the <b>API</b> economy'],
];

/** How many terms become links, and which. */
export const DENSITY: readonly LinkCase[] = [
  ['first', '<p>API, API</p><p>API webhook</p>', '<p>(API), API</p><p>API [webhook]</p>'],
  ['first of each form', '<p>webhooks, webhook</p>', '<p>[webhooks], webhook</p>'],
  ['all', '<p>API, API.</p><p>API</p>', '<p>(API), (API).</p><p>(API)</p>', { limit: 'all' }],
  ['none', '<p>API</p>', '<p>API</p>', { max: 0 }],
  ['at most', '<p>API, webhook</p><p>API key</p>', '<p>(API), [webhook]</p><p>API key</p>', { max: 2 }],
  ['at most, as an attribute says it', '<p>API, webhook</p>', '<p>(API), webhook</p>', { max: '1' }],
  ['no maximum', '<p>API, webhook</p>', '<p>(API), [webhook]</p>', { max: 'many' }],
  ['an unknown limit is the first', '<p>API, API.</p>', '<p>(API), API.</p>', { limit: 'some' }],
  [
    'in each section',
    'API API<h2>x</h2>API<div>API</div><h3>y</h3>API<h4>z</h4>API',
    '(API) API<h2>x</h2>(API)<div>API</div><h3>y</h3>(API)<h4>z</h4>API',
    { limit: 'section' },
  ],
  [
    'in each section, wherever its heading stands',
    '<div><h2>x</h2></div><p>API</p><section><header><h3>y</h3></header>API</section>API',
    '<div><h2>x</h2></div><p>(API)</p><section><header><h3>y</h3></header>(API)</section>API',
    { limit: 'section' },
  ],
  [
    'in each section, as many as there may be',
    'API<h2>x</h2>API<h2>y</h2>API',
    '(API)<h2>x</h2>(API)<h2>y</h2>API',
    { limit: 'section', max: 2 },
  ],
  ['not automatically', 'A lead, an API', 'A lead, an (API)'],
  ['not in another case', 'it is IT', 'it is [IT]'],
  ['not in a phrase that is excluded', 'API economy, API', 'API economy, (API)'],
  ['the longest', 'API keys and API', '[API keys] and (API)'],
  ['custom skip', '<i class="x">API</i> <p id="y">webhook</p>IT', '<i class="x">API</i> <p id="y">webhook</p>[IT]', { skip: '.x, #y' }],
  ['custom skip, blank', 'API', '(API)', { skip: ' ' }],
  ['custom skip and the usual ones', '<code>API</code><i>API</i>', '<code>API</code><i>API</i>', { skip: 'i' }],
];

/** Texts whose language is said by the nearest `lang`; the glossary is in no known language. */
export const LANGUAGES_OF_TEXTS: readonly LinkCase[] = [
  ['an elided article in French', '<p lang="fr">Avec l’API</p>', '<p lang="fr">Avec l’(API)</p>'],
  ['around the text', '<div lang="fr-CA"><p>d’API</p></div>', '<div lang="fr-CA"><p>d’(API)</p></div>'],
  ['in a part of the page only', '<p>l’API</p><p lang="it">l’API</p>', '<p>l’API</p><p lang="it">l’(API)</p>'],
  ['not of another language', '<p lang="en">l’API</p>', '<p lang="en">l’API</p>'],
  ['a gender-neutral word', '<p lang="de">Lead:innen, API:innen, API</p>', '<p lang="de">Lead:innen, API:innen, (API)</p>'],
];

/** Entries that share a name, or ask for words near it. */
export const SENSES_ENTRIES = [
  { id: 'stake', term: 'pool (staking)', definition: 'x', tags: ['Finance'] },
  { id: 'swim', term: 'pool (swimming)', definition: 'x', match: { near: ['water'] } },
  { id: 'state', term: 'State', definition: 'x', match: { near: ['machine'] } },
  { id: 'k8s', term: 'namespace (Kubernetes)', definition: 'x', url: '/k8s/' },
  { id: 'cpp', term: 'namespace (C++)', definition: 'x' },
];

/** The `term` attribute of each term in a text; none if its text may mean several entries. */
export const SENSES: readonly (readonly [name: string, html: string, expected: readonly (string | null)[]])[] = [
  ['a word near the name decides', '<p>pool in the water</p>', ['swim']],
  ['the topic of the article', '<div data-topic="finance, law"><p>pool</p></div>', ['stake']],
  ['an entry that asks for words gives way without them', '<p>pool</p>', ['stake']],
  ['each text for itself', '<p>water pool</p><p>pool, pool</p>', ['swim', 'stake']],
  ['a common word without the words that it asks for', '<p>state</p><p>state machine</p>', ['state']],
  ['nothing decides', '<p>a namespace</p><p>a namespace</p>', [null]],
];

/** An entry in two languages. */
export const TRANSLATED_ENTRIES = [
  {
    id: 'crm',
    term: 'CRM system',
    definition: 'x',
    url: '/en/crm/',
    translations: [{ lang: 'de', term: 'Kundenverwaltung', aliases: ['CRM-Software'], definition: 'x', url: '/de/kunden/' }],
  },
  { id: 'lead', term: 'Lead', definition: 'x', url: '/en/lead/' },
];

/** The texts and addresses of links in an article in the language `lang`. */
export const TRANSLATED: readonly (readonly [name: string, lang: string, text: string, expected: readonly string[]])[] = [
  ['the names of a translation, in its language', 'de-AT', 'Unsere Kundenverwaltung', ['Kundenverwaltung /de/kunden/']],
  ['an alias of it', 'de', 'Eine CRM-Software', ['CRM-Software /de/kunden/']],
  ['names of the entry stay', 'de', 'Ein CRM system', ['CRM system /de/kunden/']],
  ['entries without a translation', 'de', 'Ein Lead', ['Lead /en/lead/']],
  ['not in another language', 'en', 'Kundenverwaltung is a CRM system', ['CRM system /en/crm/']],
  ['nor where no language is known', '', 'Kundenverwaltung is a CRM system', ['CRM system /en/crm/']],
];

// The pages of the topic `arrived`: each contender as its documentation says to put it into a page, and how to tell that a
// user can use it. The functions run in the page: shipped-site.js writes `ready` and `card` into it, arrived.js calls `open`.
import { article, escaped, questions } from './content.js';

/**
 * @typedef {object} Contender
 * @property {string} head
 * @property {string} body
 * @property {(signs: import('./probe.js').Signs) => Promise<unknown>} ready
 * @property {Hover} [hover] for a page of terms
 * @property {{ open: () => void, answer: string }} [faq] opens the first question; selector of what it then shows
 *
 * @typedef {object} Hover
 * @property {string} term selector of the terms; the first one is hovered
 * @property {() => import('./probe.js').Card} card
 * @property {number} delay milliseconds that the contender waits by its own choice before it shows a card
 */

const ours = (attributes = '', bundle = '/glossary.json') =>
  `<script type="module" src="/ours/glossary.js" data-src="${bundle}" ${attributes}></script>`;

/** @type {Hover} */
const ourHover = {
  term: 'glossary-term',
  card() {
    const card = document.querySelector('glossary-card')?.shadowRoot?.querySelector('[part=card]');
    return { box: card, text: card?.querySelector('[part=definition]')?.textContent };
  },
  // OPEN_DELAY_MS in src/elements/card/user-intent.ts.
  delay: 300,
};

/** @param {string} bundle its path @returns {Contender} an article whose terms ours finds */
const linked = (bundle) => ({
  head: ours('data-autolink="article"', bundle),
  body: article(({ term }) => term),
  // There is a term in each paragraph.
  ready: ({ changed }) =>
    changed(() => {
      const paragraphs = [...document.querySelectorAll('article p')];
      return (
        paragraphs.length > 0 &&
        paragraphs.every((paragraph) => paragraph.querySelector('glossary-term:defined') !== null)
      );
    }),
  hover: ourHover,
});

const tippy = {
  head: '<link rel="stylesheet" href="/tippy/style.css"><script type="module" src="/tippy/script.js"></script>',
  body: article(({ id, term }) => `<span tabindex="0" data-term="${id}">${term}</span>`),
  ready: ({ told }) => told('terms-ready'),
  hover: {
    term: '[data-term]',
    card() {
      const box = document.querySelector('.tippy-box');
      return { box, text: box?.textContent };
    },
    delay: 0,
  },
};

const shoelace = `<link rel="stylesheet" href="/shoelace/themes/light.css">
  <script type="module" src="/shoelace/shoelace-autoloader.js"></script>`;

const webAwesome = `<link rel="stylesheet" href="/webawesome/styles/themes/default.css">
  <script type="module" src="/webawesome/webawesome.loader.js"></script>`;

/** The first `<details>` in the shadow root of such an element. */
const openDetails = () =>
  /** @type {HTMLElement | null | undefined} */ (
    document.querySelector('sl-details, wa-details')?.shadowRoot?.querySelector('summary')
  )?.click();

/** Contenders that have terms. @satisfies {Record<string, Contender>} */
export const terms = {
  byHand: {
    head: ours(),
    body: article(({ term }) => `<glossary-term>${term}</glossary-term>`),
    ready: ({ changed }) =>
      changed(() => {
        const terms = [...document.querySelectorAll('glossary-term')];
        return terms.length > 0 && terms.every((term) => term.hasAttribute('tabindex'));
      }),
    hover: ourHover,
  },
  linked: linked('/glossary.json'),
  linkedSplit: linked('/split/glossary.json'),
  tippy,
  wikipedia: {
    // `onShow` is not used: hover is measured in the same way for everybody.
    head: '',
    body: `${article(({ term }) => `<span data-wikipedia-preview>${term}</span>`)}
      <script src="/wikipedia-preview/wikipedia-preview.umd.cjs"></script>
      <script>wikipediaPreview.init({}); dispatchEvent(new Event('terms-ready'))</script>`,
    ready: ({ told }) => told('terms-ready'),
    hover: {
      term: '[data-wikipedia-preview]',
      card() {
        const box = document.querySelector('.wp-popup');
        return { box, text: box?.textContent };
      },
      delay: 0,
    },
  },
  shoelaceTerms: {
    head: shoelace,
    body: article(
      ({ term, definition }) =>
        `<sl-tooltip content="${escaped(definition)}"><span tabindex="0">${term}</span></sl-tooltip>`,
    ),
    ready: ({ rendered }) => rendered('sl-tooltip'),
    hover: {
      term: 'sl-tooltip > span',
      card() {
        const box = document.querySelector('sl-tooltip')?.shadowRoot?.querySelector('[part~=body]');
        return { box, text: box?.textContent };
      },
      // --show-delay in its styles.
      delay: 150,
    },
  },
  webAwesomeTerms: {
    head: webAwesome,
    body: article(
      ({ id, term, definition }) =>
        `<span tabindex="0" id="${id}">${term}</span><wa-tooltip for="${id}">${definition}</wa-tooltip>`,
    ),
    ready: ({ rendered }) => rendered('wa-tooltip'),
    hover: {
      term: 'article span[id]',
      card() {
        const tooltip = document.querySelector('wa-tooltip');
        return { box: tooltip?.shadowRoot?.querySelector('[part~=body]'), text: tooltip?.textContent };
      },
      // `showDelay`.
      delay: 150,
    },
  },
};

/** Contenders that have questions. @satisfies {Record<string, Contender>} */
export const faqs = {
  faq: {
    head: ours(),
    body: `<faq-accordion>${questions(
      (question, answer, number) =>
        `<faq-item id="q${number}"><h3 slot="question">${question}</h3><p>${answer}</p></faq-item>`,
    )}</faq-accordion>`,
    ready: ({ rendered }) => rendered('faq-item'),
    faq: {
      open: () => document.querySelector('faq-item')?.shadowRoot?.querySelector('button')?.click(),
      answer: 'faq-item p',
    },
  },
  govuk: {
    head: '<link rel="stylesheet" href="/govuk/govuk-frontend.min.css">',
    body: `<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
      <div class="govuk-accordion" data-module="govuk-accordion" id="faq">${questions(
        (question, answer, number) => `<div class="govuk-accordion__section">
          <div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading">
            <span class="govuk-accordion__section-button" id="faq-heading-${number}">${question}</span>
          </h2></div>
          <div id="faq-content-${number}" class="govuk-accordion__section-content"><p class="govuk-body">${answer}</p></div>
        </div>`,
      )}</div>
      <script type="module">import { initAll } from '/govuk/govuk-frontend.min.js'; initAll()</script>`,
    ready: ({ changed }) =>
      changed(
        () =>
          document.querySelectorAll('button.govuk-accordion__section-button[aria-expanded]').length > 0 &&
          document.querySelector('span.govuk-accordion__section-button') === null,
      ),
    faq: {
      open: () =>
        /** @type {HTMLElement | null} */ (
          document.querySelector('.govuk-accordion__section-button')
        )?.click(),
      answer: '.govuk-body',
    },
  },
  shoelaceFaq: {
    head: shoelace,
    body: questions(
      (question, answer) => `<sl-details summary="${escaped(question)}"><p>${answer}</p></sl-details>`,
    ),
    ready: ({ rendered }) => rendered('sl-details'),
    faq: { open: openDetails, answer: 'sl-details p' },
  },
  webAwesomeFaq: {
    head: webAwesome,
    body: questions(
      (question, answer) => `<wa-details summary="${escaped(question)}"><p>${answer}</p></wa-details>`,
    ),
    ready: ({ rendered }) => rendered('wa-details'),
    faq: { open: openDetails, answer: 'wa-details p' },
  },
};

/** What only ours has: content that comes from the bundle. @satisfies {Record<string, Contender>} */
export const filled = {
  entry: {
    head: ours(),
    body: '<glossary-entry term="crm"></glossary-entry>',
    ready: ({ changed }) => changed(() => document.querySelector('glossary-entry h2') !== null),
  },
  index: {
    head: ours(),
    body: '<glossary-index></glossary-index>',
    ready: ({ changed }) => changed(() => document.querySelector('glossary-index section a') !== null),
  },
};

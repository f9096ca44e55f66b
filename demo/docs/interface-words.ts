/**
 * Which elements show each word of the interface, and where. The words themselves are those of src/core/strings.ts; a test
 * keeps both lists equal. Pure data; generated.ts makes tables of it.
 */

export interface WordUse {
  readonly elements: readonly string[];
  readonly where: string;
}

const card = ['glossary-card'];
const questions = ['faq-accordion', 'faq-item', 'glossary-entry'];

export const wordUses: Readonly<Record<string, WordUse>> = {
  close: { elements: card, where: 'name of the button that closes the card' },
  back: { elements: card, where: 'name of the button that leads to the term before' },
  loading: {
    elements: ['glossary-card', 'glossary-index'],
    where: 'until a definition, or what is searched, is there',
  },
  loadFailed: { elements: card, where: 'in the card, when its definition does not come' },
  readMore: { elements: card, where: 'link to the page of the entry' },
  seeAlso: {
    elements: ['glossary-card', 'glossary-entry'],
    where: 'before the terms that an entry refers to',
  },
  faqs: { elements: ['glossary-entry'], where: 'heading above the questions of an entry' },
  related: {
    elements: ['glossary-entry', 'glossary-index', 'related-links'],
    where: 'heading above the related links',
  },
  expandAll: { elements: ['faq-accordion'], where: 'button that opens all answers' },
  collapseAll: { elements: ['faq-accordion'], where: 'the same button, when all are open' },
  copied: { elements: questions, where: 'announced when the link of a question is copied' },
  search: { elements: ['glossary-index'], where: 'label of the search box' },
  tags: { elements: ['glossary-index'], where: 'name of the list of tags' },
  found: { elements: ['glossary-index'], where: 'number of results' },
  nothingFound: { elements: ['glossary-index'], where: 'when a search finds nothing' },
  similar: { elements: ['glossary-index'], where: 'below it, when there are names that look alike' },
  showAll: { elements: ['glossary-index'], where: 'button that ends a search without results' },
  more: { elements: ['glossary-index'], where: 'button that shows more results' },
  listen: { elements: ['glossary-entry'], where: 'text of the link that plays a recording' },
  listenTo: {
    elements: ['glossary-card', 'glossary-entry'],
    where: 'name of the button or link that plays it',
  },
  soundFailed: {
    elements: ['glossary-card', 'glossary-entry'],
    where: 'when the recording cannot be played',
  },
  terms: { elements: ['glossary-autolink'], where: 'name of the list of highlighted terms' },
  options: { elements: card, where: 'button that shows what the user can choose' },
  knowTerm: { elements: card, where: 'option: this term is known' },
  cardsOnAsk: { elements: card, where: 'option: cards open only on a press' },
  cardsAsk: { elements: card, where: 'announced when that is chosen' },
  cardsHover: { elements: card, where: 'announced when it is no longer' },
  termKnown: { elements: card, where: 'announced when a term is marked as known' },
  termUnknown: { elements: card, where: 'announced when it no longer is' },
};

/**
 * Puts ten thousand closed terms into the page in two ways: inserted after the element is defined, or upgraded in
 * place. Both include the microtasks in which elements update, and a finished layout. The topics measure the time.
 */
import { articleMarkup, type ArticleSize } from './article.js';
import { assert, type Contender } from './contender.js';

/** Few words between the terms, so that the cost of the text does not hide the cost of the terms. */
const SHAPE = { termsPerParagraph: 20, words: 3 };
/** Enough that the contender's code is compiled before the measurement; too few that it is optimised. */
const WARM_UP_TERMS = 200;

const host = (): HTMLElement => document.querySelector('main') as HTMLElement;

const parse = (markup: string): HTMLTemplateElement => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template;
};

/** Resolves after every chain of up to 50 microtasks. `check` throws if a chain was longer. */
async function microtasks(): Promise<void> {
  for (let i = 0; i < 50; i++) await Promise.resolve();
}

export function closedTerms(contender: Contender) {
  let template = parse('');

  const insert = async (): Promise<void> => {
    host().append(document.importNode(template.content, true));
    contender.enhance?.(host());
    await microtasks();
    void host().offsetHeight;
  };

  return {
    /** Prepares `insert`: the code is warm and the page is empty. */
    async prepareInsert(terms: number): Promise<void> {
      const size = (count: number): ArticleSize => ({ ...SHAPE, terms: count });
      contender.define?.();
      template = parse(articleMarkup(contender, size(WARM_UP_TERMS)));
      await insert();
      host().replaceChildren();
      template = parse(articleMarkup(contender, size(terms)));
    },

    /** Clones the article and appends it to the page. */
    insert,

    /** Lays out the parsed article before its elements are defined. */
    prepareUpgrade(terms: number): void {
      host().append(parse(articleMarkup(contender, { ...SHAPE, terms })).content);
      void host().offsetHeight;
    },

    /** Defines the element, which upgrades the terms in the page. */
    async upgrade(): Promise<void> {
      contender.define?.();
      contender.enhance?.(host());
      await microtasks();
      void host().offsetHeight;
    },

    /** Throws unless the page has `terms` terms that have finished their work. */
    check(terms: number): void {
      contender.check(host(), terms);
      assert(host().offsetHeight > terms, 'The article has no height.');
    },
  };
}

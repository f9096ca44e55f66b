/**
 * Ten thousand closed terms, put into the page in two ways. Both do everything up to a finished layout, the
 * microtasks in which elements update included; time is taken from outside.
 */
import { articleMarkup, type ArticleSize } from './article.js';
import { assert, type Contender } from './contender.js';

/** Half terms, half words, so that the text around them does not hide what they cost. */
const SHAPE = { termsPerParagraph: 20, words: 3 };
/** Enough to have the contender's code compiled before the clock starts; too few to get it optimised. */
const WARM_UP_TERMS = 200;

const host = (): HTMLElement => document.querySelector('main') as HTMLElement;

const parse = (markup: string): HTMLTemplateElement => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template;
};

/** Every chain of microtasks up to this length has run when it resolves; `check` sees to it that none was longer. */
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
    /** Gets everything ready for `insert`, the code warm, the page empty. */
    async prepareInsert(terms: number): Promise<void> {
      const size = (count: number): ArticleSize => ({ ...SHAPE, terms: count });
      contender.define?.();
      template = parse(articleMarkup(contender, size(WARM_UP_TERMS)));
      await insert();
      host().replaceChildren();
      template = parse(articleMarkup(contender, size(terms)));
    },

    /** Clones the article and puts it into the page in one go. */
    insert,

    /** Lays out the parsed article while nobody knows its elements. */
    prepareUpgrade(terms: number): void {
      host().append(parse(articleMarkup(contender, { ...SHAPE, terms })).content);
      void host().offsetHeight;
    },

    /** Defines the element, so that the terms in the page become what they are called. */
    async upgrade(): Promise<void> {
      contender.define?.();
      contender.enhance?.(host());
      await microtasks();
      void host().offsetHeight;
    },

    /** Throws unless `terms` terms are in the page, each of them done. */
    check(terms: number): void {
      contender.check(host(), terms);
      assert(host().offsetHeight > terms, 'The article has no height.');
    },
  };
}

/**
 * Reports to Google Tag Manager what users open, by `window.dataLayer`. Used by embed.ts if the script tag
 * has `data-layer`.
 */

/** Pushes an object to `window.dataLayer` for every card that opens and every answer that is toggled. */
export function pushToDataLayer(): void {
  document.addEventListener('glossary-term-opened', ({ entry, trigger }) =>
    push({
      event: 'glossary_term_opened',
      glossary_id: entry.id,
      glossary_term: entry.term,
      glossary_trigger: trigger,
    }),
  );
  document.addEventListener('faq-item-toggled', ({ itemId, question, open }) =>
    push({ event: 'faq_item_toggled', faq_id: itemId, faq_question: question, faq_open: open }),
  );
}

function push(data: object): void {
  const scope = window as { dataLayer?: unknown };
  scope.dataLayer ??= [];
  // What is no list is something else of the page, an element with this id for instance.
  if (Array.isArray(scope.dataLayer)) scope.dataLayer.push(data);
}

/** Tells Google Tag Manager what readers open: pushes to `window.dataLayer`. Started by `data-layer` on the script tag. */

/** Pushes every opened card and every toggled answer of the page. */
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
  const scope = window as { dataLayer?: object[] };
  (scope.dataLayer ??= []).push(data);
}

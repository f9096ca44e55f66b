/**
 * Style sheet for content in the page, whether an element filled it in or the author wrote it. It holds only what the
 * site's own typography cannot know: blocks, overflow, the size of a question. FillController adopts it.
 */
export const contentStyles = `
:where(faq-accordion:not([hidden])) { margin-block: 1em }
:where(:is(glossary-entry, related-links):not([hidden])) { display: block }
:where(glossary-entry, faq-item) :where(img) { max-inline-size: 100%; block-size: auto }
:where(glossary-entry, faq-item) :where(pre, table) { max-inline-size: 100%; overflow-x: auto }
:where(glossary-entry, related-links) :where(li) { margin-block: .25em }
:where(faq-item > [slot='question']) { font-size: 1.05em; font-weight: 600; line-height: 1.4; text-wrap: balance }
:where(faq-item > [slot='question'] + *) { margin-block-start: 0 }
`;

/**
 * Style sheet for content in the page, whether an element filled it in or the author wrote it. It holds only what the
 * site's own typography cannot know: blocks, overflow, the size of a question. FillController adopts it.
 *
 * `!important` stands where rules of the page would spoil what is ours: its layout of sections, and margins of zero, which
 * run blocks together. Larger margins of the page stay, because margins collapse. Blocks with a class are the author's.
 * The underline of a list is transparent: links show it where they inherit it, as by Tailwind's reset.
 */
export const contentStyles = `
:where(faq-accordion:not([hidden])) { margin-block: 1em }
:where(:is(glossary-entry, glossary-index, related-links):not([hidden])) { display: block; overflow-wrap: anywhere !important }
:where(:is(glossary-entry, glossary-index) > section:not([hidden])) { display: block !important; min-block-size: 0 !important; margin: 1em 0 !important; padding: 0 !important; background: none !important }
:where(glossary-entry, faq-item) > :where(:not(h1, h2, h3, h4, h5, h6) + :is(p, ul, ol, dl, pre, blockquote):not([class])) { margin-block-start: .75em !important }
:where(glossary-entry, faq-item) :where(img) { max-inline-size: 100%; block-size: auto }
:where(glossary-entry, faq-item) :where(pre, table) { max-inline-size: 100%; overflow-x: auto }
:where(glossary-entry, related-links) :where(li) { margin-block: .25em; text-decoration-line: underline; text-decoration-color: transparent }
:where(glossary-entry, related-links) :where(li > a) { text-decoration-color: currentcolor !important }
:where(faq-item > [slot='question']) { font-family: var(--glossary-title-font); font-size: var(--glossary-question-size, 1.05em); font-weight: var(--glossary-question-weight, 600); line-height: 1.4; text-wrap: balance }
:where(faq-item > [slot='question'] + *) { margin-block-start: 0 }
:where(glossary-entry a[data-glossary-sound]) { display: inline-block; min-block-size: 24px }
`;

/** How that which prerender wrote is marked in a file, so that it is found again. */

/** The attribute on elements that were filled, and on terms that were linked. */
export const MARK_ATTRIBUTE = 'prerendered';
/** The attribute on scripts with JSON-LD, and its value. */
export const SCRIPT_MARK_ATTRIBUTE = 'data-glossary';
export const SCRIPT_OPENING = `<script type="application/ld+json" ${SCRIPT_MARK_ATTRIBUTE}="${MARK_ATTRIBUTE}">`;

/** The attributes that mark in a file what prerender wrote, so that remove-prerendered.ts can remove it. */

/** The attribute of elements that prerender filled and of terms that it linked. */
export const MARK_ATTRIBUTE = 'prerendered';
/** The value of {@link MARK_ATTRIBUTE} on an element that prerender put, as a whole, into a marked one of the page. */
export const INSERTED = 'element';
/**
 * The attribute of scripts with JSON-LD and of preload links that prerender wrote; its value is that of
 * {@link MARK_ATTRIBUTE}.
 */
export const HEAD_MARK_ATTRIBUTE = 'data-glossary';
export const HEAD_MARK = `${HEAD_MARK_ATTRIBUTE}="${MARK_ATTRIBUTE}"`;
export const SCRIPT_OPENING = `<script type="application/ld+json" ${HEAD_MARK}>`;

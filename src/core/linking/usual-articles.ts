/**
 * How sites name the element with the text of a page, most likely first: selectors that are proposed to somebody whose own one
 * finds nothing. Plain data. Used by the hints for the owner of a page and by the builder.
 */

/** The first is the default; then WordPress, Ghost, Hugo, Jekyll, Drupal, Squarespace, Webflow, documentation. */
export const USUAL_ARTICLES: readonly string[] = [
  'article',
  '.entry-content',
  '.post-content',
  '.post-body',
  '.post-full-content',
  '.gh-content',
  '.article-content',
  '.article-body',
  '.article__body',
  '[itemprop=articleBody]',
  '.blog-post',
  '.blog-item-content',
  '.field--name-body',
  '.w-richtext',
  '.markdown-body',
  '.prose',
  '.post',
  '.hentry',
  '.article',
  '.content',
  '#content',
  'main',
  '[role=main]',
  '#main',
];

/**
 * The options of the script tag and of `<link rel="glossary">`, without `data-`: src/embed/script-tag.ts reads most of them, the
 * modules that they concern the rest. `glossary` is the other name of `src`.
 */
export const ATTRIBUTES_OF_SCRIPT =
  'src autolink limit max skip mode links wait terms faq theme lang strings hover-delay speech reader-options layer'.split(
    ' ',
  );

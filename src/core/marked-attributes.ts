/**
 * The attributes that a marked element of a page may give ours, as `data-…`. Sanitizers let all `data-` attributes through,
 * so one like `data-onclick` must not become what it names. Read by the script tag and by the command line.
 */
export const MARKED_ATTRIBUTES: readonly string[] = [
  ...['src', 'term', 'placement', 'no-hover', 'heading-level', 'sections', 'json-ld', 'mode', 'topic'],
  ...['expand-all', 'remember', 'limit', 'tag', 'no-search', 'definitions', 'teasers'],
];

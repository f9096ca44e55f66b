/**
 * The search box at the top of the sidebar. It is a form that leads to /docs/search/?q=…, where the index reads its query from
 * the fragment (#q=…). docs.ts imports it; page.ts writes the form.
 */

export function enhanceSearchBox(): void {
  const query = new URLSearchParams(location.search).get('q');
  // The form was sent before this script could listen.
  if (query !== null && document.querySelector('.docs-search'))
    location.replace(searchUrl(location.pathname, query));
  document.querySelector<HTMLFormElement>('.search-box')?.addEventListener('submit', (event) => {
    const form = event.currentTarget as HTMLFormElement;
    event.preventDefault();
    location.assign(searchUrl(form.action, String(new FormData(form).get('q'))));
  });
}

function searchUrl(page: string, query: string): string {
  return query.trim() === '' ? page : `${page}#${String(new URLSearchParams({ q: query }))}`;
}

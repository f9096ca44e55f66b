/**
 * Where the reader is: the sidebar shows the current page without scrolling, and the list "On this page" marks the section that is
 * read. docs.ts calls both; page.ts writes the lists.
 */

/** Scrolls the sidebar, and nothing else, so that the current page is in view. */
export function showCurrentPage(): void {
  const list = document.querySelector<HTMLElement>('#docs-nav');
  const current = list?.querySelector<HTMLElement>('[aria-current=page]');
  if (!list || !current) return;
  const below = current.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom;
  if (below > 0) list.scrollTop += below + list.clientHeight / 2;
}

/**
 * Marks the last heading that has come to the upper third of the window, or the first one before; only where the list stays in view
 * beside the text.
 */
export function markCurrentSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.on-this-page a')];
  const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  const isBeside = matchMedia('(width >= 80rem)');
  const mark = (): void => {
    const read = headings.findLastIndex(
      (heading) => heading !== null && heading.getBoundingClientRect().top < innerHeight / 3,
    );
    const at = isBeside.matches ? Math.max(read, 0) : -1;
    for (const [index, link] of links.entries()) link.ariaCurrent = index === at ? 'location' : null;
  };
  if (links.length === 0) return;
  document.addEventListener('scroll', mark, { passive: true });
  isBeside.addEventListener('change', mark);
  mark();
}

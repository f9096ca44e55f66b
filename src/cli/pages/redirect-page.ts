/** Writes the page of an address that leads to another page. Pure; called by pages.ts for cross-references. */
import { escapeAttribute } from '../html/serialize.js';
import type { Redirect, Site } from './site.js';

/** Works without a server that redirects. Search engines get the other address. */
export function redirectPage({ base, lang, title, isOwn }: Site, { term, target, url }: Redirect): string {
  const href = escapeAttribute(isOwn(url) ? `../${url.slice(base.href.length)}` : url);
  return `<!doctype html>
<html lang="${escapeAttribute(lang)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${href}">
    <title>${escapeAttribute(`${term} – ${title}`)}</title>
    <link rel="canonical" href="${escapeAttribute(url)}">
  </head>
  <body>
    <p>${escapeAttribute(term)} → <a href="${href}">${escapeAttribute(target.term)}</a></p>
  </body>
</html>
`;
}

/** Writes the page of an address that leads to another page. Pure; called by pages.ts for stubs. */
import { escapeAttribute } from '../html/serialize.js';
import { pathOfFolder, urlOfFolder, type Redirect, type Site } from './site.js';

/** Works without a server that redirects. Search engines get the other address. */
export function redirectPage({ base, lang, title }: Site, { term, target }: Redirect): string {
  const url = escapeAttribute(`../${pathOfFolder(target.folder)}`);
  const canonical = escapeAttribute(urlOfFolder(base, target.folder).href);
  return `<!doctype html>
<html lang="${escapeAttribute(lang)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${url}">
    <title>${escapeAttribute(`${term} – ${title}`)}</title>
    <link rel="canonical" href="${canonical}">
  </head>
  <body>
    <p>${escapeAttribute(term)} → <a href="${url}">${escapeAttribute(target.entry.term)}</a></p>
  </body>
</html>
`;
}

/**
 * The classic script `glossary.classic.js`, for hosts that allow no `type="module"`, and, as `loader.js`, for those that know
 * only the URL of a script: it imports glossary.js, which is beside it. Its options are the data attributes of its tag, or the query of its own URL
 * (`loader.js?src=glossary.json&autolink=article`), whose `src` is relative to the loader.
 */
{
  // The tag is known only while a classic script runs.
  const tag = document.currentScript as HTMLScriptElement | null;
  if (tag?.src) {
    for (const [name, value] of new URL(tag.src).searchParams)
      if (/^[a-z-]+$/.test(name) && !tag.hasAttribute(`data-${name}`))
        tag.setAttribute(`data-${name}`, name === 'src' ? new URL(value, tag.src).href : value);
    tag.dataset['glossaryLoader'] = '';
    // Not relative: a classic script from another site has no URL of its own for `import`
    // (https://html.spec.whatwg.org/multipage/webappapis.html#creating-a-classic-script).
    import(/* @vite-ignore */ new URL('glossary.js', tag.src).href).catch(() => {
      // There the browser only speaks of CORS.
      const advice =
        location.protocol === 'file:'
          ? 'A page on disk (file://) loads no modules: run "npx serve".'
          : 'glossary.js could not be loaded. Copy the whole folder.';
      console.error(`[glossary-elements] ${advice}`);
    });
  }
}

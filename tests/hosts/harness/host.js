// What a host is: the types of tests/hosts/NAME/host.js, which run.js imports. Nothing runs here.

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @typedef {object} Settings
 * @property {string} article the path of the page with the article of the recipes; paths are below the URL of the site
 * @property {string} faq the path of the page with their question, which may be that of the article
 * @property {string} index the path of the page with the index
 * @property {'loads' | 'client'} navigation whether links load a page, or a script of the host changes the page
 * @property {((page: Page) => Promise<void>) | false} [dark] chooses the dark theme; default: the browser prefers it; false:
 *   the host has none, so that nothing may become dark
 * @property {string} [term] a selector of the terms, where they are not our elements; the first is "webhook"
 * @property {RegExp[]} [noise] lines of the console that the host itself writes
 */

/**
 * @typedef {object} Start
 * @property {string} folder an empty folder for the site
 * @property {string} dist what the package has
 * @property {typeof import('../../frameworks/harness/project.js').run} run runs a program to its end
 * @property {(glossary?: string, recipe?: string) => Promise<void>} files writes the files of the recipe (default: that with
 *   the name of the host) into the folder, and the glossary of docs/recipes/README.md where the host wants it
 * @property {number} port a free one
 */

/** @typedef {{ url: string, version: string, stop: () => Promise<void> }} Site `url` without a slash at its end */

/**
 * @typedef {object} Host
 * @property {string[]} needs names of programs, or paths of files, that must be there
 * @property {string[]} packages the packages of Debian that bring them
 * @property {Settings} settings
 * @property {(start: Start) => Promise<Site>} start
 * @property {(page: Page, url: string) => [string, () => Promise<void>][]} [checks] more checks, by name
 */

export {};

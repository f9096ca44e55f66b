// What an owner does in Ghost's administration, by the requests that it sends. Called by host.js.

const document = (/** @type {object[]} */ ...nodes) =>
  JSON.stringify({
    root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: nodes },
  });

/** @param {string} text */
const paragraph = (text) => ({
  type: 'paragraph',
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children: [{ type: 'extended-text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
});

/** The nodes of Ghost's editor that a post is made of. */
export const editor = {
  document,
  paragraph,
  htmlCard: (/** @type {string} */ html) => ({ type: 'html', version: 1, html }),
  markdownCard: (/** @type {string} */ markdown) => ({ type: 'markdown', version: 1, markdown }),
};

const OWNER = { email: 'owner@example.org', password: 'nobody guesses this 1' };

/**
 * Sets up a new site, and signs in as its owner.
 *
 * @param {string} url
 * @param {string} title of the site
 */
export async function setUp(url, title) {
  const api = `${url}/ghost/api/admin`;
  let cookie = '';
  /** @param {string} method @param {string} path @param {object | FormData} [body] @returns {Promise<any>} */
  const send = async (method, path, body) => {
    const isForm = body instanceof FormData;
    const response = await fetch(`${api}/${path}`, {
      method,
      headers: { origin: url, cookie, ...(!isForm && { 'content-type': 'application/json' }) },
      body: isForm ? body : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    cookie ||= response.headers.get('set-cookie')?.split(';')[0] ?? '';
    return text.startsWith('{') ? JSON.parse(text) : text;
  };
  await send('POST', 'authentication/setup/', { setup: [{ name: 'Owner', blogTitle: title, ...OWNER }] });
  await send('POST', 'session/', { username: OWNER.email, password: OWNER.password });
  return {
    /** @param {'posts' | 'pages'} kind @param {object} content `source` says what the content is, where it is HTML */
    publish: (kind, content, source = '') =>
      send('POST', `${kind}/${source && `?source=${source}`}`, {
        [kind]: [{ ...content, status: 'published' }],
      }),
    /** @param {Record<string, string>} values */
    saveSettings: (values) =>
      send('PUT', 'settings/', {
        settings: Object.entries(values).map(([key, value]) => ({ key, value })),
      }),
    /** @param {string} name @param {string} text @returns {Promise<string>} its address */
    upload: async (name, text) => {
      const form = new FormData();
      form.set('file', new Blob([text], { type: 'application/json' }), name);
      return (await send('POST', 'files/upload/', form)).files[0].url;
    },
    activateTheme: (/** @type {string} */ name) => send('PUT', `themes/${name}/activate/`),
    /** @param {string} key @param {string} value */
    setTheme: (key, value) =>
      send('PUT', 'custom_theme_settings/', { custom_theme_settings: [{ key, value }] }),
  };
}

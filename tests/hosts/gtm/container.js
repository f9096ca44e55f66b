// The script of a container with one Custom HTML tag, which does to the tag what Google Tag Manager's does: scripts without a
// type are made anew, with text, id and src only; whatever else the HTML has comes by innerHTML, so that other scripts never
// run. The tag fires when the page has loaded, and again whenever the history changes. Called by host.js.

/** What Tag Manager publishes of a Custom HTML tag: scripts that are its own to run. @param {string} html */
const published = (html) =>
  html.replace(/<script\b([^>]*)>/g, (tag, /** @type {string} */ attributes) =>
    /\stype=/.test(attributes)
      ? tag
      : `<script type="text/gtmscript"${attributes.replace(/\ssrc=/, ' data-gtmsrc=')}>`,
  );

/** Runs in the page. @param {string} html */
function runContainer(html) {
  const layer = /** @type {{ dataLayer: object[] }} */ (/** @type {unknown} */ (window)).dataLayer;

  /** Each node after the one before it; a script with a URL when it has loaded. @param {Node[]} nodes */
  const insert = (nodes) => {
    const [node, ...others] = nodes;
    if (!node) return;
    if (!(node instanceof HTMLScriptElement) || node.type !== 'text/gtmscript') {
      document.body.append(node);
      return insert(others);
    }
    const script = document.createElement('script');
    script.type = 'text/javascript';
    script.async = false;
    script.id = node.id;
    script.text = node.text;
    const url = node.getAttribute('data-gtmsrc');
    if (url) {
      script.onload = () => insert(others);
      script.src = url;
    }
    document.body.append(script);
    if (!url) insert(others);
  };
  const fire = () => {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    const nodes = [...holder.childNodes];
    for (const node of nodes) node.remove();
    insert(nodes);
  };

  const push = layer.push.bind(layer);
  layer.push = (...items) => {
    const length = push(...items);
    if (items.some((item) => 'event' in item && item.event === 'gtm.historyChange')) fire();
    return length;
  };
  const changed = () => layer.push({ event: 'gtm.historyChange' });
  const { pushState } = history;
  history.pushState = function (...state) {
    pushState.apply(this, state);
    changed();
  };
  addEventListener('popstate', changed);
  if (document.readyState === 'complete') requestIdleCallback(fire);
  else addEventListener('load', () => requestIdleCallback(fire));
}

/** @param {string} tag the HTML of the tag, as written in Tag Manager */
export const containerWith = (tag) => `(${runContainer})(${JSON.stringify(published(tag))});\n`;

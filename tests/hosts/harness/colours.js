// The colours of an open card and of the page around its term, as the browser has computed them. Called by checks.js.

/**
 * @param {import('puppeteer-core').Page} page with an open card
 * @param {string} term a selector of its term
 * @returns {Promise<{ isPageDark: boolean, isCardDark: boolean, contrast: number }>} `contrast`: the lowest of its texts
 */
export const coloursOfCard = (page, term) =>
  page.$eval(term, (first) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    /** Red, green, blue and alpha, in whatever notation the colour is computed. @param {string} colour */
    const channels = (colour) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return context.getImageData(0, 0, 1, 1).data;
    };
    /** The browser's own background of the page. */
    const canvas = () => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.background = 'canvas';
      const { backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return backgroundColor;
    };
    /** The nearest colour behind an element. @param {Element | null} element @returns {string} */
    const behind = (element) => {
      if (!element) return canvas();
      const { backgroundColor } = getComputedStyle(element);
      if (channels(backgroundColor)[3] === 255) return backgroundColor;
      const root = /** @type {ShadowRoot} */ (element.getRootNode());
      return behind(element.assignedSlot ?? element.parentElement ?? root.host ?? null);
    };
    /** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance @param {string} colour */
    const luminance = (colour) => {
      const [red, green, blue] = [...channels(colour)].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    /** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio @param {Element} text */
    const contrast = (text) => {
      const [low, high] = [getComputedStyle(text).color, behind(text)].map(luminance).sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const isDark = (/** @type {Element} */ element) => luminance(behind(element)) < 0.2;

    const card = document.querySelector('glossary-card:popover-open')?.shadowRoot;
    const texts = [...(card?.querySelectorAll('[part=title], [part=definition]') ?? [])];
    if (texts.length === 0) throw new Error('no card is open');
    return {
      isPageDark: isDark(first),
      isCardDark: isDark(texts[0]),
      contrast: Math.min(...texts.map(contrast)),
    };
  });

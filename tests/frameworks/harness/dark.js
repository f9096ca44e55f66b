// What must be seen in a dark page, and in one that stays light: our card, questions and index are as the page is, and every
// text of theirs can be read. Called by the checks of recipes and of hosts; it knows computed colours only, and not how a page
// becomes dark.
import assert from 'node:assert/strict';

/** WCAG 2.2 AA, for text of any size (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
const LEAST_CONTRAST = 4.5;
/** The luminance above which a background is not dark. */
const DARK = 0.2;

/**
 * Each text that shows in an element, shadow roots included, on the background that is behind it. Runs in the page.
 *
 * @param {Element} root
 * @returns {{ text: string, isLink: boolean, luminance: number, contrast: number }[]} `isLink`: its colour is that of the
 *   page's links; the luminance of the background
 */
function textsIn(root) {
  const context = /** @type {CanvasRenderingContext2D} */ (
    document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  );
  const parentOf = (/** @type {Element} */ element) => {
    const parent = element.assignedSlot ?? element.parentElement ?? element.getRootNode();
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : undefined;
  };
  /** The colour that is seen when each of these is painted over those before it, the last with this opacity. */
  const painted = (/** @type {string[]} */ colors, opacity = 1) => {
    for (const [index, color] of colors.entries()) {
      context.globalAlpha = index === colors.length - 1 ? opacity : 1;
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const opacityOf = (/** @type {Element} */ element) => {
    let opacity = 1;
    for (let each = /** @type {Element | undefined} */ (element); each; each = parentOf(each))
      opacity *= Number(getComputedStyle(each).opacity);
    return opacity;
  };
  const luminance = (/** @type {number[]} */ channels) => {
    const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** What is behind an element, from the page's own canvas upwards. What is in the top layer has the page behind it, too. */
  const backgrounds = (/** @type {Element} */ element) => {
    const colors = [];
    for (let each = /** @type {Element | undefined} */ (element); each; each = parentOf(each))
      colors.unshift(getComputedStyle(each).backgroundColor);
    return [canvas, ...colors];
  };
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.backgroundColor = 'Canvas';
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();

  /** @type {ReturnType<typeof textsIn>} */
  const found = [];
  const look = (/** @type {Element} */ element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
    const isBox = element instanceof HTMLInputElement;
    const own = [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data);
    const text = (isBox ? element.value || element.placeholder : own.join('')).trim();
    const { width, height } = element.getBoundingClientRect();
    // Texts for screen readers only are cut to a pixel.
    if (text && width > 1 && height > 1) {
      const behind = backgrounds(element);
      const isHint = isBox && !element.value;
      const style = getComputedStyle(element, isHint ? '::placeholder' : null);
      const opacity = opacityOf(element) * (isHint ? Number(style.opacity) : 1);
      const [low, high] = [painted(behind), painted([...behind, style.color], opacity)]
        .map(luminance)
        .sort((a, b) => a - b);
      found.push({
        text: text.slice(0, 40),
        isLink: element.getRootNode() === document && element.closest('a') !== null,
        luminance: luminance(painted(behind)),
        contrast: (high + 0.05) / (low + 0.05),
      });
    }
    for (const child of element.shadowRoot?.children ?? []) look(child);
    for (const child of element.children) look(child);
  };
  look(root);
  return found;
}

/** @typedef {import('puppeteer-core').Page} Page */

/** Asserts that all texts of the element stand on something dark and can be read. @param {Page} page @param {string} selector */
export const isDark = (page, selector) => standsOn('dark', page, selector);

/** The same of something light. @param {Page} page @param {string} selector */
export const isLight = (page, selector) => standsOn('light', page, selector);

/** @param {'dark' | 'light'} background @param {Page} page @param {string} selector */
async function standsOn(background, page, selector) {
  const element = await page.waitForSelector(selector);
  // Colours may be on their way to those of the dark theme, and the card and the answer to their full opacity.
  await page.waitForFunction(() =>
    [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)].every((root) =>
      (root?.getAnimations() ?? []).every(({ playState }) => playState !== 'running'),
    ),
  );
  const texts = (await element?.evaluate(textsIn)) ?? [];
  assert.ok(texts.length > 0, `${selector} shows no text`);
  for (const { text, isLink, luminance, contrast } of texts) {
    assert.ok(
      luminance <= DARK === (background === 'dark'),
      `"${text}" in ${selector} is not on a ${background} background (${luminance.toFixed(2)})`,
    );
    assert.ok(
      isLink || contrast >= LEAST_CONTRAST,
      `"${text}" in ${selector} has a contrast of ${contrast.toFixed(2)}`,
    );
  }
}

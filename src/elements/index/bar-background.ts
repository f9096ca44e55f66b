/**
 * The background of the bar of letters: the colour that is seen behind the index, also when the page becomes dark or light
 * while nobody scrolls. Called by letter-bar.ts. It reads computed colours, and writes one custom property on the host.
 */

/** Writes the colour behind `host`, for the style sheet. */
export function writeBackground(host: HTMLElement): void {
  host.style.setProperty('--_bar', backgroundBehind(host));
}

/**
 * Writes the background again whenever it may have changed: sites switch their theme by an attribute of an element around
 * the index, and some let the colours follow slowly.
 *
 * @returns what ends it
 */
export function followBackground(host: HTMLElement): () => void {
  const write = () => writeBackground(host);
  const observer = new MutationObserver(write);
  const onTransition = ({ target }: TransitionEvent) => {
    if (target instanceof Element && target !== host && target.contains(host)) write();
  };
  for (let each = host.parentElement; each !== null; each = each.parentElement)
    observer.observe(each, { attributes: true });
  document.addEventListener('transitionend', onTransition);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', write);
  return () => {
    observer.disconnect();
    document.removeEventListener('transitionend', onTransition);
    scheme.removeEventListener('change', write);
  };
}

/** The colour that is seen behind `element`. */
function backgroundBehind(element: Element): string {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    if (backgroundImage !== 'none') break;
    // A computed colour without a slash or a fourth number has no transparency.
    if (!/\/|^rgba\(/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

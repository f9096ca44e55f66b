// Pages that other scripts, old libraries and old browsers have changed: what each does before our script runs. Counted by
// tests and summaries, so it is data.

/** A page that is unlike what a script expects. */
export interface HostilePage {
  readonly name: string;
  /** A classic script that runs before ours. */
  readonly script?: string;
  /** What stands in the body, before the rest. */
  readonly body?: string;
  /** What stays as it was, because it needs what is missing; all else works. */
  readonly without?: 'cards';
  /** Whether no script of the page can work: each throws, and the text is there. */
  readonly breaksScripts?: boolean;
}

/** What version 1.6 and 1.7 of a library, still on many shops, do to the built-in objects. Written from its documentation. */
const OLD_LIBRARY = `
  const copy = (list) => { const all = []; for (let i = 0; i < (list ? list.length || 0 : 0); i++) all.push(list[i]); return all; };
  Object.assign(Array.prototype, {
    each(run) { for (let i = 0; i < this.length; i++) run(this[i], i); return this; },
    entries() { return copy(this); },
    toArray() { return copy(this); },
    clone() { return copy(this); },
    find(test, context) { for (let i = 0; i < this.length; i++) if (test.call(context, this[i], i)) return this[i]; },
    reduce(run, first) {
      if (run === undefined) return this.length > 1 ? this : this[0];
      let i = 0, sum = first; if (arguments.length < 2) sum = this[i++];
      for (; i < this.length; i++) sum = run(sum, this[i], i, this);
      return sum;
    },
    first() { return this[0]; }, last() { return this[this.length - 1]; }, compact() { return this; },
    include(value) { return this.indexOf(value) !== -1; }, inspect() { return String(this); },
    toJSON() { return '[' + copy(this).map((each) => JSON.stringify(each)).join(', ') + ']'; },
  });
  Array.from = copy;
  const { bind } = Function.prototype;
  Function.prototype.bind = function () { return arguments.length < 2 && arguments[0] === undefined ? this : bind.apply(this, arguments); };
  Object.assign(String.prototype, {
    toJSON() { return '"' + this + '"'; }, strip() { return this.trim(); }, times() { return this; }, blank() { return /^\\s*$/.test(this); },
    startsWith(text) { return this.indexOf(text) === 0; },
    endsWith(text) { const at = this.length - text.length; return at >= 0 && this.lastIndexOf(text) === at; },
  });
  Number.prototype.toJSON = function () { return isFinite(this) ? String(this) : 'null'; };
  Object.assign(Object, { clone(o) { return Object.assign({}, o); }, isArray: Array.isArray, inspect: String });
  const theirs = {
    remove() { if (this.parentNode) this.parentNode.removeChild(this); return this; },
    show() { this.style.display = ''; return this; }, hide() { this.style.display = 'none'; return this; },
    toggle() { return this; }, update(html) { this.innerHTML = html; return this; }, replace() { return this; },
    insert() { return this; }, wrap() { return this; }, empty() { return this.innerHTML === ''; }, clone() { return this.cloneNode(true); },
    select(css) { return copy(this.querySelectorAll(css)); }, next() { return this.nextElementSibling; }, up() { return this.parentNode; },
    observe() { return this; }, fire() { return this; }, match(css) { return this.matches(css); }, visible() { return true; },
    scrollTo() { return this; }, getStyle(name) { return getComputedStyle(this)[name]; },
  };
  Object.assign(HTMLElement.prototype, theirs);
  const Native = window.Element;
  window.Element = function (name) { return document.createElement(name); };
  Object.assign(window.Element, theirs);
  window.Element.prototype = Native.prototype;
  Object.assign(window.Event, { KEY_ESC: 27, observe() {}, element(event) { return event.target; } });
  document.observe = document.fire = () => document;
  window.$ = (id) => document.getElementById(id);
  window.$$ = (css) => copy(document.querySelectorAll(css));`;

const remove = (object: string, name: string) => `delete ${object}.${name};`;
const hide = (object: string, name: string) =>
  `Object.defineProperty(${object}, '${name}', { value: undefined, configurable: true, writable: true });`;
/** A form or an image whose name hides a property of the document. */
const named = (name: string) => `<form name="${name}"></form>`;

/** Properties of the document that some part of the script reads. */
const PROPERTIES = [
  'body',
  'head',
  'documentElement',
  'currentScript',
  'scripts',
  'defaultView',
  'readyState',
  'baseURI',
  'hidden',
  'adoptedStyleSheets',
];
/** Functions of the document without which no script of the page works. */
const FUNCTIONS = [
  'querySelector',
  'querySelectorAll',
  'createElement',
  'createDocumentFragment',
  'createTreeWalker',
  'createRange',
  'addEventListener',
  'getElementById',
  'getElementsByTagName',
  'getSelection',
];

export const HOSTILE: readonly HostilePage[] = [
  { name: 'an old library that extends all built-in objects', script: OLD_LIBRARY },
  { name: 'an enumerable value in Object.prototype', script: 'Object.prototype.clone = 1;' },
  {
    name: 'enumerable functions in Object.prototype',
    script: 'Object.prototype.each = function () {}; Object.prototype.extend = function () {};',
  },
  {
    name: 'enumerable extras in Array.prototype',
    script: 'Array.prototype.each = function () {}; Array.prototype.contains = function () {};',
  },
  { name: 'Array.prototype.toJSON', script: `Array.prototype.toJSON = function () { return '[]'; };` },
  {
    name: 'String.prototype.toJSON',
    script: `String.prototype.toJSON = function () { return '"' + this + '"'; };`,
  },
  {
    name: 'a Function.prototype.bind of its own',
    script:
      'Function.prototype.bind = function (bound, ...given) { const run = this; return function () { return run.apply(bound, given.length ? given : arguments); }; };',
  },
  {
    name: 'a CSSStyleSheet that cannot be constructed',
    script: `window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };`,
  },
  {
    name: 'replaceSync that throws',
    script: `CSSStyleSheet.prototype.replaceSync = () => { throw new DOMException('No'); };`,
  },
  {
    name: 'no adoptedStyleSheets',
    script:
      remove('Document.prototype', 'adoptedStyleSheets') +
      remove('ShadowRoot.prototype', 'adoptedStyleSheets'),
  },
  { name: 'no showPopover', script: remove('HTMLElement.prototype', 'showPopover'), without: 'cards' },
  {
    name: 'showPopover that throws',
    script: `HTMLElement.prototype.showPopover = () => { throw new DOMException('No'); };`,
    without: 'cards',
  },
  { name: 'no URL.canParse', script: remove('URL', 'canParse') },
  { name: 'no CSS.highlights', script: remove('CSS', 'highlights') },
  {
    name: 'no ElementInternals',
    script: hide('window', 'ElementInternals') + remove('HTMLElement.prototype', 'attachInternals'),
  },
  { name: 'no requestIdleCallback', script: hide('window', 'requestIdleCallback') },
  { name: 'no IntersectionObserver', script: remove('window', 'IntersectionObserver') },
  { name: 'no queueMicrotask', script: hide('window', 'queueMicrotask') },
  { name: 'no Intl.Segmenter', script: hide('Intl', 'Segmenter') },
  {
    name: 'no sessionStorage',
    script: `Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('No'); } });`,
  },
  {
    name: 'a customElements.define that throws for one tag',
    script: `const { define } = customElements;
      customElements.define = function (tag, ...rest) {
        if (tag === 'related-links') throw new Error('Not here');
        return define.call(this, tag, ...rest);
      };`,
  },
  ...PROPERTIES.map((name) => ({ name: `a form of the name "${name}"`, body: named(name) })),
  ...FUNCTIONS.map((name) => ({
    name: `a form of the name "${name}"`,
    body: named(name),
    breaksScripts: true,
  })),
  { name: 'an image of the name "body"', body: '<img name="body" alt="">' },
];

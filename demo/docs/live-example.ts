/**
 * `<live-example>`: an example that runs in a frame, with its code in a field below it. What the reader changes is shown
 * after a moment. The HTML comes from code-blocks.ts, and is code to read until this script runs. frame.ts is the other side.
 */
import type { FromFrame, Show } from './messages.js';

/** Long enough not to show half a tag, short enough to see what one types. */
const DELAY_MS = 400;

export class LiveExample extends HTMLElement {
  #field: HTMLTextAreaElement | undefined;
  #original = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    addEventListener('message', this.#onMessage);
    if (this.#field) return;
    const pre = this.querySelector('pre');
    if (!pre || !this.#frame) return;
    this.#original = pre.textContent;
    const editor = this.#makeEditor();
    const height = pre.offsetHeight;
    pre.replaceWith(editor.box);
    // With what is around it, it is as high as the code was, so that nothing moves.
    editor.field.style.blockSize = `${height - (editor.box.offsetHeight - editor.field.offsetHeight)}px`;
    this.#field = editor.field;
    // It may have been ready before this script was.
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#onMessage);
    clearTimeout(this.#timer);
  }

  get #frame(): HTMLIFrameElement | null {
    return this.querySelector('iframe');
  }

  #makeEditor(): { box: HTMLElement; field: HTMLTextAreaElement } {
    const box = document.createElement('div');
    box.className = 'example-editor';
    const label = document.createElement('label');
    const field = document.createElement('textarea');
    field.value = this.#original;
    field.spellcheck = false;
    field.autocapitalize = 'off';
    field.translate = false;
    field.dir = 'ltr';
    field.id = `example-${[...document.querySelectorAll('live-example')].indexOf(this) + 1}`;
    label.htmlFor = field.id;
    label.textContent = 'Edit this code';
    const reset = document.createElement('button');
    reset.type = 'button';
    reset.className = 'copy';
    reset.textContent = 'Reset';
    const showReset = (): void => {
      reset.ariaDisabled = String(field.value === this.#original);
    };
    showReset();
    field.addEventListener('input', () => {
      showReset();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#reload(), DELAY_MS);
    });
    reset.addEventListener('click', () => {
      if (field.value === this.#original) return;
      field.value = this.#original;
      showReset();
      field.focus();
      this.#reload();
    });
    box.append(label, field, reset);
    return { box, field };
  }

  /** A new page for each change: scripts of the code before must not go on. */
  #reload(): void {
    clearTimeout(this.#timer);
    const frame = this.#frame;
    frame?.replaceWith(frame.cloneNode());
  }

  readonly #onMessage = ({ source, data }: MessageEvent<FromFrame>): void => {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow) return;
    if (data.type === 'ready') this.#show();
    else if (data.height > frame.clientHeight) frame.height = String(data.height);
  };

  #show(): void {
    const message: Show = { type: 'show', code: this.#field?.value ?? '' };
    // A sandboxed frame has no origin that could be named here.
    this.#frame?.contentWindow?.postMessage(message, '*');
  }
}

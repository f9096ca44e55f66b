// <live-example>: how it and its frame talk. The frame here is a stand-in, which writes down what it is shown.
import { assert, fixture, html } from '@open-wc/testing';
import { LiveExample } from '../../../demo/docs/live-example.js';
import { waitUntil } from '../../tools/wait.js';

customElements.define('live-example', LiveExample);

/** Says that it is there, asks for the height that the code names, and repeats the code in its answer. */
const FRAME = `<script>
  addEventListener('message', ({ data }) => {
    parent.postMessage({ type: 'height', height: Number(/\\d+/.exec(data.code)) }, '*');
    parent.postMessage({ echo: data.code }, '*');
  });
  parent.postMessage({ type: 'ready' }, '*');
</script>`;

describe('a live example', () => {
  let shown: string[] = [];
  const listen = ({ data }: MessageEvent<{ echo?: string }>) => {
    if (data.echo !== undefined) shown.push(data.echo);
  };
  beforeEach(() => {
    shown = [];
    addEventListener('message', listen);
  });
  afterEach(() => removeEventListener('message', listen));

  async function example(code: string): Promise<{ element: Element; field: HTMLTextAreaElement }> {
    const element = await fixture(html`
      <live-example>
        <iframe sandbox="allow-scripts" height="100" title="Example" srcdoc=${FRAME}></iframe>
        <pre><code>${code}</code></pre>
      </live-example>
    `);
    const field = element.querySelector('textarea')!;
    return { element, field };
  }
  const type = (field: HTMLTextAreaElement, code: string) => {
    field.value = code;
    field.dispatchEvent(new Event('input'));
  };

  it('shows its code in the frame, and in a field that has a label', async () => {
    const { element, field } = await example('<b>80</b>');
    assert.equal(field.value, '<b>80</b>');
    assert.equal(field.labels[0]!.textContent, 'Edit this code');
    assert.notExists(element.querySelector('pre'));
    await waitUntil(() => shown.includes('<b>80</b>'));
  });

  it('shows what is written into the field in a new frame, so that scripts of the old code are gone', async () => {
    const { element, field } = await example('<b>80</b>');
    await waitUntil(() => shown.includes('<b>80</b>'));
    const frame = element.querySelector('iframe');
    type(field, '<i>81</i>');
    await waitUntil(() => shown.includes('<i>81</i>'));
    assert.notEqual(element.querySelector('iframe'), frame);
    assert.lengthOf(element.querySelectorAll('iframe'), 1);
  });

  it('grows with its content, and is never lower than it was', async () => {
    const { element, field } = await example('80');
    await waitUntil(() => shown.includes('80'));
    assert.equal(element.querySelector('iframe')!.height, '100');
    type(field, '321');
    await waitUntil(() => element.querySelector('iframe')!.height === '321');
  });

  it('has a button that brings the first code back, and is disabled until there is another one', async () => {
    const { element, field } = await example('80');
    const button = element.querySelector('button')!;
    assert.equal(button.textContent, 'Reset');
    assert.equal(button.ariaDisabled, 'true');
    type(field, '81');
    assert.equal(button.ariaDisabled, 'false');
    await waitUntil(() => shown.includes('81'));
    shown = [];
    button.click();
    await waitUntil(() => shown.includes('80'));
    assert.equal(field.value, '80');
    assert.equal(button.ariaDisabled, 'true');
    assert.equal(document.activeElement, field);
  });

  it('keeps its field and what is written there when it moves in the page', async () => {
    const { element, field } = await example('80');
    type(field, '81');
    document.body.append(element);
    assert.equal(element.querySelector('textarea'), field);
    await waitUntil(() => shown.includes('81'));
    element.remove();
  });

  it('hears only its own frame', async () => {
    const { element } = await example('80');
    await waitUntil(() => shown.includes('80'));
    postMessage({ type: 'height', height: 999 }, '*');
    await new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    assert.equal(element.querySelector('iframe')!.height, '100');
  });
});

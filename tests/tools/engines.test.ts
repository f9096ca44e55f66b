// Tests of the test equipment: keys, mouse, viewport and emulation reach the page in every engine, and the fixture
// server does what its header says. The element tests rely on both.
import { assert } from '@open-wc/testing';
import { ReactiveElement } from '@lit/reactive-element';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { emulate, tap } from './commands.js';

const media = (query: string) => matchMedia(query).matches;

async function json<T>(url: string): Promise<T> {
  return (await fetch(url)).json() as Promise<T>;
}

const file = 'tests/e2e/pages/equipment.html';

describe('the test equipment', () => {
  let buttons: HTMLButtonElement[];
  let seen: string[];

  beforeEach(() => {
    seen = [];
    buttons = ['one', 'two'].map((name) => {
      const button = document.createElement('button');
      button.textContent = name;
      for (const type of ['pointerenter', 'pointerdown', 'click', 'keydown'] as const) {
        button.addEventListener(type, (event) => seen.push(`${name} ${event.type}`));
      }
      document.body.append(button);
      return button;
    });
  });
  afterEach(async () => {
    for (const button of buttons) button.remove();
    await resetMouse();
  });

  const middleOf = (element: Element): [number, number] => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  };

  it('presses keys, also with Shift held', async () => {
    buttons[0]!.focus();
    await sendKeys({ press: 'Tab' });
    assert.equal(document.activeElement, buttons[1]);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    assert.equal(document.activeElement, buttons[0]);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Space' });
    assert.equal(seen.filter((event) => event === 'one click').length, 2);
  });

  it('types text', async () => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    await sendKeys({ type: 'Héllo 2' });
    assert.equal(input.value, 'Héllo 2');
    input.remove();
  });

  it('moves and clicks the mouse', async () => {
    await sendMouse({ type: 'move', position: middleOf(buttons[1]!) });
    assert.include(seen, 'two pointerenter');
    assert.isTrue(buttons[1]!.matches(':hover'));
    await sendMouse({ type: 'click', position: middleOf(buttons[0]!) });
    assert.include(seen, 'one click');
  });

  for (const size of [
    { width: 320, height: 640 },
    { width: 1280, height: 800 },
  ]) {
    it(`sets the viewport to ${size.width}×${size.height}`, async () => {
      await setViewport(size);
      assert.deepEqual({ width: innerWidth, height: innerHeight }, size);
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('starts with a mouse, in light colours, with motion', () => {
    assert.isTrue(media('(hover: hover) and (pointer: fine)'));
    assert.isTrue(media('(prefers-color-scheme: light) and (prefers-reduced-motion: no-preference)'));
  });

  it('emulates media features', async function () {
    if (!(await emulate({ colorScheme: 'dark', reducedMotion: 'reduce', touch: true }))) this.skip();
    assert.isTrue(media('(prefers-color-scheme: dark)'));
    assert.isTrue(media('(prefers-reduced-motion: reduce)'));
    assert.isTrue(media('(pointer: coarse) and (hover: none)'));
    await emulate({ forcedColors: 'active' });
    assert.isTrue(media('(forced-colors: active)'));
    assert.isTrue(media('(prefers-reduced-motion: no-preference)'));
    await emulate({ media: 'print' });
    assert.isTrue(media('print'));
    await emulate();
    assert.isTrue(media('screen and (forced-colors: none)'));
    assert.isFalse(media('(pointer: coarse)'));
  });

  it('taps with a finger', async function () {
    const [x, y] = middleOf(buttons[0]!);
    let pointer = '';
    buttons[0]!.addEventListener('pointerdown', (event) => (pointer = event.pointerType));
    if (!(await tap(x, y))) this.skip();
    assert.equal(pointer, 'touch');
    assert.include(seen, 'one click');
  });

  it('compiles reactive properties as the build does', async () => {
    class EquipmentProbe extends ReactiveElement {
      static override properties = { word: {} };
      declare word: string;
      override update(changed: Map<PropertyKey, unknown>) {
        super.update(changed);
        this.renderRoot.textContent = this.word;
      }
    }
    customElements.define('equipment-probe', EquipmentProbe);
    const probe = new EquipmentProbe();
    document.body.append(probe);
    probe.word = 'reactive';
    await probe.updateComplete;
    assert.equal(probe.shadowRoot?.textContent, 'reactive');
    probe.remove();
  });

  describe('the fixture server', () => {
    it('serves pages with a Content-Security-Policy, unchanged', async () => {
      const response = await fetch(`/fixtures/pages/equipment.html?csp=default-src 'none'&tt=a b`);
      assert.equal(
        response.headers.get('content-security-policy'),
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types a b",
      );
      assert.equal(response.headers.get('x-from'), 'sidecar');
      assert.notInclude(await response.text(), 'web-socket');
    });

    it('fails as often as the URL says, then answers', async () => {
      const url = `/fixtures/flaky?key=${crypto.randomUUID()}&fail=2&file=${file}`;
      const statuses = [await fetch(url), await fetch(url), await fetch(url)].map(({ status }) => status);
      assert.deepEqual(statuses, [503, 503, 200]);
      const { count } = await json<{ count: number }>(`/fixtures/count?url=${encodeURIComponent(url)}`);
      assert.equal(count, 3);
    });

    it('answers late, with an error status, with the wrong type, or with a huge bundle', async () => {
      const start = performance.now();
      assert.isTrue((await fetch(`/fixtures/slow?ms=100&file=${file}`)).ok);
      assert.isAtLeast(performance.now() - start, 95);
      assert.equal((await fetch('/fixtures/status/404')).status, 404);
      assert.include((await fetch('/fixtures/not-json')).headers.get('content-type'), 'html');
      const { entries } = await json<{ entries: unknown[] }>('/fixtures/huge?entries=1000');
      assert.lengthOf(entries, 1000);
    });

    it('answers on another origin, with or without CORS', async () => {
      const { otherOrigin } = await json<{ otherOrigin: string }>('/fixtures/config.json');
      assert.notEqual(otherOrigin, location.origin);
      assert.deepEqual(await json(`${otherOrigin}/fixtures/json?body=[1]`), [1]);
      const refused = await fetch(`${otherOrigin}/fixtures/json?body=[1]&cors=0`).catch(() => 'refused');
      assert.equal(refused, 'refused');
    });
  });
});

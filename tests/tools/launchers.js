// Launchers of the three engines for the test runner. Each gives its pages the interface of a Puppeteer page (keyboard,
// mouse, setViewport…), so that the runner's own commands work in all of them. Each test file gets a new browser context
// (in WebKit a new session), so that files cannot affect each other.
import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { accessibleInChromium, accessibleInFirefox, accessibleInWebKit } from './accessibility.js';

// Two pages of one browser cannot both have the focus, so each browser runs one file at a time. Several browsers run at
// the same time instead (web-test-runner.config.js).
const FILES_AT_ONCE = 1;

class PuppeteerLauncher extends ChromeLauncher {
  /**
   * @param {string} name
   * @param {() => Promise<import('puppeteer-core').LaunchOptions>} findOptions
   * @param {(page: any) => void} [adapt] adds the methods that the engine's page lacks
   */
  constructor(name, findOptions, adapt) {
    const freshPage = async ({ browser }) => {
      const page = await (await browser.createBrowserContext()).newPage();
      adapt?.(page);
      return page;
    };
    super({}, ({ browser }) => browser.defaultBrowserContext(), freshPage, puppeteerCore);
    this.name = name;
    this.concurrency = FILES_AT_ONCE;
    this.findOptions = findOptions;
  }

  /** @override */
  async launchBrowser(options = {}) {
    return puppeteerCore.launch({ ...(await this.findOptions()), ...options });
  }

  /** @override The base class would reuse the page for the next file, with its storage, mouse and media emulation. */
  async stopSession(id) {
    const page = this.getPage(id);
    const result = await super.stopSession(id);
    /** @type {any} private in the base class */ (this).inactivePages.length = 0;
    await page.browserContext().close();
    return result;
  }
}

/** @param {() => Promise<import('puppeteer-core').LaunchOptions>} findOptions */
export const chromiumLauncher = (findOptions) =>
  new PuppeteerLauncher('Chromium', findOptions, (page) => {
    const session = page.createCDPSession();
    // These use the protocol directly. Puppeteer's own methods switch touch emulation off each time, after which
    // Chromium reports no pointer at all, and they cannot emulate forced colours.
    page.setViewport = async ({ width, height }) => {
      const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
      await (await session).send('Emulation.setDeviceMetricsOverride', metrics);
    };
    page.accessible = async (ids) => accessibleInChromium(await session, ids.length);
    page.collectGarbage = async () => (await session).send('HeapProfiler.collectGarbage');
    let touching = false;
    page.emulateEverything = async ({ media = '', features, touch }) => {
      const protocol = await session;
      await protocol.send('Emulation.setEmulatedMedia', { media, features });
      if (touch === touching) return;
      touching = touch;
      await protocol.send('Emulation.setTouchEmulationEnabled', { enabled: touch, maxTouchPoints: 1 });
    };
  });

/** @param {string} executablePath */
export const firefoxLauncher = (executablePath) =>
  new PuppeteerLauncher(
    'Firefox',
    async () => ({
      browser: 'firefox',
      executablePath,
      headless: true,
      // Gives the protocol access to the browser's own scope (overrideInFirefox).
      args: ['--remote-allow-system-access'],
      // A headless Firefox reports no mouse; 6 is a fine pointer (2) that can hover (4).
      extraPrefsFirefox: { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 },
    }),
    (page) => {
      for (const method of ['press', 'down', 'up']) {
        const original = page.keyboard[method].bind(page.keyboard);
        // Puppeteer's Firefox does not accept this name, the other engines do.
        page.keyboard[method] = (key) => original(key === 'Space' ? ' ' : key);
      }
      const fields = {
        'prefers-color-scheme': 'prefersColorSchemeOverride',
        'prefers-reduced-motion': 'prefersReducedMotionOverride',
        'forced-colors': 'forcedColorsOverride',
      };
      const override = (feature, value) => [
        fields[feature],
        !value || value === 'no-preference' ? 'none' : value,
      ];
      page.emulateMediaFeatures = (features) =>
        overrideInFirefox(
          page,
          features.map(({ name, value }) => override(name, value)),
        );
      page.accessible = (ids) =>
        accessibleInFirefox((expression) => evaluateInFirefox(page, expression, true), ids);
      page.emulateMediaType = (media) => overrideInFirefox(page, [['mediumOverride', media ?? '']]);
      page.emulateEverything = ({ media = '', features, touch }) =>
        overrideInFirefox(page, [
          ...Object.keys(fields).map((name) => override(name, features.find((f) => f.name === name)?.value)),
          ['mediumOverride', media],
          ['touchEventsOverride', touch ? 'enabled' : 'none'],
        ]);
    },
  );

/**
 * Firefox cannot emulate media through WebDriver BiDi yet. Its developer tools set fields of the page's BrowsingContext in
 * the browser's own scope, and so does this. It sets them in all pages; only one is open at a time (FILES_AT_ONCE).
 */
async function overrideInFirefox(page, fields) {
  await evaluateInFirefox(
    page,
    `
    for (const window of Services.wm.getEnumerator('navigator:browser'))
      for (const { browsingContext } of window.gBrowser.browsers)
        for (const [field, value] of ${JSON.stringify(fields)}) browsingContext[field] = value;`,
  );
}

/** Evaluates in the browser's own scope. Returns a primitive value. */
async function evaluateInFirefox(page, expression, awaitPromise = false) {
  const { connection } = page.browser();
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: tree.result.contexts[0].context },
    awaitPromise,
  });
  if (result.type === 'exception') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
  return result.result.value;
}

// WebDriver's codes of keys that type no character: https://www.w3.org/TR/webdriver2/#keyboard-actions
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
/** @type {{ button?: 'left' | 'middle' | 'right' }} */
const noOptions = {};
const buttons = { left: 0, middle: 1, right: 2 };

/** One WebDriver session, with the part of a Puppeteer page's interface that the runner's commands use. */
class WebDriverPage {
  constructor(driverUrl, sessionId) {
    this.path = `${driverUrl}/session/${sessionId}`;

    const key = (type, name) =>
      this.act({ type: 'key', id: 'keyboard' }, [{ type, value: keyCodes[name] ?? name }]);
    const press = async (name) => {
      await key('keyDown', name);
      await key('keyUp', name);
    };
    this.keyboard = {
      down: (name) => key('keyDown', name),
      up: (name) => key('keyUp', name),
      press,
      type: async (text) => {
        for (const character of text) await press(character);
      },
    };

    const pointer = (...actions) =>
      this.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }, actions);
    const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
    const down = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
    const up = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });
    this.mouse = {
      move: (x, y) => pointer(move(x, y)),
      down: ({ button } = noOptions) => pointer(down(button)),
      up: ({ button } = noOptions) => pointer(up(button)),
      click: (x, y, { button } = noOptions) => pointer(move(x, y), down(button), up(button)),
      reset: async () => {
        await webDriver('DELETE', `${this.path}/actions`);
        await pointer(move(0, 0));
      },
    };
  }

  accessible() {
    return accessibleInWebKit((method, path, body) => webDriver(method, `${this.path}/${path}`, body));
  }

  act(source, actions) {
    return webDriver('POST', `${this.path}/actions`, { actions: [{ ...source, actions }] });
  }

  evaluate(script) {
    return webDriver('POST', `${this.path}/execute/sync`, { script, args: [] });
  }

  /**
   * Sets the size of the window, which includes a tool bar whose height only the page can measure. A new window is still
   * being laid out and may take another size, so this repeats until the size is right.
   */
  async setViewport({ width, height }) {
    let size;
    for (let attempt = 0; attempt < 40; attempt++) {
      const [innerWidth, innerHeight, x, y] = await this.evaluate(
        'return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]',
      );
      if (innerWidth === width && innerHeight === height) return;
      size = `${innerWidth}×${innerHeight}`;
      await webDriver('POST', `${this.path}/window/rect`, { width: width + x, height: height + y });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`WebKit gave ${size} instead of ${width}×${height}`);
  }
}

async function webDriver(method, url, body, timeout = 120_000) {
  const signal = AbortSignal.timeout(timeout);
  const response = await fetch(url, { method, signal, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (value?.error)
    throw new Error(`WebKit ${method} ${new URL(url).pathname}: ${value.error} ${value.message}`);
  return value;
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

class WebKitLauncher {
  name = 'WebKit';
  // It is not Puppeteer, but with this type the runner's commands use getPage().
  type = 'puppeteer';
  concurrency = FILES_AT_ONCE;
  /** @type {Map<string, { page: WebDriverPage, url: string }>} */
  sessions = new Map();
  /** @type {Promise<unknown> | undefined} the driver, started once */
  starting;

  /** @param {{ driver: string, browser: string, xvfb: string }} programs */
  constructor(programs) {
    this.programs = programs;
  }

  async initialize() {}

  /** Starts the driver, once, on a display of its own, so that no window opens on the developer's screen. */
  async start() {
    this.config = await mkdtemp(join(tmpdir(), 'glossary-elements-webkit-'));
    await mkdir(join(this.config, 'gtk-3.0'));
    // The tool bar of MiniBrowser keeps its window at least 447 px wide; phones are narrower.
    await writeFile(
      join(this.config, 'gtk-3.0/gtk.css'),
      'toolbar, toolbar *, headerbar *, entry, button { min-width: 0; padding: 0; margin: 0; }',
    );
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    this.process = spawn(
      this.programs.xvfb,
      ['-a', '-s', '-screen 0 1920x1200x24', this.programs.driver, `--port=${port}`],
      { detached: true, stdio: 'ignore', env: { ...process.env, XDG_CONFIG_HOME: this.config } },
    );
    const kill = () => this.kill();
    process.once('exit', kill);
    this.forget = () => process.off('exit', kill);
    let ended = false;
    this.process.once('exit', () => (ended = true));
    for (;;) {
      if (ended) throw new Error(`WebKit: ${this.programs.driver} did not start under ${this.programs.xvfb}`);
      try {
        return await webDriver('GET', `${this.url}/status`);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  /** xvfb-run is a shell script: the display server and the driver end only with its whole process group. */
  kill() {
    const { pid } = this.process ?? {};
    this.process = undefined;
    try {
      if (pid) process.kill(-pid);
    } catch {
      // The process has ended already.
    }
  }

  async stop() {
    this.forget?.();
    this.kill();
    if (this.config) await rm(this.config, { recursive: true, force: true });
  }

  /** Browsers start within two seconds, on a busy machine within ten: after 30 s this one never will. */
  async openBrowser() {
    this.starting ??= this.start();
    await this.starting;
    const browser = { binary: this.programs.browser, args: ['--automation'] };
    const alwaysMatch = { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': browser };
    const { sessionId } = await webDriver(
      'POST',
      `${this.url}/session`,
      { capabilities: { alwaysMatch } },
      30_000,
    );
    return sessionId;
  }

  async startSession(id, url) {
    // About one browser in a hundred never answers the driver, which waits for ever. No test has run by then, so a new
    // driver can start a new browser.
    const sessionId = await this.openBrowser().catch(async (error) => {
      if (error.name !== 'TimeoutError') throw error;
      console.error('WebKit: the browser did not answer its driver. Both start again.');
      await this.stop();
      this.starting = undefined;
      return this.openBrowser();
    });
    const page = new WebDriverPage(this.url, sessionId);
    this.sessions.set(id, { page, url });
    await page.setViewport({ width: 800, height: 600 });
    await webDriver('POST', `${page.path}/url`, { url });
  }

  async stopSession(id) {
    const { page } = this.session(id);
    this.sessions.delete(id);
    await webDriver('DELETE', page.path);
    return {};
  }

  isActive(id) {
    return this.sessions.has(id);
  }

  getBrowserUrl(id) {
    return this.session(id).url;
  }

  getPage(id) {
    return this.session(id).page;
  }

  async startDebugSession() {
    throw new Error('WebKit cannot be debugged from the test runner.');
  }

  session(id) {
    const session = this.sessions.get(id);
    if (!session) throw new Error(`WebKit has no session ${id}`);
    return session;
  }
}

/** @param {{ driver: string, browser: string, xvfb: string }} programs */
export const webkitLauncher = (programs) => new WebKitLauncher(programs);

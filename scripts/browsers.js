// Finds the browsers of this machine and starts Chromium for whoever needs a real one: the test runner, the size
// check, the bench, the screenshots. It knows nothing of tests. Without an installed Chrome, Chromium or Edge it
// unpacks the Chromium that comes as a dev dependency, so that a machine with nothing but Node and no root works.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';

const env = (name) => process.env[name] ?? '';

/** First existing file among absolute paths, or bare names looked up in PATH. */
function firstExisting(candidates) {
  for (const candidate of candidates) {
    if (!candidate) continue;
    const places = /[\\/]/.test(candidate)
      ? [candidate]
      : env('PATH')
          .split(delimiter)
          .map((folder) => join(folder, candidate));
    const found = places.find((place) => existsSync(place));
    if (found) return found;
  }
  return undefined;
}

const onWindows = (...parts) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((root) => env(root) && join(env(root), ...parts));

// NO_SYSTEM_CHROMIUM=1 acts as if none were installed: how the bundled one is tested.
export const findSystemChromium = () =>
  env('NO_SYSTEM_CHROMIUM')
    ? undefined
    : firstExisting([
        env('CHROME_PATH'),
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
        '/snap/bin/chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
        ...onWindows('Chromium', 'Application', 'chrome.exe'),
        ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);

export const findFirefox = () =>
  firstExisting([
    env('FIREFOX_PATH'),
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...onWindows('Mozilla Firefox', 'firefox.exe'),
  ]);

/** WebKitGTK's driver and its little browser; they exist on Linux only. `xvfb` is needed where there is no display. */
export function findWebKit() {
  const driver = firstExisting([env('WEBKIT_DRIVER_PATH'), 'WebKitWebDriver']);
  const libraries = [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/lib64',
    '/usr/lib',
    '/usr/libexec',
  ];
  const browser = firstExisting(
    libraries.flatMap((folder) => ['4.1', '6.0', '4.0'].map((v) => `${folder}/webkit2gtk-${v}/MiniBrowser`)),
  );
  const xvfb = firstExisting(['xvfb-run']);
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
}

/** What to install for each engine that is missing. */
export const debianPackages = {
  Chromium: 'chromium',
  Firefox: 'firefox-esr',
  WebKit: 'webkit2gtk-driver xvfb',
};

const CHROMIUM_FLAGS = [
  // Chromium refuses to start its sandbox as root, as which containers and CI run.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  // Small /dev/shm in containers makes tabs crash.
  '--disable-dev-shm-usage',
  // No traffic of the browser's own, and no throttling of what it believes nobody sees.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  // A headless Chromium says that there is no mouse: a fine pointer (4) that can hover (2).
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];

/**
 * The dev dependency's Chromium. It is made for AWS Lambda: told that it runs there, it brings its own shared
 * libraries and fonts, which is just what a bare machine lacks.
 * @returns {Promise<import('puppeteer-core').LaunchOptions>}
 */
async function bundledChromium() {
  const cache = join(import.meta.dirname, '../node_modules/.cache/glossary-elements/chromium');
  const partial = `${cache}.${process.pid}`;
  const before = { ...process.env };
  const restore = () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  };
  try {
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
    // It unpacks into the temp folder and trusts what it finds there, be it half-written or an older version. Our
    // own folder, put in place by one rename, is whole or absent, and goes with node_modules.
    process.env.TMPDIR = cache;
    const { default: chromium } = await import('@sparticuz/chromium');
    if (!existsSync(cache)) {
      await mkdir(partial, { recursive: true });
      process.env.TMPDIR = partial;
      await chromium.executablePath();
      await rename(partial, cache).catch((error) => {
        if (!existsSync(cache)) throw error; // another run was faster
      });
    }
    // Its own font configuration looks in /tmp/fonts only, and a Chromium without fonts dies of an <input>.
    await writeFile(
      join(cache, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
        <dir>${cache}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${cache}/fontconfig</cachedir>
      </fontconfig>`,
    );
    return {
      executablePath: join(cache, 'chromium'),
      headless: 'shell',
      env: {
        ...before,
        HOME: before.HOME ?? cache,
        FONTCONFIG_FILE: join(cache, 'fonts.conf'),
        LD_LIBRARY_PATH: join(cache, 'al2023/lib'),
      },
      args: [
        ...CHROMIUM_FLAGS,
        // Its sandbox would need a helper that only a system package installs; it opens our own pages only.
        '--no-sandbox',
        '--no-zygote',
        '--in-process-gpu',
        '--use-gl=angle',
        '--use-angle=swiftshader',
      ],
    };
  } finally {
    // Those variables must not reach the other browsers: foreign shared libraries break them.
    restore();
    await rm(partial, { recursive: true, force: true });
  }
}

/** Puppeteer's launch options for the best Chromium there is. @returns {Promise<import('puppeteer-core').LaunchOptions>} */
export async function chromiumOptions() {
  const executablePath = findSystemChromium();
  if (executablePath) return { executablePath, headless: true, args: CHROMIUM_FLAGS };
  if (process.platform !== 'linux') {
    throw new Error(
      'No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH to its program file.',
    );
  }
  return bundledChromium();
}

/** A running Chromium; the caller closes it. @param {import('puppeteer-core').LaunchOptions} options */
export async function launchChromium(options = {}) {
  const base = await chromiumOptions();
  return puppeteer.launch({ ...base, ...options, args: [...(base.args ?? []), ...(options.args ?? [])] });
}

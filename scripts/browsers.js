// Finds the browsers of this machine, and starts Chromium for the test runner, the size check and the bench. Where no
// Chrome, Chromium or Edge is installed, it unpacks the Chromium that comes as a dev dependency, so that the tests run
// on a machine that has nothing but Node, without root.
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

/** NO_SYSTEM_CHROMIUM=1 ignores an installed one, to test with the bundled one. */
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

/** WebKitGTK's driver and its MiniBrowser, which exist on Linux only, and xvfb, which gives them a display. */
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
  // Tabs crash where /dev/shm is small, as it is in containers.
  '--disable-dev-shm-usage',
  // No requests of the browser itself, and no throttling of pages that it takes for hidden.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  // A headless Chromium reports no mouse; this reports a fine pointer (4) that can hover (2).
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];

/**
 * The Chromium of the dev dependency. It is made for AWS Lambda: when the environment looks like Lambda, it unpacks its
 * own shared libraries and fonts, which a bare machine lacks.
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
    // It unpacks into the temp folder, and uses whatever it finds there, also half-written files or an older version.
    // A folder of our own, which one rename puts in place, is complete or absent, and is removed with node_modules.
    process.env.TMPDIR = cache;
    const { default: chromium } = await import('@sparticuz/chromium');
    if (!existsSync(cache)) {
      await mkdir(partial, { recursive: true });
      process.env.TMPDIR = partial;
      await chromium.executablePath();
      await rename(partial, cache).catch((error) => {
        if (!existsSync(cache)) throw error; // Another run may have put it in place meanwhile.
      });
    }
    // Its own font configuration looks in /tmp/fonts only, and Chromium without fonts crashes at an <input>.
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
        // The sandbox needs a helper that only a system package installs. It opens no pages but ours.
        '--no-sandbox',
        '--no-zygote',
        '--in-process-gpu',
        '--use-gl=angle',
        '--use-angle=swiftshader',
      ],
    };
  } finally {
    // The other browsers must not get these variables: they break with another browser's shared libraries.
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

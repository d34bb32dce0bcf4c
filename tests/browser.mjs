/**
 * Finds a Chromium that really starts, or gets one: CHROME_BIN, the last one found, Playwright's own, an installed
 * browser, `playwright install`, apt-get as root, and at last a binary from the npm registry (linux x64). A candidate
 * counts only once it has drawn a page. Prints the path; exits 1, saying what to do, where there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const CACHE = path.resolve('.cache/browser.json');
const NPM_CHROMIUM = '@sparticuz/chromium@147.0.0';

/** Flags for a machine without a screen; no sandbox only where root leaves no other way. */
export const BROWSER_ARGS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.platform === 'linux' && (process.getuid?.() === 0 || process.env.CI) ? ['--no-sandbox'] : []),
];

const say = (line) => process.stderr.write(`[browser] ${line}\n`);
const onPath = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** What the last successful search found; null where there was none or it is gone. */
export function cachedBrowser() {
  try {
    const found = JSON.parse(readFileSync(CACHE, 'utf8'));
    return existsSync(found.executable) ? found : null;
  } catch {
    return null;
  }
}

async function draws({ executable, env = {} }) {
  if (!executable || !existsSync(executable)) return false;
  try {
    const options = {
      executablePath: executable,
      args: BROWSER_ARGS,
      timeout: 30_000,
      env: { ...process.env, ...env },
    };
    const browser = await chromium.launch(options);
    const page = await browser.newPage();
    await page.setContent('<b>drawn</b>');
    const text = await page.locator('b').innerText();
    await browser.close();
    return text === 'drawn';
  } catch (error) {
    say(`${executable} does not start: ${String(error).split('\n')[0]}`);
    return false;
  }
}

function installed() {
  const home = homedir();
  const { PROGRAMFILES = '', LOCALAPPDATA = '', PATH = '' } = process.env;
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['', home].flatMap((root) => apps.map((app) => `${root}/Applications/${app}.app/Contents/MacOS/${app}`));
  }
  if (process.platform === 'win32') {
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return [PROGRAMFILES, LOCALAPPDATA].flatMap((root) => programs.map((program) => path.join(root, program)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];
  return PATH.split(':').flatMap((folder) => names.map((name) => path.join(folder, name)));
}

function playwrightInstall() {
  const cli = createRequire(import.meta.url).resolve('playwright/cli.js');
  const run = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 240_000 });
  return run.status === 0 ? [{ executable: chromium.executablePath() }] : [];
}

function aptInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return [];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
  const packages = ['chromium', 'fonts-liberation'];
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 2, 2],
    env,
  });
  return [{ executable: '/usr/bin/chromium' }];
}

async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = path.resolve('.cache/npm-chromium');
  mkdirSync(folder, { recursive: true });
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, NPM_CHROMIUM], {
    stdio: ['ignore', 2, 2],
  });
  // The package unpacks its own shared libraries only where it believes to run on that host.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const entry = createRequire(path.join(folder, 'entry.js')).resolve('@sparticuz/chromium');
  const { default: packed } = await import(pathToFileURL(entry).href);
  return [{ executable: await packed.executablePath(), env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '' } }];
}

const SOURCES = [
  ['CHROME_BIN', () => [{ executable: process.env.CHROME_BIN }]],
  ['the last one found', () => [cachedBrowser() ?? {}]],
  ['playwright', () => [{ executable: chromium.executablePath() }]],
  ['installed', () => installed().map((executable) => ({ executable }))],
  ['playwright install', playwrightInstall],
  ['apt-get', aptInstall],
  ['npm', npmChromium],
];

/** Tries each source in turn; null where none gives a browser that draws. */
export async function findBrowser() {
  for (const [name, candidates] of SOURCES) {
    try {
      for (const candidate of await candidates()) {
        if (!(await draws(candidate))) continue;
        mkdirSync(path.dirname(CACHE), { recursive: true });
        writeFileSync(CACHE, JSON.stringify(candidate));
        say(`${candidate.executable} (${String(name)})`);
        return candidate;
      }
    } catch (error) {
      say(`${String(name)}: ${String(error).split('\n')[0]}`);
    }
  }
  return null;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const found = await findBrowser();
  if (found) process.stdout.write(`${found.executable}\n`);
  else {
    say('no Chromium starts here: install Chrome, Chromium or Edge, or set CHROME_BIN to one');
    process.exit(1);
  }
}

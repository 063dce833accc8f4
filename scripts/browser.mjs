import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, say } from './say.mjs';

const APT_PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** A Chromium to drive and Chinese letters to draw: found, or installed where we may. */
export function ensureBrowser() {
  if (findChromium() !== undefined && hasChineseFont()) return;
  if (mayInstall()) install();
  if (findChromium() !== undefined) return;
  throw new Refusal(
    '没有找到 Chromium、Chrome 或 Edge，浏览器测试无法运行。请安装其中之一，或用 XUBEI_CHROMIUM 指定程序。',
    'No Chromium, Chrome or Edge was found, so browser tests cannot run. Install one, or name it in XUBEI_CHROMIUM.',
  );
}

export function findChromium(env = process.env) {
  const named = [env.XUBEI_CHROMIUM].filter(Boolean);
  return [...named, ...(usualPlaces(env)[process.platform] ?? [])].find((path) => existsSync(path));
}

const usualPlaces = (env) => ({
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
    ]),
});

const hasChineseFont = () =>
  process.platform !== 'linux' ||
  (spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout ?? '').trim() !== '';

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function install() {
  say('正在安装 Chromium 与中文字体……', 'Installing Chromium and a Chinese font …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => execFileSync('apt-get', ['-qq', ...args], { env, stdio: 'pipe' });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...APT_PACKAGES);
  } catch (error) {
    process.stderr.write(`${String(error.stderr ?? error)}\n`);
  }
}

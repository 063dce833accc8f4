import { existsSync } from 'node:fs';

/** Nothing is downloaded: the journeys drive a Chromium this machine already has. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const LAUNCH_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The browser named by XUBEI_CHROMIUM, else the first of the usual places. Throws when none is there. */
export function chromiumPath(): string {
  const named = process.env.XUBEI_CHROMIUM;
  const found = named ? [named].find(existsSync) : USUAL_PLACES.find(existsSync);
  if (found !== undefined) return found;
  if (named) throw new Error(`XUBEI_CHROMIUM names ${named}, which is not there.`);
  throw new Error('No Chromium found: install the chromium package or set XUBEI_CHROMIUM.');
}

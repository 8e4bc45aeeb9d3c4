import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env } = process;
const programFiles = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
);

/** Where each browser usually stands; the variable wins, so a person can point at any build. */
const usualPlaces = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    macOs: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    windows: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    macOs: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Mozilla Firefox ESR/firefox.exe'],
  },
};

/** @param {'chromium' | 'firefox'} browser */
export function findBrowser(browser) {
  const { variable, commands, macOs, windows } = usualPlaces[browser];
  const named = env[variable];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...macOs.map((app) => join('/Applications', app)),
    ...programFiles.flatMap((folder) => windows.map((program) => join(folder, program))),
  ];
  return places.find((place) => existsSync(place));
}

export type BrowserName = 'chromium' | 'firefox';

/** Path of an installed browser's program; undefined when there is none. */
export function findBrowser(browser: BrowserName): string | undefined;

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { root } from '../setup/builds.ts';
import { findBrowser } from '../setup/find-browsers.mjs';

interface FormAnswer {
  /** Name of the file. */
  readonly form: string;
  /** `fid` is the number the page gives a field in `data-fid`. */
  readonly fields: readonly { readonly fid: number; readonly type: string }[];
}

const cardTypes = new Set([
  'cardNumber',
  'cardName',
  'cardSecurityCode',
  'expiration',
  'expirationMonth',
  'expirationYear',
]);

/** The card fields of every .html file in a folder, read in real Chromium without a network. */
export async function evaluateForms(folder: string): Promise<readonly unknown[]> {
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined) return [[{ error: { code: 'unreadable-folder' } }]];
  const pages = names.filter((name) => name.endsWith('.html')).toSorted();
  const browser = await launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium') ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const page = await browser.newPage();
    // A form's own scripts would only look for their site.
    await page.setJavaScriptEnabled(false);
    await serveFrom(page, folder);
    const engine = await engineSource();
    const answers: FormAnswer[] = [];
    for (const name of pages) answers.push(await readForm(page, name, engine));
    return [answers];
  } finally {
    await browser.close();
  }
}

const host = 'https://forms.invalid/';

/** The page comes from the folder, and nothing from anywhere else. */
async function serveFrom(page: Page, folder: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void answerRequest(request.url()).then((body) =>
      body === undefined
        ? request.abort()
        : request.respond({ contentType: 'text/html; charset=utf-8', body }),
    );
  });
  const answerRequest = async (url: string): Promise<Buffer | undefined> =>
    url.startsWith(host) && url.endsWith('.html')
      ? readFile(join(folder, decodeURIComponent(url.slice(host.length)))).catch(() => undefined)
      : undefined;
}

async function readForm(page: Page, form: string, engine: string): Promise<FormAnswer> {
  await page.goto(host + encodeURIComponent(form), { waitUntil: 'domcontentloaded' });
  const found = (await page.evaluate(`(() => { ${engine}
    return formEngine.findFields(document).map(({ element, field }) =>
      ({ fid: Number(element.getAttribute('data-fid')), type: field })); })()`)) as FormAnswer['fields'];
  return { form, fields: found.filter(({ type }) => cardTypes.has(type)) };
}

/** What writes pages down and what judges them as one script, which the product has apart. */
async function engineSource(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'test/page/find-fields.ts', formats: ['iife'], name: 'formEngine' },
    },
  });
  const [bundle] = [built].flat();
  return bundle && 'output' in bundle ? bundle.output[0].code : '';
}

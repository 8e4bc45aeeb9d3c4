import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { upload } from '../e2e/actions.ts';
import { withLoopback } from '../e2e/loopback.ts';

/** The same bill read by papaparse and kept by Dexie, one record an entry, in the same browser. Milliseconds. */
export async function measureBaseline(
  browser: Browser,
  { file, rows }: { readonly file: string; readonly rows: number },
): Promise<number> {
  const html = `<!doctype html><meta charset="utf-8"><input type="file"><script type="module">${await bundled()}</script>`;
  return withLoopback({ '/': html }, async ({ address }) => {
    const page = await browser.newPage();
    await page.goto(address);
    await upload(page, 'input', file);
    await page.waitForFunction('window.baselineMeasure', { timeout: 300_000, polling: 200 });
    const found = await page.evaluate(
      () =>
        (window as unknown as { baselineMeasure: { ms: number; rows: number } }).baselineMeasure,
    );
    await page.close();
    if (found.rows !== rows) throw new Error(`the baseline kept ${found.rows} of ${rows} rows`);
    return found.ms;
  });
}

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: join(import.meta.dirname, 'baseline-page.ts') },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the baseline was not bundled');
  return chunk.code.replaceAll('</script', String.raw`<\/script`);
}

import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** What one visit cost the page's main thread; all worlds together. */
export interface Cost {
  readonly scriptMs: number;
  readonly taskMs: number;
  /** After the rubbish was taken out. */
  readonly heapMb: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Our element was drawn. */
  readonly pill: boolean;
}

/** A script of ours is brought, reads, and is answered well within this. */
const restMs = 1500;

/** One visit in a tab of its own: loads and lets everybody finish; where a page storms then, the storm alone counts. */
export async function visitCost(browser: Browser, address: string, storms: boolean): Promise<Cost> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluateOnNewDocument(watchPage);
    await page.goto(address, { waitUntil: 'load' });
    await sleep(restMs);
    if (!storms) return await costOf(page, session);
    const before = await metrics(session);
    await page.evaluate('storm()');
    await sleep(restMs);
    const all = await costOf(page, session);
    return {
      ...all,
      scriptMs: all.scriptMs - before.scriptMs,
      taskMs: all.taskMs - before.taskMs,
    };
  } finally {
    await page.close();
  }
}

async function costOf(page: Page, session: CDPSession): Promise<Cost> {
  const { scriptMs, taskMs } = await metrics(session);
  const seen = (await page.evaluate('({ shift: pageShift, pill: pillAt !== undefined })')) as Pick<
    Cost,
    'shift' | 'pill'
  >;
  await session.send('HeapProfiler.collectGarbage');
  const { heapMb } = await metrics(session);
  return { scriptMs, taskMs, heapMb, ...seen };
}

async function metrics(session: CDPSession) {
  const { metrics: all } = await session.send('Performance.getMetrics');
  const of = (name: string): number =>
    all.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    scriptMs: of('ScriptDuration') * 1000,
    taskMs: of('TaskDuration') * 1000,
    heapMb: of('JSHeapUsedSize') / 1e6,
  };
}

/** Milliseconds from the first line of our scripts to the frame that shows the pill. */
export interface PillTimes {
  readonly fromSentinel: number;
  readonly fromHelper: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** One visit under a trace, whose one clock sees our scripts and the page's own mark. */
export async function visitPill(browser: Browser, address: string): Promise<PillTimes> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchPage);
    await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'blink.user_timing'] });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction('pillAt !== undefined', { timeout: 15_000, polling: 50 });
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as {
      traceEvents: readonly TraceEvent[];
    };
    const startOf = (script: string): number =>
      traceEvents.find(
        ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(script),
      )?.ts ?? Number.NaN;
    const drawn = traceEvents.find(({ name }) => name === 'pill-drawn')?.ts ?? Number.NaN;
    return {
      fromSentinel: (drawn - startOf('/sentinel.js')) / 1000,
      // What writes the page down comes first and is part of it.
      fromHelper: (drawn - startOf('/transcript.js')) / 1000,
    };
  } finally {
    await page.close();
  }
}

/** Runs in the page before anything of its own: sees layout shifts, and an element beside the body as our pill. */
function watchPage(): void {
  const seen = Object.assign(globalThis, {
    pageShift: 0,
    pillAt: undefined as number | undefined,
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.pageShift += (entry as { value?: number }).value ?? 0;
  }).observe({ type: 'layout-shift', buffered: true });
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ target, addedNodes }) =>
      target === document.documentElement ? [...addedNodes] : [],
    );
    if (!added.some((node) => node instanceof Element && !/^(?:head|body)$/.test(node.localName)))
      return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        performance.mark('pill-drawn');
        seen.pillAt = performance.now();
      });
      port1.start();
      port2.postMessage(0);
    });
  });
  const watch = (): void => observer.observe(document.documentElement, { childList: true });
  if (document.documentElement) watch();
  else document.addEventListener('readystatechange', watch, { once: true });
}

function sleep(ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, ms);
  return promise;
}

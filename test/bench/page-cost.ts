import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../e2e/actions.ts';
import { launchers, type RunningBrowser } from '../e2e/browsers.ts';
import { withLoopback } from '../e2e/loopback.ts';
import { pages } from './page-cost-pages.ts';
import { type Cost, type PillTimes, visitCost, visitPill } from './page-cost-probe.ts';
import { median, type Line } from './report.ts';
import type { Bench } from './suite.ts';

const host = 'shop.example';

/** What is visited, and whether the page storms then. */
const visits = {
  article: ['/read/7', false],
  shop: ['/goods', false],
  checkout: ['/cashier', false],
  'card form': ['/card', false],
  'long article': ['/read/long', false],
  'long checkout': ['/cashier/long', false],
  'storm on an article': ['/read/7', true],
  'storm on a shop': ['/goods', true],
  'storm on a checkout': ['/cashier', true],
} as const satisfies Readonly<Record<string, readonly [string, boolean]>>;

type Visit = keyof typeof visits;
type Costs = Readonly<Record<Visit, Cost[]>>;

/** What our scripts cost a page of somebody else, beside an extension whose script does nothing. */
export async function pageCostSuite(bench: Bench): Promise<readonly Line[]> {
  return withLoopback(pages, async ({ port }) => {
    const floor = await launchers.chromium({
      extensionDir: await emptyExtension(bench.tempDir),
      hosts: [host],
    });
    const asking = await launchers.chromium({
      extensionDir: await askingExtension(bench.tempDir),
      hosts: [host],
    });
    const ours = await launchers.chromium({
      extensionDir: bench.extensionDir,
      hosts: [host],
      hostsAllowed: [`http://${host}/*`],
    });
    bench.onBrowser(await ours.browser.version());
    try {
      await registered(ours);
      return await measure(
        { floor, asking, ours, address: `http://${host}:${port}` },
        bench.rounds,
      );
    } finally {
      await floor.close();
      await asking.close();
      await ours.close();
    }
  });
}

interface Sides {
  readonly floor: RunningBrowser;
  /** Asks its background for a yes, and draws a button: no helper that asks can be faster. */
  readonly asking: RunningBrowser;
  readonly ours: RunningBrowser;
  readonly address: string;
}

async function measure(sides: Sides, rounds = 9): Promise<readonly Line[]> {
  const found = { floor: noCosts(), ours: noCosts() };
  // The first round warms caches and counts for nothing.
  for (let round = 0; round <= rounds; round++) {
    for (const name of Object.keys(visits) as Visit[]) {
      for (const side of round % 2 === 0 ? both : both.toReversed()) {
        const [path, storms] = visits[name];
        const cost = await visitCost(sides[side].browser, sides.address + path, storms);
        if (round > 0) found[side][name].push(cost);
      }
    }
  }
  const pills = await pillTimes(sides, rounds * 2);
  const lines = Object.entries(pills).flatMap(([path, times]) => pillLines(path, times));
  return [...overFloor(found), ...besideFloor(found), ...lines, ...integrity(found)];
}

/** By the path of the page; the two take turns in going first. */
async function pillTimes(sides: Sides, rounds: number): Promise<Readonly<Record<string, Pills>>> {
  const pills = { '/cashier': noPills(), '/card': noPills() };
  const visit = async (path: string, times: Pills, round: number): Promise<void> => {
    for (const side of round % 2 === 0 ? askers : askers.toReversed()) {
      const time = await visitPill(sides[side].browser, sides.address + path);
      // The first round warms caches and counts for nothing.
      if (round > 0) times[side].push(time);
    }
  };
  for (let round = 0; round <= rounds; round++)
    for (const [path, times] of Object.entries(pills)) await visit(path, times, round);
  return pills;
}

const both = ['floor', 'ours'] as const;
const askers = ['asking', 'ours'] as const;

type Pills = Readonly<Record<(typeof askers)[number], PillTimes[]>>;

function noPills(): Pills {
  return { asking: [], ours: [] };
}

const paying: readonly Visit[] = ['checkout', 'card form'];

interface Found {
  readonly floor: Costs;
  readonly ours: Costs;
}

function noCosts(): Costs {
  return Object.fromEntries(Object.keys(visits).map((name) => [name, []])) as unknown as Costs;
}

/** Pages on which nothing is paid: a difference, for the page's own time is none of our business. */
function overFloor({ floor, ours }: Found): readonly Line[] {
  const quiet: readonly Visit[] = ['article', 'shop', 'long article'];
  return [...quiet, ...paying].flatMap((name): readonly Line[] => {
    const judged = quiet.includes(name);
    const over = (key: 'scriptMs' | 'heapMb'): readonly number[] =>
      ours[name].map((cost, at) => cost[key] - (floor[name][at]?.[key] ?? Number.NaN));
    const base = (key: 'scriptMs' | 'heapMb'): string =>
      `floor ${median(floor[name].map((cost) => cost[key])).toFixed(1)}`;
    return [
      {
        what: `${name}: script over the floor`,
        samples: over('scriptMs'),
        ...(judged && { most: 3 }),
        gate: 'told',
        note: base('scriptMs'),
      },
      {
        what: `${name}: memory over the floor`,
        samples: over('heapMb'),
        unit: 'MB',
        ...(judged && { most: 0.3 }),
        gate: 'told',
        note: base('heapMb'),
      },
    ];
  });
}

/** Long pages and storms: all the time of the page's main thread beside the floor's. */
function besideFloor({ floor, ours }: Found): readonly Line[] {
  const heavy: readonly Visit[] = [
    'long article',
    'long checkout',
    'storm on an article',
    'storm on a shop',
    'storm on a checkout',
  ];
  return heavy.map((name) => ({
    what: `${name}: the page's main thread`,
    samples: ours[name].map(({ taskMs }) => taskMs),
    baseline: { name: 'floor', samples: floor[name].map(({ taskMs }) => taskMs) },
    ratio: { atMost: 1.05 },
    gate: 'ratio',
  }));
}

function pillLines(path: string, { asking, ours }: Pills): readonly Line[] {
  const least = asking.map(({ fromHelper }) => fromHelper);
  const helper = ours.map(({ fromHelper }) => fromHelper);
  const sentinel = ours.map(({ fromSentinel }) => fromSentinel);
  return [
    {
      what: `${path}: from the first line of the helper to the pill on screen, p95`,
      samples: [percentile95(helper)],
      most: 30,
      gate: 'told',
      note: `median ${median(helper).toFixed(1)} of ${helper.length}`,
    },
    {
      what: `${path}: the same for a script that asks for a yes and draws a button, p95`,
      samples: [percentile95(least)],
      gate: 'told',
      note: `median ${median(least).toFixed(1)}: the floor`,
    },
    {
      what: `${path}: from the first line of the sentinel to the pill on screen, p95`,
      samples: [percentile95(sentinel)],
      gate: 'told',
      note: `median ${median(sentinel).toFixed(1)}; with the way to the background and back, twice`,
    },
  ];
}

/** What must hold whatever the machine does. */
function integrity({ floor, ours }: Found): readonly Line[] {
  const all = Object.values(ours).flat();
  const drawn = (name: Visit): number => ours[name].filter(({ pill }) => pill).length;
  const served: readonly Visit[] = [...paying, 'long checkout', 'storm on a checkout'];
  const shop: readonly Visit[] = ['article', 'shop', 'long article'];
  return [
    {
      what: 'layout shift over the floor, worst visit',
      samples: [
        Math.max(...all.map(({ shift }) => shift)) -
          Math.max(...Object.values(floor).flatMap((costs) => costs.map(({ shift }) => shift))),
      ],
      unit: '',
      most: 0,
      gate: 'exact',
    },
    {
      what: 'visits to a checkout without a pill',
      samples: [served.reduce((sum, name) => sum + ours[name].length - drawn(name), 0)],
      unit: '',
      most: 0,
      gate: 'exact',
    },
    {
      what: 'visits to other pages with one',
      samples: [shop.reduce((sum, name) => sum + drawn(name), 0)],
      unit: '',
      most: 0,
      gate: 'exact',
    },
  ];
}

function percentile95(samples: readonly number[]): number {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** The floor: a script of an extension in every page, and nothing in it. */
async function emptyExtension(tempDir: string): Promise<string> {
  const folder = join(tempDir, 'empty-extension');
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    content_scripts: [{ matches: ['http://*/*'], js: ['empty.js'], run_at: 'document_idle' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'empty.js'), '');
  return folder;
}

/** As many characters as a page that is written down has. */
const asked = 9000;

const asker = `chrome.runtime.sendMessage('x'.repeat(${asked})).then(() => {
  const element = document.createElement('floor-button');
  element.attachShadow({ mode: 'closed' }).append(document.createElement('button'));
  element.popover = 'manual';
  document.documentElement.append(element);
  element.showPopover();
});`;

async function askingExtension(tempDir: string): Promise<string> {
  const folder = join(tempDir, 'asking-extension');
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'asking',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['http://*/*'], js: ['transcript.js'], run_at: 'document_idle' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'transcript.js'), asker);
  await writeFile(
    join(folder, 'background.js'),
    'chrome.runtime.onMessage.addListener((_message, _sender, reply) => reply({ ok: true }));',
  );
  return folder;
}

/** Our background registers the sentinel for what is granted. */
async function registered(running: RunningBrowser): Promise<void> {
  const page = await running.openPage('app.html');
  const count = 'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)';
  await until('the sentinel to be registered', async () => (await page.evaluate(count)) === 1);
  await page.close();
}

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EntryEvidence } from '../domain/entry.ts';
import type { ImportReport } from '../domain/statement.ts';
import { emptyManifest, type Manifest, type PageListing, readManifest } from '../store/manifest.ts';
import type { LoadedPage } from '../store/pages.ts';
import type { OpenStore } from '../store/records.ts';
import { type MentionedCard, mentionedCards } from './mentions.ts';

/** Pages opened at once after the first month: some 60 ms of work, so that a key press in between is heard. */
const pagesAtOnce = 48;

/** The ledger in memory: the newest month first, the others as soon as the screen is drawn. */
export interface Ledger {
  readonly manifest: Signal<Manifest>;
  readonly pages: Signal<readonly LoadedPage[]>;
  readonly damaged: Signal<readonly PageListing[]>;
  /** True until every page is in memory. */
  readonly loading: Signal<boolean>;
  readonly mentioned: ReadonlySignal<readonly MentionedCard[]>;
  /** True when the list of pages itself does not open: nothing is shown, nothing is written. */
  readonly broken: Signal<boolean>;
  /** Reads what is on the disk and not yet in memory. */
  readonly load: () => Promise<void>;
  /** The bill's own words behind an entry; undefined when they cannot be opened. */
  readonly evidence: (
    key: string,
    imports: readonly ImportReport[],
  ) => Promise<EntryEvidence | undefined>;
}

export function createLedger(store: () => Promise<OpenStore>): Ledger {
  const manifest = signal(emptyManifest);
  const pages = signal<readonly LoadedPage[]>([]);
  const damaged = signal<readonly PageListing[]>([]);
  const loading = signal(true);
  const broken = signal(false);
  const mentioned = computed(() => mentionedCards(pages.value));

  let running: Promise<void> = Promise.resolve();

  /** One after another: two at once would bring the same page twice. */
  function load(): Promise<void> {
    running = running.then(readNew);
    return running;
  }

  async function readNew(): Promise<void> {
    const [read] = await Promise.all([store().then(readManifest), bringPages()]);
    if (!read.ok) {
      broken.value = true;
      return;
    }
    forgetUnlisted({ pages, damaged }, read.value);
    const kept = new Set(pages.value.map(({ listing }) => listing.id));
    const wanted = read.value.pages.filter(({ id }) => !kept.has(id));
    manifest.value = read.value;
    const newest = wanted.filter(({ month }) => month === wanted[0]?.month);
    if (newest.length > 0) pages.value = [...pages.value, ...(await open(newest))];
    const rest: LoadedPage[] = [];
    if (newest.length < wanted.length) await drawn();
    for (let at = newest.length; at < wanted.length; at += pagesAtOnce) {
      rest.push(...(await open(wanted.slice(at, at + pagesAtOnce))));
    }
    if (rest.length > 0) pages.value = [...pages.value, ...rest];
    loading.value = false;
  }

  async function open(listings: readonly PageListing[]): Promise<readonly LoadedPage[]> {
    const { readPages } = await bringPages();
    const read = await readPages(await store(), listings);
    if (read.damaged.length > 0) damaged.value = [...damaged.value, ...read.damaged];
    return read.pages;
  }

  return {
    manifest,
    pages,
    damaged,
    loading,
    broken,
    mentioned,
    load,
    evidence: (key, imports) => evidenceOf({ store, pages: pages.value, imports }, key),
  };
}

/** What grew too old is in memory until the list no longer names it. */
function forgetUnlisted(
  { pages, damaged }: Pick<Ledger, 'pages' | 'damaged'>,
  { pages: listings }: Manifest,
): void {
  const listed = new Set(listings.map(({ id }) => id));
  keepOnly(pages, ({ listing }) => listed.has(listing.id));
  keepOnly(damaged, ({ id }) => listed.has(id));
}

function keepOnly<T>(shown: Signal<readonly T[]>, stays: (item: T) => boolean): void {
  const still = shown.value.filter(stays);
  if (still.length < shown.value.length) shown.value = still;
}

/** The first frame needs no page of the ledger, nor what opens one. */
function bringPages() {
  return import('../store/pages.ts');
}

interface EvidenceSources {
  readonly store: () => Promise<OpenStore>;
  readonly pages: readonly LoadedPage[];
  readonly imports: readonly ImportReport[];
}

async function evidenceOf(
  { store, pages, imports }: EvidenceSources,
  key: string,
): Promise<EntryEvidence | undefined> {
  const { placeOfKey } = await import('./entry-at.ts');
  const place = placeOfKey(pages, key);
  if (!place) return undefined;
  const { listing, columns } = place.page;
  const { readEvidence } = await bringPages();
  const opened = await readEvidence(await store(), listing.id);
  if (!opened.ok) return undefined;
  const { evidenceFields } = await import('../statement/evidence-fields.ts');
  const source = imports.find(({ id }) => id === listing.importId);
  return {
    fileName: source?.fileName ?? '',
    line: columns.line[place.row] ?? 0,
    fields: evidenceFields(opened.value, place.row),
  };
}

/** Resolves when the page has drawn. Reading on at once would keep it from drawing; a hidden page never draws. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame !== 'function') return resolve();
    setTimeout(resolve, 100);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

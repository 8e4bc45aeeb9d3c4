import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minorUnits } from '../../lib/checkout/amount.ts';
import { bundled, openTab, withBrowser } from './engine-page.ts';
import { hostRisks } from './host-risks.ts';
import type { Probed } from './pages-probe.ts';

export interface PageAnswer {
  readonly form: string;
  readonly kind: string;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly options: readonly string[];
  readonly risk: readonly string[];
}

/**
 * Shows every page of a folder in real Chromium, at the address that `urls.json` or `labels.json` names, and tells what
 * the product reads: one list, in the shape that scorers compare.
 */
export async function evaluatePages(folder: string): Promise<readonly unknown[]> {
  return [(await probePages(folder)).map(answerOf)];
}

export interface ProbedPage {
  readonly form: string;
  readonly url: string;
  readonly probed: Probed;
}

/** All that was read, for whoever wants to know why. */
export async function probePages(folder: string): Promise<readonly ProbedPage[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).toSorted();
  const addresses = await addressesIn(folder);
  const script = await bundled('pages-probe.ts');
  return withBrowser(async (browser) => {
    const { page, show } = await openTab(browser);
    const probed: ProbedPage[] = [];
    for (const form of files) {
      const html = await readFile(join(folder, form), 'utf8');
      const url = addresses.get(form) ?? `https://page.invalid/${form}`;
      await show({ url, html });
      const read = await page.evaluate(`${script};kabanProbe()`);
      probed.push({ form, url, probed: read as Probed });
    }
    return probed;
  });
}

function answerOf({ form, url, probed }: ProbedPage): PageAnswer {
  const { kind, amount, options, risks } = probed;
  return {
    form,
    kind,
    amount: amount ? (amount.minor / (minorUnits('1', amount.currency) ?? 100)).toFixed(2) : null,
    currency: amount?.currency ?? null,
    options,
    risk: [...new Set([...risks, ...hostRisks(probed, url)])].toSorted(),
  };
}

/** `{"a.html": "https://…"}` or a list of `{form, url}`; labels carry addresses too. */
async function addressesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const pairs: (readonly [string, string])[] = [];
  for (const name of ['labels.json', 'urls.json']) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '[]');
    pairs.push(...pairsOf(JSON.parse(text)));
  }
  return new Map(pairs);
}

interface AddressRow {
  readonly form?: string;
  readonly file?: string;
  readonly url?: string;
}

function pairsOf(tree: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(tree)) {
    const entries = Object.entries(tree as Readonly<Record<string, string | AddressRow>>);
    return entries.map(([form, at]) => [form, typeof at === 'string' ? at : (at.url ?? '')]);
  }
  return (tree as readonly AddressRow[]).map(({ form, file, url }) => [
    form ?? file ?? '',
    url ?? '',
  ]);
}

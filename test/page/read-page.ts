import type { PageAmount, PageFacts, PageRisk } from '../../lib/checkout/page-facts.ts';
import { readTranscript } from '../../lib/checkout/page-read.ts';
import { pageRisks } from '../../lib/checkout/page-risks.ts';
import { isInPlainSight, isWordSeen } from '../../lib/page/plain-sight.ts';
import { transcribe } from '../../lib/page/transcribe.ts';

/** What our script in a page and the background find together, without the way between them. */
export interface PageRead extends Omit<PageFacts, 'amount'> {
  readonly amount?: PageAmount;
  readonly risks: readonly PageRisk[];
}

/** Writes a page down and reads that, as helper and background do; an amount only where it is seen. */
export function readPage(document: Document, url: string): PageRead {
  const { transcript, elements } = transcribe(document, url);
  const address = URL.canParse(url) ? new URL(url) : new URL('https://nowhere.example/');
  // On the way to the background nothing but plain data is left.
  const sent = JSON.parse(JSON.stringify(transcript)) as typeof transcript;
  const { amount, payee, payeeAt, ...facts } = readTranscript(sent, address);
  const isNamed = payeeAt !== undefined && isWordSeen(elements[payeeAt]);
  const isSeen = amount?.written.some(({ block, figures }) => {
    const element = elements[block];
    return element !== undefined && isInPlainSight({ element, figures });
  });
  return {
    ...facts,
    ...(amount && isSeen && { amount: { minor: amount.minor, currency: amount.currency } }),
    ...(payee !== undefined && isNamed && { payee }),
    risks: pageRisks(facts, address),
  };
}

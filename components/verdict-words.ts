import { formatYuan } from '../lib/domain/money.ts';
import { brandName, brandOr, pairOf, visible } from '../lib/text/checkout/brand-name.ts';
import type { CheckoutText } from '../lib/text/checkout/zh-cn.ts';
import type { VerdictText } from '../lib/text/checkout/verdict.zh-cn.ts';
import type { Language } from '../lib/text/language.ts';
import type { HostVerdict } from '../lib/trust/host-verdict.ts';
import type { PageFinding } from '../lib/trust/page-rules.ts';
import type { PageVerdict } from '../lib/trust/page-verdict.ts';

export interface VerdictWords {
  readonly language: Language;
  readonly words: VerdictText;
}

/** The same sentences for a link: no page is open that one could close, fill in or pay on. */
export function wordsOfLink(text: CheckoutText): CheckoutText {
  const { verdict, link } = text;
  const { levels, pageRules } = verdict;
  const { leads, rules } = link.unopened;
  return {
    ...text,
    verdict: {
      ...verdict,
      levels: {
        ...levels,
        'no-finding': { ...levels['no-finding'], lead: leads['no-finding'] },
        caution: { ...levels.caution, lead: leads.caution },
        danger: { ...levels.danger, lead: leads.danger },
      },
      pageRules: { ...pageRules, ...rules },
    },
  };
}

/** What the level means here; an official address says whose it is. */
export function leadOf({ language, words }: VerdictWords, { level, host }: PageVerdict): string {
  const owner = host.brand === undefined ? undefined : brandName(language, host.brand);
  if (owner === undefined) return words.levels[level].lead;
  if (level === 'official') return words.ownedBy(owner);
  const lent = level === 'no-finding' ? lentLead(words, host) : undefined;
  return lent?.(owner) ?? words.levels[level].lead;
}

/** Whether others than the house speak at its address. */
export function isLent(host: HostVerdict): boolean {
  return /^(?:rented-space|forwards|strangers-\w+)$/.test(host.findings[0]?.rule ?? '');
}

/** Whose words stand there although the address is a known house's. */
function lentLead(
  words: VerdictText,
  { findings }: HostVerdict,
): ((name: string) => string) | undefined {
  const rule = findings[0]?.rule;
  if (rule === 'rented-space') return words.rentedFrom;
  if (rule === 'forwards') return words.leadsOnFrom;
  return rule?.startsWith('strangers-') === true ? words.writtenAt : undefined;
}

/** What made a rule speak, as text: field names and wallets in the person's language, the page's own words as they are. */
export function evidenceOf(said: VerdictWords, { rule, evidence }: PageFinding): string {
  if (rule === 'qr-brand-mismatch' || rule === 'code-elsewhere') {
    return pairOf(evidence)
      .map((id) => brandOr(said.language, id))
      .join(' ≠ ');
  }
  if (rule === 'personal-code' || rule === 'login-code') {
    return evidence === '' ? '' : brandOr(said.language, evidence);
  }
  if (rule.startsWith('asks-')) return fieldsOf(said.words, evidence);
  if (rule === 'amount-changed' || rule === 'code-amount') return amountsOf(evidence);
  return visible(evidence);
}

function fieldsOf({ fields }: VerdictText, evidence: string): string {
  const known: Readonly<Record<string, string>> = fields;
  return evidence
    .split(' + ')
    .map((field) => known[field] ?? visible(field))
    .join(' + ');
}

/** `CNY 12860 → 22860`, in whole minor units. */
function amountsOf(evidence: string): string {
  const [, before, now] = /^CNY (\d+) → (\d+)$/.exec(evidence) ?? [];
  if (before === undefined || now === undefined) return visible(evidence);
  return `¥${formatYuan(Number(before))} → ¥${formatYuan(Number(now))}`;
}

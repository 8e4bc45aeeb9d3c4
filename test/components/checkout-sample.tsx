import type { ComponentChildren } from 'preact';
import { CheckoutContext } from '../../components/checkout-context.ts';
import type { FitRow } from '../../components/checkout-words.ts';
import { GuideContext } from '../../components/guide-context.ts';
import type { PageReport } from '../../lib/checkout/page-report.ts';
import type { Card } from '../../lib/domain/card.ts';
import { checkoutZhCn } from '../../lib/text/checkout/zh-cn.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import type { TrustLevel } from '../../lib/trust/page-rules.ts';
import type { PageVerdict } from '../../lib/trust/page-verdict.ts';
import { show } from './show.tsx';

export const today = '2026-10-10';

export function shown(children: ComponentChildren): HTMLElement {
  return show(
    <GuideContext.Provider value={guideZhCn}>
      <CheckoutContext.Provider value={checkoutZhCn}>{children}</CheckoutContext.Provider>
    </GuideContext.Provider>,
  );
}

export const card: Card = {
  id: 'c1',
  issuer: 'ICBC',
  kind: 'debit',
  last4: '7427',
  alias: '',
  addedAt: 0,
};

export function row(more: Partial<FitRow> = {}): FitRow {
  return {
    card,
    level: 'yes',
    fit: { cardId: 'c1', option: { channel: 'icbc', last4: '7427' }, way: 'saved' },
    wallet: undefined,
    bindingId: undefined,
    reasons: [{ code: 'saved' }],
    ...more,
  };
}

export const report: PageReport = {
  path: '/pay',
  kind: 'cashier',
  payee: '晴川小铺',
  options: [{ channel: 'icbc', last4: '7427', chosen: true }, { channel: 'wechat' }],
  brandsShown: [],
  fields: [],
  cardFrames: [],
  formTargets: [],
};

export function verdict(level: TrustLevel): PageVerdict {
  return { level, host: { verdict: 'unknown', host: 'shop.example', findings: [] }, findings: [] };
}

export const facts = {
  report,
  amount: '¥128.60',
  orderAmount: undefined,
  codeAmount: undefined,
};

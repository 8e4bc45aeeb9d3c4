import type { ComponentChildren } from 'preact';
import { GuideContext } from '../../components/guide-context.ts';
import { type Binding, plannedBinding } from '../../lib/domain/binding.ts';
import type { Card } from '../../lib/domain/card.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import { show } from './show.tsx';

export const today = '2026-10-10';
export const now = Date.parse('2026-10-10T04:00:00Z');
export const day = 86_400_000;

/** Renders a view of the guides in Chinese. */
export function view(children: ComponentChildren, into?: HTMLElement): HTMLElement {
  return show(
    <GuideContext.Provider value={guideZhCn}>{children}</GuideContext.Provider>,
    into && { into },
  );
}

export function cardOf(part: Pick<Card, 'id' | 'issuer' | 'last4'> & Partial<Card>): Card {
  return { kind: 'debit', alias: '', addedAt: 0, ...part };
}

export const icbc = cardOf({ id: 'c1', issuer: 'ICBC', last4: '1234' });
export const cmb = cardOf({ id: 'c2', issuer: 'CMB', last4: '8806' });

/** The ICBC card bound in a wallet, with a bill as proof. */
export function boundIn(wallet: Binding['wallet'], more: Partial<Binding> = {}): Binding {
  return {
    ...plannedBinding({ id: 'b1', cardId: icbc.id, wallet, now: now - day }),
    status: 'bound',
    evidence: { by: 'bill', day: '2026-10-09' },
    ...more,
  };
}

export const noBills = { readable: true, formats: [], range: undefined, path: undefined };

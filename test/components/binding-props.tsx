import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import type { BindingHandlers, BindingPageProps } from '../../components/binding-page.ts';
import { GuideContext } from '../../components/guide-context.ts';
import { type Binding, type BindingStatus, plannedBinding } from '../../lib/domain/binding.ts';
import type { Card } from '../../lib/domain/card.ts';
import type { Failure } from '../../lib/domain/failure.ts';
import { guideFor } from '../../lib/knowledge/bind-guides.ts';
import { en } from '../../lib/text/en.ts';
import { guideEn } from '../../lib/text/guide/en.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import { guideZhTw } from '../../lib/text/guide/zh-tw.ts';
import { zhCn } from '../../lib/text/zh-cn.ts';
import { zhTw } from '../../lib/text/zh-tw.ts';
import { show } from './show.tsx';

/** Noon of 2026-10-07 in Beijing. */
export const now = Date.UTC(2026, 9, 7, 4);
export const hour = 3_600_000;
export const card: Card = {
  id: 'c1',
  issuer: 'ICBC',
  kind: 'debit',
  last4: '1234',
  alias: '工资卡',
  addedAt: 0,
};
export const failure: Failure = {
  cause: 'phone-mismatch',
  policy: 'fix',
  code: 'CP110012',
  message: '预留手机号不符',
};

export function bindingIn(status: BindingStatus, more: Partial<Binding> = {}): Binding {
  const planned = plannedBinding({ id: 'b1', cardId: 'c1', wallet: 'alipay', now: now - hour });
  return { ...planned, status, evidence: { by: 'person', day: '2026-10-01' }, ...more };
}

export function handlers(): BindingHandlers {
  return {
    field: vi.fn(),
    move: vi.fn(),
    confirm: vi.fn(),
    reject: vi.fn(),
    retry: vi.fn(),
    tick: vi.fn(),
    side: vi.fn(),
    details: vi.fn(),
    addAutoDebit: vi.fn(),
    remove: vi.fn(),
  };
}

export function page(binding: Binding, more: Partial<BindingPageProps> = {}): BindingPageProps {
  const guide = guideFor({ wallet: binding.wallet, issuer: 'ICBC', kind: 'debit' });
  return {
    binding,
    card,
    guide: guide.ok ? guide.value : undefined,
    devices: [{ id: 'd1', name: '我的手机', kind: 'phone' }],
    accountStatus: 'open',
    now,
    fields: {},
    refused: undefined,
    on: handlers(),
    ...more,
  };
}

export function shown(children: ComponentChildren, guide = guideZhCn, common = zhCn): HTMLElement {
  return show(<GuideContext.Provider value={guide}>{children}</GuideContext.Provider>, {
    text: common,
  });
}

export const languages = [
  { guide: guideZhCn, common: zhCn },
  { guide: guideEn, common: en },
  { guide: guideZhTw, common: zhTw },
] as const;

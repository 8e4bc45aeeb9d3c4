// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { BindView, type BindViewProps } from '../../components/bind-view.tsx';
import { BindingsView, type BindingsViewProps } from '../../components/bindings-view.tsx';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import { zhCn } from '../../lib/text/zh-cn.ts';
import { bindingIn, card, hour, now, shown } from './binding-props.tsx';
import { control, ignore, one, press, words } from './show.tsx';

const text = guideZhCn.binding;

describe('the list', () => {
  const list = (more: Partial<BindingsViewProps> = {}): BindingsViewProps => ({
    rows: [],
    findings: { unrecorded: [], unused: [], contradicted: [] },
    cardOf: () => card,
    now,
    onAccept: ignore,
    onReject: ignore,
    onImport: ignore,
    ...more,
  });

  it('leads from nothing to a first binding or an import', () => {
    const onImport = vi.fn();
    const root = shown(<BindingsView {...list({ onImport })} />);
    expect(one(root, '.button.primary').getAttribute('href')).toBe('#/bind');
    press(control(root, zhCn.actions.import));
    expect(onImport).toHaveBeenCalledOnce();
  });

  it('tells what is under way first, and not to submit it again', () => {
    const inReview = bindingIn('in-review', { wallet: 'icbc-wallet', since: now - 2 * hour });
    const bound = bindingIn('bound', { id: 'b2' });
    const rows = [bound, inReview].map((binding) => ({ binding, card }));
    const root = shown(<BindingsView {...list({ rows })} />);
    const [first] = [...root.querySelectorAll('section')];
    expect(words(first)).toContain('申请审核中');
    expect(words(first)).toContain('已提交 2 小时，请勿重复提交');
    const hrefs = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('#/binding/b1');
    expect(hrefs).toContain('#/wallet/alipay');
  });

  it('proposes what bills prove, with names for the ear', () => {
    const onAccept = vi.fn();
    const onReject = vi.fn();
    const pair = {
      key: 'k',
      mention: card,
      card: undefined,
      wallet: 'wechat' as const,
      count: 1200,
      lastDay: '2026-10-06',
    };
    const findings = { unrecorded: [pair], unused: [], contradicted: [] };
    const root = shown(<BindingsView {...list({ findings, onAccept, onReject })} />);
    expect(words(one(root, '.proposal'))).toContain('付过 1,200 笔，最近一次：昨天');
    press(control(root, `${text.list.acceptCard} 微信支付 工商银行 储蓄卡 1234`));
    expect(onAccept).toHaveBeenCalledWith('k');
    press(control(root, `${text.list.reject} 微信支付 工商银行 储蓄卡 1234`));
    expect(onReject).toHaveBeenCalledWith('k');
  });

  it('asks about what is unused and what is contradicted', () => {
    const binding = bindingIn('bound');
    const pair = {
      key: 'k',
      mention: card,
      card,
      wallet: 'alipay' as const,
      count: 1,
      lastDay: '2026-10-06',
    };
    const findings = { unrecorded: [], unused: [{ binding }], contradicted: [{ binding, pair }] };
    const rows = [{ binding, card }];
    const root = shown(<BindingsView {...list({ rows, findings })} />);
    expect(words(root)).toContain(text.list.unusedLine);
    expect(words(root)).toContain(text.list.contradictedLine('昨天'));
  });
});

describe('beginning', () => {
  const begin = (more: Partial<BindViewProps> = {}): BindViewProps => ({
    cards: [card],
    bindings: [],
    accounts: [],
    card,
    wallet: 'alipay',
    devices: [],
    accountStatus: 'open',
    boundHere: 0,
    ageBand: 'adult',
    draft: { device: undefined, deviceName: undefined },
    onDraft: ignore,
    onAge: ignore,
    onStart: ignore,
    ...more,
  });

  it('refuses a pair that does not work, says why, and offers others', () => {
    const other = { ...card, issuer: 'CMB' };
    const root = shown(<BindView {...begin({ card: other, wallet: undefined })} />);
    const refused = words(one(root, '[data-refused]'));
    expect(refused).toContain(guideZhCn.facts.guideRefusals['only-own-bank']);
    expect(refused).toContain('支付宝');
    expect(one(root, '[data-refused]').querySelector('a')).toBeNull();
  });

  it('opens a binding that is on record already', () => {
    const root = shown(
      <BindView {...begin({ wallet: undefined, bindings: [bindingIn('failed')] })} />,
    );
    const hrefs = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContain('#/binding/b1');
    expect(hrefs).not.toContain('#/bind/c1/alipay');
  });

  it('asks for the age once and leads a child to the counter, with no way on', () => {
    const onAge = vi.fn();
    const asked = shown(<BindView {...begin({ ageBand: undefined, onAge })} />);
    expect(words(asked)).not.toContain(text.bind.start);
    press(one(asked, 'input[name=age]'));
    expect(onAge).toHaveBeenCalledWith('adult');
    const child = shown(<BindView {...begin({ ageBand: 'under-16' })} />);
    expect(words(child)).toContain(text.bind.minorTitle);
    expect(words(child)).toContain(guideZhCn.facts.minors['guardian-id']);
    expect(words(child)).not.toContain(text.bind.start);
    const young = shown(<BindView {...begin({ ageBand: '16-17' })} />);
    expect(words(young)).toContain(text.bind.limitsTitle);
    expect(control(young, text.bind.start)).toBeTruthy();
  });

  it('makes a phone where there is none', () => {
    const onStart = vi.fn();
    press(control(shown(<BindView {...begin({ onStart })} />), text.bind.start));
    expect(onStart).toHaveBeenLastCalledWith({ name: '我的手机' });
    const devices = [{ id: 'd1', name: '旧手机', kind: 'phone' as const }];
    press(control(shown(<BindView {...begin({ onStart, devices })} />), text.bind.start));
    expect(onStart).toHaveBeenLastCalledWith({ id: 'd1' });
  });

  it('says that a wallet is frozen or full', () => {
    const frozen = shown(<BindView {...begin({ accountStatus: 'frozen' })} />);
    expect(words(frozen)).toContain(text.bind.frozen);
    expect(words(shown(<BindView {...begin({ boundHere: 10 })} />))).toContain(
      text.bind.cap(10, 10),
    );
  });
});

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Alternatives } from '../../components/alternatives.tsx';
import { CompatView } from '../../components/compat-view.tsx';
import type { CompatViewProps } from '../../components/compat-view.tsx';
import { supportOf } from '../../lib/knowledge/compatibility.ts';
import { guideZhCn as guide } from '../../lib/text/guide/zh-cn.ts';
import { control, ignore, one, press, words } from './show.tsx';
import { cardOf, cmb, icbc, today, view } from './wallet-sample.tsx';

const compat: CompatViewProps = {
  pick: { wallet: 'alipay', issuer: 'ICBC', kind: 'debit', channel: 'online' },
  onPick: ignore,
  ownIssuerIds: ['ICBC'],
  answerOf: (channel) => ({
    basis: 'table',
    ...supportOf({ wallet: 'alipay', issuer: 'ICBC', kind: 'debit', channel }),
  }),
  onCorrect: ignore,
  today,
  cards: [icbc, { ...cmb, kind: undefined }],
  cellOf: (_card, id) =>
    id === 'jd'
      ? { basis: 'history', support: 'yes', day: today }
      : {
          basis: 'table',
          ...supportOf({ wallet: id, issuer: 'ICBC', kind: 'debit', channel: 'online' }),
        },
};

describe('whether a card is taken', () => {
  it('is said in words with a sign, and with day and source', () => {
    const root = view(<CompatView {...compat} />);
    const answers = [...root.querySelectorAll('.compat-answer')];
    expect(answers).toHaveLength(5);
    for (const answer of answers) {
      expect(words(answer.querySelector('.support-word'))).not.toBe('');
      expect(answer.querySelector('.support-word svg')).not.toBeNull();
      expect(words(answer.querySelector('.checked-on'))).toMatch(/\d{4}年/);
    }
  });

  it('is corrected by one press, and the word is taken back by another', () => {
    const onPick = vi.fn();
    const onCorrect = vi.fn();
    const root = view(<CompatView {...compat} onPick={onPick} />);
    press(control(root, '扫码付款：我知道不一样'));
    expect(onPick).toHaveBeenCalledWith({ ...compat.pick, correcting: 'qr' });
    view(
      <CompatView
        {...compat}
        pick={{ ...compat.pick, correcting: 'qr' }}
        onCorrect={onCorrect}
        answerOf={() => ({ basis: 'correction', support: 'no', day: '2026-10-09' })}
      />,
      root,
    );
    expect(words(root)).toContain('您自己写的，昨天');
    press(control(root, guide.facts.supports.limited));
    expect(onCorrect).toHaveBeenCalledWith('qr', 'limited');
    press(control(root, '网上付款：不用我写的'));
    expect(onCorrect).toHaveBeenLastCalledWith('online', undefined);
  });

  it('calls another bank a hint and nothing more', () => {
    const root = view(
      <CompatView
        {...compat}
        answerOf={() => ({
          basis: 'table',
          ...supportOf({ wallet: 'douyin', issuer: 'ICBC', kind: 'debit', channel: 'qr' }),
          hint: { issuer: 'CMB', day: '2026-10-09' },
        })}
      />,
    );
    const answer = one(root, '.compat-answer');
    expect(words(answer)).toContain('仅供参考：您的招商银行');
    expect(words(one(answer, '.support-word'))).toBe(guide.facts.supports.unknown);
  });

  it('is shown for every card and wallet at a glance, in a tab only', () => {
    const onPick = vi.fn();
    const root = view(<CompatView {...compat} onPick={onPick} />);
    expect(root.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(words(root.querySelectorAll('tbody tr')[1])).toContain(guide.wallet.compat.noKind);
    press(control(root, `工商银行 储蓄卡 1234，京东支付：${guide.facts.supports.yes}您`));
    expect(onPick).toHaveBeenCalledWith({ ...compat.pick, wallet: 'jd', correcting: undefined });
    const popup = view(<CompatView {...compat} onOpenTable={ignore} />);
    expect(popup.querySelector('table')).toBeNull();
    expect(control(popup, guide.wallet.compat.openTable)).toBeTruthy();
  });
});

describe('another card of the same person', () => {
  const rows = [
    {
      card: icbc,
      usable: true,
      bindingId: 'b1',
      reasons: [{ code: 'bound' as const, day: '2026-10-09' }, { code: 'supported' as const }],
    },
    {
      card: cmb,
      usable: true,
      bindingId: undefined,
      reasons: [{ code: 'support-unknown' as const }],
    },
    {
      card: cardOf({ id: 'c3', issuer: 'CCB', last4: '3321' }),
      usable: false,
      bindingId: undefined,
      reasons: [{ code: 'card-lost' as const }],
    },
  ];

  it('leads to its binding, or to binding it, with the reasons', () => {
    const root = view(<Alternatives wallet="alipay" rows={rows} today={today} />);
    const links = [...root.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/binding/b1',
      '#/bind/c2/alipay',
    ]);
    expect(words(links[0])).toContain('已绑在这个钱包（昨天）');
  });

  it('is no link when it cannot be used, and says why', () => {
    const root = view(<Alternatives wallet="alipay" rows={rows} today={today} />);
    expect(words(one(root, 'details'))).toContain('这张卡已挂失');
    expect(root.querySelector('details a')).toBeNull();
  });
});

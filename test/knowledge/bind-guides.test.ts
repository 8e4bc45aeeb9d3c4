import { describe, expect, it } from 'vitest';
import { bindingStatuses } from '../../lib/domain/binding.ts';
import { cardKinds } from '../../lib/domain/card.ts';
import { walletIds, type WalletId } from '../../lib/domain/wallet.ts';
import {
  accountLinkSteps,
  guideFor,
  type BindGuide,
  type CardInWallet,
} from '../../lib/knowledge/bind-guides.ts';
import { stepIds } from '../../lib/knowledge/bind-steps.ts';
import { issuers } from '../../lib/knowledge/issuers.ts';
import { prerequisiteIds } from '../../lib/knowledge/prerequisites.ts';
import { pathById } from '../../lib/knowledge/wallet-paths.ts';

function guideOf(wallet: WalletId, issuer: string): BindGuide {
  const guide = guideFor({ wallet, issuer, kind: 'debit' });
  if (!guide.ok) throw new Error(`refused: ${wallet} ${issuer}`);
  return guide.value;
}

const stepsOf = (guide: BindGuide) => Object.values(guide.steps).flat();

/** From nothing to bound: something to check, something to fill in, a proof, and a look at the result. */
function isUsable({ prerequisites, steps, route }: BindGuide): boolean {
  const needed = [
    ...(route === 'review' ? (['applying', 'in-review'] as const) : []),
    ...(['in-app', 'verifying', 'bound', 'unbinding', 'closing'] as const),
  ];
  return prerequisites.length > 10 && needed.every((status) => (steps[status]?.length ?? 0) > 0);
}

describe('every wallet × every bank × every kind of card', () => {
  const cards: readonly CardInWallet[] = walletIds.flatMap((wallet) =>
    issuers.flatMap(({ id }) => cardKinds.map((kind) => ({ wallet, issuer: id, kind }))),
  );

  it('has a usable way, or a refusal with usable ways elsewhere', () => {
    const without = cards.filter((card) => {
      const answer = guideFor(card);
      if (answer.ok) return !isUsable(answer.value);
      return (
        answer.error.alternatives.length === 0 ||
        answer.error.alternatives.some((wallet) => !guideFor({ ...card, wallet }).ok)
      );
    });
    expect(cards.length).toBe(8 * 39 * 4);
    expect(without).toEqual([]);
  });

  it('refuses only cards of other banks in the ICBC wallet', () => {
    const refused = cards.filter((card) => !guideFor(card).ok);
    expect(
      refused.every(({ wallet, issuer }) => wallet === 'icbc-wallet' && issuer !== 'ICBC'),
    ).toBe(true);
    expect(refused.length).toBe(38 * 4);
  });

  it('offers what is surer wherever it has a doubt', () => {
    for (const card of cards) {
      const answer = guideFor(card);
      if (!answer.ok) continue;
      const { cautions, alternatives } = answer.value;
      expect(alternatives.length > 0).toBe(cautions.length > 0);
      expect(alternatives).not.toContain(card.wallet);
    }
  });

  it('names only menus that are known, with a source and a day on each step', () => {
    const steps = cards.flatMap((card) => {
      const answer = guideFor(card);
      return answer.ok ? stepsOf(answer.value) : [];
    });
    const bad = steps.filter(
      ({ path, source, asOf }) =>
        (path !== undefined && !pathById(path)) ||
        source === '' ||
        !/^20\d\d-\d\d-\d\d$/.test(asOf),
    );
    expect(bad).toEqual([]);
  });
});

describe('the guide', () => {
  it('leads ICBC cards into Alipay through the menus of both', () => {
    const guide = guideOf('alipay', 'ICBC');
    expect(guide.route).toBe('direct');
    expect(guide.cautions).toEqual([]);
    expect(guide.steps['in-app']?.[0]?.path).toBe('alipay:bind');
    expect(guide.steps.unbinding?.map(({ path }) => path)).toEqual([
      'alipay:unbind',
      'icbc:bank-side-unbind',
      undefined,
    ]);
  });

  it('invents no menus for other banks', () => {
    expect(guideOf('alipay', 'CCB').steps.unbinding?.[1]).toMatchObject({ id: 'unbind-at-bank' });
    expect(guideOf('alipay', 'CCB').steps.unbinding?.[1]).not.toHaveProperty('path');
  });

  it('applies first and submits once for the ICBC wallet', () => {
    const guide = guideOf('icbc-wallet', 'ICBC');
    expect(guide.route).toBe('review');
    expect(guide.reviewHours).toBe(4);
    expect(guide.steps.applying?.at(-1)?.id).toBe('submit-once');
    expect(guide.steps['in-review']?.map(({ id }) => id)).toEqual(['wait-for-review', 'not-again']);
    expect(guide.prerequisites.map(({ id }) => id)).toContain('id-at-hand');
    expect(guide.prerequisites.map(({ id }) => id)).not.toContain('wallet-app');
  });

  it('has no review on the direct way', () => {
    const guide = guideOf('wechat', 'ICBC');
    expect([guide.steps.applying, guide.steps['in-review'], guide.reviewHours]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('sends other banks from the ICBC wallet to wallets that name them', () => {
    expect(guideFor({ wallet: 'icbc-wallet', issuer: 'CMB', kind: 'debit' })).toEqual({
      ok: false,
      error: { code: 'only-own-bank', alternatives: ['alipay', 'wechat', 'jd', 'unionpay'] },
    });
  });

  it('warns where a bank does not run e-CNY wallets, and does not forbid it', () => {
    expect(guideOf('ecny', 'BOB').cautions).toContain('not-an-operator');
    expect(guideOf('ecny', 'ICBC').cautions).toEqual([]);
  });

  it('says that the menus of a wallet are not known', () => {
    expect(guideOf('douyin', 'ICBC').cautions).toEqual(['not-confirmed', 'menus-unknown']);
  });

  it('answers for a bank it has never heard of', () => {
    expect(guideOf('alipay', 'NO-SUCH-BANK').cautions).toEqual(['not-confirmed']);
  });

  it('saves the bills before it closes a wallet', () => {
    expect(guideOf('alipay', 'ICBC').steps.closing?.[0]).toMatchObject({
      id: 'save-bills',
      path: 'alipay:export',
    });
  });

  it('links accounts without a promise of money', () => {
    expect(accountLinkSteps.link.map(({ id }) => id)).toContain('link-moves-no-money');
    expect(accountLinkSteps.unlink.map(({ id }) => id)).toHaveLength(3);
  });
});

describe('ids that a binding keeps as ticked', () => {
  it('belong to a step or to a prerequisite, never to both', () => {
    const steps: readonly string[] = stepIds;
    expect(prerequisiteIds.filter((id) => steps.includes(id))).toEqual([]);
  });

  it('stand in one status of a route, but where the old card is bound anew', () => {
    for (const wallet of ['alipay', 'icbc-wallet'] as const) {
      const guide = guideOf(wallet, 'ICBC');
      const ids = bindingStatuses
        .filter((status) => status !== 'rebind-needed')
        .flatMap((status) => guide.steps[status] ?? [])
        .map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('are all in use', () => {
    const used = new Set(
      [
        ...stepsOf(guideOf('alipay', 'ICBC')),
        ...stepsOf(guideOf('icbc-wallet', 'ICBC')),
        ...accountLinkSteps.link,
        ...accountLinkSteps.unlink,
      ].map(({ id }) => id),
    );
    expect(stepIds.filter((id) => !used.has(id))).toEqual([]);
  });
});

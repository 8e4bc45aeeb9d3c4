import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walletIds } from '../../lib/domain/wallet.ts';
import {
  emergencyKinds,
  emergencySteps,
  operators,
  urgencyOf,
  type WhatWasOnIt,
} from '../../lib/knowledge/emergency.ts';
import { issuers } from '../../lib/knowledge/issuers.ts';
import { pathById } from '../../lib/knowledge/wallet-paths.ts';

const nothing: WhatWasOnIt = { wallets: [], issuers: [], deviceKnown: false };

describe('after a phone is lost', () => {
  it('the SIM comes first, then wallets, banks, police, and what can wait', () => {
    const steps = emergencySteps({
      wallets: ['wechat', 'alipay'],
      issuers: ['ICBC'],
      deviceKnown: true,
    });
    expect(steps.map(({ id }) => id)).toEqual([
      'sim',
      'wallet:wechat',
      'wallet:alipay',
      'bank:ICBC',
      'police',
      'new-sim',
      'log-in-again',
      'change-passwords',
      'unbind-rest',
      'review-window',
    ]);
    expect(steps.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('names whom to call and where to tap', () => {
    const [, wechat, bank] = emergencySteps({
      wallets: ['wechat'],
      issuers: ['ICBC'],
      deviceKnown: true,
    });
    expect(wechat).toMatchObject({
      who: 'wallet',
      hotlines: [{ number: '95017', confirmed: true }],
      path: 'wechat:freeze',
    });
    expect(bank).toMatchObject({ who: 'bank', hotlines: [{ number: '95588', confirmed: true }] });
  });

  it('with nothing known lists every wallet and every bank', () => {
    const steps = emergencySteps(nothing);
    expect(steps.filter(({ kind }) => kind === 'wallet')).toHaveLength(walletIds.length);
    expect(steps.filter(({ kind }) => kind === 'bank')).toHaveLength(issuers.length);
  });

  it('lists nothing else when the lost phone held nothing', () => {
    const steps = emergencySteps({ ...nothing, deviceKnown: true });
    expect(steps.some(({ kind }) => kind === 'wallet' || kind === 'bank')).toBe(false);
  });

  it('gives no number where none is known', () => {
    const steps = emergencySteps({ wallets: ['douyin'], issuers: ['X'], deviceKnown: true });
    expect(steps[1]?.hotlines).toEqual([]);
    expect(steps[2]?.hotlines).toEqual([]);
  });

  it('keeps the order, numbers without gaps and lists everybody once, whatever was on it', () => {
    const what = fc.record({
      wallets: fc.array(fc.constantFrom(...walletIds)),
      issuers: fc.array(fc.constantFrom(...issuers.map(({ id }) => id))),
      deviceKnown: fc.boolean(),
    });
    fc.assert(
      fc.property(what, (lost) => {
        const steps = emergencySteps(lost);
        const places = steps.map(({ kind }) => emergencyKinds.indexOf(kind));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(steps.map(({ order }) => order)).toEqual(steps.map((_, index) => index + 1));
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      }),
    );
  });

  it('carries a source and a day on every step, and only menus that are known', () => {
    const bad = emergencySteps(nothing).filter(
      ({ source, asOf, path }) =>
        source === '' ||
        !/^20\d\d-\d\d-\d\d$/.test(asOf) ||
        (path !== undefined && !pathById(path)),
    );
    expect(bad).toEqual([]);
  });
});

it('marks the operator of which only common knowledge tells', () => {
  expect(operators.filter(({ hotlineConfirmed }) => !hotlineConfirmed).map(({ id }) => id)).toEqual(
    ['china-broadnet'],
  );
});

describe('how urgent it is', () => {
  const calm = {
    'was-unlocked': 'no',
    'screen-lock': 'yes',
    'sim-pin': 'yes',
    'password-free': 'no',
  } as const;

  it('usual only when every answer is the better one', () => {
    expect(urgencyOf(calm)).toBe('usual');
    expect(urgencyOf({ ...calm, 'password-free': 'yes' })).toBe('high');
    expect(urgencyOf({ ...calm, 'screen-lock': 'no' })).toBe('high');
  });

  it('high while something is not answered', () => {
    expect(urgencyOf({})).toBe('high');
  });
});

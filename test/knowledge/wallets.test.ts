import { expect, it } from 'vitest';
import { walletIds } from '../../lib/domain/wallet.ts';
import { walletById, wallets } from '../../lib/knowledge/wallets.ts';

it('knows every wallet once', () => {
  expect(wallets.map(({ id }) => id)).toEqual([...walletIds]);
  expect(walletIds.map((id) => walletById(id).id)).toEqual([...walletIds]);
});

it('calls no hotline confirmed that it does not have', () => {
  expect(wallets.filter((wallet) => !wallet.hotline && wallet.hotlineConfirmed)).toEqual([]);
  expect(wallets.every(({ hotline }) => hotline === undefined || /^\d{5,6}$/.test(hotline))).toBe(
    true,
  );
});

it('says that one source gives the hotline of JD', () => {
  expect(walletById('jd')).toMatchObject({ hotline: '95118', hotlineConfirmed: false });
});

it('invents nothing for wallets of which nothing is known', () => {
  for (const id of ['douyin', 'meituan'] as const) {
    const { hotline, legalName, licence } = walletById(id);
    expect([hotline, legalName, licence]).toEqual([undefined, undefined, undefined]);
  }
});

import { expect, it } from 'vitest';
import { channels } from '../../lib/domain/support.ts';
import { walletIds } from '../../lib/domain/wallet.ts';
import { fundingOrderPath, uses, usesOf } from '../../lib/knowledge/uses.ts';
import { pathById } from '../../lib/knowledge/wallet-paths.ts';

it('tells for every wallet how to pay online and by code', () => {
  for (const wallet of walletIds)
    for (const channel of ['online', 'qr'] as const)
      expect(usesOf(wallet, channel).some(({ kind }) => kind === 'how')).toBe(true);
});

it('keeps the ways to pay apart', () => {
  const pos = usesOf('icbc-wallet', 'pos').map(({ id }) => id);
  expect(pos).toContain('pos-may-fail');
  expect(usesOf('icbc-wallet', 'online').map(({ id }) => id)).not.toContain('pos-may-fail');
  expect(usesOf('alipay', 'pos').map(({ id }) => id)).not.toContain('pos-may-fail');
});

it('gives everything when no way to pay is named', () => {
  for (const wallet of walletIds) {
    const ids = new Set(channels.flatMap((channel) => usesOf(wallet, channel)));
    expect(new Set(usesOf(wallet))).toEqual(ids);
  }
});

it('leads only to menus that are known', () => {
  expect(uses.filter(({ path }) => path !== undefined && !pathById(path))).toEqual([]);
  expect(fundingOrderPath('ecny')?.labels.at(-1)).toBe('调整扣款顺序');
  expect(fundingOrderPath('alipay')).toBeUndefined();
});

import { expect, it } from 'vitest';
import { walletIds } from '../../lib/domain/wallet.ts';
import { choosingDimensions, scamWarnings, walletProfile } from '../../lib/knowledge/choosing.ts';

it('puts a wallet together from what is known of it', () => {
  expect(walletProfile('icbc-wallet')).toMatchObject({
    takes: 'own-bank',
    licence: 'bank',
    bills: ['csv', 'pdf'],
    channels: { online: 'yes', qr: 'yes', nfc: 'yes', pos: 'limited', transfer: 'yes' },
  });
  expect(walletProfile('wechat').safety).toEqual(['freeze', 'safety-lock', 'auto-debit']);
});

it('says unknown where no source tells', () => {
  expect(walletProfile('douyin')).toMatchObject({
    takes: 'unknown',
    licence: undefined,
    bills: [],
    channels: { online: 'unknown', qr: 'unknown' },
  });
});

it('compares every wallet by what it holds of each', () => {
  const profiles = walletIds.map(walletProfile);
  expect(profiles.every(({ source, asOf }) => source !== '' && asOf !== '')).toBe(true);
  expect(
    choosingDimensions.filter(({ judgedBy }) => judgedBy === 'person').map(({ id }) => id),
  ).toEqual(['history', 'devices', 'reviews']);
});

it('warns of wallets for virtual coins', () => {
  expect(scamWarnings[0]).toMatchObject({ id: 'crypto-wallet', covers: ['R032'] });
});

import { expect, it } from 'vitest';
import { walletIds } from '../../lib/domain/wallet.ts';
import { hostsOf, walletHosts } from '../../lib/knowledge/wallet-hosts.ts';
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

it('names the web addresses of those that can be used in a browser', () => {
  expect(hostsOf('alipay')?.domains).toEqual(['alipay.com']);
  expect(hostsOf('icbc-wallet')?.domains).toEqual(['icbc.com.cn']);
  expect(hostsOf('douyin')).toBeUndefined();
  const domains = walletHosts.flatMap((hosts) => hosts.domains);
  expect(new Set(domains).size).toBe(domains.length);
  for (const domain of domains) expect(domain).toMatch(/^[a-z0-9]+(?:\.[a-z0-9]+)+$/);
});

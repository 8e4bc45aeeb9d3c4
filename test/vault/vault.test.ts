import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argon2 } from '../../lib/vault/argon2.ts';
import { mustLock } from '../../lib/vault/auto-lock.ts';
import { isAcceptableCost, leastCost, usualCost } from '../../lib/vault/key-derivation.ts';
import { waitAfter } from '../../lib/vault/patience.ts';
import { newRecoveryCode, readRecoveryCode } from '../../lib/vault/recovery-code.ts';
import { openVault } from '../../lib/vault/seal.ts';
import { passphraseStrength } from '../../lib/vault/strength.ts';
import {
  unwrapByPassphrase,
  unwrapByRecoveryCode,
  type VaultHeader,
  wrapByPassphrase,
  wrapByRecoveryCode,
} from '../../lib/vault/wrap.ts';

const key = () => crypto.getRandomValues(new Uint8Array(32));

async function headerFor(vaultKey: Uint8Array<ArrayBuffer>, text: string): Promise<VaultHeader> {
  const secret = { vaultId: 'v1', text };
  const wrap = await wrapByPassphrase(vaultKey, secret, { derive: argon2, cost: leastCost });
  return { format: 1, vaultId: 'v1', wraps: [wrap] };
}

describe('sealing', () => {
  const place = { store: 'pages', id: 'p1', version: 1 } as const;

  it('opens only in its own place, version, vault and under its own key', async () => {
    const secret = key();
    const vault = await openVault('v1', secret);
    const sealed = await vault.seal(place, new TextEncoder().encode('青禾面馆'));
    const opened = await vault.open(place, sealed);
    expect(opened.ok && new TextDecoder().decode(opened.value)).toBe('青禾面馆');
    const elsewhere = [
      vault.open({ ...place, id: 'p2' }, sealed),
      vault.open({ ...place, version: 2 }, sealed),
      vault.open({ ...place, store: 'records' }, sealed),
      (await openVault('v2', secret)).open(place, sealed),
      (await openVault('v1', key())).open(place, sealed),
    ];
    expect((await Promise.all(elsewhere)).every(({ ok }) => !ok)).toBe(true);
  });

  it('never uses the same nonce twice for the same text', async () => {
    const vault = await openVault('v1', key());
    const plain = new Uint8Array(64);
    const [a, b] = await Promise.all([vault.seal(place, plain), vault.seal(place, plain)]);
    expect(a.iv).not.toEqual(b.iv);
    expect(a.ciphertext).not.toEqual(b.ciphertext);
  });
});

describe('a passphrase', () => {
  it('opens the vault it was set for, however the keyboard composed it', async () => {
    const vaultKey = key();
    const header = await headerFor(vaultKey, 'ｃａｆe\u0301 九月 菊花 台风');
    const opened = await unwrapByPassphrase(header, 'café 九月 菊花 台风', argon2);
    expect(opened).toEqual({ ok: true, value: vaultKey });
  });

  it('that is wrong opens nothing', async () => {
    const header = await headerFor(key(), 'right one');
    expect(await unwrapByPassphrase(header, 'wrong one', argon2)).toEqual({
      ok: false,
      error: { code: 'wrong-secret' },
    });
  });

  it('is not derived at a cost somebody lowered', async () => {
    const header = await headerFor(key(), 'right one');
    const wraps = header.wraps.map((wrap) =>
      wrap.kind === 'passphrase' ? { ...wrap, cost: { memoryKiB: 8, passes: 1 } } : wrap,
    );
    expect(await unwrapByPassphrase({ ...header, wraps }, 'right one', argon2)).toEqual({
      ok: false,
      error: { code: 'vault-damaged' },
    });
    expect(isAcceptableCost(usualCost)).toBe(true);
    expect(usualCost).toEqual({ memoryKiB: 65_536, passes: 3 });
  });

  it('gives the bytes of the Argon2id reference implementation', async () => {
    const made = await argon2('password', new TextEncoder().encode('somesalt'), {
      memoryKiB: 65_536,
      passes: 2,
    });
    expect(Buffer.from(made).toString('hex')).toBe(
      '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
    );
  });
});

describe('a recovery code', () => {
  it('opens the vault, typed in small letters, with spaces and O for 0', async () => {
    const vaultKey = key();
    const code = newRecoveryCode();
    const read = readRecoveryCode(code);
    if (!read.ok) throw new Error('a new code must be readable');
    const wrap = await wrapByRecoveryCode(vaultKey, { vaultId: 'v1', text: read.value });
    const typed = readRecoveryCode(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'));
    const header = { format: 1, vaultId: 'v1', wraps: [wrap] } as const;
    expect(typed.ok && (await unwrapByRecoveryCode(header, typed.value))).toEqual({
      ok: true,
      value: vaultKey,
    });
  });

  it('has 130 random bits in seven groups of four', () => {
    expect(newRecoveryCode()).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(Array.from({ length: 200 }, newRecoveryCode)).size).toBe(200);
  });

  it('tells a slip of one symbol or two swapped ones before any key is tried', () => {
    fc.assert(
      fc.property(fc.nat(27), fc.nat(30), (at, shift) => {
        const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const code = newRecoveryCode().replaceAll('-', '');
        const wrong = alphabet[(alphabet.indexOf(code[at] ?? '') + 1 + shift) % 32] ?? '';
        expect(readRecoveryCode(code.slice(0, at) + wrong + code.slice(at + 1)).ok).toBe(false);
        const [a, b] = [code[at % 27] ?? '', code[(at % 27) + 1] ?? ''];
        const swapped = code.slice(0, at % 27) + b + a + code.slice((at % 27) + 2);
        expect(readRecoveryCode(swapped).ok).toBe(a === b);
      }),
    );
  });
});

describe('the strength meter', () => {
  it.each([
    '',
    '12345678',
    'password',
    '5201314woaini',
    '19990101',
    '13800138000',
    'aaaaaaaaaaaa',
    'qwerty123',
    'icbc2026',
  ])('refuses %j', (weak) => expect(passphraseStrength(weak).level).toBeLessThan(2));

  it.each(['蓝鲸 邮票 柚子 台阶', 'tidy-otter-quartz-47', 'kR7#vm2!xQ9p'])('takes %j', (strong) =>
    expect(passphraseStrength(strong).level).toBeGreaterThanOrEqual(2),
  );
});

describe('the lock', () => {
  it('falls after the minutes chosen, and when the clock runs backwards', () => {
    expect(mustLock(5 * 60_000, 0, 5)).toBe(true);
    expect(mustLock(5 * 60_000 - 1, 0, 5)).toBe(false);
    expect(mustLock(0, 86_400_000, 5)).toBe(true);
    expect(mustLock(0, 86_400_000, 'restart')).toBe(true);
    expect(mustLock(9e9, 0, 'restart')).toBe(false);
  });

  it('makes a guesser wait longer and longer after five failures', () => {
    expect([4, 5, 6, 10, 40].map(waitAfter)).toEqual([0, 500, 1000, 16_000, 30_000]);
  });
});

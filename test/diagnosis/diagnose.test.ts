import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, foundCause, foundRow } from '../../lib/diagnosis/diagnose.ts';
import { causes } from '../../lib/domain/failure.ts';
import { failures } from '../../lib/knowledge/failures.ts';
import { causeGuide } from '../../lib/knowledge/remedies.ts';
import { leastMs } from '../least-time.ts';

const balanceAnywhere = '余额不足';

describe('a message of the table', () => {
  it.each(failures.map((row) => [row.id, row] as const))('%s alone is found', (_, row) => {
    const { cause, policy } = row;
    const anyPolicy = row.message === balanceAnywhere;
    const said = { kind: 'found', cause, confidence: 'exact', ...(!anyPolicy && { policy }) };
    expect(diagnose({ text: row.message })).toMatchObject(said);
  });

  it.each(failures.map((row) => [row.id, row] as const))(
    '%s with its code and app is found',
    (_, row) => {
      const { message: text, system, code, cause, policy, id: failureId } = row;
      expect(diagnose({ text, system, code })).toMatchObject({
        kind: 'found',
        cause,
        policy,
        failureId,
      });
    },
  );

  it.each(failures.filter(({ code }) => code !== undefined).map((row) => [row.id, row] as const))(
    '%s is found by app and code without a message',
    (_, { system, code, id: failureId }) => {
      expect(diagnose({ text: '', system, code })).toMatchObject({ kind: 'found', failureId });
    },
  );
});

describe('a code', () => {
  it('of digits alone is asked about: it means something else in another app', () => {
    expect(diagnose({ text: '61' })).toEqual({
      kind: 'which-system',
      options: [
        { system: 'unionpay', failureId: 'F018' },
        { system: 'pos', failureId: 'F048' },
      ],
    });
    expect(diagnose({ text: '', code: '05' })).toMatchObject({ kind: 'which-system' });
    expect(diagnose({ text: '错误码：1108' })).toMatchObject({ kind: 'which-system' });
  });

  it('is clear once the app is named', () => {
    expect(diagnose({ text: '61', system: 'pos' })).toMatchObject({ cause: 'limit' });
    expect(diagnose({ text: '61', system: 'unionpay' })).toMatchObject({ cause: 'info-card-no' });
  });

  it('beside a message that says the same takes the row of both', () => {
    expect(diagnose({ text: '13041 预留手机号不对' })).toMatchObject({ failureId: 'F108' });
    expect(diagnose({ text: '51 余额不足' })).toMatchObject({ failureId: 'F046' });
  });

  it('with letters is found in any text, however a picture was read', () => {
    for (const text of [
      'cp110012',
      'CP11OO12',
      'CP 110012',
      '绑定失败(ＣＰ１１００１２)',
      'err: CPllOOl2.',
    ]) {
      expect(diagnose({ text }), text).toMatchObject({
        cause: 'phone-mismatch',
        failureId: 'F064',
      });
    }
  });

  it('is not taken out of a longer word', () => {
    expect(diagnose({ text: 'ACQ.BUYER_BALANCE_NOT_ENOUGH' })).toMatchObject({ failureId: 'F127' });
    expect(diagnose({ text: 'XCP1100123' })).toEqual({ kind: 'unknown' });
  });

  it('that contradicts the message is not trusted silently, nor is the message', () => {
    const diagnosis = diagnose({ text: 'CP110012 余额不足' });
    expect(diagnosis).toMatchObject({
      kind: 'choose',
      candidates: [{ cause: 'balance' }, { cause: 'phone-mismatch', failureId: 'F064' }],
    });
  });

  it('of the end of a card number is none', () => {
    expect(diagnose({ text: '工商银行储蓄卡(1114)' })).toEqual({ kind: 'unknown' });
  });
});

describe('equal words with different answers', () => {
  it('are told apart by the app', () => {
    expect(diagnose({ text: balanceAnywhere, system: 'pos' })).toMatchObject({ policy: 'fix' });
    expect(diagnose({ text: balanceAnywhere, system: 'wechat' })).toMatchObject({
      policy: 'other-card',
    });
    expect(diagnose({ text: balanceAnywhere })).toMatchObject({ cause: 'balance', policy: 'fix' });
  });
});

describe('a message that contradicts itself', () => {
  it('is asked about, with two or three candidates', () => {
    const diagnosis = diagnose({ text: '短信验证码错误。账户余额不足。' });
    expect(diagnosis).toMatchObject({ kind: 'choose' });
    if (diagnosis.kind === 'choose') expect(diagnosis.candidates.length).toBeLessThanOrEqual(3);
  });
});

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...failures.map(({ message }) => message), '\n', ' ', '0', '{X}'))
      .map((parts) => parts.join('')),
  );

  it('gets an answer of the known shape, and never more than three candidates', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const diagnosis = diagnose({ text });
        if (diagnosis.kind === 'found') expect(causes).toContain(diagnosis.cause);
        if (diagnosis.kind === 'choose') {
          expect(diagnosis.candidates.length).toBeGreaterThanOrEqual(2);
          expect(diagnosis.candidates.length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });

  it('of a whole screen is read in the blink of an eye', () => {
    const text = '今天天气很好，我们去公园。'.repeat(400);
    expect(leastMs(() => diagnose({ text }), 2)).toBeLessThan(500);
  });
});

describe('what a person picked', () => {
  it('is found by its row or its cause', () => {
    expect(foundRow('F064')).toMatchObject({ cause: 'phone-mismatch', confidence: 'exact' });
    expect(foundRow('F999')).toBeUndefined();
    expect(foundCause('network')).toMatchObject({ policy: causeGuide.network.policy });
  });
});

describe('whose trouble it is, and which', () => {
  it.each([
    ['身分證字號與銀行預留不符', 'id-mismatch'],
    ['卡号… 身份证… 手机… 预留手机号不一致', 'phone-mismatch'],
    ['不是余额不足的问题，是预留手机号不一致', 'phone-mismatch'],
    ['This card is already linked to another account', 'bind-cap'],
    ['Do not honor', 'issuer-decline'],
    ['Do not honor (05)', 'issuer-decline'],
    ['05 Do not honour', 'issuer-decline'],
  ])('is found: %s', (text, cause) => {
    expect(diagnose({ text })).toMatchObject({ kind: 'found', cause });
  });

  it.each(['对方账户异常，无法收款', '对方微信号余额不足', '银行卡没有余额不足的问题'])(
    'is asked: %s',
    (text) => {
      expect(diagnose({ text }).kind).not.toBe('found');
    },
  );
});

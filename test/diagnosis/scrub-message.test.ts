import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrubMessage } from '../../lib/diagnosis/scrub-message.ts';
import { failures } from '../../lib/knowledge/failures.ts';

describe('a message that is kept', () => {
  it.each([
    ['卡号 6222 0202 0011 2231 234 无效', '卡号 ***** 无效'],
    ['卡号6222-0202-0011-2231-234', '卡号*****'],
    ['手机号13800138000与银行不一致', '手机号*****与银行不一致'],
    ['手机号 138****8000 不符', '手机号 ***** 不符'],
    ['证件号11010519491231002X有误', '证件号*****有误'],
    ['订单号：2026100122001412345678', '订单号：*****'],
    ['卡号６２２２０２０２００１１', '卡号*****'],
  ])('loses its long numbers: %s', (text, kept) => {
    expect(scrubMessage(text)).toBe(kept);
  });

  it.each([
    '绑定失败(CP110012)',
    'CP 110012',
    '13048 绑卡数量上限',
    '详情请咨询95516',
    '尾号1234的卡',
    '31007',
  ])('keeps codes, hotlines and the last four digits: %s', (text) => {
    expect(scrubMessage(text)).toBe(text);
  });

  it('keeps every message and code of the table as it is', () => {
    for (const { message, code = '' } of failures) {
      expect(scrubMessage(message)).toBe(message);
      expect(scrubMessage(code)).toBe(code);
    }
  });

  it('is cut at 200 characters', () => {
    expect(scrubMessage('长'.repeat(500))).toHaveLength(200);
  });

  it('never holds a card number, however it is grouped', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 19 });
    const separator = fc.constantFrom('', ' ', '-', '·', '\n');
    fc.assert(
      fc.property(fc.string(), digits, separator, (before, number, between) => {
        const grouped = number.join('').replaceAll(/(\d{4})(?=\d)/g, `$1${between}`);
        expect(scrubMessage(`${before}:${grouped}`)).not.toMatch(/\d(?:\D?\d){9}/);
      }),
    );
  });
});

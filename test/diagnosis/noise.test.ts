import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { type FailureRow, failures } from '../../lib/knowledge/failures.ts';

/** A message as an app prints it, with numbers where the table has places for them. */
function printed({ message }: FailureRow): string {
  return message.replace('{X}', '3').replace('{a}', '2').replace('{b}', '5');
}

function half(text: string): number {
  return Math.floor(Array.from(text).length / 2);
}

const pictures: readonly (readonly [string, (message: string) => string])[] = [
  ['on a screen', (text) => `10:32 5G 87%\n支付宝\n添加银行卡\n温馨提示\n${text}\n取消 确定`],
  ['on a page', (text) => `支付失败\n${text}\n订单号 2026100122001412345678\n更换付款方式`],
  ['behind a title', (text) => `绑定失败：${text}。`],
  ['before a hint', (text) => `${text}，如有疑问请联系客服`],
  ['as somebody tells it', (text) => `我绑卡的时候它说“${text}”怎么办`],
  ['with spaces between all characters', (text) => Array.from(text).join(' ')],
  [
    'with a line break in its middle',
    (text) => `${text.slice(0, half(text))}\n${text.slice(half(text))}`,
  ],
  ['without punctuation', (text) => text.replaceAll(/[，。,、：；！()（）]/gu, ' ')],
];

describe.each(pictures)('a message of the table %s', (_, show) => {
  it('is found, all 158 times', () => {
    const missed = failures.filter((row) => {
      const diagnosis = diagnose({ text: show(printed(row)) });
      if (diagnosis.kind !== 'found' || diagnosis.cause !== row.cause) return true;
      return diagnosis.policy !== row.policy && row.message !== '余额不足';
    });
    expect(missed.map((row) => show(printed(row)))).toEqual([]);
  });
});

describe('a message of the table of which a third is cut off', () => {
  const cut = failures.map((row) => {
    const characters = Array.from(printed(row));
    const text = `${characters.slice(0, Math.ceil(characters.length * 0.7)).join('')}…`;
    return { row, diagnosis: diagnose({ text }) };
  });

  it('is found nine times out of ten, and never taken for another', () => {
    const found = cut.filter(({ diagnosis }) => diagnosis.kind === 'found');
    expect(found.length / cut.length).toBeGreaterThanOrEqual(0.9);
    const wrong = cut.filter(
      ({ row, diagnosis }) => diagnosis.kind === 'found' && diagnosis.cause !== row.cause,
    );
    expect(wrong.map(({ row }) => row.id)).toEqual([]);
  });
});

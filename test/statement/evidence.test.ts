import { describe, expect, it } from 'vitest';
import { evidenceFields } from '../../lib/statement/evidence-fields.ts';
import {
  alipayHead,
  alipayNames,
  alipayRow,
  alipayText,
  everythingIn,
  gb18030,
  icbcRow,
  icbcText,
  joined,
  readOk,
  utf8,
} from './sample-bills.ts';

const valuesOf = (
  statement: Awaited<ReturnType<typeof readOk>>,
  row: number,
): Map<string, string> =>
  new Map(evidenceFields(statement.evidence, row).map(({ name, value }) => [name, value]));

describe('the evidence of an entry', () => {
  it('is its own line by the names of the columns, private cells blank', async () => {
    const rows = [
      alipayRow({ 金额: 'x' }),
      alipayRow({ 商品说明: '"双人餐, ""大份"""', 备注: '谢谢' }),
      alipayRow({ 商品说明: '"两\n行"' }),
    ];
    const statement = await readOk(gb18030(alipayText(rows)));
    expect(statement.evidence.lines.ends).toHaveLength(2);
    const fields = valuesOf(statement, 0);
    expect([...fields.keys()]).toEqual([...alipayNames]);
    expect(fields.get('商品说明')).toBe('双人餐, "大份"');
    expect(fields.get('备注')).toBe('谢谢');
    expect(fields.get('对方账号')).toBe('');
    expect(fields.get('商家订单号')).toBe('T200P0001');
    expect(valuesOf(statement, 1).get('商品说明')).toBe('两\ufffd行');
  });

  it('of a bank holds neither balance nor the other side’s account', async () => {
    const statement = await readOk(icbcText('details', [icbcRow('details')]));
    const fields = valuesOf(statement, 0);
    expect([fields.get('余额'), fields.get('对方账户')]).toEqual(['', '']);
    expect(fields.get('记账金额(支出)')).toBe('1,212.50');
    expect(everythingIn(statement)).not.toMatch(/88,765\.43|2155/);
  });
});

describe('numbers of cards, people and phones', () => {
  const secrets = [
    ['6222021234567894', '[卡号已遮盖…7894]'],
    ['4111111111111111', '[卡号已遮盖…1111]'],
    ['11010519491231002X', '[证件号已遮盖]'],
    ['110105194912310000', '[证件号已遮盖]'],
    ['13800138000', '[手机号已遮盖]'],
    ['8613800138000', '[手机号已遮盖]'],
  ] as const;

  it.each(secrets.filter(([secret]) => secret !== '110105194912310000'))(
    '%s never leaves the reader, whichever column of words it stands in',
    async (secret, mask) => {
      const words = [
        '交易分类',
        '交易对方',
        '商品说明',
        '收/付款方式',
        '交易状态',
        '备注',
      ] as const;
      for (const name of words) {
        for (const encode of [utf8, gb18030]) {
          const statement = await readOk(
            encode(alipayText([alipayRow({ [name]: `转给${secret}的钱` })])),
          );
          expect(everythingIn(statement)).not.toContain(secret);
          expect(valuesOf(statement, 0).get(name)).toBe(`转给${mask}的钱`);
        }
      }
    },
  );

  it('stay when they are none: other lengths, a wrong check digit, an issuer nobody is', async () => {
    const harmless = '6222021234567895 110105194912310021 1380013800 12800138000 1111111111111117';
    const statement = await readOk(alipayText([alipayRow({ 商品说明: harmless })]));
    expect(statement.columns.texts).toContain(harmless);
  });

  it('are not looked for in order numbers, which pass for cards now and then', async () => {
    const cells = { 交易订单号: '6222021234567894', 商家订单号: '13800138000' };
    const statement = await readOk(alipayText([alipayRow(cells)]));
    expect(valuesOf(statement, 0).get('交易订单号')).toBe('6222021234567894');
    expect(valuesOf(statement, 0).get('商家订单号')).toBe('13800138000');
  });

  it('are masked in a column that the provider has added', async () => {
    const header = `${alipayNames.join(',')},附言`;
    const row = `${alipayRow()}请打13800138000`;
    const statement = await readOk(alipayText([row], alipayHead, header));
    expect(everythingIn(statement)).not.toContain('13800138000');
  });

  it('are not seen in four-byte characters of GB18030, whose bytes are digits too', async () => {
    const rare = Uint8Array.from([0x81, 0x30, 0x81, 0x34, 0x81, 0x33, 0x81, 0x38]);
    const text = alipayText([alipayRow({ 商品说明: '@1@' })]).replace('cgd***@example.com', '/');
    const [before = '', after = ''] = text.split('@1@').map((part) => part);
    const bytes = joined(gb18030(before), rare, gb18030(`13800138000${after}`));
    const statement = await readOk(bytes);
    expect(statement.refused).toEqual([]);
    expect(valuesOf(statement, 0).get('商品说明')).toMatch(/^..\[手机号已遮盖\]$/u);
  });

  it('of the owner in the head of the bill are not kept', async () => {
    const statement = await readOk(alipayText([alipayRow()]));
    expect(everythingIn(statement)).not.toMatch(/王小明|wang@example|cgd\*\*\*/);
  });
});

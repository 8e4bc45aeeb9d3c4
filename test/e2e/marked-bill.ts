const utf8 = new TextEncoder();

/** A bill whose every word is new to the world, and the forty words to look for on the disk. */
export interface MarkedBill {
  readonly bytes: Uint8Array;
  readonly alias: string;
  readonly markers: readonly string[];
}

const rows = 12;

/** Invented shops, items and order numbers of random signs, with cards of banks that nothing else names. */
export function markedBill(): MarkedBill {
  const shops = Array.from({ length: rows }, () => randomWord(5));
  const items = Array.from({ length: rows }, () => randomWord(6));
  const orders = Array.from({ length: rows }, () => randomDigits(26));
  const methods = ['工商银行储蓄卡', '宁波银行信用卡', '徽商银行储蓄卡'].map(
    (bank) => `${bank}(${randomDigits(4)})`,
  );
  const alias = randomWord(6);
  const lines = shops.map((shop, row) => {
    const day = `2026-09-${String(row + 10)}`;
    const method = methods[row % methods.length];
    return `${day} 12:00:00,日常,${shop},/,${items[row]},支出,${row + 1}.50,${method},交易成功,${orders[row]}\t,T\t,,`;
  });
  const head = [
    '----支付宝支付科技有限公司  电子客户回单----',
    '交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,',
  ];
  return {
    bytes: utf8.encode([...head, ...lines, ''].join('\n')),
    alias,
    markers: [...shops, ...items, ...orders, ...methods, alias],
  };
}

function randomWord(length: number): string {
  const signs = Array.from({ length }, () => 0x4e00 + Math.floor(Math.random() * 0x5000));
  return String.fromCodePoint(...signs);
}

function randomDigits(length: number): string {
  return Array.from({ length }, () => Math.floor(Math.random() * 10)).join('');
}

/** One invented payment; from the same list come the bills of both wallets. */
export interface Payment {
  readonly id: number;
  /** Epoch milliseconds of the wall clock in Beijing, read as if it were UTC. */
  readonly at: number;
  readonly kind: PaymentKind;
  readonly fen: number;
  readonly shop: Shop;
  readonly item: string;
  readonly method: number;
  /** The payment that a refund gives back. */
  readonly refunds: Payment | undefined;
}

export type PaymentKind =
  | 'purchase'
  | 'closed'
  | 'refund'
  | 'income'
  | 'transfer'
  | 'topup'
  | 'withdrawal'
  | 'repayment';

export interface Shop {
  readonly name: string;
  readonly category: string;
  readonly account: string;
}

const shops: readonly Shop[] = [
  { name: '晨光豆浆铺', category: '餐饮美食', account: 'cgd***@example.com' },
  { name: '北巷咖啡', category: '餐饮美食', account: '/' },
  { name: '小满面馆"老店"', category: '餐饮美食', account: '/' },
  { name: '蓝桥打车', category: '交通出行', account: 'lan***@example.com' },
  { name: '云上铁路票务', category: '交通出行', account: '/' },
  { name: '青禾超市', category: '日用百货', account: 'qin***@example.com' },
  { name: '万家商城平台商户', category: '日用百货', account: 'wan***@example.com' },
  { name: '示例市供电有限公司', category: '充值缴费', account: '/' },
  { name: '松鼠**店', category: '母婴亲子', account: '116***@example.com' },
  { name: '安康大药房有限公司', category: '医疗健康', account: '/' },
  { name: '读吧文化', category: '文化休闲', account: 'dub***@example.com' },
  { name: 'Pear Store', category: '数码电器', account: 'ord***@example.com' },
];

const items = [
  '外卖订单',
  '商品付款',
  '午餐',
  '自动续费会员月卡',
  '电费自动缴费-示例小区',
  '双人餐, 含饮料',
  '【活动价】纸巾 3 提"家庭装"',
  '火车票',
  '话费100元',
  `超长商品名${'长'.repeat(40)}`,
];

const perDay = 16;
const dayMs = 86_400_000;

/** So many payments, oldest first; the same for the same number. Two wallets differ by their seed. */
export function payments(count: number, seed: number): readonly Payment[] {
  const random = createRandom(seed);
  const made: Payment[] = [];
  let at = Date.UTC(2009, 0, 1);
  for (let id = 0; id < count; id++) {
    at += 1000 + Math.floor((-Math.log(1 - random()) * dayMs) / perDay / 1000) * 1000;
    made.push(onePayment({ id, at, made, random }));
  }
  return made;
}

interface Making {
  readonly id: number;
  readonly at: number;
  readonly made: readonly Payment[];
  readonly random: () => number;
}

function onePayment({ id, at, made, random }: Making): Payment {
  const kind = kindOf(random());
  const refunds = kind === 'refund' ? refundable(made, random) : undefined;
  const sale = refunds ?? {
    fen: fenOf(random),
    shop: pick(shops, random),
    item: pick(items, random),
  };
  return {
    id,
    at,
    kind: kind === 'refund' && !refunds ? 'income' : kind,
    fen: sale.fen,
    shop: sale.shop,
    item: sale.item,
    method: Math.floor(random() * 8),
    refunds,
  };
}

function refundable(made: readonly Payment[], random: () => number): Payment | undefined {
  const earlier = made[made.length - 1 - Math.floor(random() * 300)];
  return earlier?.kind === 'purchase' ? earlier : undefined;
}

const shares: readonly (readonly [PaymentKind, number])[] = [
  ['purchase', 0.67],
  ['closed', 0.7],
  ['refund', 0.8],
  ['income', 0.86],
  ['transfer', 0.9],
  ['topup', 0.93],
  ['withdrawal', 0.96],
];

function kindOf(share: number): PaymentKind {
  return shares.find(([, upTo]) => share < upTo)?.[0] ?? 'repayment';
}

/** Many small fixed prices, so that equal amounts meet on one day, and a few large ones. */
function fenOf(random: () => number): number {
  if (random() < 0.25) return pick([200, 990, 1500, 1900], random);
  return 1 + Math.floor(random() * pick([9999, 30_000, 2_000_000], random));
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** mulberry32: small, fast and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `YYYY-MM-DD HH:MM:SS` */
export function momentText(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}

export function yuanText(fen: number): string {
  return (fen / 100).toFixed(2);
}

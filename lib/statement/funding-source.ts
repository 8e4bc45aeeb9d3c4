import type { CardKind, CardMention } from '../domain/card.ts';
import { issuerByName, issuers } from '../knowledge/issuers.ts';

/** The bank, perhaps a word for the kind, perhaps digits in brackets: `交通银行信用卡(7449)`. */
const shape = /^([^()（）]*)(?:[(（](\d{0,19})[)）])?$/;

const kindWords: readonly (readonly [string, CardKind])[] = [
  ['准贷记卡', 'semi-credit'],
  ['信用卡', 'credit'],
  ['贷记卡', 'credit'],
  ['储蓄卡', 'debit'],
  ['借记卡', 'debit'],
  ['预付卡', 'prepaid'],
];

/** Ways a bill names a payment that another service passed on: `云闪付-中信银行(6428)`. */
const relay = /^(?:云闪付|银联|网联|微信|支付宝|数字人民币)[-－]/;

/**
 * The card that a bill says paid. Undefined when what paid is no card (余额, 零钱, 花呗). A bank that
 * is not in the table leaves `issuer` undefined; a tail that is not four digits leaves `last4` undefined.
 */
export function cardOf(method: string): CardMention | undefined {
  for (const part of method.split('&')) {
    const card = cardOfPart(part.trim().replace(relay, ''));
    if (card) return card;
  }
  return undefined;
}

function cardOfPart(text: string): CardMention | undefined {
  const parts = shape.exec(text);
  if (!parts) return undefined;
  const [name, kind] = splitKind((parts[1] ?? '').trim());
  const digits = parts[2];
  const issuer = issuerByName(name)?.id ?? issuerByPrefix(name);
  const last4 = digits?.length === 4 ? digits : undefined;
  return (issuer ?? kind ?? last4) ? { issuer, kind, last4 } : undefined;
}

function splitKind(name: string): readonly [string, CardKind | undefined] {
  for (const [word, kind] of kindWords) {
    if (name.endsWith(word)) return [name.slice(0, -word.length).trim(), kind];
  }
  return [name, undefined];
}

/** `中国工商银行股份有限公司` is 工商银行 as well. */
function issuerByPrefix(name: string): string | undefined {
  if (!name.endsWith('股份有限公司')) return undefined;
  const short = name.slice(0, -'股份有限公司'.length);
  return issuers.find((issuer) => issuer.legalName === short)?.id;
}

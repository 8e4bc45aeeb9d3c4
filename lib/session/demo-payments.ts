import { beijingDay } from '../domain/calendar.ts';
import type { Card } from '../domain/card.ts';
import type { NotedPayment } from '../domain/noted-payment.ts';
import { demoNotedShops } from '../statement/demo-bills.ts';

const day = 86_400_000;

/** What the invented person noted: one payment that their bill tells the same, and one that it does not have. */
export function demoPayments(cards: readonly Card[], now: number): readonly NotedPayment[] {
  const cardOf = (bank: string): string | undefined =>
    cards.find(({ issuer }) => issuer === bank)?.id;
  return [
    {
      id: 'demo-missing',
      at: instant(now - 5 * day, '20:31:00'),
      fen: 29_900,
      payee: demoNotedShops.missing,
      cardId: cardOf('CMB'),
      wallet: 'alipay',
    },
    {
      id: 'demo-confirmed',
      at: instant(now - 7 * day, '19:47:20'),
      fen: 12_860,
      payee: demoNotedShops.confirmed,
      cardId: cardOf('ICBC'),
      wallet: 'alipay',
    },
  ];
}

/** A time of the Beijing day of an instant. */
function instant(at: number, time: string): number {
  return Date.parse(`${beijingDay(at)}T${time}+08:00`);
}

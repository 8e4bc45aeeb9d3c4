import type { Card } from '../domain/card.ts';
import {
  brandOfAddress,
  type HouseToCall,
  houseToCall,
  issuerToCall,
} from '../knowledge/brand-issuers.ts';
import type { SeenTab } from './seen-tab.ts';

/** Whom to call after a dangerous page: first the house that it poses as, then the banks of the person's own cards. */
export function housesToCall(
  { report, verdict }: Pick<SeenTab, 'report' | 'verdict'>,
  cards: readonly Pick<Card, 'issuer'>[],
): readonly HouseToCall[] {
  const { target } = verdict.host;
  const imitated = target === undefined ? undefined : brandOfAddress(target);
  const brands = [...report.brandsShown, ...(imitated === undefined ? [] : [imitated])];
  const houses = [
    ...brands.flatMap((brand) => houseToCall(brand) ?? []),
    ...cards.flatMap(({ issuer }) => issuerToCall(issuer) ?? []),
  ];
  // A bank may be both, and of several cards.
  return [...new Map(houses.map((house) => [house.hotline, house])).values()];
}

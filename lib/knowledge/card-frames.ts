import type { Fact } from './fact.ts';

/** Services whose frames take card numbers on the pages of merchants all over the world. */
export const cardFrames: readonly (Fact & {
  readonly name: string;
  readonly domains: readonly string[];
})[] = [
  {
    name: 'Stripe',
    domains: ['stripe.com'],
    source: '公开的商户代码里的卡号框',
    asOf: '2026-10-01',
  },
  { name: 'Adyen', domains: ['adyen.com'], source: '公开的商户代码里的卡号框', asOf: '2026-10-01' },
];

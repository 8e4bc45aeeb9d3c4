/** How old the person is who binds: under 16 a guardian goes to the counter, from 16 to 17 there are limits. */
export const ageBands = ['under-16', '16-17', 'adult'] as const;
export type AgeBand = (typeof ageBands)[number];

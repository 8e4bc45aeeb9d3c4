/** What a person can newly do; each has its sentence in lib/text/learn. */
export const releaseItems = [
  'checkout',
  'cards',
  'bindings',
  'causes',
  'lost',
  'choosing',
  'bills',
  'links',
  'paid',
  'checklist',
  'reminders',
  'budgets',
  'practice',
  'backup',
  'help',
] as const;
export type ReleaseItem = (typeof releaseItems)[number];

export interface Release {
  /** As in the manifest. */
  readonly version: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** The most useful first. */
  readonly items: readonly ReleaseItem[];
}

/** Newest first. A version without something to tell is not here. */
export const releases: readonly Release[] = [
  { version: '0.1.0', month: '2026-11', items: releaseItems },
];

/** What a version brought; undefined where it brought nothing to tell of. */
export function releaseOf(version: string): Release | undefined {
  return releases.find((release) => release.version === version);
}

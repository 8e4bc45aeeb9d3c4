/** What a search can find, in the order it is shown. */
export const searchGroups = [
  'cards',
  'bindings',
  'wallets',
  'pages',
  'help',
  'checklist',
  'steps',
  'failures',
  'hotlines',
  'paid',
  'entries',
] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** One thing that can be found, in the person's language. */
export interface SearchItem {
  readonly id: string;
  readonly group: SearchGroup;
  readonly title: string;
  readonly detail?: string | undefined;
  /** What else it is found by. */
  readonly words?: string | undefined;
  /** Hash route. */
  readonly route: string;
}

export interface SearchResult {
  readonly group: SearchGroup;
  /** Best first, at most as many as were asked for. */
  readonly items: readonly SearchItem[];
  /** How many more there are. */
  readonly more: number;
}

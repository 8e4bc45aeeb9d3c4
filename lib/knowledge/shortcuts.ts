/** Keys of the product, the most useful first. Each has its sentence in lib/text/learn. */
export const shortcuts = [
  { id: 'open', keys: [['Alt', 'Shift', 'K']] },
  { id: 'search', keys: [['/']] },
  { id: 'list', keys: [['?']] },
  { id: 'close', keys: [['Esc']] },
  { id: 'choose', keys: [['↑'], ['↓']] },
  { id: 'move', keys: [['Tab'], ['Shift', 'Tab']] },
  { id: 'press', keys: [['Enter']] },
] as const satisfies readonly Shortcut[];

interface Shortcut {
  readonly id: string;
  /** Combinations that do the same or its opposite; each lists the keys held together. */
  readonly keys: readonly (readonly string[])[];
}

export type ShortcutId = (typeof shortcuts)[number]['id'];

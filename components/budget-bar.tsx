import type { BudgetLevel } from '../lib/domain/budget.ts';

export interface BudgetBarProps {
  /** Of a hundred; more than that fills the bar. */
  readonly percent: number;
  readonly level: BudgetLevel;
}

/** How much is used, for the eye; the mark is at 80. The words beside it say the same. */
export function BudgetBar({ percent, level }: BudgetBarProps) {
  return (
    <svg
      class="budget-bar"
      data-level={level}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="budget-bar-all" width="100" height="8" />
      <rect class="budget-bar-used" width={Math.min(100, percent)} height="8" />
      <rect class="budget-bar-mark" x="79.6" width="0.8" height="8" />
    </svg>
  );
}

/** A plain part of a whole, for the eye. */
export function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg class="spending-share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="budget-bar-used" width={Math.max(0, Math.min(100, share * 100))} height="4" />
    </svg>
  );
}

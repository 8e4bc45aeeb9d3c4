import type {
  Binding,
  BindingDetails,
  BindingEvidence,
  BindingSide,
  SideState,
} from '../lib/domain/binding.ts';
import type { Assurance } from '../lib/domain/binding-gates.ts';
import type { BindingEvent } from '../lib/domain/binding-table.ts';
import type { Card } from '../lib/domain/card.ts';
import type { Device } from '../lib/domain/device.ts';
import type { AccountStatus } from '../lib/domain/wallet-account.ts';
import type { BindGuide } from '../lib/knowledge/bind-guides.ts';
import type { MinorGuide } from '../lib/knowledge/minors.ts';
import type { ComponentChildren } from 'preact';
import type { Refused } from './binding-words.ts';

/** What is typed or opened on the page and not saved yet. */
export type BindingField = 'panel' | 'by' | 'day' | 'reason' | 'assured' | 'limit' | 'merchant';
export type BindingFields = Partial<Readonly<Record<BindingField, string | undefined>>>;

/** What every part of the page of one binding gets. */
export interface BindingPageProps {
  readonly binding: Binding;
  /** Undefined when it was deleted for good. */
  readonly card: Card | undefined;
  /** Undefined when the wallet does not take the card. */
  readonly guide: BindGuide | undefined;
  readonly devices: readonly Device[];
  readonly accountStatus: AccountStatus;
  /** Absent for adults, and until the age was asked. */
  readonly minor?: MinorGuide | undefined;
  /** Epoch milliseconds; goes on while the page is open. */
  readonly now: number;
  readonly fields: BindingFields;
  /** Why the last move was refused. */
  readonly refused: Refused | undefined;
  /** The last move of this visit, while it can still be taken back. */
  readonly undo?: { readonly event: BindingEvent; readonly onUndo: () => void } | undefined;
  /** Own cards that could take the place of this one, ranked. */
  readonly alternatives?: ComponentChildren;
  readonly on: BindingHandlers;
}

export interface BindingHandlers {
  readonly field: (fields: BindingFields) => void;
  readonly move: (event: BindingEvent) => void;
  readonly confirm: (evidence: BindingEvidence) => void;
  /** With what the app gave as the reason. */
  readonly reject: (reason: string) => void;
  readonly retry: (assurance: Assurance | undefined) => void;
  readonly tick: (step: string, done: boolean) => void;
  readonly side: (side: BindingSide, state: SideState | undefined) => void;
  readonly details: (details: BindingDetails) => void;
  readonly addAutoDebit: (merchant: string) => void;
  readonly remove: () => void;
}

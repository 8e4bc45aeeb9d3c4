import type { BindingEvent } from '../domain/binding-table.ts';
import { isInUse } from '../domain/binding.ts';
import { beijingDay } from '../domain/calendar.ts';
import type { Device, EmergencyPlan } from '../domain/device.ts';
import { maskedWords } from '../domain/masked-words.ts';
import { err, type Result } from '../domain/result.ts';
import type { WalletId } from '../domain/wallet.ts';
import {
  type AccountEvent,
  type AccountMove,
  type AccountRefusal,
  advanceAccount,
  type CloseCheck,
  isLeftStopped,
  newAccount,
  type WalletAccount,
} from '../domain/wallet-account.ts';
import type { Records } from '../store/records.ts';
import { withAllMoved } from './edit-bindings.ts';
import { change, type OpenSession } from './session.ts';

type Wallets = Records['wallets'];

/** The person's account in a wallet; a fresh one when nothing was written of it yet. */
export function accountIn({ accounts }: Wallets, wallet: WalletId, now: number): WalletAccount {
  return accounts.find((account) => account.wallet === wallet) ?? newAccount(wallet, now);
}

export function withAccount(before: Wallets, account: WalletAccount): Wallets {
  const others = before.accounts.filter(({ wallet }) => wallet !== account.wallet);
  return { ...before, accounts: [...others, account] };
}

/** What a person may write of their account without moving it. */
export type AccountDetails = Partial<
  Pick<WalletAccount, 'label' | 'region' | 'deviceIds' | 'note' | 'funding' | 'links'>
>;

/** Writes details into an account. What would be a whole number or address is masked here, whoever asks. */
export function withAccountDetails(
  before: Wallets,
  wallet: WalletId,
  { now, ...details }: AccountDetails & { readonly now: number },
): Wallets {
  const account = { ...accountIn(before, wallet, now), ...details };
  const { label, note, funding, links } = account;
  return withAccount(before, {
    ...account,
    label: maskedWords(label),
    note: note && maskedWords(note),
    funding: funding.map((source) =>
      source.kind === 'card' ? source : { ...source, name: maskedWords(source.name) },
    ),
    links: links.map((link) => ({ ...link, with: maskedWords(link.with) })),
  });
}

/** A check before closing ticked off, or not done after all. */
export function withCloseCheck(
  before: Wallets,
  wallet: WalletId,
  {
    check,
    done,
    now,
  }: { readonly check: CloseCheck; readonly done: boolean; readonly now: number },
): Wallets {
  const account = accountIn(before, wallet, now);
  const others = account.closeChecks.filter((known) => known !== check);
  return withAccount(before, { ...account, closeChecks: done ? [...others, check] : others });
}

/** Another day to look whether the wallet is closed; any other status keeps its own. */
export function withLookAgain(before: Wallets, wallet: WalletId, dueAt: number): Wallets {
  const account = before.accounts.find((known) => known.wallet === wallet);
  return account?.status === 'closing' ? withAccount(before, { ...account, dueAt }) : before;
}

/** Puts a device in, or in the place of the one with its id. */
export function withDevice(before: Wallets, device: Device): Wallets {
  const known = before.devices.some(({ id }) => id === device.id);
  return {
    ...before,
    devices: known
      ? before.devices.map((old) => (old.id === device.id ? device : old))
      : [...before.devices, device],
  };
}

export function withoutDevice(before: Wallets, id: string): Wallets {
  return { ...before, devices: before.devices.filter((device) => device.id !== id) };
}

/** A step of the emergency ticked off, or not done after all. */
export function withPlanTick(
  before: Wallets,
  { step, done }: { readonly step: string; readonly done: boolean },
): Wallets {
  const { plan } = before;
  if (!plan) return before;
  const others = plan.done.filter((known) => known !== step);
  return { ...before, plan: { ...plan, done: done ? [...others, step] : others } };
}

/**
 * Moves a wallet's account on the disk, and with it the bindings in that wallet: closing takes them along, a wallet
 * that stays open asks the person which still stand.
 */
export async function moveAccount(
  session: OpenSession,
  wallet: WalletId,
  move: AccountMove,
): Promise<Result<WalletAccount, AccountRefusal>> {
  let outcome: Result<WalletAccount, AccountRefusal> = err({
    code: 'account-move',
    from: 'closed',
    event: move.event,
  });
  await change(session, 'wallets', (before) => {
    outcome = advanceAccount(accountIn(before, wallet, move.at), move);
    return outcome.ok ? withAccount(before, outcome.value) : before;
  });
  if (outcome.ok) {
    const isMeant = (binding: { readonly wallet: WalletId }): boolean => binding.wallet === wallet;
    const { at, dueAt } = move;
    await change(session, 'bindings', (before) =>
      bindingEvents[move.event].reduce(
        (moved, event) => withAllMoved(moved, isMeant, { event, at, dueAt }),
        before,
      ),
    );
  }
  return outcome;
}

/** The person looked: the cards that stopped with this wallet are still bound there. */
export async function confirmStanding(
  session: OpenSession,
  wallet: WalletId,
  at: number,
): Promise<void> {
  const account = accountIn(session.wallets.value, wallet, at);
  const evidence = { by: 'person', day: beijingDay(at) } as const;
  await change(session, 'bindings', (before) =>
    withAllMoved(
      before,
      (binding) => binding.wallet === wallet && isLeftStopped(account, binding),
      { event: 'confirm', at, evidence },
    ),
  );
}

/** What happens to the bindings in a wallet, one after the other: a closed one takes along what was still under way. */
const bindingEvents: Readonly<Record<AccountEvent, readonly BindingEvent[]>> = {
  close: ['close-wallet'],
  closed: ['give-up', 'close-wallet', 'wallet-closed'],
  keep: [],
  freeze: ['suspend'],
  unfreeze: [],
  open: [],
};

/**
 * A device is lost: the plan begins, and every binding on it stands as to be verified again. Bindings without a device
 * may have been on it, so they count as well.
 */
export async function loseDevice(
  session: OpenSession,
  deviceId: string | undefined,
  now: number,
): Promise<void> {
  const plan: EmergencyPlan = { deviceId, startedAt: now, done: [] };
  await change(session, 'wallets', (before) => ({
    ...before,
    plan,
    devices: before.devices.map((device) =>
      device.id === deviceId ? { ...device, lostAt: now } : device,
    ),
  }));
  await change(session, 'bindings', (before) =>
    withAllMoved(
      before,
      (binding) =>
        isInUse(binding) &&
        (deviceId === undefined || binding.deviceId === undefined || binding.deviceId === deviceId),
      { event: 'lose-device', at: now },
    ),
  );
}

/** The emergency is over; what is still to be verified stays so. */
export function withPlanFinished(before: Wallets, now: number): Wallets {
  return before.plan ? { ...before, plan: { ...before.plan, finishedAt: now } } : before;
}

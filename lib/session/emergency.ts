import type { Binding, BindingStep } from '../domain/binding.ts';
import { isInUse } from '../domain/binding.ts';
import { beijingDay } from '../domain/calendar.ts';
import { type Card, cardsAtHand } from '../domain/card.ts';
import type { ImportReport } from '../domain/statement.ts';
import { type WalletId, walletIds } from '../domain/wallet.ts';
import { type EmergencyStep, emergencySteps } from '../knowledge/emergency.ts';
import { issuers } from '../knowledge/issuers.ts';
import type { Records } from '../store/records.ts';
import { withAllMoved } from './edit-bindings.ts';
import { loseDevice, withDevice, withPlanFinished, withPlanTick } from './edit-wallets.ts';
import { change, type OpenSession } from './session.ts';
import { walletOfProvider } from './wallet-of-provider.ts';

/** What the record says of a person's cards and wallets. */
export interface LossRecord {
  readonly cards: readonly Card[];
  readonly bindings: readonly Binding[];
  readonly accounts: Records['wallets']['accounts'];
  readonly choices: Records['choices'];
  readonly imports: readonly ImportReport[];
}

/** One step for this person. */
export interface PlanRow {
  readonly step: EmergencyStep;
  readonly done: boolean;
  /** Money can leave this wallet without a password. */
  readonly urgent: boolean;
  /** A bank's cards, or those bound in a wallet. */
  readonly cards: readonly Card[];
}

/** The steps before anything is known of the person: every operator, wallet and bank. */
export function stepsForAnybody(): readonly EmergencyStep[] {
  return emergencySteps({
    wallets: walletIds,
    issuers: issuers.map(({ id }) => id),
    deviceKnown: false,
  });
}

/** Whether a binding may be on the lost device: one without a device may be on any. */
export function isOnDevice(binding: Binding, deviceId: string | undefined): boolean {
  const { deviceId: own } = binding;
  return deviceId === undefined || own === undefined || own === deviceId;
}

/**
 * The wallets that may be on the device: by the bindings, the accounts, the choices of the first run and the bills. A
 * wallet is left out only when the record puts it elsewhere, for a row too many costs less than one too few.
 */
export function walletsOnDevice(
  record: LossRecord,
  deviceId: string | undefined,
): readonly WalletId[] {
  const inUse = record.bindings.filter((binding) => isInUse(binding));
  const known = new Set<string | undefined>([
    ...record.bindings.filter(isAlive).map(({ wallet }) => wallet),
    ...record.accounts.filter(({ status }) => status !== 'closed').map(({ wallet }) => wallet),
    ...record.choices.wallets,
    ...record.imports.map(({ provider }) => walletOfProvider[provider]),
  ]);
  return walletIds.filter((id) => {
    const bindings = inUse.filter(({ wallet }) => wallet === id);
    const elsewhere =
      bindings.length > 0 && !bindings.some((binding) => isOnDevice(binding, deviceId));
    return known.has(id) && !elsewhere;
  });
}

function isAlive({ status }: Binding): boolean {
  return status !== 'unbound' && status !== 'closed';
}

/** The banks to call: of the cards at hand, else those chosen in the first run, else every one. */
export function banksToCall({ cards, choices }: LossRecord): readonly string[] {
  const own = [...new Set(cardsAtHand(cards).map(({ issuer }) => issuer))];
  if (own.length > 0) return own;
  return choices.issuers.length > 0 ? choices.issuers : issuers.map(({ id }) => id);
}

/** The plan for this person and device, with wallets that pay without a password before the others. */
export function planRows(
  record: LossRecord,
  deviceId: string | undefined,
  done: readonly string[],
): readonly PlanRow[] {
  const wallets = walletsOnDevice(record, deviceId);
  const steps = emergencySteps({
    wallets: wallets.length > 0 ? wallets : walletIds,
    issuers: banksToCall(record),
    deviceKnown: deviceId !== undefined,
  });
  const rows = steps.map((step) => rowOf(step, { record, deviceId, done }));
  const first = (row: PlanRow): number => rows.findIndex(({ step }) => step.kind === row.step.kind);
  return rows.toSorted((a, b) => first(a) - first(b) || Number(b.urgent) - Number(a.urgent));
}

interface RowFacts {
  readonly record: LossRecord;
  readonly deviceId: string | undefined;
  readonly done: readonly string[];
}

function rowOf(step: EmergencyStep, { record, deviceId, done }: RowFacts): PlanRow {
  const cards = cardsAtHand(record.cards);
  const bindings = record.bindings.filter(
    (binding) =>
      binding.wallet === step.wallet && isInUse(binding) && isOnDevice(binding, deviceId),
  );
  const bound = cards.filter(({ id }) => bindings.some(({ cardId }) => cardId === id));
  return {
    step,
    done: done.includes(step.id),
    urgent: bindings.some(({ passwordFree }) => passwordFree?.on === true),
    cards: step.wallet ? bound : cards.filter(({ issuer }) => issuer === step.issuer),
  };
}

/** Everything in the record that the plan is made from. */
export function lossRecordOf(session: OpenSession): LossRecord {
  return {
    cards: session.cards.value.cards,
    bindings: session.bindings.value.bindings,
    accounts: session.wallets.value.accounts,
    choices: session.choices.value,
    imports: session.imports.value,
  };
}

export interface Loss {
  readonly deviceId: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Steps already ticked off, before it was known whose they are. */
  readonly done: readonly string[];
}

/** Begins the plan; what comes back takes everything back as it was. */
export async function beginLoss(
  session: OpenSession,
  { deviceId, now, done }: Loss,
): Promise<() => Promise<void>> {
  const { plan, devices } = session.wallets.value;
  const { bindings } = session.bindings.value;
  await loseDevice(session, deviceId, now);
  if (done.length > 0) {
    await change(session, 'wallets', (before) =>
      done.reduce((ticked, step) => withPlanTick(ticked, { step, done: true }), before),
    );
  }
  return async () => {
    const device = devices.find(({ id }) => id === deviceId);
    await change(session, 'wallets', (before) => ({
      ...(device ? withDevice(before, device) : before),
      plan,
    }));
    await change(session, 'bindings', (before) => ({
      ...before,
      bindings: before.bindings.map((kept) =>
        isAsked(kept, now) ? (bindings.find(({ id }) => id === kept.id) ?? kept) : kept,
      ),
    }));
  };
}

/** Bindings that this loss left to be verified again. */
export function toReverify(
  bindings: readonly Binding[],
  plan: Records['wallets']['plan'],
): readonly Binding[] {
  return plan ? bindings.filter((binding) => isAsked(binding, plan.startedAt)) : [];
}

function isAsked({ status, since }: Binding, startedAt: number): boolean {
  return status === 're-verify' && since === startedAt;
}

/** The phone is back: the emergency is over, and what stood on it waits for the person's word. */
export async function findDevice(session: OpenSession, now: number): Promise<void> {
  await change(session, 'wallets', (before) => {
    const device = before.devices.find(({ id }) => id === before.plan?.deviceId);
    const back = device && { id: device.id, name: device.name, kind: device.kind };
    return withPlanFinished(back ? withDevice(before, back) : before, now);
  });
}

/** Whether it was plainly bound before the loss, so that one word for all of them is enough. */
export function wasBound({ history }: Binding): boolean {
  const last: BindingStep | undefined = history.at(-1);
  return last?.event === 'lose-device' && last.from === 'bound';
}

/** The person says that all bindings which were in order before the loss still are. */
export async function confirmAllStand(session: OpenSession, now: number): Promise<void> {
  const { plan } = session.wallets.value;
  if (!plan) return;
  const evidence = { by: 'person', day: beijingDay(now) } as const;
  await change(session, 'bindings', (before) =>
    withAllMoved(before, (binding) => isAsked(binding, plan.startedAt) && wasBound(binding), {
      event: 'confirm',
      at: now,
      evidence,
    }),
  );
}

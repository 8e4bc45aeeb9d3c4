import type { BindingStatus } from './binding.ts';

export const bindingEvents = [
  'check',
  'open-app',
  'apply',
  'submit',
  'approve',
  'reject',
  'enter',
  'wait',
  'confirm',
  'fail',
  'lose-result',
  'find-nothing',
  'find-in-review',
  'retry',
  'give-up',
  'suspend',
  'break',
  'unbind',
  'gone',
  'close-wallet',
  'wallet-closed',
  'lose-device',
  'plan',
] as const;
export type BindingEvent = (typeof bindingEvents)[number];

type MoveTable = Readonly<
  Record<BindingStatus, Partial<Readonly<Record<BindingEvent, BindingStatus>>>>
>;

const table = {
  planned: { check: 'checking', confirm: 'bound', 'give-up': 'unbound' },
  checking: {
    'open-app': 'in-app',
    apply: 'applying',
    confirm: 'bound',
    fail: 'failed',
    'give-up': 'unbound',
  },
  'in-app': {
    enter: 'verifying',
    confirm: 'bound',
    fail: 'failed',
    'lose-result': 'result-unknown',
    'give-up': 'unbound',
  },
  applying: {
    submit: 'in-review',
    fail: 'failed',
    'lose-result': 'result-unknown',
    'give-up': 'unbound',
  },
  'in-review': {
    approve: 'in-app',
    reject: 'failed',
    'find-in-review': 'in-review',
    'find-nothing': 'checking',
  },
  verifying: {
    wait: 'waiting-confirmation',
    confirm: 'bound',
    fail: 'failed',
    'lose-result': 'result-unknown',
    'give-up': 'unbound',
  },
  'waiting-confirmation': {
    confirm: 'bound',
    wait: 'waiting-confirmation',
    fail: 'failed',
    'lose-result': 'result-unknown',
  },
  'result-unknown': {
    confirm: 'bound',
    fail: 'failed',
    'find-nothing': 'checking',
    'find-in-review': 'in-review',
  },
  bound: {
    suspend: 'suspended',
    break: 'rebind-needed',
    unbind: 'unbinding',
    gone: 'unbound',
    'close-wallet': 'closing',
    'lose-device': 're-verify',
  },
  're-verify': {
    confirm: 'bound',
    break: 'rebind-needed',
    unbind: 'unbinding',
    gone: 'unbound',
    'close-wallet': 'closing',
  },
  suspended: {
    confirm: 'bound',
    break: 'rebind-needed',
    unbind: 'unbinding',
    gone: 'unbound',
    'close-wallet': 'closing',
    'lose-device': 're-verify',
  },
  'rebind-needed': {
    check: 'checking',
    confirm: 'bound',
    unbind: 'unbinding',
    gone: 'unbound',
    'close-wallet': 'closing',
    'lose-device': 're-verify',
  },
  unbinding: {
    gone: 'unbound',
    confirm: 'bound',
    'close-wallet': 'closing',
    'lose-device': 're-verify',
  },
  unbound: { plan: 'planned', confirm: 'bound' },
  closing: { 'wallet-closed': 'closed', confirm: 'bound', 'lose-device': 're-verify' },
  closed: { plan: 'planned', confirm: 'bound' },
  failed: { retry: 'checking', confirm: 'bound', 'give-up': 'unbound' },
} as const satisfies MoveTable;

/** Each status with the moves it allows; a move that is not here is refused with a reason. */
export const bindingMoves: MoveTable = table;

/** The moves a status allows, by name: words for buttons are complete or do not compile. */
export type MovesFrom<S extends BindingStatus> = keyof (typeof table)[S];

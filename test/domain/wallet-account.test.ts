import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountEvents,
  accountMoves,
  accountStatuses,
  advanceAccount,
  closeChecks,
  isLeftStopped,
  missingChecks,
  newAccount,
  type WalletAccount,
} from '../../lib/domain/wallet-account.ts';

const fresh = newAccount('alipay', 1);
const ready: WalletAccount = { ...fresh, closeChecks };

describe('closing a wallet', () => {
  it('is refused, naming what is missing, until all five checks are ticked', () => {
    fc.assert(
      fc.property(fc.subarray([...closeChecks]), (done) => {
        const account = { ...fresh, closeChecks: done };
        const outcome = advanceAccount(account, { event: 'close', at: 2 });
        expect(outcome.ok).toBe(done.length === closeChecks.length);
        expect(missingChecks(account)).toEqual(
          closeChecks.filter((check) => !done.includes(check)),
        );
        if (!outcome.ok) {
          expect(outcome.error).toEqual({
            code: 'checks-missing',
            missing: missingChecks(account),
          });
        }
      }),
    );
  });

  it('waits with a day to look again, ends closed, and can be called off', () => {
    const closing = advanceAccount(ready, { event: 'close', at: 2, dueAt: 9 });
    expect(closing).toMatchObject({ ok: true, value: { status: 'closing', since: 2, dueAt: 9 } });
    if (!closing.ok) return;
    expect(advanceAccount(closing.value, { event: 'closed', at: 3 })).toMatchObject({
      value: { status: 'closed', dueAt: undefined },
    });
    expect(advanceAccount(closing.value, { event: 'keep', at: 3 })).toMatchObject({
      value: { status: 'open', closeChecks: [] },
    });
  });

  it('asks for the checks anew after it was called off or opened again', () => {
    const closed: WalletAccount = { ...ready, status: 'closed' };
    expect(advanceAccount(closed, { event: 'open', at: 3 })).toMatchObject({
      value: { status: 'open', closeChecks: [] },
    });
  });
});

it('refuses every move that is not in the table, with the code a sentence stands for', () => {
  for (const status of accountStatuses) {
    for (const event of accountEvents) {
      const outcome = advanceAccount({ ...ready, status }, { event, at: 2 });
      expect(outcome.ok).toBe(accountMoves[status][event] !== undefined);
      if (!outcome.ok) {
        expect(outcome.error).toEqual({ code: 'account-move', from: status, event });
      }
    }
  }
});

it('lets every status be reached and left', () => {
  const reached = new Set(accountStatuses.flatMap((from) => Object.values(accountMoves[from])));
  expect([...reached].toSorted()).toEqual([...accountStatuses].toSorted());
  for (const from of accountStatuses) expect(Object.keys(accountMoves[from])).not.toEqual([]);
});

describe('a binding that stopped with its wallet', () => {
  const frozen = advanceAccount(fresh, { event: 'freeze', at: 5 });
  const open = frozen.ok ? advanceAccount(frozen.value, { event: 'unfreeze', at: 8 }) : frozen;
  if (!open.ok) throw new Error('the table has no way back from a freeze');
  const account = open.value;

  it('is asked about once the wallet is in use again', () => {
    expect(isLeftStopped(account, { status: 'suspended', since: 5 })).toBe(true);
    expect(isLeftStopped(account, { status: 'closing', since: 2 })).toBe(true);
  });

  it('is not asked about when it was suspended on its own, or the wallet still stands', () => {
    expect(isLeftStopped(account, { status: 'suspended', since: 4 })).toBe(false);
    expect(isLeftStopped(account, { status: 'bound', since: 5 })).toBe(false);
    expect(isLeftStopped(fresh, { status: 'suspended', since: 5 })).toBe(false);
    expect(isLeftStopped({ ...account, status: 'closing' }, { status: 'closing', since: 8 })).toBe(
      false,
    );
  });
});

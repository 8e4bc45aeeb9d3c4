import { describe, expect, it } from 'vitest';
import { bindingMoves } from '../../lib/domain/binding-table.ts';
import { bindingStatuses, plannedBinding } from '../../lib/domain/binding.ts';
import { causes } from '../../lib/domain/failure.ts';
import { foundCause, foundRow } from '../../lib/diagnosis/diagnose.ts';
import { codeOf, outcomeOf, recordingEvent, stageOf } from '../../lib/session/diagnosis.ts';
import { emptyDiagnosis } from '../../lib/session/trouble-drafts.ts';

const binding = plannedBinding({ id: 'b', cardId: 'c', wallet: 'alipay', now: 0 });

describe('where the person stands', () => {
  it('is the form until they ask', () => {
    expect(outcomeOf({ ...emptyDiagnosis, text: 'CP110012' }, undefined).kind).toBe('form');
  });

  it('is the diagnosis of their words', () => {
    const outcome = outcomeOf({ ...emptyDiagnosis, step: 'answer', text: 'CP110012' }, 'bind');
    expect(outcome).toMatchObject({ kind: 'found', cause: 'phone-mismatch', policy: 'fix' });
    if (outcome.kind === 'found') expect(codeOf(outcome, 'CP110012')).toBe('CP110012');
  });

  it('has no code that the person was not shown', () => {
    const row = foundRow('F064') ?? foundCause('unknown');
    expect(codeOf(row, '您输入的手机号与银行预留不一致')).toBeUndefined();
    expect(codeOf(row, '绑定失败(cp110012)')).toBe('CP110012');
    const two = foundRow('F043') ?? foundCause('unknown');
    expect(codeOf(two, '错误码54')).toBe('54');
    expect(codeOf(foundCause('balance'), '51')).toBeUndefined();
  });

  it('asks which app showed a bare code, and takes the answer', () => {
    const asked = { ...emptyDiagnosis, step: 'answer', text: '61' } as const;
    const outcome = outcomeOf(asked, undefined);
    if (outcome.kind !== 'which-system') throw new Error(outcome.kind);
    const [option] = outcome.options;
    const picked = { cause: 'limit', failureId: option?.failureId } as const;
    expect(outcomeOf({ ...asked, picked }, undefined)).toMatchObject({
      kind: 'found',
      failureId: option?.failureId,
    });
  });

  it('goes from question to question to a cause, and stays where an answer is unknown', () => {
    const answers = ['details-wrong', 'field-phone', 'phone-old'];
    const at = (count: number) =>
      outcomeOf({ ...emptyDiagnosis, step: 'questions', answers: answers.slice(0, count) }, 'bind');
    expect(at(0)).toMatchObject({ kind: 'question', id: 'bind', number: 1 });
    expect(at(2)).toMatchObject({ kind: 'question', id: 'bind-phone', number: 3 });
    expect(at(3)).toMatchObject({ kind: 'found', cause: 'phone-mismatch' });
    const lost = { ...emptyDiagnosis, step: 'questions', answers: ['no such answer'] } as const;
    expect(outcomeOf(lost, 'bind')).toMatchObject({ kind: 'question', id: 'bind' });
  });
});

describe('keeping a failure with a binding', () => {
  it('makes only moves that the table has from there', () => {
    for (const status of bindingStatuses) {
      for (const cause of causes) {
        const event = recordingEvent({ ...binding, status }, foundCause(cause));
        if (event === undefined || status === 'planned') continue;
        expect(bindingMoves[status][event], `${status} ${cause}`).toBeDefined();
      }
    }
  });

  it.each([
    ['in-app', 'phone-mismatch', 'fail'],
    ['in-review', 'review-rejected', 'reject'],
    ['verifying', 'result-unknown', 'lose-result'],
    ['result-unknown', 'processing', undefined],
    ['bound', 'balance', undefined],
    ['bound', 'binding-broken', 'break'],
    ['bound', 'card-expired', 'break'],
    ['bound', 'card-status', 'suspend'],
    ['re-verify', 'card-status', undefined],
    ['failed', 'limit', undefined],
  ] as const)('%s and %s: %s', (status, cause, event) => {
    expect(recordingEvent({ ...binding, status }, foundCause(cause))).toBe(event);
  });
});

it('guesses what was being done from where the binding stands', () => {
  const stages = bindingStatuses.map((status) => stageOf({ ...binding, status }));
  expect(stages).toEqual([
    'bind',
    'bind',
    'bind',
    'apply',
    'apply',
    'bind',
    'bind',
    'bind',
    'pay',
    'pay',
    'pay',
    'pay',
    'unbind',
    'bind',
    'unbind',
    'bind',
    'bind',
  ]);
});

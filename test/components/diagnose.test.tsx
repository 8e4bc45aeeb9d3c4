// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import {
  DiagnoseQuestion,
  NotKnown,
  WhichMeaning,
  WhichSystem,
} from '../../components/diagnose-choices.tsx';
import { DiagnoseForm } from '../../components/diagnose-form.tsx';
import { clockWords, DiagnoseFound } from '../../components/diagnose-found.tsx';
import type { DiagnoseFoundProps } from '../../components/diagnose-found.tsx';
import { DiagnoseRecord } from '../../components/diagnose-record.tsx';
import { DiagnoseScript } from '../../components/diagnose-script.tsx';
import { GuideContext } from '../../components/guide-context.ts';
import { foundCause, foundRow } from '../../lib/diagnosis/diagnose.ts';
import { startQuestion, questions } from '../../lib/diagnosis/questions.ts';
import { plannedBinding } from '../../lib/domain/binding.ts';
import { causes } from '../../lib/domain/failure.ts';
import { failures } from '../../lib/knowledge/failures.ts';
import { hotlineWords } from '../../lib/text/guide/diagnosis.script.ts';
import { guideZhCn as guide } from '../../lib/text/guide/zh-cn.ts';
import type { ComponentChildren } from 'preact';
import { control, ignore, one, press, show, submit, type, words } from './show.tsx';

const { labels } = guide.diagnosis;

function inGuide(children: ComponentChildren, into?: HTMLElement): HTMLElement {
  return show(
    <GuideContext.Provider value={guide}>{children}</GuideContext.Provider>,
    into && { into },
  );
}

const card = {
  id: 'c1',
  issuer: 'ICBC',
  kind: 'debit',
  last4: '1234',
  alias: '',
  addedAt: 0,
} as const;

describe('the form', () => {
  const binding = plannedBinding({ id: 'b1', cardId: 'c1', wallet: 'jd', now: 0 });

  function form(part: Partial<Parameters<typeof DiagnoseForm>[0]> = {}): HTMLElement {
    return inGuide(
      <DiagnoseForm
        text=""
        onText={ignore}
        stage={undefined}
        onStage={ignore}
        system={undefined}
        onSystem={ignore}
        about={{ bindings: [binding], cards: [card], chosen: undefined, onChoose: ignore }}
        onSubmit={ignore}
        onQuestions={ignore}
        {...part}
      />,
    );
  }

  it('answers on the button and on Enter, not while a character is being composed', () => {
    const onSubmit = vi.fn();
    const root = form({ onSubmit });
    const field = one(root, 'textarea');
    const enter = (isComposing: boolean) =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing, bubbles: true }),
      );
    enter(true);
    expect(onSubmit).not.toHaveBeenCalled();
    enter(false);
    submit(one(root, 'form', HTMLFormElement));
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  it('offers the bindings on record, and cards alone', () => {
    const onChoose = vi.fn();
    const root = form({
      about: { bindings: [binding], cards: [card], chosen: undefined, onChoose },
    });
    const select = one(root, '#failure-about', HTMLSelectElement);
    expect([...select.options].map((option) => words(option))).toEqual([
      guide.emergency.diagnose.aboutNone,
      '京东支付 · 工商银行 储蓄卡 1234',
      '工商银行 储蓄卡 1234',
    ]);
    select.value = 'binding b1';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    select.value = 'card c1';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChoose.mock.calls).toEqual([[{ bindingId: 'b1' }], [{ cardId: 'c1' }]]);
  });

  it('says that long numbers are not kept', () => {
    expect(words(one(form(), '#failure-text-help'))).toBe(labels.pasteHelp);
  });

  it('takes what is typed', () => {
    const onText = vi.fn();
    const root = form({ onText });
    type(one(root, 'textarea') as HTMLInputElement, 'CP110012');
    expect(onText).toHaveBeenCalledWith('CP110012');
  });
});

function found(part: Partial<DiagnoseFoundProps> = {}, into?: HTMLElement): HTMLElement {
  return inGuide(
    <DiagnoseFound
      found={foundCause('phone-mismatch')}
      until={undefined}
      now={0}
      waitSource={undefined}
      done={[]}
      onDone={ignore}
      wallet="alipay"
      card={card}
      copied={undefined}
      onCopy={ignore}
      fact={undefined}
      {...part}
    />,
    into,
  );
}

describe('a cause', () => {
  it.each(causes)('says of %s what happened, whether to try again, and what to do', (cause) => {
    const root = found({ found: foundCause(cause) });
    const { policy, remedies } = foundCause(cause);
    expect(words(one(root, '.again'))).toContain(guide.diagnosis.policies[policy].headline);
    expect(root.querySelectorAll('.remedies li')).toHaveLength(remedies.length);
    expect(words(one(root, 'h2')).length).toBeGreaterThan(1);
  });

  it('says when it is only likely', () => {
    const root = found({ found: { ...foundCause('limit'), confidence: 'likely' } });
    expect(words(root)).toContain(labels.likely);
    expect(words(found())).not.toContain(labels.likely);
  });

  it('counts down to the time of day, and says when the wait is over', () => {
    const until = Date.parse('2026-11-23T00:00:00+08:00');
    const wait = { ...foundCause('too-many'), policy: 'wait' } as const;
    const root = found({ found: wait, until, now: until - 3_725_000, waitSource: 'S' });
    expect(words(one(root, '[role=timer]'))).toContain('还有 1:02:05');
    expect(words(one(root, '[role=timer]'))).toContain('00:00');
    found({ found: wait, until, now: until }, root);
    expect(words(one(root, '.again'))).toContain(labels.waitOver);
    expect(root.querySelector('[role=timer]')).toBeNull();
  });

  it('does not say to try at once while the message itself says to wait', () => {
    const until = Date.parse('2026-11-23T00:00:00+08:00');
    const retry = foundCause('password', 'retry');
    const root = found({ found: retry, until, now: until - 60_000, waitSource: labels.waitSaid });
    const { policies } = guide.diagnosis;
    expect(words(one(root, '.again'))).toContain(policies.wait.headline);
    expect(words(one(root, '.again'))).toContain(labels.waitSaid);
    found({ found: { ...retry, policy: 'fix' }, until, now: until }, root);
    expect(words(one(root, '.again'))).toContain(policies.fix.headline);
  });

  it('gives the numbers of whoever can help first, unconfirmed ones marked', () => {
    const numbers = (part: Partial<DiagnoseFoundProps>) =>
      [...found(part).querySelectorAll('.call-row')].map((row) => words(row));
    expect(numbers({})).toEqual(['工商银行95588', '支付宝95188']);
    const asked = { found: { ...foundCause('wallet-abnormal'), owner: 'wallet' } as const };
    expect(numbers({ ...asked, wallet: 'jd' })[0]).toBe(
      `京东支付${guide.facts.hotlineUnconfirmed}95118`,
    );
    expect(words(found({ wallet: undefined, card: undefined }))).toContain(
      guide.emergency.diagnose.noHotlines,
    );
  });

  it('names source and day of the row it comes from', () => {
    const row = failures.find(({ code }) => code === 'CP110012');
    const diagnosis = foundRow(row?.id ?? '');
    if (!row || !diagnosis) throw new Error('no such row');
    const root = found({ found: diagnosis, fact: row });
    expect(words(root)).toContain(row.source);
    expect(words(root)).toContain('2026年10月1日');
  });

  it('ticks remedies', () => {
    const onDone = vi.fn();
    press(one(found({ onDone }), '.remedies input'));
    expect(onDone).toHaveBeenCalledWith(foundCause('phone-mismatch').remedies[0], true);
  });
});

it('names no activity to the hotline that the person did not name', () => {
  const facts = { when: '2026年10月1日 12:00', ask: 'reason', tried: [] } as const;
  expect(hotlineWords({ ...facts, stage: undefined })).toContain('用手机应用时，没有成功');
  expect(hotlineWords({ ...facts, stage: 'pay' })).toContain('用手机应用付款，没有成功');
});

it.each([
  [0, '0:00'],
  [59_001, '1:00'],
  [3_725_000, '1:02:05'],
  [-5, '0:00'],
])('%i ms are %s on the clock', (milliseconds, said) => {
  expect(clockWords(milliseconds)).toBe(said);
});

describe('when it is not clear', () => {
  it('asks which app showed a bare code', () => {
    const onPick = vi.fn();
    const onUnknown = vi.fn();
    const option = { system: 'pos', failureId: 'F020' } as const;
    const root = inGuide(<WhichSystem options={[option]} onPick={onPick} onUnknown={onUnknown} />);
    press(control(root, '商店的刷卡机（POS）'));
    press(control(root, labels.systemUnknown));
    expect(onPick).toHaveBeenCalledWith(option);
    expect(onUnknown).toHaveBeenCalled();
  });

  it('lets the person choose between meanings, or none', () => {
    const onPick = vi.fn();
    const onNone = vi.fn();
    const candidates = [{ cause: 'limit' }, { cause: 'balance', message: '余额不足' }] as const;
    const root = inGuide(<WhichMeaning candidates={candidates} onPick={onPick} onNone={onNone} />);
    press(control(root, guide.diagnosis.causes.limit.title));
    press(control(root, labels.noneOfThese));
    expect(onPick).toHaveBeenCalledWith(candidates[0]);
    expect(onNone).toHaveBeenCalled();
  });

  it('asks one question at a time, with a way back after the first', () => {
    const onAnswer = vi.fn();
    const onPrevious = vi.fn();
    const id = startQuestion('bind');
    const answers = questions[id].map(({ answer }) => answer);
    const question = (number: number) => (
      <DiagnoseQuestion
        id={id}
        answers={answers}
        number={number}
        onAnswer={onAnswer}
        onPrevious={onPrevious}
      />
    );
    expect(words(inGuide(question(1)))).not.toContain(labels.previous);
    const root = inGuide(question(2));
    expect(document.activeElement).toBe(one(root, 'h2'));
    press(control(root, guide.diagnosis.answers[answers[0] ?? 'yes']));
    press(control(root, labels.previous));
    expect(onAnswer).toHaveBeenCalledWith(answers[0]);
    expect(onPrevious).toHaveBeenCalled();
  });

  it('guesses nothing about what it does not know', () => {
    const onQuestions = vi.fn();
    const root = inGuide(<NotKnown onQuestions={onQuestions} />);
    expect(words(root)).toContain(labels.unknownTitle);
    press(control(root, labels.askQuestions));
    expect(onQuestions).toHaveBeenCalled();
  });
});

describe('the words for the hotline', () => {
  it('are shown before they are copied, in Chinese', () => {
    const onCopy = vi.fn();
    const onTried = vi.fn();
    const root = inGuide(
      <DiagnoseScript
        script={'您好\n第二行'}
        gloss="Hello"
        tried={[]}
        onTried={onTried}
        copied={false}
        onCopy={onCopy}
      />,
    );
    expect(one(root, 'blockquote').lang).toBe('zh-CN');
    expect(words(one(root, '.gloss'))).toContain('Hello');
    press(control(root, '复制'));
    press(one(root, 'input[type=checkbox]'));
    expect(onCopy).toHaveBeenCalled();
    expect(onTried).toHaveBeenCalledWith('again', true);
  });
});

describe('keeping it', () => {
  it('offers the move there is, or says why there is none', () => {
    const onRecord = vi.fn();
    const record = (event: 'fail' | undefined) => (
      <DiagnoseRecord
        bindingId="b1"
        event={event}
        reason="notNeeded"
        refused={undefined}
        onRecord={onRecord}
      />
    );
    press(control(inGuide(record('fail')), guide.emergency.diagnose.record.fail));
    expect(onRecord).toHaveBeenCalled();
    const root = inGuide(record(undefined));
    expect(root.querySelector('button')).toBeNull();
    expect(words(root)).toContain(guide.emergency.diagnose.notNeeded);
    expect(control(root, guide.emergency.diagnose.toBinding).getAttribute('href')).toBe(
      '#/binding/b1',
    );
  });
});

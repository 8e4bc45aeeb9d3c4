// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { BindingView } from '../../components/binding-view.tsx';
import { bindingStatuses } from '../../lib/domain/binding.ts';
import { openMoves } from '../../lib/domain/binding-moves.ts';
import { minorGuide } from '../../lib/knowledge/minors.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import {
  bindingIn,
  failure,
  handlers,
  hour,
  languages,
  now,
  page,
  shown,
} from './binding-props.tsx';
import { control, one, press, submit, words } from './show.tsx';

const text = guideZhCn.binding;

it('leads a child to the counter and offers no step', () => {
  const minor = minorGuide('under-16');
  const root = shown(<BindingView {...page(bindingIn('checking'), { minor })} />);
  expect(words(root)).toContain(text.bind.minorTitle);
  expect([...root.querySelectorAll('.first-move, .moves')]).toEqual([]);
});

it('takes the second half of a double click for no answer', () => {
  const on = handlers();
  const binding = bindingIn('applying', { wallet: 'icbc-wallet' });
  const root = shown(<BindingView {...page(binding, { on })} />);
  const button = control(root, text.moves.applying.submit);
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
  expect(on.move).not.toHaveBeenCalled();
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  expect(on.move).toHaveBeenCalledWith('submit');
});

describe.each(bindingStatuses)('a binding that is %s', (status) => {
  it('says where it stands, in three languages, and lets nothing be submitted by accident', () => {
    const binding = bindingIn(status, status === 'failed' ? { failure } : {});
    for (const { guide, common } of languages) {
      const root = shown(<BindingView {...page(binding)} />, guide, common);
      const { word, meaning } = guide.binding.statuses[status];
      expect(words(one(root, '#binding-status'))).toBe(word);
      expect(words(root)).toContain(meaning);
      expect(words(root)).not.toMatch(/undefined|NaN|\[object/);
      expect([...root.querySelectorAll('h1')]).toEqual([]);
      expect([...root.querySelectorAll(':disabled')]).toEqual([]);
    }
  });

  it('offers the moves that the table allows, and no other', () => {
    const wallet = status === 'applying' || status === 'in-review' ? 'icbc-wallet' : 'alipay';
    const binding = bindingIn(status, { wallet, ...(status === 'failed' ? { failure } : {}) });
    const on = handlers();
    const root = shown(<BindingView {...page(binding, { on })} />);
    const open = openMoves(binding, now);
    for (const button of root.querySelectorAll<HTMLElement>('.moves button, .first-move button')) {
      if (words(button) === text.waiting.again) continue;
      press(button);
    }
    for (const [event] of vi.mocked(on.move).mock.calls) expect(open).toContain(event);
    if (status !== 'applying') expect(on.move).not.toHaveBeenCalledWith('submit');
  });
});

describe('the wizard', () => {
  it('keeps the ticks of steps and conditions', () => {
    const on = handlers();
    const binding = bindingIn('checking', { ticked: ['phone-current'] });
    const root = shown(<BindingView {...page(binding, { on })} />);
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.step-row input')];
    expect(boxes.filter(({ checked }) => checked)).toHaveLength(1);
    press(boxes[0] as HTMLElement);
    expect(on.tick).toHaveBeenCalledWith('account-valid', true);
    expect(words(one(root, '.way'))).toContain('第 1 步，共 4 步');
  });

  it('leads from a condition that is not met to its remedy', () => {
    const on = handlers();
    const root = shown(<BindingView {...page(bindingIn('checking'), { on })} />);
    const { title } = guideZhCn.facts.prerequisites['phone-current'];
    press(control(root, `${text.conditions.no} ${title}`));
    expect(on.tick).toHaveBeenCalledWith('no:phone-current', true);
    const refused = bindingIn('checking', { ticked: ['no:phone-current'] });
    const after = shown(<BindingView {...page(refused)} />);
    expect(words(one(after, '[data-refused]'))).toContain(
      guideZhCn.diagnosis.remedies['reserved-phone-check'],
    );
    expect(words(after)).toContain(text.conditions.blocked);
  });

  it('goes through an application only where there is a review', () => {
    const direct = shown(<BindingView {...page(bindingIn('checking'))} />);
    expect(words(one(direct, '.first-move'))).toBe(text.moves.checking['open-app']);
    expect(words(direct)).not.toContain(text.moves.checking.apply);
    const review = bindingIn('checking', { wallet: 'icbc-wallet' });
    const root = shown(<BindingView {...page(review)} />);
    expect(words(one(root, '.first-move'))).toBe(text.moves.checking.apply);
    expect(words(root)).toContain(text.openAlready);
    expect(words(one(root, '.way'))).toContain('共 6 步');
  });

  it('leads to the diagnosis where something failed', () => {
    const root = shown(<BindingView {...page(bindingIn('in-app'))} />);
    expect(control(root, text.moves['in-app'].fail).getAttribute('href')).toBe('#/diagnose/b1');
  });

  it('asks how the person knows before it calls a card bound', () => {
    const on = handlers();
    const asked = shown(<BindingView {...page(bindingIn('verifying'), { on })} />);
    press(control(asked, text.moves.verifying.confirm));
    expect(on.field).toHaveBeenCalledWith({ panel: 'confirm' });
    expect(on.confirm).not.toHaveBeenCalled();
    const fields = { panel: 'confirm', by: 'message', day: '2026-10-06' };
    const root = shown(<BindingView {...page(bindingIn('verifying'), { on, fields })} />);
    submit(one(root, 'form.ask-panel', HTMLFormElement));
    expect(on.confirm).toHaveBeenCalledWith({ by: 'message', day: '2026-10-06' });
    const future = { ...fields, day: '2026-10-09' };
    const late = shown(<BindingView {...page(bindingIn('verifying'), { on, fields: future })} />);
    expect(words(one(late, '#confirm-day-error'))).toBe(text.confirm.dayInvalid);
  });
});

describe('a review', () => {
  const inReview = (ago: number) =>
    bindingIn('in-review', {
      wallet: 'icbc-wallet',
      since: now - ago,
      dueAt: now - ago + 4 * hour,
      history: [{ at: now - ago, event: 'submit', from: 'applying', to: 'in-review' }],
    });

  it('counts from the submission and says when to look', () => {
    const root = shown(<BindingView {...page(inReview(2.5 * hour))} />);
    expect(words(one(root, '.timer'))).toBe('2 小时 30 分');
    expect(words(root)).toContain(text.waiting.estimate(4));
    expect(words(root)).not.toContain(text.waiting.due);
  });

  it('answers the wish to submit again with the reason, and has no button for it', () => {
    const on = handlers();
    const refused = { code: 'in-review' } as const;
    const root = shown(<BindingView {...page(inReview(hour), { on, refused })} />);
    press(control(root, text.waiting.again));
    expect(on.move).toHaveBeenCalledWith('submit');
    expect(words(one(root, '[role=alert]'))).toBe(text.refusals['in-review']);
  });

  it('says that it is time to look once it is due, and still submits nothing', () => {
    const root = shown(<BindingView {...page(inReview(5 * hour))} />);
    expect(words(root)).toContain(text.waiting.dueText);
    expect(words(one(root, '.first-move'))).toBe(text.moves['in-review'].approve);
  });

  it('takes the app’s reason when it was not approved', () => {
    const on = handlers();
    const fields = { panel: 'reject', reason: '照片不清楚' };
    const root = shown(<BindingView {...page(inReview(hour), { on, fields })} />);
    submit(one(root, 'form.ask-panel', HTMLFormElement));
    expect(on.reject).toHaveBeenCalledWith('照片不清楚');
    expect(control(root, text.reject.diagnose).getAttribute('href')).toBe('#/diagnose/b1');
  });
});

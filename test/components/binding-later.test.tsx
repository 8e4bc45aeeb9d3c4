// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BindingView } from '../../components/binding-view.tsx';
import { withSide } from '../../lib/domain/binding.ts';
import type { Failure } from '../../lib/domain/failure.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import { bindingIn, card, failure, handlers, hour, now, page, shown } from './binding-props.tsx';
import { control, one, press, type, words } from './show.tsx';

const text = guideZhCn.binding;

describe('a failure', () => {
  const failed = (more: Partial<Failure> = {}) => {
    const kept = { ...failure, ...more };
    return bindingIn('failed', {
      failure: kept,
      history: [{ at: now - hour, event: 'fail', from: 'in-app', to: 'failed', failure: kept }],
    });
  };

  it('shows why, what the app said, and what helps', () => {
    const root = shown(<BindingView {...page(failed())} />);
    expect(words(root)).toContain(guideZhCn.diagnosis.causes['phone-mismatch'].title);
    expect(words(root)).toContain('CP110012');
    expect(words(one(root, '.numbered'))).toContain(
      guideZhCn.diagnosis.remedies['reserved-phone-check'],
    );
  });

  it('asks for the person’s word before another try', () => {
    const on = handlers();
    const root = shown(<BindingView {...page(failed(), { on })} />);
    press(control(root, text.moves.failed.retry));
    expect(on.retry).toHaveBeenLastCalledWith(undefined);
    press(one(root, '.moves input[type=checkbox]'));
    expect(on.field).toHaveBeenCalledWith({ assured: 'fixed' });
    const refused = { code: 'fix-first' } as const;
    const told = shown(<BindingView {...page(failed(), { refused })} />);
    expect(words(one(told, '[role=alert]'))).toBe(text.refusals['fix-first']);
    const fields = { assured: 'fixed' };
    const sure = shown(<BindingView {...page(failed(), { on, fields })} />);
    press(control(sure, text.moves.failed.retry));
    expect(on.retry).toHaveBeenLastCalledWith('fixed');
  });

  it('shows the clock and no button while it runs', () => {
    const until = now + 3 * hour;
    const root = shown(<BindingView {...page(failed({ policy: 'wait', until }))} />);
    expect(words(root)).toContain(text.failed.left('3 小时'));
    expect(words(root)).toContain('今天 15:00 以后再试');
    expect(root.querySelector('.moves .primary')).toBeNull();
  });

  it('stops for the day after three', () => {
    const step = { at: now - hour, event: 'fail', from: 'in-app', to: 'failed', failure } as const;
    const binding = bindingIn('failed', { failure, history: [step, step, step] });
    const root = shown(<BindingView {...page(binding)} />);
    expect(words(root)).toContain(text.failed.stopToday);
    expect(root.querySelector('.moves .primary')).toBeNull();
  });
});

describe('an unbinding', () => {
  const unbinding = (ticked: readonly string[]) => bindingIn('unbinding', { ticked });

  it('is recorded once a side is seen to be gone', () => {
    const blind = shown(<BindingView {...page(unbinding([]))} />);
    expect(words(blind)).not.toContain(text.moves.unbinding.gone);
    const wallet = withSide([], 'wallet', 'gone');
    const half = shown(<BindingView {...page(unbinding(wallet))} />);
    expect(words(one(half, '.first-move'))).toBe(text.sides.oneEnough);
    const both = withSide(wallet, 'bank', 'gone');
    const whole = shown(<BindingView {...page(unbinding(both))} />);
    expect(words(one(whole, '.first-move'))).toBe(text.moves.unbinding.gone);
  });

  it('shows when the two books differ, also after it is recorded', () => {
    const ticked = withSide(withSide([], 'wallet', 'gone'), 'bank', 'still');
    for (const status of ['unbinding', 'unbound'] as const) {
      const root = shown(<BindingView {...page(bindingIn(status, { ticked }))} />);
      expect(words(one(root, '.sides'))).toContain(text.sides.diverged.bank);
    }
  });

  it('has one book in the bank’s own wallet', () => {
    const own = bindingIn('unbinding', { wallet: 'icbc-wallet' });
    const root = shown(<BindingView {...page(own)} />);
    expect(root.querySelector('.sides')).toBeNull();
    expect(words(one(root, '.first-move'))).toBe(text.moves.unbinding.gone);
  });
});

it('says what is odd: a card in the trash, a card that is gone, a wallet that is frozen', () => {
  const trashed = { ...card, trashedAt: now };
  const bound = bindingIn('bound');
  expect(words(shown(<BindingView {...page(bound, { card: trashed })} />))).toContain(
    text.page.inTrash,
  );
  expect(words(shown(<BindingView {...page(bound, { card: undefined })} />))).toContain(
    text.page.cardGone,
  );
  expect(words(shown(<BindingView {...page(bound, { accountStatus: 'frozen' })} />))).toContain(
    text.page.walletFrozen,
  );
});

it('writes down what the person sees of a bound card', () => {
  const on = handlers();
  const binding = bindingIn('bound', {
    passwordFree: { on: true, limitFen: 100_000, seenOn: '2026-09-01' },
    autoDebits: [{ id: 'a1', merchant: '视频会员', seenOn: '2026-09-01' }],
  });
  const root = shown(<BindingView {...page(binding, { on })} />);
  expect(one(root, '#free-limit', HTMLInputElement).value).toBe('1,000');
  press(control(root, '已关掉，移除 视频会员'));
  expect(on.details).toHaveBeenLastCalledWith({ autoDebits: [] });
  type(one(root, '#free-limit', HTMLInputElement), '500');
  expect(on.field).toHaveBeenLastCalledWith({ limit: '500' });
  const typed = shown(<BindingView {...page(binding, { on, fields: { limit: '5x' } })} />);
  expect(words(one(typed, '#free-limit-error'))).toBe(text.details.limitInvalid);
});

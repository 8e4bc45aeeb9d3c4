// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { GuideContext } from '../../components/guide-context.ts';
import { ReminderActs } from '../../components/reminder-acts.tsx';
import { RemindersView, type RemindersViewProps } from '../../components/reminders-view.tsx';
import { Today, type TodayProps } from '../../components/today.tsx';
import type { Reminder } from '../../lib/domain/reminder.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import { zhCn } from '../../lib/text/zh-cn.ts';
import { control, ignore, one, press, show, words } from './show.tsx';

/** 2026-11-22 17:00 in Beijing. */
const now = Date.parse('2026-11-22T09:00:00Z');
const hour = 3_600_000;
const { today: text } = zhCn;
const { reminder: guide } = guideZhCn;

const card = {
  id: 'c1',
  issuer: 'ICBC',
  kind: 'debit',
  last4: '1234',
  alias: '',
  addedAt: 0,
} as const;
const review: Reminder = {
  key: 'b1',
  kind: 'review-due',
  dueAt: now - hour,
  route: '#/binding/b1',
  about: { wallet: 'icbc-wallet', cardId: 'c1' },
};
const check: Reminder = { key: 'k', kind: 'card-check', dueAt: now - 24 * hour, route: '#/' };
const item = (reminder: Reminder) => ({
  reminder,
  card: reminder.about?.cardId ? card : undefined,
});
const given = (more: Partial<TodayProps> = {}): TodayProps => ({
  due: [item(review), item(check)],
  next: undefined,
  now,
  acts: () => <p id="acts" />,
  ...more,
});

describe('today', () => {
  it('says what to do, with which card and since when, and leads there', () => {
    const root = show(<Today {...given()} />);
    const link = one(root, '.today-link', HTMLAnchorElement);
    expect(words(link)).toBe('看工行数字钱包审核好了没有，请勿重复提交工商银行 1234 · 今天');
    expect(link.getAttribute('href')).toBe('#/binding/b1');
  });

  it('shows three and counts the others', () => {
    const due = [0, 1, 2, 3, 4].map((at) => item({ ...check, key: String(at) }));
    const root = show(<Today {...given({ due })} />);
    expect(root.querySelectorAll('.today-row').length).toBe(3);
    expect(words(control(root, text.more(2)))).toBe('还有 2 件');
  });

  it('marks at most one, and only what presses', () => {
    const marked = (due: TodayProps['due']) =>
      show(<Today {...given({ due })} />).querySelectorAll('[data-marked]').length;
    expect(marked([item(review), item({ ...review, key: 'b2' })])).toBe(1);
    expect(marked([item(check)])).toBe(0);
  });

  it('is calm when nothing is due, and says when it looks again', () => {
    const later = { ...check, kind: 'bills-due' as const, dueAt: now + hour };
    const calm = show(<Today {...given({ due: [], next: { ...item(later), at: now + hour } })} />);
    expect(words(calm)).toBe(
      '今天没有要办的事下次看：今天 18:00，导入新账单，看有没有不认识的交易',
    );
    expect(words(show(<Today {...given({ due: [] })} />))).toBe(text.calm);
  });

  it('opens the ways of one reminder at a time', () => {
    const root = show(<Today {...given()} />);
    const [first, second] = [...root.querySelectorAll('button')];
    if (!first || !second) throw new Error('no buttons');
    press(first);
    expect(first.getAttribute('aria-expanded')).toBe('true');
    press(second);
    expect(root.querySelectorAll('#acts').length).toBe(1);
    expect(first.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('the ways of a reminder', () => {
  it('are done, later, and never again', () => {
    const calls = { done: vi.fn(), snooze: vi.fn(), stop: vi.fn(), off: vi.fn() };
    const root = show(
      <GuideContext.Provider value={guideZhCn}>
        <ReminderActs
          kind="card-check"
          now={now}
          onDone={calls.done}
          onSnooze={calls.snooze}
          onStop={calls.stop}
          onKindOff={calls.off}
        />
      </GuideContext.Provider>,
    );
    press(control(root, guide.acts.done));
    press(control(root, guide.acts.snoozes.tomorrow));
    press(control(root, guide.acts.stop));
    press(control(root, guide.acts.kindOff(guide.kinds.names['card-check'])));
    expect(calls.snooze).toHaveBeenCalledWith('tomorrow');
    expect([calls.done, calls.stop, calls.off].every(({ mock }) => mock.calls.length === 1)).toBe(
      true,
    );
  });
});

describe('all reminders', () => {
  const plain: RemindersViewProps = {
    items: [],
    now,
    acts: () => null,
    onAgain: ignore,
    off: [],
    onKind: ignore,
    notify: false,
    refused: false,
    onNotify: ignore,
  };
  const view = (more: Partial<RemindersViewProps> = {}) =>
    show(
      <GuideContext.Provider value={guideZhCn}>
        <RemindersView {...plain} {...more} />
      </GuideContext.Provider>,
    );

  it('list what was put aside, each with a way back', () => {
    const onAgain = vi.fn();
    const items = (['snoozed', 'done', 'stopped'] as const).map((standing, at) => ({
      ...item({ ...check, key: standing, dueAt: now - at * hour }),
      standing,
      at: now + hour,
    }));
    const root = view({ items, onAgain });
    expect(words(one(root, '#reminders-aside'))).toBe(guide.view.aside);
    expect([...root.querySelectorAll('.today-link small')].map((note) => words(note))).toEqual([
      guide.view.snoozed('今天 18:00'),
      guide.view.done,
      guide.view.stopped,
    ]);
    press(one(root, '.button.small'));
    expect(onAgain.mock.calls[0]?.[0].reminder.key).toBe('snoozed');
  });

  it('leave the focus on the row that comes into the place of what was acted on', async () => {
    function Acting() {
      const [standing, setStanding] = useState<'due' | 'done'>('due');
      const items = [
        { ...item(check), standing, at: now },
        { ...item(review), standing: 'due' as const, at: now },
      ];
      const done = (onClose: () => void) => () => {
        onClose();
        setTimeout(() => setStanding('done'));
      };
      return (
        <RemindersView
          {...plain}
          items={items.toSorted((a, b) => b.standing.localeCompare(a.standing))}
          acts={(_, onClose) => (
            <button id="done" type="button" onClick={done(onClose)}>
              {guide.acts.done}
            </button>
          )}
          onAgain={() => setStanding('due')}
        />
      );
    }
    const root = show(
      <GuideContext.Provider value={guideZhCn}>
        <Acting />
      </GuideContext.Provider>,
    );
    const pressFocused = (selector: string): void => {
      one(root, selector).focus();
      press(one(root, selector));
    };
    pressFocused('.today-row .icon-button');
    pressFocused('#done');
    await vi.waitFor(() => one(root, '#reminders-aside'));
    expect(document.activeElement?.className).toBe('today-link');
    expect(words(document.activeElement)).toContain('请勿重复提交');
    pressFocused('.button.small');
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('today-link'));
  });

  it('say when nothing is there, what a notification shows, and that the demo is silent', () => {
    expect(words(view())).toContain(guide.view.nothing);
    expect(words(view())).toContain(guide.notify.text);
    expect(words(view({ refused: true }))).toContain(guide.notify.refused);
    expect(words(view({ notify: undefined }))).toContain(guide.notify.demo);
  });

  it('switch a kind off', () => {
    const onKind = vi.fn();
    const root = view({ onKind });
    press(one(root, '.kind-list input'));
    expect(onKind).toHaveBeenCalledWith('review-due', false);
  });
});

import { expect, it } from 'vitest';
import { withFields } from '../../lib/session/drafts.ts';

it('masks what is typed on the page of a binding', () => {
  const typed = withFields({ day: '2026-10-01' }, { reason: '卡号 6222 0210 0100 1234 不符' });
  expect(typed).toEqual({ day: '2026-10-01', reason: '卡号 ****1234 不符' });
  expect(withFields(typed, { merchant: '13800138000' })['merchant']).toBe('138****8000');
});

it('forgets a reason when its panel is left', () => {
  const typed = { panel: 'reject', reason: '证件不清楚', assured: 'tried', merchant: '视频会员' };
  expect(withFields(typed, { panel: '' })).toEqual({
    panel: '',
    reason: '',
    assured: '',
    merchant: '视频会员',
  });
});

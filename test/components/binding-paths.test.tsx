// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { AppPathLine, type Paths, PathsContext } from '../../components/app-path.tsx';
import { AgreementsView } from '../../components/binding-agreements.tsx';
import { bindingStatuses } from '../../lib/domain/binding.ts';
import { refusalCodes } from '../../lib/domain/binding-gates.ts';
import { bindingMoves } from '../../lib/domain/binding-table.ts';
import { pathOf } from '../../lib/knowledge/wallet-paths.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import { bindingIn, card, languages, shown } from './binding-props.tsx';
import { control, one, press, submit, words } from './show.tsx';

const text = guideZhCn.binding;

it('lists what takes money without a password, with where to end it', () => {
  const onEnd = vi.fn();
  const binding = bindingIn('bound', {
    passwordFree: { on: true, limitFen: 100_000, seenOn: '2026-09-01' },
    autoDebits: [{ id: 'a1', merchant: '话费', seenOn: '2026-09-01' }],
  });
  const root = shown(<AgreementsView rows={[{ binding, card }]} onEnd={onEnd} />);
  expect(words(root)).toContain('免密支付，每笔最多 ¥1,000');
  expect(words(one(root, '.app-path-labels'))).toContain('免密支付/自动扣款');
  press(control(root, '已关掉，移除 话费'));
  expect(onEnd).toHaveBeenCalledWith(binding, 'a1');
});

it('shows a path with its day and source, and the person’s own word before ours', () => {
  const path = pathOf('alipay', 'bind');
  if (!path) throw new Error('no path');
  const alone = shown(<AppPathLine path={path} />);
  expect(words(alone)).toContain('核对于 2025年9月1日');
  expect(words(alone)).toContain(path.source);
  expect(one(alone, 'ol').lang).toBe('zh-CN');
  const paths: Paths = {
    corrections: [{ path: path.id, labels: ['首页', '卡'], seenOn: '2026-10-06' }],
    draft: undefined,
    onDraft: vi.fn(),
    onCorrect: vi.fn(),
  };
  const own = shown(
    <PathsContext.Provider value={paths}>
      <AppPathLine path={path} />
    </PathsContext.Provider>,
  );
  expect(words(one(own, 'ol'))).toBe('首页卡');
  press(control(own, text.path.back));
  expect(paths.onCorrect).toHaveBeenCalledWith(path.id, []);
  const draft = { path: path.id, labels: '我的 > 卡 >' };
  const typing = shown(
    <PathsContext.Provider value={{ ...paths, draft }}>
      <AppPathLine path={path} />
    </PathsContext.Provider>,
  );
  submit(one(typing, 'form', HTMLFormElement));
  expect(paths.onCorrect).toHaveBeenLastCalledWith(path.id, ['我的', '卡']);
});

it('has words for every move and every refusal', () => {
  for (const { guide } of languages) {
    for (const status of bindingStatuses)
      expect(Object.keys(guide.binding.moves[status]).toSorted()).toEqual(
        Object.keys(bindingMoves[status]).toSorted(),
      );
    expect(Object.keys(guide.binding.refusals).toSorted()).toEqual(
      [...refusalCodes, 'binding-gone'].toSorted(),
    );
  }
});

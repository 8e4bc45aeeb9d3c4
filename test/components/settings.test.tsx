// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { SettingsView } from '../../components/settings-view.tsx';
import type { SettingsViewProps } from '../../components/settings-view.tsx';
import { showGuided } from './cards-show.tsx';
import { control, ignore, one, press, submit, type, words } from './show.tsx';

const usual: SettingsViewProps = {
  language: 'zh-CN',
  onLanguage: ignore,
  theme: 'system',
  onTheme: ignore,
  textSize: 'normal',
  onTextSize: ignore,
  hasSidePanel: true,
  sidePanel: false,
  onSidePanel: ignore,
  autoLock: 5,
  onAutoLock: ignore,
  onLockNow: ignore,
  hasRecoveryCode: true,
  onNewRecoveryCode: ignore,
  demo: false,
  onLeaveDemo: ignore,
  deleting: false,
  onDeleteAll: ignore,
};

const settings = (own: Partial<SettingsViewProps> = {}) =>
  showGuided(<SettingsView {...usual} {...own} />);

function choose(root: HTMLElement, label: string): void {
  const found = [...root.querySelectorAll('label')].find((each) => words(each) === label);
  if (!found) throw new Error(`no choice named ${label}`);
  press(one(found, 'input'));
}

describe('settings', () => {
  it('make everything larger', () => {
    const onTextSize = vi.fn();
    choose(settings({ onTextSize }), '特大');
    expect(onTextSize).toHaveBeenCalledWith('largest');
  });

  it('let the toolbar button open the side panel, where the browser has one', () => {
    const onSidePanel = vi.fn();
    choose(settings({ onSidePanel }), '侧边栏');
    expect(onSidePanel).toHaveBeenCalledWith(true);
    expect(words(settings({ hasSidePanel: false }))).not.toContain('侧边栏');
  });

  it('open the panel at once, but not from the panel itself', () => {
    const onOpenPanel = vi.fn();
    press(control(settings({ onOpenPanel }), '现在打开侧边栏'));
    expect(onOpenPanel).toHaveBeenCalledOnce();
    expect(words(settings())).not.toContain('现在打开侧边栏');
  });

  it('speak of a new recovery code only to whoever has one', () => {
    expect(words(settings())).toContain('旧的恢复码就不能用了');
    const first = words(settings({ hasRecoveryCode: false }));
    expect(first).toContain('生成恢复码');
    expect(first).not.toContain('旧的');
  });

  it('lead to every page of the product that has no tab', () => {
    const leads = [...settings().querySelectorAll('a')].map((link) => link.getAttribute('href'));
    for (const page of ['reminders', 'budgets', 'data', 'help', 'drill', 'privacy', 'shortcuts'])
      expect(leads).toContain(`#/${page}`);
  });
});

describe('deleting everything', () => {
  it('wants the word typed', () => {
    const onDeleteAll = vi.fn();
    const root = settings({ onDeleteAll });
    press(control(root, '删除全部记录'));
    submit(one(root, 'dialog form', HTMLFormElement));
    expect(onDeleteAll).not.toHaveBeenCalled();
    type(one(root, '#delete-word', HTMLInputElement), '删除');
    submit(one(root, 'dialog form', HTMLFormElement));
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });
});

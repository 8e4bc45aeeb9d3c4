// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ChooseStep } from '../../components/choose-step.tsx';
import { ErrorPlain } from '../../components/error-plain.tsx';
import { FirstRun } from '../../components/first-run.tsx';
import { PassphraseStep } from '../../components/passphrase-step.tsx';
import { RecoveryStep } from '../../components/recovery-step.tsx';
import { Unlock } from '../../components/unlock.tsx';
import type { UnlockProps } from '../../components/unlock.tsx';
import { en } from '../../lib/text/en.ts';
import { control, ignore, one, press, show, submit, words } from './show.tsx';

const locked: UnlockProps = {
  mode: 'passphrase',
  onMode: ignore,
  value: '',
  onInput: ignore,
  busy: false,
  onSubmit: ignore,
};

describe('unlocking', () => {
  it('ties the sentence about a wrong passphrase to its field', () => {
    const root = show(<Unlock {...locked} error={{ code: 'wrong-passphrase' }} />);
    const input = one(root, 'input', HTMLInputElement);
    expect(words(one(root, `#${input.getAttribute('aria-describedby')}`))).toBe(
      '口令不对。请检查大小写和输入法，再试一次。',
    );
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('says how long to wait after too many tries', () => {
    const root = show(<Unlock {...locked} error={{ code: 'too-many-tries', seconds: 40 }} />);
    expect(words(one(root, '[role=alert]'))).toBe('试的次数太多。请等 40 秒再试。');
  });

  it('does not send twice while it is at work', () => {
    const onSubmit = vi.fn();
    const root = show(<Unlock {...locked} busy onSubmit={onSubmit} />);
    submit(one(root, 'form', HTMLFormElement));
    expect(onSubmit).not.toHaveBeenCalled();
    expect(words(one(root, '[type=submit]'))).toBe('正在解锁…');
  });

  it('hides the passphrase until asked', () => {
    const root = show(<Unlock {...locked} value="secret" />);
    expect(one(root, 'input', HTMLInputElement).type).toBe('password');
    press(control(root, '显示 口令'));
    expect(one(root, 'input', HTMLInputElement).type).toBe('text');
  });

  it('offers the recovery code', () => {
    const onMode = vi.fn();
    press(control(show(<Unlock {...locked} onMode={onMode} />), '忘了口令？用恢复码'));
    expect(onMode).toHaveBeenCalledWith('recovery');
  });
});

describe('the first run', () => {
  it('warns in one sentence that nobody can open the records without passphrase or code', () => {
    const root = show(
      <FirstRun step="passphrase">
        <PassphraseStep
          passphrase="abc"
          repeat="abd"
          onPassphrase={ignore}
          onRepeat={ignore}
          strength={{ level: 1, hint: 'too-short' }}
          error="not-the-same"
          busy={false}
          onSubmit={ignore}
          onDemo={ignore}
        />
      </FirstRun>,
    );
    expect(words(root)).toContain('忘了口令，又没有恢复码，记录就再也打不开');
    expect(words(one(root, '#repeat-passphrase-error'))).toContain('不一样');
    expect(words(one(root, '.strength'))).toBe('口令强度偏弱 太短了，再加几个字。');
    expect(words(one(root, '.steps'))).toContain('第 1 步，共 3 步');
    expect(control(root, '先看看演示')).toBeTruthy();
  });

  it('shows the recovery code in groups of four and waits for the tick', () => {
    const step = {
      code: '7KQ2M4XWPD8RTB6HNC3FYV9ZJ5',
      onSaved: ignore,
      copied: false,
      onCopy: ignore,
      onPrint: ignore,
      onDone: ignore,
      onSkip: ignore,
    };
    const root = show(<RecoveryStep {...step} saved={false} />);
    expect(words(one(root, '.recovery-code'))).toBe('恢复码 7KQ2 M4XW PD8R TB6H NC3F YV9Z J5');
    expect((control(root, '下一步') as HTMLButtonElement).disabled).toBe(true);
    expect(words(root)).toContain('跳过后，忘了口令就只能删掉全部记录');
    show(<RecoveryStep {...step} saved />, { into: root });
    expect((control(root, '下一步') as HTMLButtonElement).disabled).toBe(false);
  });

  it('adds and takes away banks', () => {
    const onIssuers = vi.fn();
    const root = show(
      <ChooseStep
        issuerIds={['CMB']}
        walletIds={[]}
        onIssuers={onIssuers}
        onWallets={ignore}
        onDone={ignore}
        onSkip={ignore}
      />,
    );
    const chip = (name: string) =>
      one(
        [...root.querySelectorAll('label')].find((label) => words(label) === name) ?? root,
        'input',
        HTMLInputElement,
      );
    press(chip('工商银行'));
    expect(onIssuers).toHaveBeenLastCalledWith(['CMB', 'ICBC']);
    press(chip('招商银行'));
    expect(onIssuers).toHaveBeenLastCalledWith([]);
  });
});

it('names the incident on the page for the unexpected, in the language in use', () => {
  const root = show(
    <ErrorPlain incident="K7Q2" copied={false} onCopyReport={ignore} onReload={ignore} />,
    { text: en },
  );
  expect(words(root)).toContain('Number K7Q2');
  expect(control(root, 'Copy the report')).toBeTruthy();
});

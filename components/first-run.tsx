import type { ComponentChildren } from 'preact';
import { useText } from './text-context.ts';

export const firstRunSteps = ['passphrase', 'recovery', 'choose'] as const;
export type FirstRunStep = (typeof firstRunSteps)[number];

export interface FirstRunProps {
  readonly step: FirstRunStep;
  /** PassphraseStep, RecoveryStep or ChooseStep, with its own props. */
  readonly children: ComponentChildren;
}

/** Three short steps, and which one this is. */
export function FirstRun({ step, children }: FirstRunProps) {
  const text = useText();
  const number = firstRunSteps.indexOf(step) + 1;
  const titles = {
    passphrase: text.firstRun.passphraseTitle,
    recovery: text.firstRun.recoveryTitle,
    choose: text.firstRun.chooseTitle,
  } as const satisfies Record<FirstRunStep, string>;
  return (
    <section class="first-run" aria-labelledby="first-run-title">
      <p class="steps">
        <span class="spoken">{text.firstRun.progress(number)}</span>
        {firstRunSteps.map((name, index) => (
          <i key={name} data-done={index < number ? '' : undefined} />
        ))}
        <span class="steps-words num" aria-hidden="true">
          {number}/3
        </span>
      </p>
      <h2 id="first-run-title">{titles[step]}</h2>
      {children}
    </section>
  );
}

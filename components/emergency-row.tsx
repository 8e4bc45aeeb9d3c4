import type { ComponentChildren } from 'preact';
import type { Card } from '../lib/domain/card.ts';
import type { EmergencyStep, Hotline } from '../lib/knowledge/emergency.ts';
import { pathById } from '../lib/knowledge/wallet-paths.ts';
import { issuerName, walletName } from './card-words.ts';
import { CopyNumber } from './copy-number.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

/** One step of the list, as far as it is about this person. */
export interface EmergencyRow {
  readonly step: EmergencyStep;
  readonly done: boolean;
  /** Money can leave this wallet without a password. */
  readonly urgent: boolean;
  readonly cards: readonly Card[];
}

export interface EmergencyRowProps {
  readonly row: EmergencyRow;
  readonly onTick: (step: string, done: boolean) => void;
  readonly copied: string | undefined;
  readonly onCopy: (number: string) => void;
  /** Where to go on in the product. */
  readonly children?: ComponentChildren;
}

/** A step to tick off, with whom to call. */
export function EmergencyRowView({ row, onTick, copied, onCopy, children }: EmergencyRowProps) {
  const { step, done, urgent, cards } = row;
  const { emergency: words, facts } = useGuide();
  const text = useText();
  const own = useStepName(step);
  const name = own === '' ? facts.emergency[step.kind].title('') : own;
  const single = step.kind === 'wallet' || step.kind === 'bank';
  return (
    <li class="help-row" data-done={done ? '' : undefined} data-urgent={urgent ? '' : undefined}>
      <label class="tick">
        <input
          type="checkbox"
          checked={done}
          onChange={(event) => onTick(step.id, event.currentTarget.checked)}
        />
        <span class="row-words">
          <span class="row-name">{name}</span>
          {cards.length > 0 && (
            <small class="num">
              {words.tails(cards.map(({ last4 }) => last4).join(text.card.separator))}
            </small>
          )}
          {urgent && <small class="urgent-mark">{words.passwordFree}</small>}
          {single && step.hotlines.some(({ confirmed }) => !confirmed) && (
            <small>{facts.hotlineUnconfirmed}</small>
          )}
          {!single && <small class="row-how">{facts.emergency[step.kind].how}</small>}
        </span>
      </label>
      <Numbers step={step} name={name} copied={copied} onCopy={onCopy} />
      <FreezePath step={step} />
      {children}
    </li>
  );
}

/** The wallet's or bank's name; empty for steps that are about neither. */
function useStepName({ wallet, issuer }: EmergencyStep): string {
  const text = useText();
  if (wallet) return walletName(text, wallet);
  return issuer === undefined ? '' : issuerName(text, issuer);
}

type NumbersProps = Pick<EmergencyRowProps, 'copied' | 'onCopy'> & {
  readonly step: EmergencyStep;
  readonly name: string;
};

function Numbers({ step, name, copied, onCopy }: NumbersProps) {
  const { emergency: words, facts } = useGuide();
  const text = useText();
  const asked = step.who !== 'self' && step.kind !== 'new-sim';
  if (step.hotlines.length === 0 && asked) {
    return (
      <small class="no-number">
        {step.kind === 'bank' ? text.safety.noHotline : facts.noHotline}
      </small>
    );
  }
  const whose = ({ operator }: Hotline) => (operator ? facts.operators[operator] : name);
  return (
    <>
      {step.hotlines.map((hotline) => (
        <span key={hotline.number} class="number-line">
          {hotline.operator && (
            <span class="number-name">
              {facts.operators[hotline.operator]}
              {!hotline.confirmed && <small>{facts.hotlineUnconfirmed}</small>}
            </span>
          )}
          <CopyNumber
            number={hotline.number}
            label={words.copyNumber(whose(hotline), hotline.number)}
            copied={copied === hotline.number}
            onCopy={onCopy}
          />
        </span>
      ))}
    </>
  );
}

/** Menus for somebody who is signed in on another phone. */
function FreezePath({ step }: { readonly step: EmergencyStep }) {
  const { emergency: words } = useGuide();
  const path = step.path && pathById(step.path);
  if (!path) return null;
  return (
    <small class="freeze-path">
      {words.onOtherPhone} <span lang="zh-CN">{path.labels.join(' → ')}</span>
    </small>
  );
}

import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export interface CopyNumberProps {
  readonly number: string;
  /** Says whose number it is. */
  readonly label: string;
  readonly copied: boolean;
  readonly onCopy: (number: string) => void;
}

/** A number to dial on a phone, large, and a button for those who dial elsewhere. */
export function CopyNumber({ number, label, copied, onCopy }: CopyNumberProps) {
  const text = useText();
  const name = copied ? text.actions.copied : label;
  return (
    <span class="copy-number">
      <span class="hotline num">{number}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={name}
        title={name}
        onClick={() => onCopy(number)}
      >
        <Icon name={copied ? 'check' : 'copy'} />
      </button>
    </span>
  );
}

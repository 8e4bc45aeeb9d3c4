import type { ComponentChildren } from 'preact';

export interface HelperSwitchProps {
  readonly id: string;
  readonly title: string;
  readonly on: boolean;
  readonly onToggle: () => void;
  /** What it means, below the title. */
  readonly children: ComponentChildren;
}

/**
 * A row that is on or off. A button and no box to tick: the browser may refuse, and then it must not have moved; and it
 * may be asked only in the press itself.
 */
export function HelperSwitch({ id, title, on, onToggle, children }: HelperSwitchProps) {
  return (
    <div class="plain-row helper-place">
      <span class="row-words">
        <span id={id} class="row-name">
          {title}
        </span>
        <small id={`${id}-text`}>{children}</small>
      </span>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={`${id}-text`}
        onClick={onToggle}
      />
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export interface EmptyProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  /** What to do next. */
  readonly children?: ComponentChildren;
}

/** A view with nothing in it yet: says so, and what to do now. */
export function Empty({ icon, title, text, children }: EmptyProps) {
  return (
    <section class="empty">
      <span class="empty-mark">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      <div class="buttons">{children}</div>
    </section>
  );
}

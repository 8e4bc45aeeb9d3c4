import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export interface NoticeProps {
  readonly tone: 'warn' | 'bad' | 'ok' | 'plain';
  readonly icon?: IconName;
  readonly title?: string;
  /** Read out at once when it appears: for errors that answer an action. */
  readonly alert?: boolean;
  readonly children?: ComponentChildren;
  /** A button or link that is the next thing to do. */
  readonly action?: ComponentChildren;
}

export function Notice({ tone, icon = 'alert', title, alert, children, action }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone} role={alert === true ? 'alert' : undefined}>
      <Icon name={icon} />
      <div class="notice-body">
        {title !== undefined && <strong>{title}</strong>}
        {children !== undefined && <p>{children}</p>}
      </div>
      {action}
    </div>
  );
}

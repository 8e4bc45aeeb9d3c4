import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

export function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

export interface IconLinkProps {
  readonly icon: IconName;
  readonly label: string;
  /** A hash route, `#/settings`. */
  readonly href: string;
}

export function IconLink({ icon, label, href }: IconLinkProps) {
  return (
    <a class="icon-button" aria-label={label} title={label} href={href}>
      <Icon name={icon} />
    </a>
  );
}

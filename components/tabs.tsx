import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { useText } from './text-context.ts';

const tabs = [
  { id: 'cards', icon: 'cards' },
  { id: 'bindings', icon: 'link' },
  { id: 'safety', icon: 'shield' },
  { id: 'ledger', icon: 'ledger' },
] as const satisfies readonly { readonly id: string; readonly icon: IconName }[];

export type TabId = (typeof tabs)[number]['id'];

export interface TabsProps {
  readonly current: TabId;
}

export function Tabs({ current }: TabsProps) {
  const text = useText();
  return (
    <nav class="tabs" aria-label={text.tabs.label}>
      {tabs.map(({ id, icon }) => (
        <a key={id} href={`#/${id}`} aria-current={id === current ? 'page' : undefined}>
          <Icon name={icon} />
          {text.tabs[id]}
        </a>
      ))}
    </nav>
  );
}

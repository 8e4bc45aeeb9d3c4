import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ShortcutsView } from '../../../components/shortcuts-view.tsx';
import { withLearn } from './learn-view.tsx';
import type { OpenProps } from './shell.ts';

/** Every key; the one that opens the product as the browser has it now. */
export const ShortcutsRoute = withLearn(function ShortcutsPage({ shell }: OpenProps) {
  const openKeys = useSignal<readonly string[]>([]);
  useEffect(() => void keysNow().then((keys) => (openKeys.value = keys)), []);
  return (
    <ShortcutsView
      openKeys={openKeys.value}
      onChange={changing()}
      pageKeys={shell.preferences.value.pageKeys}
      onPageKeys={(pageKeys) => {
        shell.preferences.value = { ...shell.preferences.value, pageKeys };
      }}
    />
  );
});

async function keysNow(): Promise<readonly string[]> {
  const commands = await browser.commands.getAll();
  const opens = commands.find(({ name }) => name === '_execute_action');
  return (opens?.shortcut ?? '').split('+').filter(Boolean);
}

interface SinceFirefox137 {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Firefox offers its own page from version 137 on; Chrome's has an address that only a tab may open. */
function changing(): (() => void) | undefined {
  const open = (browser.commands as SinceFirefox137).openShortcutSettings;
  if (open) return () => void open();
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return undefined;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

import { defineBackground } from '#imports';
import { browser } from 'wxt/browser';
import { followGrants, isHelperOn } from '../lib/messaging/helper-sites.ts';
import { listen } from '../lib/messaging/listen.ts';
import { readPreferences } from '../lib/session/preferences.ts';
import { followClock } from './app/shell/follow-clock.ts';
import { keyValue } from './app/shell/key-value.ts';
import { followToolbar, openPopup, setToolbarOpens } from './app/shell/side-panel.ts';

export default defineBackground(() => {
  const preferences = () => readPreferences(keyValue(browser.storage.local), navigator.language);
  listen({
    isOn: isHelperOn,
    handlers: {
      'helper.hello': async () => ({ language: (await preferences()).language }),
      'helper.open': async () => {
        await openPopup((await preferences()).sidePanel);
        return { opened: true };
      },
    },
  });
  followToolbar();
  void preferences().then(({ sidePanel }) => setToolbarOpens(sidePanel));
  browser.permissions.onAdded.addListener(followGrants);
  browser.permissions.onRemoved.addListener(followGrants);
  browser.runtime.onInstalled.addListener(followGrants);
  browser.runtime.onStartup.addListener(followGrants);
  followClock(preferences);
});

import { defineBackground } from '#imports';
import { browser } from 'wxt/browser';
import { readPreferences } from '../../lib/session/preferences.ts';
import { followClock } from '../app/shell/follow-clock.ts';
import { keyValue } from '../app/shell/key-value.ts';
import { followToolbar, setToolbarOpens } from '../app/shell/side-panel.ts';
import { followHelper } from './follow-helper.ts';
import { followLinkMenu } from './link-menu.ts';
import { followOmnibox } from './omnibox.ts';

export default defineBackground(() => {
  const preferences = () => readPreferences(keyValue(browser.storage.local), navigator.language);
  followHelper(preferences);
  followToolbar();
  void preferences().then(({ sidePanel }) => setToolbarOpens(sidePanel));
  followLinkMenu(preferences);
  followOmnibox(preferences);
  followClock(preferences);
});

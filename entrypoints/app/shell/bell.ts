import { browser } from 'wxt/browser';
import type { Bell } from '../../../lib/session/delivery.ts';
import type { Preferences } from '../../../lib/session/preferences.ts';
import { dueWords } from '../../../lib/text/due-words.ts';

/** White on it has a contrast of 6.9; the number says the same without the colour. */
const badgeColour = '#b3151c';

/** One notification for all: a newer one takes its place. */
const notification = 'due';

/** Badge and tooltip of the toolbar button, and the browser's notification where the person wants it. */
export function browserBell(preferences: () => Promise<Preferences>): Bell {
  return {
    async show(due) {
      const words = dueWords[(await preferences()).language];
      const { action } = browser;
      await action.setBadgeBackgroundColor({ color: badgeColour });
      await action.setBadgeTextColor({ color: '#ffffff' });
      await action.setBadgeText({ text: badgeText(due) });
      await action.setTitle({ title: due > 0 ? words.due(due) : words.calm });
    },
    async ring(due) {
      const { notify, language } = await preferences();
      if (!notify || !(await mayNotify())) return;
      const { head, due: sentence } = dueWords[language];
      await browser.notifications.create(notification, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        title: head,
        message: sentence(due),
      });
    },
  };
}

/** Asked anew each time: the person may take it back in the browser's own pages. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Follows clicks on our notification, as soon as the browser has any; again does no harm. */
export function followNotification(): void {
  // Not there before the person has allowed it.
  const { notifications } = browser as Partial<typeof browser>;
  notifications?.onClicked.addListener(openHome);
}

function openHome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/app.html#/cards') });
  void browser.notifications.clear(notification);
}

function badgeText(due: number): string {
  if (due === 0) return '';
  return due > 99 ? '99+' : String(due);
}

import { browser } from 'wxt/browser';
import { lastUseSlot, lockedAway } from '../../../lib/session/open-key.ts';
import { scheduleSlot, tellDue } from '../../../lib/session/delivery.ts';
import { type Preferences, preferencesSlot } from '../../../lib/session/preferences.ts';
import { mustLock } from '../../../lib/vault/auto-lock.ts';
import { browserBell, followNotification } from './bell.ts';
import { keyValue } from './key-value.ts';

/** One alarm for all that waits for a time. Made only where it is missing: made anew it would begin its wait again. */
const alarm = 'clock';

/**
 * Locks when nobody was there for long enough and tells what has become due. To be called at the top of the background:
 * whatever wakes it, it looks; Firefox has forgotten the alarm when the browser starts again.
 */
export function followClock(preferences: () => Promise<Preferences>): void {
  const kept = keyValue(browser.storage.local);
  const bell = browserBell(preferences);
  const look = (): void => void tellDue({ kept, now: () => Date.now(), bell });
  browser.alarms.onAlarm.addListener(async () => {
    look();
    await lockWhenDue(await preferences());
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (scheduleSlot in changes || preferencesSlot in changes) look();
  });
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  browser.permissions.onAdded.addListener(followNotification);
  followNotification();
  void keepAlarm();
  look();
}

async function keepAlarm(): Promise<void> {
  if (await browser.alarms.get(alarm)) return;
  await browser.alarms.create(alarm, { periodInMinutes: 0.5 });
}

async function lockWhenDue({ autoLock }: Preferences): Promise<void> {
  const memory = browser.storage.session;
  const { [lastUseSlot]: lastUse } = await memory.get(lastUseSlot);
  if (typeof lastUse === 'number' && mustLock(Date.now(), lastUse, autoLock)) {
    await memory.remove([...lockedAway]);
  }
}

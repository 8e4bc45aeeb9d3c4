import { browser } from 'wxt/browser';
import type { SensitiveField } from '../../lib/checkout/page-facts.ts';
import type { PageReport } from '../../lib/checkout/page-report.ts';
import type { BoxTranscript, Transcript } from '../../lib/page/transcript.ts';
import { helperOffSlot, helperTodaySlot } from '../../lib/messaging/helper-off.ts';
import {
  bringDecoder,
  bringToFrames,
  glanceAt,
  hears,
} from '../../lib/messaging/helper-scripts.ts';
import { followGrants, isHelperOn, isPageOn, wake } from '../../lib/messaging/helper-sites.ts';
import { readHelperTab } from '../../lib/messaging/helper-tab.ts';
import { listen } from '../../lib/messaging/listen.ts';
import type { FrameMessage, ResponseOf } from '../../lib/messaging/protocol.ts';
import { houseOfFrame, type Sender } from '../../lib/messaging/server.ts';
import { fitCardsSlot } from '../../lib/session/fit-cards.ts';
import { isDangerousAddress } from '../../lib/session/judge-page.ts';
import { frameTold, getReady, pageTold, wholeFrameTold } from '../../lib/session/page-told.ts';
import { type Preferences, preferencesSlot } from '../../lib/session/preferences.ts';
import { openBeside } from './open-details.ts';
import { type FrameTold, type Place, type SeenTabs, seenTabs } from './seen-tabs.ts';

/** Where the helper is on, and what it is answered. To be called at the top of the background. */
export function followHelper(preferences: () => Promise<Preferences>): void {
  const seen = seenTabs(preferences);
  answerPages(seen, preferences);
  followPermissions(seen);
  followTabs(seen);
}

function answerPages(seen: SeenTabs, preferences: () => Promise<Preferences>): void {
  listen({
    isOn: isHelperOn,
    isPageOn,
    handlers: {
      'helper.wake': async (_, sender) => {
        const { tabId, origin } = placeOf(sender);
        // While the browser brings our scripts into the page.
        setTimeout(readyOnce);
        return { woken: await wake(tabId, origin) };
      },
      'helper.read': (written, sender) =>
        // Checked just now; a missing property and one without a value are the same here.
        Promise.resolve(
          pageTold(written as Transcript, placeOf(sender).origin) as ResponseOf<'helper.read'>,
        ),
      'helper.page': async (report, sender) => {
        const place = placeOf(sender);
        // Frames come and go while the page stands.
        void bringToFrames(place.tabId);
        if (report.kind === 'none') void tellOfFrames(place.tabId);
        return { view: await seen.page(place, report as PageReport) };
      },
      'helper.frame': (boxes, sender) =>
        hearFrame(seen, sender, () => frameTold(boxes as BoxTranscript)),
      'helper.framed': (written, sender) =>
        hearFrame(seen, sender, (house) => wholeFrameTold(written as Transcript, house)),
      'helper.frames': async (_, sender) => {
        await bringToFrames(placeOf(sender).tabId);
        return {};
      },
      'helper.decoder': async (_, sender) => ({
        ready: await bringDecoder(placeOf(sender).tabId),
      }),
      'helper.open': async (_, sender) => {
        const { tabId, windowId } = placeOf(sender);
        const opened = await openBeside('#/page', {
          windowId,
          panel: (await preferences()).sidePanel,
        });
        if (!opened) await seen.pointToToolbar(tabId);
        return { opened };
      },
      'helper.silent': async ({ why }, sender) => {
        await seen.silent(placeOf(sender).tabId, why);
        return {};
      },
    },
  });
}

async function hearFrame(
  seen: SeenTabs,
  sender: Sender,
  told: (house: string) => FrameTold | undefined,
): Promise<Record<string, never>> {
  const place = placeOf(sender);
  const around = (await readHelperTab(place.tabId))?.origin ?? '';
  const origin = houseOfFrame(sender, around);
  const report = told(origin);
  if (!report) return {};
  await seen.frame({ ...place, origin, frameId: sender.frameId ?? 0 }, report);
  await tellOfFrames(place.tabId);
  return {};
}

let isReady = false;

function readyOnce(): void {
  if (!isReady) getReady();
  isReady = true;
}

/** The sentinel is registered for what is granted now, whatever changed it; open pages learn of it at once. */
function followPermissions(seen: SeenTabs): void {
  const followAt = (which: 'active' | 'all'): void => {
    void followGrants().then(() => Promise.all([seen.refreshAll(), glanceAt(which)]));
  };
  const follow = (): void => followAt('active');
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.storage.local.onChanged.addListener((changes) => {
    const off = changes[helperOffSlot];
    if (off && isOffNow(off)) void seen.endOnces().then(follow);
    // On again, it comes back to every page that it left.
    else if (off) followAt('all');
    if (preferencesSlot in changes) void seen.refreshAll();
  });
  browser.storage.session.onChanged.addListener((changes) => {
    if (helperTodaySlot in changes) followAt('all');
    if (fitCardsSlot in changes) void seen.refreshAll();
  });
}

/** Whether this change turned the helper off altogether. */
function isOffNow({ oldValue, newValue }: Change): boolean {
  const all = (kept: unknown): boolean =>
    (kept as { readonly all?: boolean } | undefined)?.all === true;
  return all(newValue) && !all(oldValue);
}

interface Change {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

function followTabs(seen: SeenTabs): void {
  browser.tabs.onRemoved.addListener((tabId) => void seen.forget(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status !== undefined) void seen.checkStillThere(tabId);
    if (status === 'complete' && url !== undefined) void warnOf(tabId, url);
  });
}

/** A bank's double may want no payment, only a password: its address is enough to come and say so. */
async function warnOf(tabId: number, address: string): Promise<void> {
  if (!isDangerousAddress(address)) return;
  const { origin } = new URL(address);
  if (await isHelperOn(origin, tabId)) await wake(tabId, origin);
}

const pays: ReadonlySet<SensitiveField> = new Set<SensitiveField>([
  'cardNumber',
  'cardSecurityCode',
  'pin',
  'paymentPassword',
]);

/** A page may be nothing but a frame; the helper in it cannot know what is asked there. */
async function tellOfFrames(tabId: number): Promise<void> {
  const { frames = {} } = (await readHelperTab(tabId)) ?? {};
  const asks = Object.values(frames).some(
    (frame) => frame.pays === true || frame.fields.some((one) => pays.has(one)),
  );
  const message: FrameMessage = { kaban: 'frame' };
  if (asks) await hears(tabId, message);
}

/** The door lets nobody in without a tab and an origin. */
function placeOf({ origin = '', tab }: Sender): Place & { readonly windowId: number } {
  return {
    tabId: tab?.id ?? -1,
    origin,
    openerTabId: tab?.openerTabId,
    windowId: tab?.windowId ?? -1,
  };
}

import { browser } from 'wxt/browser';
import { linkSlot, openAtSlot } from '../../lib/session/open-at.ts';
import { type Preferences, preferencesSlot } from '../../lib/session/preferences.ts';
import { linkEn } from '../../lib/text/checkout/link.en.ts';
import { linkZhCn } from '../../lib/text/checkout/link.zh-cn.ts';
import { linkZhTw } from '../../lib/text/checkout/link.zh-tw.ts';
import type { Language } from '../../lib/text/language.ts';
import { keyValue } from '../app/shell/key-value.ts';
import { openPopup, openSidePanel } from '../app/shell/side-panel.ts';

const item = 'check-link';
const longestLink = 20_000;

const titles: Readonly<Record<Language, string>> = {
  'zh-CN': linkZhCn.menu,
  en: linkEn.menu,
  'zh-TW': linkZhTw.menu,
};

/**
 * “Check this link” in the menu of every link: the popup opens with it, and nobody has visited it. To be called at the
 * top of the background. Phones have no such menu.
 */
export function followLinkMenu(preferences: () => Promise<Preferences>): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  let panel = false;
  // Known before the click: a panel opens only if nothing is waited for after it.
  const look = async (): Promise<void> => {
    const { sidePanel, language } = await preferences();
    panel = sidePanel;
    await menus.update(item, { title: titles[language] }).catch(() => create(titles[language]));
  };
  let looking = look().catch(() => undefined);
  const lookAgain = (): void => {
    looking = looking.then(look).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(lookAgain);
  browser.runtime.onStartup.addListener(lookAgain);
  browser.storage.local.onChanged.addListener((changes) => {
    if (preferencesSlot in changes) lookAgain();
  });
  menus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === item && linkUrl !== undefined) {
      void showLink(linkUrl, panel ? tab?.windowId : undefined);
    }
  });
}

/** Two lookers may make it at once; the second is told that it is there, which is fine. */
function create(title: string): void {
  browser.contextMenus.create({ id: item, title, contexts: ['link'] }, () => {
    void browser.runtime.lastError;
  });
}

/** In the panel of this window, else in the popup, else, where neither may open by itself, in a tab. */
async function showLink(link: string, panelOf: number | undefined): Promise<void> {
  const memory = keyValue(browser.storage.session);
  const left = Promise.all([
    memory.set(linkSlot, link.slice(0, longestLink)),
    memory.set(openAtSlot, '#/link'),
  ]);
  const opened = await opens(panelOf);
  await left;
  if (opened) return;
  await memory.remove(openAtSlot);
  await browser.tabs.create({ url: `${browser.runtime.getURL('/app.html')}#/link` });
}

async function opens(panelOf: number | undefined): Promise<boolean> {
  try {
    await (panelOf === undefined ? openPopup(false) : openSidePanel(panelOf));
    return true;
  } catch {
    return false;
  }
}

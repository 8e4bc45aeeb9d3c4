import { browser } from 'wxt/browser';
import type { OverlayView } from '../../lib/messaging/protocol.ts';
import { type FitCard, fitCardsSlot } from '../../lib/session/fit-cards.ts';
import { type Look, overlayView } from '../../lib/session/overlay-view.ts';
import type { SeenTab } from '../../lib/session/seen-tab.ts';
import { overlayEn } from '../../lib/text/checkout/overlay.en.ts';
import { overlayZhCn } from '../../lib/text/checkout/overlay.zh-cn.ts';
import { overlayZhTw } from '../../lib/text/checkout/overlay.zh-tw.ts';
import { verdictEn } from '../../lib/text/checkout/verdict.en.ts';
import { verdictZhCn } from '../../lib/text/checkout/verdict.zh-cn.ts';
import { verdictZhTw } from '../../lib/text/checkout/verdict.zh-tw.ts';
import type { Language } from '../../lib/text/language.ts';
import type { TabSign } from './tab-sign.ts';

/** All three: a service worker may not load a part of itself later. */
const texts = {
  'zh-CN': { overlay: overlayZhCn, verdict: verdictZhCn },
  en: { overlay: overlayEn, verdict: verdictEn },
  'zh-TW': { overlay: overlayZhTw, verdict: verdictZhTw },
} as const;

/** What to draw into the page that was seen. */
export async function viewOf(
  { report, verdict }: SeenTab,
  look: Look,
): Promise<OverlayView | undefined> {
  const kept = await browser.storage.session.get(fitCardsSlot);
  const cards = kept[fitCardsSlot] as readonly FitCard[] | undefined;
  return overlayView({ ...look, text: texts[look.language], report, verdict, cards });
}

/** What the toolbar button says of the tab: danger, or that the helper cannot be used there. */
export function signOf({ verdict, silent }: SeenTab, language: Language): TabSign | undefined {
  const { overlay, verdict: words } = texts[language];
  if (verdict.level === 'danger') {
    return { kind: 'warning', title: overlay.toolbar.danger(words.levels.danger.title) };
  }
  return silent && { kind: 'calm', title: overlay.toolbar[silent] };
}

/** The same view, its button saying where the details are: the browser did not let us open them. */
export function pointingToToolbar(view: OverlayView): OverlayView {
  return { ...view, details: texts[view.language].overlay.detailsOnToolbar };
}

/** What the toolbar button says meanwhile. */
export function openSign(language: Language): TabSign {
  return { kind: 'calm', title: texts[language].overlay.toolbar.open };
}

import { browser } from 'wxt/browser';
import { maskedWords } from '../../lib/domain/masked-words.ts';
import { draftsSlot } from '../../lib/session/drafts-slot.ts';
import { type FitCard, fitCardsSlot } from '../../lib/session/fit-cards.ts';
import {
  omniboxContent,
  type OmniboxLine,
  omniboxLines,
  type OmniboxTarget,
  omniboxTarget,
  type OmniboxWords,
} from '../../lib/session/omnibox.ts';
import { linkSlot } from '../../lib/session/open-at.ts';
import type { Preferences } from '../../lib/session/preferences.ts';
import { emptyDiagnosis } from '../../lib/session/trouble-drafts.ts';
import { linkEn } from '../../lib/text/checkout/link.en.ts';
import { linkZhCn } from '../../lib/text/checkout/link.zh-cn.ts';
import { linkZhTw } from '../../lib/text/checkout/link.zh-tw.ts';
import { verdictEn } from '../../lib/text/checkout/verdict.en.ts';
import { verdictZhCn } from '../../lib/text/checkout/verdict.zh-cn.ts';
import { verdictZhTw } from '../../lib/text/checkout/verdict.zh-tw.ts';
import type { Language } from '../../lib/text/language.ts';
import { helpTitlesEn } from '../../lib/text/learn/help-titles.en.ts';
import { helpTitlesZhCn } from '../../lib/text/learn/help-titles.zh-cn.ts';
import { helpTitlesZhTw } from '../../lib/text/learn/help-titles.zh-tw.ts';
import { keyValue } from '../app/shell/key-value.ts';

type Texts = Pick<OmniboxWords, 'link' | 'verdict' | 'help'>;

const texts: Readonly<Record<Language, Texts>> = {
  'zh-CN': { link: linkZhCn, verdict: verdictZhCn, help: helpTitlesZhCn },
  en: { link: linkEn, verdict: verdictEn, help: helpTitlesEn },
  'zh-TW': { link: linkZhTw, verdict: verdictZhTw, help: helpTitlesZhTw },
};

/**
 * What is typed after `kb` in the address bar: verdicts, cards while the vault is open, steps, failures, views. To be
 * called at the top of the background. Phones have no such bar.
 */
export function followOmnibox(preferences: () => Promise<Preferences>): void {
  const bar = browser.omnibox as typeof browser.omnibox | undefined;
  if (!bar) return;
  const words = async (): Promise<OmniboxWords> => {
    const { language } = await preferences();
    return { language, ...texts[language], cards: await openCards() };
  };
  bar.onInputStarted.addListener(async () => {
    const { link } = await words();
    void bar.setDefaultSuggestion({ description: described(link.omnibox.hint) });
  });
  bar.onInputChanged.addListener(async (typed, suggest) => {
    const known = await words();
    const [first, ...others] = omniboxLines(typed, known);
    // The first line stands for what is typed: Enter leads where it says.
    const { hint, pages } = known.link.omnibox;
    const said = typed.trim() === '' ? hint : (first?.words ?? pages.search);
    void bar.setDefaultSuggestion({ description: described(said) });
    suggest(others.map(suggestion));
  });
  bar.onInputEntered.addListener(async (entered, disposition) => {
    await goTo(omniboxTarget(entered, await words()), disposition);
  });
}

/** Empty while the vault is locked: then the slot is not there. */
async function openCards(): Promise<readonly FitCard[]> {
  const cards = await keyValue(browser.storage.session).get(fitCardsSlot);
  return Array.isArray(cards) ? (cards as readonly FitCard[]) : [];
}

function suggestion({ target, words }: OmniboxLine): { content: string; description: string } {
  return { content: omniboxContent(target), description: described(words) };
}

/** Chrome reads a description as XML and refuses a broken one; Firefox shows it as it is. */
function described(words: string): string {
  const line = words.replaceAll(/\p{C}/gu, '');
  if (import.meta.env.FIREFOX) return line;
  return line.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

type Disposition = Parameters<Parameters<typeof browser.omnibox.onInputEntered.addListener>[0]>[1];

async function goTo(target: OmniboxTarget, disposition: Disposition): Promise<void> {
  const url = browser.runtime.getURL('/app.html') + (await left(target));
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Links and words wait in memory: in the address of a page the browser would remember them. Gives where they are read. */
async function left(target: OmniboxTarget): Promise<string> {
  const memory = keyValue(browser.storage.session);
  if ('link' in target) {
    await memory.set(linkSlot, target.link);
    return '#/link';
  }
  if (target.said === undefined) return target.route;
  const slot = draftsSlot('app');
  const kept = (await memory.get(slot)) as object | undefined;
  const text = maskedWords(target.said);
  const diagnosis = { ...emptyDiagnosis, text, step: 'answer', askedAt: Date.now() };
  await memory.set(slot, { ...kept, diagnosis });
  // A page of ours that stands there already has to begin anew to find it.
  return `?said=${Date.now()}${target.route}`;
}

import { type Language, languageNames } from '../../../lib/text/language.ts';
import { press } from '../../e2e/actions.ts';
import { drawn, viewsOf } from '../../e2e/views.ts';
import type { Step, Tour } from '../tour.ts';

/** Every view as the popup shows it, light and dark; the language it began with comes last. */
export const everyViewSteps: readonly Step[] = [
  { name: 'see every view in English', file: 'every-en', play: (tour) => everyView(tour, 'en') },
  { name: 'see every view in Chinese', file: 'every-zh', play: (tour) => everyView(tour, 'zh-CN') },
];

async function everyView(tour: Tour, language: Language): Promise<string> {
  const page = await tour.running.openPage('popup.html');
  await drawn(page, 'settings');
  await press(page, languageNames[language], 'radio');
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
  const views = await viewsOf(page);
  for (const [index, view] of views.entries()) {
    await drawn(page, view);
    const name = view
      .split('/')
      .filter((part) => part.length < 20)
      .join('-');
    const word = index === 0 ? undefined : `${String(index).padStart(2, '0')}-${name}`;
    for (const theme of ['dark', 'light'] as const)
      await tour.picture(page, {
        theme,
        surface: 'popup',
        ...(word === undefined ? {} : { word }),
      });
  }
  await page.close();
  return `${views.length} views, light and dark`;
}

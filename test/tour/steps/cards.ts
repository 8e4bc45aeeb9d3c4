import { languageNames } from '../../../lib/text/language.ts';
import { en } from '../../../lib/text/en.ts';
import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { choose, press, see, type } from '../../e2e/actions.ts';
import { timed } from '../stopwatch.ts';
import type { Step, Tour } from '../tour.ts';

export const cardSteps: readonly Step[] = [
  { name: 'add a card the bills mention', file: 'proposal', play: addProposed },
  { name: 'add a card by hand', file: 'card-form', play: addByHand },
  { name: 'open the popup with three cards', file: 'cards', play: showCards },
  { name: 'see which card pays in which wallet', file: 'bindings', play: seeBindings },
  { name: 'look at safety', file: 'safety', play: seeSafety },
  { name: 'read it in English', file: 'english', play: readEnglish },
];

async function addProposed(tour: Tour): Promise<string> {
  const page = await tour.app('#/cards');
  await see(page, text.cards.proposals);
  const proposals = (await page.$$('.proposal')).length;
  await tour.pictures(page);
  await tour.popup('#/cards', '.proposal');
  await page.bringToFront();
  const added = 'document.querySelector(".stack .card-face") !== null';
  const milliseconds = await timed(page, { from: 'click', until: added }, () =>
    press(page, text.cards.acceptName('工商银行 储蓄卡 1234')),
  );
  await see(page, text.toasts.cardAdded);
  await tour.picture(page, { word: 'added' });
  await press(page, text.actions.close);
  return `${milliseconds.toFixed(0)} ms, ${proposals} proposed`;
}

async function addByHand(tour: Tour): Promise<string> {
  const page = await tour.app('#/card/new');
  await choose(page, text.cardForm.issuer, 'ABC');
  await press(page, text.kinds.debit, 'radio');
  await type(page, text.cardForm.last4, '0475');
  await type(page, text.cardForm.alias, '工资卡');
  await tour.pictures(page);
  await tour.popup('#/card/new', 'form');
  await page.bringToFront();
  const saved = 'document.querySelectorAll(".stack .card-face").length === 2';
  const milliseconds = await timed(page, { from: 'click', until: saved }, () =>
    press(page, text.actions.save),
  );
  await press(page, text.actions.close);
  return `${milliseconds.toFixed(0)} ms to save it`;
}

async function showCards(tour: Tour): Promise<string> {
  const page = await tour.app('#/cards');
  await press(page, text.cards.acceptName('招商银行 信用卡 8806'));
  await page.waitForSelector('.card-face:nth-child(3)');
  await press(page, text.actions.close);
  await tour.pictures(page);
  const milliseconds = await tour.popup('#/cards', '.card-face:nth-child(3)');
  return `${milliseconds.toFixed(0)} ms until it shows them`;
}

async function seeBindings(tour: Tour): Promise<string> {
  const page = await tour.app('#/bindings');
  await see(page, text.bindings.seenNote);
  const seen = (await page.$$('.plain-row')).length;
  await tour.pictures(page);
  const milliseconds = await tour.popup('#/bindings', '.plain-row');
  return `${milliseconds.toFixed(0)} ms, ${seen} pairs seen`;
}

async function seeSafety(tour: Tour): Promise<string> {
  const page = await tour.app('#/safety');
  await see(page, text.safety.hotlines);
  const hotlines = (await page.$$('.hotline')).length;
  await tour.pictures(page);
  const milliseconds = await tour.popup('#/safety', '.hotline');
  return `${milliseconds.toFixed(0)} ms, ${hotlines} hotlines`;
}

async function readEnglish(tour: Tour): Promise<string> {
  const page = await tour.app('#/settings');
  await see(page, text.settings.language);
  const heading = JSON.stringify(en.titles.settings);
  const changed = `document.querySelector('h1').textContent === ${heading}`;
  const milliseconds = await timed(page, { from: 'click', until: changed }, () =>
    press(page, languageNames.en, 'radio'),
  );
  await tour.picture(page);
  for (const [route, selector] of [
    ['cards', '.card-face'],
    ['ledger', '.entry-row'],
    ['bindings', '.plain-row'],
    ['safety', '.hotline'],
  ] as const) {
    await tour.app(`#/${route}`);
    await page.waitForSelector(selector);
    await tour.picture(page, { word: route });
    await tour.popup(`#/${route}`, selector, `${route}-popup`);
  }
  await tour.app('#/settings');
  await press(page, languageNames['zh-CN'], 'radio');
  await see(page, text.settings.language);
  return `${milliseconds.toFixed(0)} ms to change the language`;
}

import { languageNames } from '../../../lib/text/language.ts';
import { en } from '../../../lib/text/en.ts';
import { guideZhCn } from '../../../lib/text/guide/zh-cn.ts';
import { cardsZhCn as words } from '../../../lib/text/guide/cards.zh-cn.ts';
import { zhCn as text } from '../../../lib/text/zh-cn.ts';
import { press, see, type } from '../../e2e/actions.ts';
import { timed } from '../stopwatch.ts';
import type { Step, Tour } from '../tour.ts';

export const cardSteps: readonly Step[] = [
  { name: 'add a card the bills mention', file: 'proposal', play: addProposed },
  { name: 'add a card by hand', file: 'card-form', play: addByHand },
  { name: 'open the popup with three cards', file: 'cards', play: showCards },
  { name: 'look at one card', file: 'card-page', play: lookAtCard },
  { name: 'put a card elsewhere in the stack', file: 'cards-arrange', play: arrange },
  { name: 'throw a card away and bring it back', file: 'cards-away', play: putAway },
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

/** Invented, with a prefix of debit cards of ABC. */
const number = '6228480402564890475';

async function addByHand(tour: Tour): Promise<string> {
  const page = await tour.app('#/card/new');
  await type(page, words.number.label, number);
  await see(page, words.number.named('农业银行 储蓄卡', '19'));
  await tour.pictures(page, 'number');
  await page.keyboard.press('Enter');
  await see(page, words.number.taken('农业银行 储蓄卡 0475'));
  await type(page, words.form.alias, '工资卡');
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

async function lookAtCard(tour: Tour): Promise<string> {
  const page = await tour.app('#/cards');
  await press(page, text.cards.details, 'link');
  await see(page, words.page.bind);
  await tour.pictures(page);
  const route = await page.evaluate(() => location.hash);
  const milliseconds = await tour.popup(route, '.card-page');
  return `${milliseconds.toFixed(0)} ms until it shows the card`;
}

async function arrange(tour: Tour): Promise<string> {
  const page = await tour.app('#/cards-arrange');
  const first = (at: number) =>
    `document.querySelector('.order-row:nth-child(${at}) .row-name').textContent.includes('0475')`;
  await see(page, words.arrange.lead);
  const milliseconds = await timed(page, { from: 'click', until: first(1) }, () =>
    press(page, words.arrange.up('农业银行 储蓄卡 0475 · 工资卡')),
  );
  await tour.pictures(page);
  await tour.popup('#/cards-arrange', '.order-row');
  await page.bringToFront();
  await press(page, text.actions.undo);
  await page.waitForFunction(first(2));
  return `${milliseconds.toFixed(0)} ms to move it`;
}

async function putAway(tour: Tour): Promise<string> {
  const page = await tour.app('#/cards');
  await press(page, text.cards.details, 'link');
  await press(page, words.page.trash);
  await see(page, text.actions.undo);
  await tour.app('#/cards-away');
  await see(page, words.away.daysLeft(30));
  await tour.pictures(page);
  await tour.popup('#/cards-away', '.proposal');
  await page.bringToFront();
  const back = 'document.querySelector(".proposal") === null';
  const milliseconds = await timed(page, { from: 'click', until: back }, () =>
    page.locator('.proposal .button').click(),
  );
  await press(page, text.actions.close);
  return `${milliseconds.toFixed(0)} ms to bring it back`;
}

async function seeBindings(tour: Tour): Promise<string> {
  const page = await tour.app('#/bindings');
  await see(page, guideZhCn.binding.list.found);
  const seen = (await page.$$('.proposal')).length;
  await tour.pictures(page);
  const milliseconds = await tour.popup('#/bindings', '.proposal');
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
    ['bindings', '.proposal'],
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

import { closeChecks } from '../../../lib/domain/wallet-account.ts';
import { guideZhCn as guide } from '../../../lib/text/guide/zh-cn.ts';
import { press, see } from '../../e2e/actions.ts';
import { timed } from '../stopwatch.ts';
import type { Step, Tour } from '../tour.ts';

const { wallet: words, facts } = guide;

export const walletSteps: readonly Step[] = [
  { name: 'look at every wallet', file: 'wallets', play: seeWallets },
  { name: 'look at one wallet', file: 'wallet', play: seeWallet },
  { name: 'correct which card fits', file: 'compat', play: correctCompat },
  { name: 'compare wallets', file: 'choose-wallet', play: chooseWallet },
  { name: 'see what minors need', file: 'minors', play: seeMinors },
  { name: 'be refused closing a wallet without its bills', file: 'close-wallet', play: beRefused },
];

async function seeWallets(tour: Tour): Promise<string> {
  const page = await tour.app('#/wallets');
  await see(page, words.list.lead);
  const wallets = (await page.$$('.list a')).length;
  await tour.pictures(page);
  const milliseconds = await tour.popup('#/wallets', '.list a');
  return `${milliseconds.toFixed(0)} ms, ${wallets} wallets`;
}

async function seeWallet(tour: Tour): Promise<string> {
  const page = await tour.app('#/wallet/alipay');
  await see(page, words.head.hotline);
  const sourced = (await page.$$('.checked-on')).length;
  await tour.pictures(page);
  const milliseconds = await tour.popup('#/wallet/alipay', '.wallet-head');
  return `${milliseconds.toFixed(0)} ms, ${sourced} facts with day and source`;
}

async function correctCompat(tour: Tour): Promise<string> {
  const page = await tour.app('#/compat/douyin');
  await see(page, words.compat.lead);
  await press(page, words.compat.correctName(facts.channels.online));
  const used = 'document.querySelector("tbody .word-chip") !== null';
  const milliseconds = await timed(page, { from: 'click', until: used }, () =>
    press(page, facts.supports.yes),
  );
  await tour.pictures(page);
  await tour.popup('#/compat/alipay', '.compat-answer');
  return `${milliseconds.toFixed(0)} ms until the table uses it`;
}

async function chooseWallet(tour: Tour): Promise<string> {
  const page = await tour.app('#/choose-wallet');
  await see(page, words.choose.scamTitle);
  const compared = (await page.$$('tbody tr')).length;
  await tour.pictures(page);
  const milliseconds = await tour.popup('#/choose-wallet', '.notice');
  return `${milliseconds.toFixed(0)} ms, ${compared} compared`;
}

async function seeMinors(tour: Tour): Promise<string> {
  const page = await tour.app('#/minors');
  await press(page, words.minors.bands['under-16'], 'radio');
  await see(page, words.minors.stopTitle);
  const needs = (await page.$$('ol.list > li')).length;
  await tour.pictures(page);
  const milliseconds = await tour.popup('#/minors', '.segments');
  await page.bringToFront();
  await press(page, words.minors.bands.adult, 'radio');
  return `${milliseconds.toFixed(0)} ms, ${needs} things to bring or know`;
}

async function beRefused(tour: Tour): Promise<string> {
  const page = await tour.app('#/close-wallet/jd');
  await see(page, words.close.gateTitle);
  const refused = 'document.querySelector("[role=alert]") !== null';
  const milliseconds = await timed(page, { from: 'click', until: refused }, () =>
    press(page, words.close.submit),
  );
  await tour.pictures(page);
  await tour.popup('#/close-wallet/jd', '.close-check');
  return `${milliseconds.toFixed(0)} ms, ${closeChecks.length} checks named`;
}

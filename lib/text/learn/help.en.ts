import type { HelpText } from './help.zh-cn.ts';
import { helpTitlesEn } from './help-titles.en.ts';

const articlesEn: HelpText['articles'] = {
  'what-is-wallet': {
    title: helpTitlesEn['what-is-wallet'],
    answer: [
      'An app on the phone to pay with, such as Alipay, WeChat Pay, the UnionPay app or the ICBC Wallet. It can hold a little money itself (its balance), or take it straight from a bank card that you bound.',
      'A “digital wallet” for virtual coins is something else. You cannot bind a bank card to it for paying, and it is often part of a fraud.',
    ],
  },
  'how-to-bind': {
    title: helpTitlesEn['how-to-bind'],
    answer: [
      'On the phone: open the wallet’s app, find “Add bank card”, type the card number, check name and phone number, and type the code that the bank sends.',
      'Kaban goes with you step by step for your bank and your wallet, and keeps the result. Binding happens in the wallet’s app alone. Kaban never asks for your code.',
    ],
  },
  'open-icbc-wallet': {
    title: helpTitlesEn['open-icbc-wallet'],
    answer: [
      'Install ICBC’s app from the app store, sign in, find the wallet, fill in your details, upload photos of your ID card, apply, and wait for the answer.',
      'Its menus have other names in other versions. If you do not find it, search for it inside the app.',
    ],
  },
  'before-binding': {
    title: helpTitlesEn['before-binding'],
    answer: [
      'The card is in order. The wallet knows your real name, and the card is yours. The bank has the phone number you use now. The card may pay online. Both apps are up to date. The network is stable.',
      'They all stand in “Bind a bank card”, one by one, to be ticked.',
    ],
  },
  'which-cards': {
    title: helpTitlesEn['which-cards'],
    answer: [
      'Three things count: whether the wallet takes that bank, that kind of card (debit or credit), and that way of paying (online, by code, by touch). Kaban lists what it found, each with source and day. What was not found is called “not found”.',
      'A card of another bank that worked is a hint and no proof. The wallet’s own page for adding a card knows best.',
    ],
  },
  'how-many-cards': {
    title: helpTitlesEn['how-many-cards'],
    answer: [
      'There is a limit, and sources do not quite agree on it. When you have reached it, unbind one that you do not use.',
    ],
  },
  'family-card': {
    title: helpTitlesEn['family-card'],
    answer: [
      'No. Only cards of the person whose name the wallet knows can be bound.',
      'If they need money, send it to them. Do not hand over cards, passwords or codes.',
    ],
  },
  'wallet-into-wechat': {
    title: helpTitlesEn['wallet-into-wechat'],
    answer: [
      'No. Some articles say so, but that only connects the accounts for signing in. The money stays apart. WeChat pays from its own balance and from cards bound in WeChat.',
      'To pay in WeChat, bind your bank card in WeChat.',
    ],
  },
  'which-wallet': {
    title: helpTitlesEn['which-wallet'],
    answer: [
      'Look at four things: does it take your card, do your shops take it, does it have a licence, and can you download its bills. Kaban compares them with the cards you have.',
      'Do not install a “wallet” from an unknown source, recommended in a group, or that promises interest.',
    ],
  },
  minors: {
    title: helpTitlesEn['minors'],
    answer: [
      'Below 16 a guardian goes to the bank’s counter with the papers. From 16 to 18 most can do it themselves, with lower limits. Call the bank first.',
    ],
  },
  'pay-afterwards': {
    title: helpTitlesEn['pay-afterwards'],
    answer: [
      'When paying, choose the card as the means of payment, then type the password or use your finger. To have it used first, move it to the top in the wallet.',
      'Before you pay by code, check that the payee is a shop and the amount is right.',
    ],
  },
  'why-failed': {
    title: helpTitlesEn['why-failed'],
    answer: [
      'Mostly: number or name mistyped; the bank has another phone number; the card may not pay online; it has expired or is frozen; the wallet does not take it; the bank is doing maintenance; the wallet account is restricted.',
      'Tell Kaban the message the app showed. It names the cause, says whether and when to try again, and what to do first. Do not try many times on one day, or it will be locked.',
    ],
  },
  'no-code': {
    title: helpTitlesEn['no-code'],
    answer: [
      'First look at signal, unpaid bills and blocked messages. Then look in the bank’s app whether it has this number: codes go there alone.',
      'If not, change it at the bank first. Do not have others receive codes for you.',
    ],
  },
  'under-review': {
    title: helpTitlesEn['under-review'],
    answer: [
      'No. An answer usually comes within hours, the articles say, and a second application only slows it down.',
      'Kaban notes when you submitted and reminds you to look. If it was refused, the app usually says why. Put that right and submit again.',
    ],
  },
  'cannot-pay': {
    title: helpTitlesEn['cannot-pay'],
    answer: [
      'Check whether there is enough money, a limit was reached, the network works, and the shop takes this wallet. Then whether the card has expired or is frozen.',
      'Installing the app again comes last. Before that, note your user name and make sure that the phone gets texts.',
    ],
  },
  'other-bank': {
    title: helpTitlesEn['other-bank'],
    answer: [
      'Yes, if the wallet takes cards of that bank. Kaban puts those of your cards first that fit, and says why.',
      'What it did not find it calls “not found”. It never guesses.',
    ],
  },
  'whom-to-call': {
    title: helpTitlesEn['whom-to-call'],
    answer: [
      'For failed bindings, the state of a card and limits: the bank. For signing in, freezing and bills: the wallet. For goods and refunds: the shop.',
      'Numbers on the back of the card and in official apps are right. Never call a “service number” from a text, a web page or a group.',
    ],
  },
  limits: {
    title: helpTitlesEn['limits'],
    answer: [
      'There are three limits: the bank’s, the wallet’s and your own. The smallest counts, and every way of paying has its own.',
      'Kaban gives no figures for banks, because they change often. What you see in the app you can note on the card’s page.',
    ],
  },
  'account-classes': {
    title: helpTitlesEn['account-classes'],
    answer: [
      'At one bank a person has one class I account, which can do everything. Classes II and III have limits. They suit wallets, because less can be lost.',
      'The bank’s app shows the class in the details of the account.',
    ],
  },
  'balance-or-card': {
    title: helpTitlesEn['balance-or-card'],
    answer: [
      'A balance is money that already lies in the wallet, and what can be paid from it in a year is limited. Paying by card takes the money from the card and does not count.',
      'Refunds mostly go back to where the money came from.',
    ],
  },
  'scan-limits': {
    title: helpTitlesEn['scan-limits'],
    answer: [
      'Scanning a code on the wall and having the shop scan yours are different. A printed code takes only little a day. Beyond that, open your payment code and let the shop scan it.',
    ],
  },
  'what-is-ecny': {
    title: helpTitlesEn['what-is-ecny'],
    answer: [
      'Money of the state in digital form. One yuan is one yuan: no gain, no loss, no interest, no promoters. It is used in its own app.',
      'A phone number is enough for a small wallet, your own bank account makes it larger. With a card bound, it can also top itself up.',
    ],
  },
  'is-it-safe': {
    title: helpTitlesEn['is-it-safe'],
    answer: [
      'Licensed wallets encrypt, ask for a password, a finger or a code, and stop what looks odd. The real risk is mostly ours: codes told to others, fake apps, too many payments without a password.',
      'Keep to four things: official apps only; no code or password to anybody; pay without a password only where you need it; look through your bills each month. The safety checklist goes through them with you.',
    ],
  },
  'password-free': {
    title: helpTitlesEn['password-free'],
    answer: [
      'Small payments then need no password; an automatic debit is a contract by which somebody takes money on a certain day. Taxis, memberships and phone bills often use them.',
      'Switch off what you do not use: in the wallet, and in the bank’s list of agreements as well. Kaban keeps a list of them and reminds you to look again.',
    ],
  },
  'lost-phone': {
    title: helpTitlesEn['lost-phone'],
    answer: [
      'First call the operator and block the SIM, then have the wallets frozen, then block the cards, then the police and a new SIM. The phone icon at the top right of every page opens this list, even while locked.',
      'As long as nobody has your screen lock the money is mostly safe, but do not wait. On the new phone sign in with the same account and check each binding.',
    ],
  },
  'not-my-payment': {
    title: helpTitlesEn['not-my-payment'],
    answer: [
      'Call the bank first, name the payment, and have the card frozen. Then call the wallet. Change the payment password, switch off payments without one, and take time and amount to the police.',
      'Under “Payments” you see the very line of the bill it comes from, to read out on the phone.',
    ],
  },
  'how-fraud-works': {
    title: helpTitlesEn['how-fraud-works'],
    answer: [
      'Three signs: they hurry you; they want a code, a password, your screen, or money first; they lead you away from the official app to a link, a contact or another app. One of them is enough to stop.',
      'If unsure, ask 96110. If you have sent money, call 110 at once. 12381 is an official warning by text and carries no web address.',
      'Do a round of practice now and then. It takes five minutes.',
    ],
  },
  'lend-my-card': {
    title: helpTitlesEn['lend-my-card'],
    answer: [
      'No. If stolen money goes through it, you answer for it. “Just let it pass through” or “help unfreeze money” is the same.',
    ],
  },
  'how-to-unbind': {
    title: helpTitlesEn['how-to-unbind'],
    answer: [
      'Unbind it in the wallet, which usually works at once. The bank may still keep a payment agreement, so look there too. Only when both are gone is it done.',
      'Before that: is a refund still to come, or does anything debit this card by itself?',
    ],
  },
  'close-a-wallet': {
    title: helpTitlesEn['close-a-wallet'],
    answer: [
      'Closing deletes its payment records for good. So first export the bills, take out the balance, unbind the cards, end automatic debits, and wait for refunds.',
      'Kaban lists these and notes the wallet as closed when all are done.',
    ],
  },
  'new-phone': {
    title: helpTitlesEn['new-phone'],
    answer: [
      'New phone: sign in with the same account, most bindings are still there; check them. Sign out on the old phone and erase it.',
      'New number: change it at the bank first, then in each wallet, before the old one ends. Whoever gets the old number gets your codes.',
    ],
  },
  'what-kaban-does': {
    title: helpTitlesEn['what-kaban-does'],
    answer: [
      'No. You bind and pay yourself, in the apps of banks and wallets. Kaban is a notebook: which card is bound where, whether it is safe, what to do when it fails, and where the money went.',
      'It keeps apart what you said and what a bill proves. What it does not know, it says it does not know.',
    ],
  },
  'bring-bills': {
    title: helpTitlesEn['bring-bills'],
    answer: [
      'Download a CSV or Excel bill in Alipay, WeChat or at the bank and drop it on “Import bills”. It is read on this computer alone and sent nowhere.',
      'Importing one twice does no harm, what is known is recognised. Lines that cannot be read are listed with the reason.',
    ],
  },
  locking: {
    title: helpTitlesEn['locking'],
    answer: [
      'After some time without use, which you choose in the settings, and whenever the browser restarts. Then its pages close and only encrypted records remain.',
      'The list of whom to call when a phone is lost is there while it is locked.',
    ],
  },
  'forgot-passphrase': {
    title: helpTitlesEn['forgot-passphrase'],
    answer: [
      'Open it with the recovery code. Without that, nobody can open it, and all you can do is delete it and begin anew: there is no back door, and we do not have your passphrase.',
      'So write the recovery code on paper and keep it somewhere safe at home. If it was used or lost, make a new one in the settings.',
    ],
  },
  'where-is-it': {
    title: helpTitlesEn['where-is-it'],
    answer: [
      'Only in the browser on this computer, encrypted with your passphrase. Kaban has no right to use the network and the browser does not let it. There is no cloud, and we cannot see anything.',
      'Make a backup before you change computers or clear the browser’s data.',
    ],
  },
  'never-stored': {
    title: helpTitlesEn['never-stored'],
    answer: [
      'Whole card numbers, expiry dates, security codes, passwords, codes from texts, ID numbers, whole phone numbers. Of a card there is only bank, kind and last four digits.',
      'From bills, other people’s account numbers are dropped, and card, ID and phone numbers in texts are masked.',
    ],
  },
  backup: {
    title: helpTitlesEn['backup'],
    answer: [
      'Under “Data and backup”, make a backup file and put it on a USB stick or another safe place. It is encrypted and opens only with the passphrase or recovery code of that time.',
      'Then pick the file to have it checked. Only then is it a backup. On a new computer choose to restore from a backup.',
    ],
  },
  'on-web-pages': {
    title: helpTitlesEn['on-web-pages'],
    answer: [
      'After installing it sees no web page at all. Open a page, press Kaban in the toolbar, and under “Helper on web pages” in the settings choose: this once, always on this site, the listed banks and shops, or all sites. The browser asks you once more.',
      'In the same place you turn it off: for today, for this site, or altogether.',
    ],
  },
  'menu-differs': {
    title: helpTitlesEn['menu-differs'],
    answer: [
      'Apps change, so every path carries the day on which it was checked. If you see something else, press “I see something else” and write what you see. From then on yours is used on this computer.',
      'The source stands below each.',
    ],
  },
  'delete-all': {
    title: helpTitlesEn['delete-all'],
    answer: [
      'At the end of the settings choose “Delete everything”. First the keys are destroyed, then the data. Nothing brings it back. Backup files are yours: delete them yourself.',
      'A single card can go to the trash first and be taken back for thirty days.',
    ],
  },
};

export const helpEn: HelpText = {
  search: 'Search questions',
  found: (count) => (count === 1 ? '1 found' : `${count} found`),
  none: 'Nothing found. Try another word, such as “code” or “unbind”.',
  all: 'All questions',
  groups: {
    binding: 'Binding a card',
    trouble: 'When it fails',
    money: 'Money and limits',
    safety: 'Safety',
    ending: 'Unbinding, closing, a new phone',
    kaban: 'Using Kaban',
  },
  rules: 'Rules behind it',
  paths: 'Where in the app',
  goOn: 'Go on',
  sources: 'Sources',
  notThere: 'There is no such answer. Please look below.',
  articles: articlesEn,
};

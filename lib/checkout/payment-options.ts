import {
  bankNicknames,
  channelCodes,
  channelNames,
  codeTail,
  optionShapes,
} from '../knowledge/cashier-channels.ts';
import { pageWords } from '../knowledge/cashier-words.ts';
import { simplify } from '../knowledge/simplified.ts';
import { bankNames } from '../knowledge/bank-names.ts';
import { isButtonOfPaying, type Place } from './amount-role.ts';
import { optionName, type PaymentOption } from './page-facts.ts';
import type { Radio } from '../page/transcript.ts';
import type { TextBlock } from './text-blocks.ts';

/**
 * The ways of paying that a page lists, in its order: blocks that begin with the name of a channel or a bank and go on
 * with nothing but a tip, and radio buttons whose picture or value names one.
 */
export function readOptions(
  blocks: readonly TextBlock[],
  radios: readonly Radio[],
): readonly PaymentOption[] {
  const end = blocks.findLastIndex((block) => block.place !== 'aside' && isButtonOfPaying(block));
  const named = blocks.flatMap((block, at) => {
    if (!isListed(block) || block.off) return [];
    const row = channelsInRow(block.text);
    const isSeal = end !== -1 && at > end && isPictured(block);
    if (row.length > 1) return isSeal ? [] : row.map((channel) => ({ channel }));
    const option = optionOf(block, { blocks, at });
    // A heading offers nothing; but the card that the page knows may stand there.
    return option && (block.place !== 'heading' || option.last4 !== undefined) ? [option] : [];
  });
  const all = [...named, ...codedOptions(radios.filter(({ off }) => !off))];
  return distinct(all);
}

/** Banks in a list of which one is to be chosen; logos of all that are taken, or their names in a sentence, are none. */
export function banksToChoose(
  blocks: readonly TextBlock[],
  radios: readonly Radio[],
): readonly PaymentOption[] {
  const entries = blocks.filter(({ tag, radio }) => tag === 'option' || radio === true);
  return readOptions(entries, radios).filter(
    ({ channel, last4 }) => isBank(channel) && last4 === undefined,
  );
}

/** Channels named anywhere in a sentence: "scan with WeChat or Alipay". */
export function channelsIn(text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll(optionShapes.notName, ' ');
  const found = [...nameTable].filter(([name]) => plain.includes(name));
  const inside = (name: string, other: string): boolean => other !== name && other.includes(name);
  return [
    ...new Set(
      found
        .filter(([name]) => /[^a-z]/.test(name) || name.length > 5)
        .filter(
          ([name]) => !found.some(([other]) => inside(name, other) && !sayBoth(plain, name, other)),
        )
        .map(([, channel]) => channel),
    ),
  ];
}

/** A name inside a longer one is not a channel of its own, unless the text says it a second time. */
function sayBoth(text: string, name: string, other: string): boolean {
  return text.replaceAll(other, '').includes(name);
}

/** Bank or channel by its name in small letters, simplified. */
const nameTable: ReadonlyMap<string, string> = new Map([
  ...bankNames.flatMap(({ bankCode, name, legalName }) =>
    [name, legalName].map((said) => [said.toLowerCase(), bankCode.toLowerCase()] as const),
  ),
  ...bankNicknames,
  ...[...channelNames].flatMap(([channel, names]) => names.map((name) => [name, channel] as const)),
]);

/** Most texts of a page begin with none of these, and are looked up no further. */
const firstLetters: ReadonlySet<string | undefined> = new Set(
  [...nameTable.keys()].map((name) => name[0]),
);
const longestName = Math.max(...[...nameTable.keys()].map((name) => name.length));
const bankCodes: ReadonlySet<string> = new Set(
  bankNames.map(({ bankCode }) => bankCode.toLowerCase()),
);

/** Whether a channel is a bank by its code. */
export function isBank(channel: string): boolean {
  return bankCodes.has(channel);
}

function isListed({ text, place, struck }: TextBlock): boolean {
  return place !== 'prose' && place !== 'aside' && !struck && text.length <= 70;
}

/** Pictures side by side, which behind the last button that pays only say what a shop takes: whoever pays has chosen before. */
function isPictured({ pictured, radio }: TextBlock): boolean {
  return pictured === true && !radio;
}

/** Names side by side in one line, and nothing else: tabs, links parted by bars. A bank and a kind of card are one. */
function channelsInRow(text: string): readonly string[] {
  const apart = /\p{Script=Han}/u.test(text) ? optionShapes.between : optionShapes.betweenLatin;
  const parts = text.toLowerCase().split(apart).filter(Boolean);
  const names = parts.filter((one) => !optionShapes.rowOther.test(one));
  if (names.length < 2 || !nameAtStart(names[0] ?? '')) return [];
  const channels = names.flatMap((said) => {
    const named = nameAtStart(said);
    return named && optionShapes.rowTail.test(named.rest) ? [named.channel] : [];
  });
  const isCard = channels.some(isBank) && channels.includes('card');
  // Networks that a form for cards takes are no ways of their own.
  const isNetworks =
    /visa|master/i.test(text) && channels.every((one) => /^(?:card|unionpay)$/.test(one));
  if (isNetworks) return channels.map(() => 'card');
  return channels.length === names.length && !isCard ? channels : [];
}

function optionOf(block: TextBlock, place: Place): PaymentOption | undefined {
  const next = place.blocks[place.at + 1];
  const text = withoutEcho(block.text.toLowerCase().replace(optionShapes.leading, ''));
  const named = nameAtStart(text);
  if (!named) return undefined;
  const { channel, rest } = named;
  if (pageWords.unavailable.test(rest) || isOnlyNamed(channel, place)) return undefined;
  const chosen = block.chosen && { chosen: true };
  if (isBank(channel)) {
    const card = savedCard(rest, next);
    return card || optionShapes.bankTail.test(rest) ? { channel, ...card, ...chosen } : undefined;
  }
  return goesOn(rest, block) ? { channel, ...chosen } : undefined;
}

/** Sites name paying on delivery in every menu, and sums what a balance took off. */
function isOnlyNamed(channel: string, place: Place): boolean {
  if (channel === 'balance') return isDeducted(place);
  return tickedOnly.has(channel) && !isTickable(place.blocks[place.at]) && !isAmongWays(place);
}

/** A picture and the words beside it say the same. */
function withoutEcho(text: string): string {
  const [first = ''] = text.split(' ', 1);
  return first.length > 1 && text.startsWith(`${first} ${first}`)
    ? text.slice(first.length + 1)
    : text;
}

/** A line of an order's sum tells what a balance took off; where it can be ticked it is offered. */
function isDeducted({ blocks, at }: Place): boolean {
  const next = blocks[at + 1]?.text ?? '';
  return !blocks[at]?.radio && next.length <= 40 && optionShapes.takenOff.test(next);
}

function nameAtStart(text: string): { channel: string; rest: string } | undefined {
  if (!firstLetters.has(text[0])) return undefined;
  for (let length = Math.min(longestName, text.length); length > 1; length -= 1) {
    const channel = nameTable.get(text.slice(0, length));
    if (channel !== undefined) return { channel, rest: text.slice(length) };
  }
  return undefined;
}

const tickedOnly: ReadonlySet<string> = new Set(['cod', 'transfer', 'cvs', 'atm']);

/** It is offered where it can be ticked. */
function isTickable({ tag, radio, choice }: Partial<TextBlock> = {}): boolean {
  const inMenu = [tag, choice].some((one) => one === 'a' || one === 'dd');
  return radio === true || (choice !== undefined && !inMenu);
}

/** Right behind or before another way to pay, as an entry of the same list. */
function isAmongWays({ blocks, at }: Place): boolean {
  const tag = blocks[at]?.tag;
  const near = [-2, -1, 1, 2].flatMap((step) => blocks[at + step] ?? []);
  const isPaid = blocks.slice(at).some((block) => isButtonOfPaying(block) || goesToNext(block));
  return (
    isPaid &&
    near.some((one) => {
      const named = one.tag === tag ? nameAtStart(one.text.toLowerCase()) : undefined;
      return named !== undefined && !tickedOnly.has(named.channel);
    })
  );
}

function goesToNext({ tag, text }: TextBlock): boolean {
  return /^(?:button|input|a)$/.test(tag) && pageWords.next.test(text.toLowerCase());
}

function goesOn(rest: string, block: TextBlock): boolean {
  // What stands behind a button to tick and a blank is a tip, whatever it speaks of.
  const isTip = block.radio === true && rest.startsWith(' ');
  if (!isTip && optionShapes.notOffer.test(rest.slice(0, 24).trimStart())) return false;
  if (optionShapes.tail.test(rest)) return true;
  const listed = block.choice !== undefined || block.radio === true;
  return optionShapes.tip.test(rest) && (listed || rest.length <= 16);
}

function savedCard(rest: string, next: TextBlock | undefined): SavedCard | undefined {
  const own = optionShapes.lastFour.exec(rest);
  if (own && own.index <= 16) return cardOf(own, rest);
  const nextText = next?.text ?? '';
  const beside = nextText.length <= 24 && !nameAtStart(nextText.toLowerCase());
  const following =
    optionShapes.bankTail.test(rest) && beside ? optionShapes.lastFour.exec(nextText) : null;
  return following && following.index <= 8 ? cardOf(following, `${rest} ${nextText}`) : undefined;
}

interface SavedCard {
  readonly last4: string;
  readonly cardKind?: 'debit' | 'credit';
}

function cardOf(found: RegExpExecArray, text: string): SavedCard {
  const last4 = found[1] ?? '';
  if (optionShapes.credit.test(text)) return { last4, cardKind: 'credit' };
  return optionShapes.debit.test(text) ? { last4, cardKind: 'debit' } : { last4 };
}

/** Radio buttons and their pictures without any text: shops' old cashiers show logos alone. */
function codedOptions(radios: readonly Radio[]): readonly PaymentOption[] {
  return radios.flatMap((radio) => {
    const isNamed = /pay|bank|channel|method|zf|fs/i.test(radio.name);
    const channel = (isNamed ? codeChannel(radio.value) : undefined) ?? pictureChannel(radio);
    return channel === undefined ? [] : [{ channel, ...(radio.chosen && { chosen: true }) }];
  });
}

function codeChannel(code: string): string | undefined {
  const plain = code
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(codeTail, '');
  return channelCodes.get(plain) ?? (bankCodes.has(plain) ? plain : undefined);
}

function pictureChannel({ picture }: Radio): string | undefined {
  if (!picture) return undefined;
  const file = /([\w-]+)\.\w+(?:[?#].*)?$/.exec(picture.src)?.[1] ?? '';
  return codeChannel(file) ?? nameAtStart(simplify(picture.alt).toLowerCase())?.channel;
}

/** Once each; a bank that lists a saved card is not listed again without. */
export function distinct(options: readonly PaymentOption[]): readonly PaymentOption[] {
  const first = new Map(options.toReversed().map((option) => [optionName(option), option]));
  const withCard = new Set(
    options.filter(({ last4 }) => last4 !== undefined).map(({ channel }) => channel),
  );
  return options.filter(
    (option) =>
      first.get(optionName(option)) === option &&
      (option.last4 !== undefined || !withCard.has(option.channel)),
  );
}

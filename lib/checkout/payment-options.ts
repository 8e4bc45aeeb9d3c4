import { optionShapes } from '../knowledge/cashier-channels.ts';
import { pageWords } from '../knowledge/cashier-words.ts';
import { simplify } from '../knowledge/simplified.ts';
import { isAmountAlone, isButtonOfPaying, type Place } from './amount-role.ts';
import { channelsIn, codeChannel, isBank, type Named, nameAtStart } from './channel-names.ts';
import { optionName, type PaymentOption } from './page-facts.ts';
import type { Radio } from '../page/transcript.ts';
import { savedCard } from './saved-card.ts';
import type { TextBlock } from './text-blocks.ts';

/**
 * The ways of paying that a page lists, in its order: blocks that begin with the name of a channel or a bank and go on
 * with nothing but a tip, and radio buttons whose picture or value names one.
 */
export function readOptions(
  blocks: readonly TextBlock[],
  radios: readonly Radio[],
): readonly PaymentOption[] {
  const end = blocks.findLastIndex((block) => block.place === 'body' && isButtonOfPaying(block));
  const named = blocks.flatMap((block, at) => {
    if (!isOffered(block, at)) return [];
    const row = channelsInRow(block);
    if (end !== -1 && at > end && isSeals(block)) return [];
    if (row.length > 1) return row.map((channel) => ({ channel }));
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

function isOffered(block: TextBlock, at: number): boolean {
  return isListed(block) && !block.off && !isHouse(block, at);
}

/** The first that stands on a page, if it leads elsewhere, is the name of whose page it is. */
function isHouse({ tag, radio }: TextBlock, at: number): boolean {
  return at === 0 && tag === 'a' && !radio;
}

function isListed({ text, place, struck }: TextBlock): boolean {
  return place !== 'prose' && place !== 'aside' && !struck && text.length <= 70;
}

/** Pictures side by side, which behind the last button that pays only say what a shop takes: whoever pays has chosen before. */
function isSeals({ text, pictured, radio }: TextBlock): boolean {
  const named = text.toLowerCase().split(' ').filter(nameAtStart);
  return pictured === true && !radio && named.length > 1;
}

/** Names side by side in one line, and nothing else: tabs, links parted by bars. A bank and a kind of card are one. */
function channelsInRow(block: TextBlock): readonly string[] {
  const names = namesInRow(block.text.replace(optionShapes.heads, ''));
  if (names.length < 2 || !nameAtStart(names[0] ?? '')) return [];
  const channels = names.flatMap((said) => {
    const named = nameAtStart(said);
    return named && optionShapes.rowTail.test(named.rest) ? [named.channel] : [];
  });
  // Seals of what a shop supports are no ways of their own.
  const isSeal = optionShapes.supports.test(block.text);
  if (isNetworks(block.text, channels)) return isSeal ? [] : channels.map(() => 'card');
  const isOneBank =
    channels.some(isBank) && channels.some((one) => one === 'card' || one === 'netbank');
  const isSeveral = isRow(block, names.length - channels.length, channels.length);
  return isSeveral && !isOneBank ? channels : [];
}

function namesInRow(text: string): readonly string[] {
  const apart = /\p{Script=Han}/u.test(text) ? optionShapes.between : optionShapes.betweenLatin;
  const parts = text.toLowerCase().split(apart).filter(Boolean);
  return parts.filter((one) => !optionShapes.rowOther.test(one));
}

/** Networks that a form for cards takes are no ways of their own. */
function isNetworks(text: string, channels: readonly string[]): boolean {
  return /visa|master/i.test(text) && channels.every((one) => /^(?:card|unionpay)$/.test(one));
}

/** Among pictures there may be words of one that is not to be had. */
function isRow({ pictured }: TextBlock, others: number, named: number): boolean {
  return others === 0 || (pictured === true && named > 2 * others);
}

function optionOf(block: TextBlock, place: Place): PaymentOption | undefined {
  const option = wayOf(block, place);
  return option && block.chosen ? { ...option, chosen: true } : option;
}

function wayOf(block: TextBlock, place: Place): PaymentOption | undefined {
  const named = namedBy(block);
  if (!named) return isOwnBalance(place) ? { channel: 'balance' } : undefined;
  const { channel, rest } = named;
  if (isUnavailable(named, place) || isOnlyNamed(channel, place)) return undefined;
  if (isBank(channel)) return bankBy(named, place.blocks[place.at + 1]);
  const isOffer = goesOn(rest, place) || (channel !== 'card' && isKindOf(rest, place));
  return isOffer ? { channel } : undefined;
}

/** The channel that a text begins with; behind the name of a picture, which may be a code, comes what people read. */
function namedBy({ text, pictured }: TextBlock): Named | undefined {
  const said = withoutEcho(text.toLowerCase().replace(optionShapes.leading, ''));
  const behind = said.indexOf(' ');
  return (
    nameAtStart(said) ?? (pictured && behind > 0 ? nameAtStart(said.slice(behind + 1)) : undefined)
  );
}

/** Behind the name, or right behind it, and behind the same name beside its picture, in words of its own. */
function isUnavailable({ channel, rest }: Named, { blocks, at }: Place): boolean {
  const isEcho = namedAt(blocks[at + 1])?.channel === channel;
  const note = blocks[isEcho ? at + 2 : at + 1];
  return pageWords.unavailable.test(rest) || (note !== undefined && saysUnavailable(note));
}

function saysUnavailable(note: TextBlock): boolean {
  const isNote = !note.radio && note.text.length <= 24 && namedAt(note) === undefined;
  return isNote && pageWords.unavailableNote.test(note.text);
}

function namedAt(block: TextBlock | undefined): Named | undefined {
  return block && nameAtStart(block.text.toLowerCase());
}

/** What a house calls the money that somebody has with it, as one of several ways to pay. */
function isOwnBalance(place: Place): boolean {
  const block = place.blocks[place.at];
  return (
    block !== undefined &&
    optionShapes.ownBalance.test(block.text) &&
    isAmongWays(place) &&
    !isDeducted(place)
  );
}

/** Among other ways to pay a few words behind a name say which kind of it. */
function isKindOf(rest: string, place: Place): boolean {
  const { tag, radio, choice } = place.blocks[place.at] ?? {};
  const isMarked = radio === true || (choice !== undefined && tag !== 'a');
  const isShort = optionShapes.kind.test(rest) && !optionShapes.notOffer.test(rest);
  return isMarked && isShort && isAmongWays(place);
}

/** Sites name paying on delivery in every menu, and sums what a balance took off. */
function isOnlyNamed(channel: string, place: Place): boolean {
  if (channel === 'netbank' && isAboveBanks(place)) return true;
  if (channel === 'card') return isOfBankBefore(place) || isAboveKnown(place);
  if (channel === 'balance') return isDeducted(place) || isTold(place);
  return tickedOnly.has(channel) && !isTickable(place.blocks[place.at]) && !isAmongWays(place);
}

/** A term and, behind it, how much there is: nothing to choose. */
function isTold({ blocks, at }: Place): boolean {
  const [term, next] = [blocks[at], blocks[at + 1]];
  return term?.tag === 'dt' && next !== undefined && isAmountAlone(next);
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

const tickedOnly: ReadonlySet<string> = new Set(['cod', 'transfer', 'cvs', 'atm']);

/** The kind and the last figures of the card of the bank that stands right before. */
function isOfBankBefore({ blocks, at }: Place): boolean {
  const before = blocks[at - 1];
  const isCard = optionShapes.lastFour.test(blocks[at]?.text ?? '');
  return isCard && before !== undefined && isBank(namedBy(before)?.channel ?? '');
}

/** What stands over the cards that the page knows names no other. */
function isAboveKnown({ blocks, at }: Place): boolean {
  const [head, next] = [blocks[at], blocks[at + 1]];
  const first = next && namedBy(next);
  if (!head || !next || !first || isTickable(head) || head.tag === next.tag) return false;
  return isBank(first.channel) && savedCard(first.rest, blocks[at + 2]) !== undefined;
}

/** The heading over a list of banks of which one is to be chosen, unless what is pressed then names that way itself. */
function isAboveBanks({ blocks, at }: Place): boolean {
  const presses = blocks.slice(at + 1).filter(isControl);
  if (presses.some(({ text }) => channelsIn(text).includes('netbank'))) return false;
  const [head, next] = [blocks[at], blocks[at + 1]];
  const isHead = head !== undefined && !head.radio && head.tag !== next?.tag;
  const banks = blocks.slice(at + 1, at + 3).filter((one) => isBank(namedBy(one)?.channel ?? ''));
  return isHead && (banks.length > 1 || (banks.length > 0 && next?.radio === true));
}

/** It is offered where it can be ticked. */
function isTickable({ tag, radio, choice }: Partial<TextBlock> = {}): boolean {
  const inMenu = [tag, choice].some((one) => one === 'a' || one === 'dd');
  return radio === true || (choice !== undefined && !inMenu);
}

/** Right behind or before another way to pay, as an entry of the same list. */
function isAmongWays({ blocks, at }: Place): boolean {
  const tag = blocks[at]?.tag;
  const near = [-2, -1, 1, 2].flatMap((step) => blocks[at + step] ?? []);
  const behind = blocks.slice(at);
  // Where nothing else is pressed, one pays by choosing.
  const isPaid =
    behind.some((block) => isButtonOfPaying(block) || goesToNext(block)) || !behind.some(isControl);
  return (
    isPaid &&
    near.some((one) => {
      const named = one.tag === tag ? nameAtStart(one.text.toLowerCase()) : undefined;
      return named !== undefined && !tickedOnly.has(named.channel);
    })
  );
}

function isControl({ tag }: TextBlock): boolean {
  return tag === 'button' || tag === 'input';
}

function goesToNext({ tag, text }: TextBlock): boolean {
  return /^(?:button|input|a)$/.test(tag) && pageWords.next.test(text.toLowerCase());
}

function goesOn(rest: string, place: Place): boolean {
  const block: Partial<TextBlock> = place.blocks[place.at] ?? {};
  // What stands behind a button to tick and a blank is a tip, whatever it speaks of.
  const isTip = /^[ (/]/.test(rest) && isEntry(place);
  if (!isTip && optionShapes.notOffer.test(rest.slice(0, 24).trimStart())) return false;
  if (optionShapes.tail.test(rest)) return true;
  const listed = block.choice !== undefined || block.radio === true;
  return optionShapes.tip.test(rest) && (listed || rest.length <= 16);
}

/** One of several to choose among, however it is marked. */
function isEntry(place: Place): boolean {
  const { tag, radio, choice } = place.blocks[place.at] ?? {};
  if (radio === true || tag === 'option') return true;
  return choice !== undefined && choice !== 'a' && tag !== 'a' && isAmongWays(place);
}

function bankBy({ channel, rest }: Named, next: TextBlock | undefined): PaymentOption | undefined {
  const card = savedCard(rest, next);
  return card || optionShapes.bankTail.test(rest) ? { channel, ...card } : undefined;
}

/** Radio buttons and their pictures without any text: shops' old cashiers show logos alone. */
function codedOptions(radios: readonly Radio[]): readonly PaymentOption[] {
  return radios.flatMap((radio) => {
    const isNamed = /pay|bank|channel|method|zf|fs/i.test(radio.name);
    const channel = (isNamed ? codeChannel(radio.value) : undefined) ?? pictureChannel(radio);
    return channel === undefined ? [] : [{ channel, ...(radio.chosen && { chosen: true }) }];
  });
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

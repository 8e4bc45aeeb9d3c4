import { amountShapes, pageWords, payTitle } from '../knowledge/cashier-words.ts';
import { stepsOf } from './amount-role.ts';
import type { AmountReading } from './amount-on-page.ts';
import type { PageKind, PaymentOption, SensitiveField } from './page-facts.ts';
import { isBank } from './channel-names.ts';
import { acts, kindRules, type Signal, type Spot, spots, type Words } from './kind-rules.ts';
import type { TextBlock } from './text-blocks.ts';

/** What the parts of a page told, before anybody says what the page is. */
export interface PageClues {
  readonly title: string;
  readonly blocks: readonly TextBlock[];
  readonly fields: readonly SensitiveField[];
  /** Another house takes a card's data in frames of its own. */
  readonly cardFrames: boolean;
  readonly options: readonly PaymentOption[];
  readonly money: AmountReading;
  /** What a code that stands there is to be scanned for. */
  readonly qr: 'to-pay' | 'other' | 'unsaid' | undefined;
  /** The address is a known cashier's. */
  readonly known: boolean;
  /** The address says that somebody pays there. */
  readonly payAddress: boolean;
}

/** The kind of a page and the names of the observations that made it so. */
export interface KindReading {
  readonly kind: PageKind;
  readonly signals: readonly Signal[];
}

/** What a page is, by the first rule that holds; a page that shows nothing of paying is `none`. */
export function kindOf(clues: PageClues): KindReading {
  const signals = signalsOf(clues);
  const rule = kindRules.find(
    ({ all, none = [] }) =>
      all.every((signal) => signals.has(signal)) && !none.some((signal) => signals.has(signal)),
  );
  return { kind: rule?.kind ?? 'none', signals: [...signals] };
}

function signalsOf(clues: PageClues): ReadonlySet<Signal> {
  const { title, blocks, options, fields } = clues;
  const lines: Readonly<Record<Spot, readonly string[]>> = {
    head: [title, ...textsOf(upToAct(clues), isHead)].map(compact),
    line: [title, ...textsOf(withoutHeads(blocks), isLine)].map(compact),
    button: textsOf(blocks, isButton)
      .flatMap((text) => stepsOf(compact(text)))
      .flatMap(inBoth),
  };
  const saidOf = (all: Readonly<Partial<Record<Words, Spot>>>): readonly Words[] =>
    (Object.keys(all) as Words[]).filter((words) =>
      lines[all[words] ?? 'head'].some((text) => pageWords[words].test(text)),
    );
  const said = saidOf(spots);
  const isPayTitle = payTitle.test(compact(title));
  const measured: readonly (readonly [Signal, boolean])[] = [
    ['known-address', clues.known],
    ['amount-due', clues.money.due],
    ['amount', clues.money.priced],
    ['one-amount', clues.money.amount !== undefined],
    ['one-option', options.length > 0],
    ['options', options.length > 1],
    ['ways', options.filter(isWay).length > 1],
    ['saved-card', options.some(({ last4 }) => last4 !== undefined)],
    ['pay-title', isPayTitle],
    ['card-fields', clues.cardFrames || asksForCard(clues) || isAtHome(clues)],
    ['choosing', options.filter(isWay).length > 1 && isChoosing(clues)],
    ['card-secrets', asksForSecrets(fields)],
    ['payment-password', fields.includes('paymentPassword')],
    ['confirm-head', lines.head.some((text) => pageWords.confirm.test(text))],
    ['code-to-pay', clues.qr === 'to-pay'],
    ['code', clues.qr !== undefined],
    ['act', saidOf(acts).length > 0 || clues.payAddress || isChoosing(clues)],
    ['order-button', blocks.some((block) => isPressed(block) && says(block, ['submit', 'order']))],
    ['wallet-button', blocks.some((block) => paysWith(block, isPayTitle))],
    ['scan-pay', blocks.some((block) => asksToScan(block) && says(block, ['scan']))],
    ['payee', blocks.some((block) => isLine(block) && pageWords.payee.test(block.text))],
    ['order-list', statesOf(blocks) > 2],
    ['code-title', clues.qr !== 'other' && title.length <= 30 && isPayTitle],
  ];
  return new Set([...said, ...measured.filter(([, holds]) => holds).map(([signal]) => signal)]);
}

/** Banks that are named beside the fields for a card are those that it may be of. */
function isWay({ channel, last4 }: PaymentOption): boolean {
  return last4 !== undefined || !isBank(channel);
}

/** How many states of orders are named by themselves: tabs and rows of a list of what somebody bought. */
function statesOf(blocks: readonly TextBlock[]): number {
  const states = textsOf(blocks, ({ place }) => place !== 'prose' && place !== 'aside')
    .filter((text) => text.length <= 40)
    .flatMap((text) => text.split(' '))
    .flatMap((one) => pageWords.orderState.exec(one)?.[1] ?? []);
  return new Set(states).size;
}

/** A heading behind the button that pays, or behind the words to scan, is of something else: older records, questions. */
function upToAct({ blocks, qr, money }: PageClues): readonly TextBlock[] {
  const isScanned = qr === 'to-pay' && money.due;
  const last = blocks.findLastIndex(
    (block) => (isPressed(block) && says(block, actWords)) || (isScanned && asksToScan(block)),
  );
  return last === -1 ? blocks : blocks.slice(0, last);
}

function asksToScan(block: TextBlock): boolean {
  const isAsked = isLine(block) && !pageWords.supposed.test(block.text.toLowerCase());
  return isAsked && says(block, ['scanPay']);
}

const actWords = ['pay', 'submit', 'give', 'order'] as const satisfies readonly Words[];

/** On phones each way to pay has the button that pays. */
function paysWith(block: TextBlock, isPayTitle: boolean): boolean {
  // What is pressed may be a link, where the title says that one pays.
  const isPushed = isPressed(block) || (isPayTitle && block.tag === 'a' && isButton(block));
  return isPushed && amountShapes.payWith.test(compact(block.text));
}

function isPressed(block: TextBlock): boolean {
  return isButton(block) && /^(?:button|input)$/.test(block.tag);
}

function says({ text }: TextBlock, words: readonly Words[]): boolean {
  const said = stepsOf(compact(text));
  return words.some((one) => said.some((step) => pageWords[one].test(step)));
}

/** A bank's or a wallet's own page asks for a card's number alone. */
function isAtHome({ known, fields, options }: PageClues): boolean {
  return known && fields.includes('cardNumber') && options.filter(isWay).length === 0;
}

/** The ways to pay are there to be chosen among. */
function isChoosing({ options, blocks }: PageClues): boolean {
  return options.some(({ chosen }) => chosen) || blocks.some(({ radio }) => radio);
}

/** A number alone may be a gift card's; a bank's card comes with more. */
function asksForCard({ fields, options }: PageClues): boolean {
  const asksNumber =
    fields.includes('cardNumber') && fields.some((field) => cardCompany.has(field));
  // Of a card that the house knows, only what proves that it is at hand; a list of such cards is a cashier's.
  const isListed = options.filter(({ last4 }) => last4 !== undefined).length > 1;
  const isKnown =
    !isListed && fields.includes('cardSecurityCode') && fields.some((field) => expiry.has(field));
  // Whoever asks for the PIN and for the person needs no number.
  const isBare = fields.includes('pin') && fields.filter((field) => persons.has(field)).length > 1;
  return asksNumber || isKnown || isBare;
}

/** What proves a card at hand; or with its number what proves who holds it. */
function asksForSecrets(fields: readonly SensitiveField[]): boolean {
  const isProven = fields.includes('idNumber') && fields.includes('smsCode');
  return (
    fields.some((field) => cardSecrets.has(field)) ||
    (fields.includes('cardNumber') && (fields.includes('paymentPassword') || isProven))
  );
}

const persons: ReadonlySet<SensitiveField> = new Set<SensitiveField>([
  'realName',
  'cardName',
  'idNumber',
  'phone',
  'smsCode',
]);

const expiry: ReadonlySet<SensitiveField> = new Set<SensitiveField>([
  'expiration',
  'expirationMonth',
]);

const cardCompany: ReadonlySet<SensitiveField> = new Set<SensitiveField>([
  'cardName',
  'cardSecurityCode',
  'expiration',
  'expirationMonth',
  'pin',
  'paymentPassword',
  'smsCode',
  'idNumber',
  'phone',
  'realName',
]);

const cardSecrets: ReadonlySet<SensitiveField> = new Set<SensitiveField>([
  'cardSecurityCode',
  'pin',
]);

function textsOf(
  blocks: readonly TextBlock[],
  wanted: (block: TextBlock) => boolean,
): readonly string[] {
  return blocks.filter(wanted).map(({ text }) => text);
}

/** In a table that compares, a column may be called as the choice of a cashier is: its head offers nothing. */
function withoutHeads(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const isHeadCell = (at: number): boolean => blocks[at]?.tag === 'th';
  return blocks.filter((_, at) => !(isHeadCell(at) && (isHeadCell(at - 1) || isHeadCell(at + 1))));
}

function isHead({ place, text, tag }: TextBlock): boolean {
  return place === 'heading' && text.length <= 40 && tag !== 'a';
}

function isLine({ text, place, tag }: TextBlock): boolean {
  return text.length <= 36 && place !== 'prose' && place !== 'aside' && tag !== 'a';
}

function isButton({ text, place, tag, pressed }: TextBlock): boolean {
  if (text.length > 24 || place === 'prose' || place === 'aside' || place === 'heading')
    return false;
  // A cell that says what a button says is about buttons; old pages put theirs into cells.
  return (tag !== 'td' && tag !== 'th') || pressed === true;
}

/** What is said in two languages is said in each. */
function inBoth(text: string): readonly string[] {
  const parts = text.split(/(?<=[a-z])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[a-z])/u);
  return parts.length === 2 ? [text, ...parts] : [text];
}

function compact(text: string): string {
  return text.toLowerCase().replaceAll(/[\s「」【】《》]/g, '');
}

import { bankNames } from '../knowledge/bank-names.ts';
import {
  bankNicknames,
  channelCodes,
  channelNames,
  codeTail,
  optionShapes,
} from '../knowledge/cashier-channels.ts';

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

/** A way to pay by its name, and what goes on behind that. */
export interface Named {
  readonly channel: string;
  readonly rest: string;
}

/** The longest name with which a text in small letters begins. */
export function nameAtStart(text: string): Named | undefined {
  if (!firstLetters.has(text[0])) return undefined;
  for (let length = Math.min(longestName, text.length); length > 1; length -= 1) {
    const channel = nameTable.get(text.slice(0, length));
    if (channel !== undefined) return { channel, rest: text.slice(length) };
  }
  return undefined;
}

/** Codes of shops' software, for what a radio button or the file of a logo is called. */
export function codeChannel(code: string): string | undefined {
  const plain = code
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(codeTail, '');
  return channelCodes.get(plain) ?? (bankCodes.has(plain) ? plain : undefined);
}

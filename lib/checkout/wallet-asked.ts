import { type BrandName, brandNames, claimWords } from '../knowledge/brand-names.ts';
import type { PaymentOption } from './page-facts.ts';
import type { TextBlock } from './text-blocks.ts';

const most = { blocks: 12, first: 3, head: 30, line: 60 } as const;

/**
 * The wallet whose payment password a page asks for, by the name that stands alone above: merchants too write a wallet's
 * name there, but its password is typed nowhere but in its own app. Undefined where several are named, or where the page
 * keeps money of its own to which a password may belong.
 */
export function walletAsked(
  blocks: readonly TextBlock[],
  options: readonly PaymentOption[],
): string | undefined {
  const heads = blocks.slice(0, most.blocks).filter(isHead);
  const named = new Set(heads.flatMap(({ text }) => walletsIn(text)));
  const [wallet, another] = named;
  if (wallet === undefined || another !== undefined) return undefined;
  const isOneOfMany = options.some(({ channel }) => channel !== wallet && wallets.has(channel));
  return isOneOfMany || blocks.some(speaksOfOwnMoney) ? undefined : wallet;
}

/** What is to be pressed or chosen is one of several. */
function isHead({ place, tag, text }: TextBlock, at: number): boolean {
  const isOffered = /^(?:a|label|li|button|option)$/.test(tag);
  return text.length <= most.head && !isOffered && (place === 'heading' || at < most.first);
}

function speaksOfOwnMoney({ text }: TextBlock): boolean {
  return text.length <= most.line && claimWords.ownMoney.test(text);
}

const houses = brandNames.filter(({ kind }) => kind !== 'bank' && kind !== 'service');
const wallets: ReadonlySet<string> = new Set(
  houses.filter(({ kind }) => kind === 'wallet').map(({ id }) => id),
);

/** Names beside which stands nothing that says anything. */
function walletsIn(text: string): readonly string[] {
  return houses.filter((house) => isNamedAlone(house, text)).map(({ id }) => id);
}

function isNamedAlone({ kind, names }: BrandName, text: string): boolean {
  if (kind !== 'wallet' && !claimWords.pays.test(text)) return false;
  return names.some(
    (name) =>
      text.includes(name) && text.replace(name, '').replaceAll(claimWords.generic, '') === '',
  );
}

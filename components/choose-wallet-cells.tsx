import { channels } from '../lib/domain/support.ts';
import type { WalletProfile } from '../lib/knowledge/choosing.ts';
import { SupportWord } from './compat-answer.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

/** How many of the person's cards a wallet takes. */
export interface OwnCardsIn {
  readonly total: number;
  readonly fit: number;
  /** Cards that no source speaks of: neither fitting nor not. */
  readonly unknown: number;
}

/** How many of the person's cards fit; what nobody knows is said as that, not as none. */
export function FitsWords({ fit, total, unknown }: OwnCardsIn) {
  const text = useText();
  const { choose } = useGuide().wallet;
  if (total === 0) return <>{choose.noCards}</>;
  const known = unknown < total ? [choose.fits(fit, total)] : [];
  const open = unknown > 0 ? [choose.notFound(unknown)] : [];
  return <>{[...known, ...open].join(text.card.comma)}</>;
}

/** Every way to pay, and the best any card can do there. */
export function ChannelList({ profile }: { readonly profile: WalletProfile }) {
  const { facts } = useGuide();
  return (
    <ul class="channel-list">
      {channels.map((channel) => (
        <li key={channel}>
          <span>{facts.channels[channel]}</span>
          <SupportWord support={profile.channels[channel]} />
        </li>
      ))}
    </ul>
  );
}

export interface BillsWordsProps {
  readonly profile: WalletProfile;
  readonly readable: boolean;
}

/** Formats of its bills, and whether they can be brought in here. */
export function BillsWords({ profile, readable }: BillsWordsProps) {
  const text = useText();
  const { wallet: words, facts } = useGuide();
  if (profile.bills.length === 0) return <>{facts.billsUnknown}</>;
  const formats = profile.bills.map((format) => facts.billFormats[format]);
  return (
    <>
      {formats.join(text.card.separator)}
      {readable && <span class="word-chip">{words.choose.billsRead}</span>}
    </>
  );
}

/** Means of safety whose place in the app is known. */
export function SafetyList({ profile }: { readonly profile: WalletProfile }) {
  const { wallet: words, facts } = useGuide();
  if (profile.safety.length === 0) return <>{words.choose.noSafety}</>;
  return (
    <ul>
      {profile.safety.map((feature) => (
        <li key={feature}>{facts.safetyFeatures[feature]}</li>
      ))}
    </ul>
  );
}

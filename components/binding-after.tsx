import type { Channel } from '../lib/domain/support.ts';
import { fundingOrderPath, type UseFact, type UseKind, usesOf } from '../lib/knowledge/uses.ts';
import { AppPathLine, AppPathOf } from './app-path.tsx';
import { evidenceWords } from './binding-history.tsx';
import type { BindingPageProps } from './binding-page.ts';
import { CheckedOnAll } from './checked-on.tsx';
import { useGuide } from './guide-context.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import { useText } from './text-context.ts';

/** How it is known that the card is bound. */
export function Evidence({ binding }: BindingPageProps) {
  const text = useText();
  const { bound } = useGuide().binding;
  const { evidence } = binding;
  if (!evidence) return null;
  return (
    <p class="evidence">
      <span class="word-chip">{bound.evidence}</span>{' '}
      {bound[evidenceWords[evidence.by]](fullDayWords(text, evidence.day))}
    </p>
  );
}

const sections = [
  { kind: 'how', title: 'how' },
  { kind: 'limit', title: 'limits' },
  { kind: 'password-free', title: 'passwordFreeFacts' },
] as const satisfies readonly { readonly kind: UseKind; readonly title: string }[];

/** How to pay with a card in a wallet, and what it may not do. */
export function Uses({
  binding: { wallet },
}: {
  readonly binding: Pick<BindingPageProps['binding'], 'wallet'>;
}) {
  const { binding: words } = useGuide();
  const all = usesOf(wallet);
  const order = fundingOrderPath(wallet);
  return (
    <section aria-labelledby="after-title">
      <h2 id="after-title" class="section-title">
        {words.bound.after}
      </h2>
      <div class="list">
        {sections.map(({ kind, title }) => (
          <UseSection
            key={kind}
            title={words.bound[title]}
            uses={all.filter((use) => use.kind === kind)}
          />
        ))}
        {order && (
          <details class="fold">
            <summary>{words.bound.order}</summary>
            <div>
              <AppPathLine path={order} />
            </div>
          </details>
        )}
      </div>
    </section>
  );
}

interface UseSectionProps {
  readonly title: string;
  readonly uses: readonly UseFact[];
}

function UseSection({ title, uses }: UseSectionProps) {
  const { facts } = useGuide();
  if (uses.length === 0) return null;
  return (
    <details class="fold">
      <summary>{title}</summary>
      <ul class="plain-points">
        {uses.map((use) => (
          <li key={use.id}>
            {channelWords(use, facts.channels)}
            {facts.uses[use.id]}
            <AppPathOf id={use.path} />
          </li>
        ))}
        <li class="small-print">
          <CheckedOnAll facts={uses} />
        </li>
      </ul>
    </details>
  );
}

/** Which ways of paying a fact is about; nothing when it is about all. */
function channelWords(use: UseFact, names: Readonly<Record<Channel, string>>) {
  return use.channels?.map((channel) => (
    <span key={channel} class="word-chip first">
      {names[channel]}
    </span>
  ));
}

/** Where to go from a bound card. */
export function Links({ binding }: BindingPageProps) {
  const { binding: words } = useGuide();
  return (
    <p class="buttons">
      <a class="button small" href={`#/diagnose/${binding.id}`}>
        {words.bound.payFailed}
      </a>
      <a class="button small" href={`#/wallet/${binding.wallet}`}>
        {words.bound.toWallet}
      </a>
      <a class="button small" href="#/agreements">
        {words.list.agreements}
      </a>
    </p>
  );
}

import { brandOfAddress, type HouseToCall, houseToCall } from '../lib/knowledge/brand-issuers.ts';
import type { HostVerdict } from '../lib/trust/host-verdict.ts';
import type { PageVerdict } from '../lib/trust/page-verdict.ts';
import { useCheckout } from './checkout-context.ts';
import { DangerCalls } from './danger-calls.tsx';
import { useText } from './text-context.ts';
import { isLent } from './verdict-words.ts';

export interface VerdictNextProps {
  readonly verdict: PageVerdict;
  readonly copied: string | undefined;
  readonly onCopy: (number: string) => void;
}

/** What to do about a link, and for a dangerous one whom to call. */
export function VerdictNext({ verdict, copied, onCopy }: VerdictNextProps) {
  const { link: words } = useCheckout();
  const { level, host } = verdict;
  const { language } = useText();
  const genuine = genuineOf(host);
  const house = houseOf(verdict);
  return (
    <>
      <section aria-labelledby="link-next">
        <h2 id="link-next" class="section-title">
          {words.nextTitle}
        </h2>
        <ul class="list">
          {words.next[level].map((sentence) => (
            <li key={sentence} class="plain-row">
              <span class="row-words">{sentence}</span>
            </li>
          ))}
          {genuine !== undefined && (
            <li class="plain-row">
              <span class="row-words">{words.typeYourself(genuine)}</span>
            </li>
          )}
        </ul>
      </section>
      {level === 'danger' && (
        <DangerCalls
          houses={house ? [{ name: house.name[language], hotline: house.hotline }] : []}
          copied={copied}
          onCopy={onCopy}
        />
      )}
    </>
  );
}

/** The address to type instead; none where the link's own host is that one or lies below it, and stands above already. */
function genuineOf(verdict: HostVerdict): string | undefined {
  const { host, target } = verdict;
  if (target === undefined || isLent(verdict)) return undefined;
  return host === target || host.endsWith(`.${target}`) ? undefined : target;
}

/** The bank or wallet a dangerous address poses as. */
function houseOf({ host: { target } }: PageVerdict): HouseToCall | undefined {
  const brand = target === undefined ? undefined : brandOfAddress(target);
  return brand === undefined ? undefined : houseToCall(brand);
}

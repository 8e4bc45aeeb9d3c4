import { visible } from '../lib/text/checkout/brand-name.ts';
import type { HostVerdict } from '../lib/trust/host-verdict.ts';
import { useCheckout } from './checkout-context.ts';

/** The host with the part that somebody registered standing out; names in other letters in both forms. */
export function VerdictHost({ host }: { readonly host: HostVerdict }) {
  const { verdict: words } = useCheckout();
  const owned = ownedPart(host);
  if (host.host === '') return null;
  return (
    <dl class="verdict-host">
      {host.shown !== undefined && (
        <div>
          <dt>{words.shownAs}</dt>
          <dd>
            <bdi>{visible(host.shown)}</bdi>
          </dd>
        </div>
      )}
      <div>
        <dt>{host.shown === undefined ? words.hostLabel : words.reallyIs}</dt>
        <dd>
          <bdi dir="ltr">
            {host.host.slice(0, -owned.length)}
            <strong>{owned}</strong>
          </bdi>
          {owned !== host.host && <small>{words.hostNote}</small>}
        </dd>
      </div>
    </dl>
  );
}

/** The end of the host that decides whose it is: for an official one the table's entry. */
function ownedPart({ verdict, host, registrable, target = '' }: HostVerdict): string {
  const end = verdict === 'official' && host.endsWith(target) ? target : registrable;
  return end !== undefined && end !== '' && host.endsWith(end) ? end : host;
}

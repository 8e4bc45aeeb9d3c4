import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CheckoutNone } from '../../../components/checkout-none.tsx';
import { VerdictPanel } from '../../../components/verdict-panel.tsx';
import { isHelperOn, lookOnce } from '../../../lib/messaging/helper-sites.ts';
import type { NoPage } from '../../../lib/text/checkout/page.zh-cn.ts';
import type { PageVerdict } from '../../../lib/trust/page-verdict.ts';
import { type Beside, isWeb } from './page-beside.ts';
import type { Shell } from './shell.ts';

export interface PageNothingProps extends Pick<Shell, 'surface'> {
  readonly beside: Beside;
  /** It stands below a dangerous page that was left: a good word for this one would be read as one for that. */
  readonly isAfterDanger: boolean;
}

/** Milliseconds in which a page that was just asked to be looked at may tell of itself. */
const patience = 1500;

/** The page beside shows nothing to pay: why, and what to do about it. */
export function PageNothing({ beside, surface, isAfterDanger }: PageNothingProps) {
  const { tabId, url } = beside;
  const [why, setWhy] = useState<NoPage | undefined>(undefined);
  const [verdict, setVerdict] = useState<PageVerdict | undefined>(undefined);
  const [state, setState] = useState<'looking' | 'refused' | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    setVerdict(undefined);
    void whyOf(beside, surface).then(async (found) => {
      if (!wanted) return;
      setWhy(found);
      if (found !== 'nothing' || url === undefined) return;
      const judged = await judge(url);
      if (wanted) setVerdict(judged);
    });
    return () => {
      wanted = false;
    };
  }, [tabId, url, state]);

  async function look(): Promise<void> {
    if (tabId === undefined || url === undefined) return;
    setState('looking');
    const looked = await lookOnce(tabId, new URL(url).origin).catch(() => false);
    if (looked) await new Promise((resolve) => setTimeout(resolve, patience));
    setState(looked ? undefined : 'refused');
  }

  if (why === undefined) return null;
  const looking = state === 'looking';
  if (verdict?.level === 'danger' && !looking) return <Warned verdict={verdict} />;
  return (
    <CheckoutNone
      why={looking ? 'helper-off' : why}
      onLook={why === 'helper-off' ? () => void look() : undefined}
      looking={looking}
      refused={state === 'refused'}
    >
      {!looking && !isAfterDanger && <SaysMore verdict={verdict} />}
    </CheckoutNone>
  );
}

/** That nothing was found in an address alone would read as a good word for the page. */
function SaysMore({ verdict }: { readonly verdict: PageVerdict | undefined }) {
  return verdict && verdict.level !== 'no-finding' ? <VerdictPanel verdict={verdict} /> : null;
}

/** That nothing is paid there is no comfort, and would come first. */
function Warned({ verdict }: { readonly verdict: PageVerdict }) {
  return (
    <div class="view checkout">
      <VerdictPanel verdict={verdict} />
    </div>
  );
}

async function whyOf({ tabId, url }: Beside, surface: Shell['surface']): Promise<NoPage> {
  // Opened from the toolbar it is told every address but those of pages that no extension may see.
  if (url === undefined && tabId !== undefined && surface === 'popup') return 'not-web';
  if (tabId === undefined || url === undefined) return 'unknown';
  if (url.startsWith(browser.runtime.getURL('/'))) return 'own';
  if (!isWeb(url)) return 'not-web';
  return (await isHelperOn(new URL(url).origin, tabId)) ? 'nothing' : 'helper-off';
}

/** By the address alone. */
async function judge(address: string): Promise<PageVerdict> {
  const { pageVerdict } = await import('../../../lib/trust/page-verdict.ts');
  return pageVerdict({ address, kind: 'none', brandsShown: [], fields: [] });
}

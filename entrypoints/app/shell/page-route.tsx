import type { SeenTab } from '../../../lib/session/seen-tab.ts';
import { withCheckout } from './checkout-view.tsx';
import type { Beside } from './page-beside.ts';
import { PageCards, usePageChoice } from './page-cards.tsx';
import { PageLeft } from './page-left.tsx';
import { PageNothing } from './page-nothing.tsx';
import { PageShown } from './page-shown.tsx';
import type { RouteProps } from './routes.tsx';
import type { OpenProps } from './shell.ts';

/** The page beside the popup: who gets how much, whether it is genuine, and which card to pay with. */
export const PageRoute = withCheckout(function PageView({ shell, session, argument }: RouteProps) {
  const beside = shell.beside.value;
  if (!beside) return null;
  const now = <PageNow shell={shell} session={session} beside={beside} />;
  const which = leftOnes.get(argument);
  // One after the other they are two views.
  return which ? (
    <PageLeft key={which} shell={shell} session={session} which={which} otherwise={now} />
  ) : (
    now
  );
});

const leftOnes: ReadonlyMap<string, 'left' | 'leftDanger'> = new Map([
  ['left', 'left'],
  ['danger', 'leftDanger'],
]);

interface PageNowProps extends OpenProps {
  readonly beside: Beside;
}

function PageNow({ shell, session, beside }: PageNowProps) {
  const { seen } = beside;
  if (seen) return <PageOwn shell={shell} session={session} beside={beside} seen={seen} />;
  return (
    <>
      <PageLeft shell={shell} session={session} which="leftDanger" />
      <PageLeft shell={shell} session={session} which="left" />
      <PageNothing
        beside={beside}
        surface={shell.surface}
        isAfterDanger={beside.leftDanger !== undefined}
      />
    </>
  );
}

interface PageOwnProps extends PageNowProps {
  readonly seen: SeenTab;
}

/** With the person's own part: what is chosen there is told where the payment failed, too. */
function PageOwn({ shell, session, beside, seen }: PageOwnProps) {
  const choice = usePageChoice({ shell, session }, seen);
  return (
    <PageShown shell={shell} beside={beside} seen={seen} chosen={choice.chosen}>
      <PageCards shell={shell} session={session} seen={seen} choice={choice} />
    </PageShown>
  );
}

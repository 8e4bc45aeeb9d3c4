import { withCheckout } from './checkout-view.tsx';
import { useBeside } from './page-beside.ts';
import { PageCards } from './page-cards.tsx';
import { PageNothing } from './page-nothing.tsx';
import { PageShown } from './page-shown.tsx';
import type { RouteProps } from './routes.tsx';

/** The page beside the popup: who gets how much, whether it is genuine, and which card to pay with. */
export const PageRoute = withCheckout(function PageView({ shell, session }: RouteProps) {
  const beside = useBeside().value;
  if (!beside) return null;
  const { seen } = beside;
  if (!seen) return <PageNothing beside={beside} />;
  return (
    <PageShown shell={shell} beside={beside} seen={seen}>
      <PageCards shell={shell} session={session} seen={seen} />
    </PageShown>
  );
});

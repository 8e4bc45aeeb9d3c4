import { withCheckout } from './checkout-view.tsx';
import { PageCards } from './page-cards.tsx';
import { PageLeft } from './page-left.tsx';
import { PageNothing } from './page-nothing.tsx';
import { PageShown } from './page-shown.tsx';
import type { RouteProps } from './routes.tsx';

/** The page beside the popup: who gets how much, whether it is genuine, and which card to pay with. */
export const PageRoute = withCheckout(function PageView({ shell, session }: RouteProps) {
  const beside = shell.beside.value;
  if (!beside) return null;
  const { seen } = beside;
  if (!seen) {
    return (
      <>
        <PageLeft shell={shell} session={session} />
        <PageNothing beside={beside} />
      </>
    );
  }
  return (
    <PageShown shell={shell} beside={beside} seen={seen}>
      <PageCards shell={shell} session={session} seen={seen} />
    </PageShown>
  );
});

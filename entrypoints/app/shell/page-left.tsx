import { useState } from 'preact/hooks';
import { useCheckout } from '../../../components/checkout-context.ts';
import { PaidPanel } from './paid-panel.tsx';
import type { OpenProps } from './shell.ts';

/** The checkout that was just left, for who has paid and was led elsewhere. It stays while it is looked at. */
export function PageLeft({ shell, session }: OpenProps) {
  const { page } = useCheckout();
  const [left] = useState(shell.beside.value?.left);
  if (!left) return null;
  return (
    <div class="view checkout">
      <p class="field-help">
        <bdi>{page.left(new URL(left.origin).host)}</bdi>
      </p>
      <PaidPanel shell={shell} session={session} seen={left} cardId={undefined} />
    </div>
  );
}

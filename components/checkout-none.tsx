import type { ComponentChildren } from 'preact';
import type { NoPage } from '../lib/text/checkout/page.zh-cn.ts';
import { useCheckout } from './checkout-context.ts';
import { Empty } from './empty.tsx';

export interface CheckoutNoneProps {
  readonly why: NoPage;
  /** Looks at the page once; undefined where that cannot be. */
  readonly onLook: (() => void) | undefined;
  readonly looking: boolean;
  /** The browser did not let us. */
  readonly refused: boolean;
  /** The verdict on the address alone, where it is known. */
  readonly children?: ComponentChildren;
}

/** Nothing is paid on the page beside, or nobody looked. */
export function CheckoutNone({ why, onLook, looking, refused, children }: CheckoutNoneProps) {
  const { page } = useCheckout();
  const { title, text } = page.none[why];
  return (
    <div class="view checkout">
      <Empty icon="shieldPlain" title={title} text={text}>
        {onLook && (
          <button type="button" class="button primary" aria-disabled={looking} onClick={onLook}>
            {looking ? page.looking : page.lookOnce}
          </button>
        )}
        <a class="button" href="#/helper">
          {page.always}
        </a>
      </Empty>
      {refused && (
        <p class="notice" data-tone="warn" role="alert">
          {page.lookRefused}
        </p>
      )}
      {children}
    </div>
  );
}

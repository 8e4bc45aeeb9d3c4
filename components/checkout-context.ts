import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CheckoutText } from '../lib/text/checkout/zh-cn.ts';

export const CheckoutContext = createContext<CheckoutText | undefined>(undefined);

/** The sentences of the helper on web pages; only views that are loaded with them may ask. */
export function useCheckout(): CheckoutText {
  const checkout = useContext(CheckoutContext);
  if (!checkout) throw new Error('no checkout text around this view');
  return checkout;
}

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CheckoutContext } from '../../../components/checkout-context.ts';
import { loadCheckout } from '../../../lib/text/checkout/load-checkout.ts';
import type { CheckoutText } from '../../../lib/text/checkout/zh-cn.ts';
import type { Language } from '../../../lib/text/language.ts';
import type { Shell } from './shell.ts';

interface Loaded {
  readonly language: Language;
  readonly text: CheckoutText;
}

/** A view together with the sentences of the helper on web pages. */
export function withCheckout<Props extends { readonly shell: Pick<Shell, 'text'> }>(
  View: (props: Props) => JSX.Element | null,
): (props: Props) => JSX.Element | null {
  return function Checkout(props: Props) {
    const { language } = props.shell.text.value;
    const [loaded, setLoaded] = useState<Loaded | undefined>(undefined);
    useEffect(() => {
      let wanted = true;
      void loadCheckout(language).then((text) => wanted && setLoaded({ language, text }));
      return () => {
        wanted = false;
      };
    }, [language]);
    return loaded ? (
      <CheckoutContext.Provider value={loaded.text}>
        <View {...props} />
      </CheckoutContext.Provider>
    ) : null;
  };
}

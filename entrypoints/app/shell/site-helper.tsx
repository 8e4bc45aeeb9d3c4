import { useCheckout } from '../../../components/checkout-context.ts';
import { helperNow } from '../../../components/helper-words.ts';
import { Icon } from '../../../components/icon.tsx';
import { withCheckout } from './checkout-view.tsx';
import { useHelper } from './helper-route.tsx';
import type { Shell } from './shell.ts';

/** The way to where the helper on web pages is on, with how it stands. */
export function SiteHelper({ shell }: { readonly shell: Shell }) {
  return (
    <div class="list">
      <a class="row-button row-link" href="#/helper">
        <Icon name="shield" />
        <span class="row-words">
          {shell.text.value.titles.helper}
          <Standing shell={shell} />
        </span>
        <Icon name="chevron" />
      </a>
    </div>
  );
}

const Standing = withCheckout(function HelperStands() {
  const { helper: words } = useCheckout();
  const now = useHelper();
  return now ? <small>{helperNow(words, now)}</small> : null;
});

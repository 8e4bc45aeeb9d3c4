import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useCheckout } from '../../../components/checkout-context.ts';
import { LinkView, type ShownLink } from '../../../components/verdict-link.tsx';
import {
  type CheckedLink,
  checkLinks,
  gravestOf,
  onlyLinks,
} from '../../../lib/session/check-link.ts';
import { holdsMore } from '../../../lib/session/find-links.ts';
import { linkSlot } from '../../../lib/session/open-at.ts';
import type { CheckoutText } from '../../../lib/text/checkout/zh-cn.ts';
import { browserPlatform } from './browser-platform.ts';
import { withCheckout } from './checkout-view.tsx';
import type { LostGateProps } from './lost-gate.tsx';
import { useCopied } from './use-copied.ts';

const { memory } = browserPlatform;

/** An address or a message, checked without opening it: one that waits from a page's menu, or one typed here. */
export const LinkRoute = withCheckout<Pick<LostGateProps, 'shell'>>(function LinkCheck() {
  const words = useCheckout();
  const typed = useSignal('');
  const checked = useSignal<readonly CheckedLink[] | undefined>(undefined);
  const chosen = useSignal(0);
  const written = useSignal('');
  const { copied, copy } = useCopied();
  function take(waiting: unknown): void {
    if (typeof waiting !== 'string' || waiting === written.value) return;
    typed.value = waiting;
    check();
  }
  function check(): void {
    checked.value = typed.value.trim() === '' ? undefined : checkLinks(typed.value);
    chosen.value = gravestOf(checked.value ?? []);
    // Only the links: the rest of a message is nobody's business, and the popup closes at any click beside it.
    written.value = onlyLinks(checked.value ?? []);
    void memory.set(linkSlot, written.value);
  }
  useEffect(() => {
    void memory.get(linkSlot).then(take);
    const follow = (changes: Record<string, { readonly newValue?: unknown }>): void => {
      if (linkSlot in changes) take(changes[linkSlot]?.newValue);
    };
    browser.storage.session.onChanged.addListener(follow);
    return () => browser.storage.session.onChanged.removeListener(follow);
  }, []);
  return (
    <LinkView
      typed={typed.value}
      onType={(text, whole) => {
        typed.value = text;
        checked.value = undefined;
        if (whole) check();
      }}
      onCheck={check}
      links={checked.value?.map((link) => shownLink(words, link))}
      tooMuch={checked.value !== undefined && holdsMore(typed.value)}
      chosen={chosen.value}
      onChoose={(index) => {
        chosen.value = index;
      }}
      copied={copied}
      onCopy={copy}
    />
  );
});

function shownLink(
  { link: words, verdict: said }: CheckoutText,
  { link, verdict, notes, reading }: CheckedLink,
): ShownLink {
  const schemes: Readonly<Record<string, string>> = said.schemes;
  return {
    link,
    verdict,
    notes: notes.map(({ id, level, about }) => ({ id, level, text: words.notes[id](about) })),
    reading: reading && schemes[reading.scheme],
  };
}

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FitsWords } from '../../components/choose-wallet-cells.tsx';
import { ChooseWalletView } from '../../components/choose-wallet-view.tsx';
import { MinorsView } from '../../components/minors-view.tsx';
import type { AgeBand } from '../../lib/domain/owner.ts';
import { walletIds } from '../../lib/domain/wallet.ts';
import { guideZhCn as guide } from '../../lib/text/guide/zh-cn.ts';
import { ignore, one, submit, words } from './show.tsx';
import { view } from './wallet-sample.tsx';

describe('choosing a wallet', () => {
  const choose = (wide: boolean, onNote = ignore as (id: string, note: string) => void) => (
    <ChooseWalletView
      wide={wide}
      cardsIn={() => ({ total: 3, fit: 2, unknown: 0 })}
      canRead={(id) => id === 'alipay'}
      noteOn={() => ''}
      onNote={onNote}
      typed={{ 'note-jd': '客服慢' }}
      onTyped={ignore}
    />
  );

  it('warns first of what is no wallet for cards', () => {
    const [first] = view(choose(false)).querySelectorAll('section');
    expect(words(first)).toContain(guide.facts.scamWarnings['crypto-wallet']);
  });

  it('shows each wallet with the cards of the person, a table only where there is room', () => {
    const root = view(choose(false));
    expect(root.querySelector('table')).toBeNull();
    expect(root.querySelectorAll('details.fold')).toHaveLength(walletIds.length);
    expect(words(one(root, 'details.fold'))).toContain('3 张里 2 张能用');
    const wide = view(choose(true));
    expect(wide.querySelectorAll('tbody tr')).toHaveLength(walletIds.length);
    expect(wide.querySelectorAll('input[id^=note-]')).toHaveLength(walletIds.length);
  });

  it('says of cards that no source speaks of just that, and not that none fits', () => {
    expect(words(view(<FitsWords total={3} fit={0} unknown={3} />))).toBe('3 张没有查到');
    expect(words(view(<FitsWords total={3} fit={1} unknown={2} />))).toBe(
      '3 张里 1 张能用，2 张没有查到',
    );
  });

  it('keeps what the person thinks of it', () => {
    const onNote = vi.fn();
    submit(one(view(choose(false, onNote)), 'form:has(#note-jd)', HTMLFormElement));
    expect(onNote).toHaveBeenCalledWith('jd', '客服慢');
  });
});

describe('minors', () => {
  const minors = (band: AgeBand | undefined) =>
    view(<MinorsView band={band} onBand={ignore} issuerIds={['ICBC']} onCopy={ignore} />);

  it('under sixteen are not led on, but to the counter and whom to ask first', () => {
    const root = minors('under-16');
    expect(root.querySelector('a[href="#/bind"]')).toBeNull();
    expect(words(root)).toContain(guide.facts.minors['proof-of-relation']);
    expect(words(root)).toContain('95588');
    expect(words(root)).toContain(guide.facts.contested);
  });

  it('of sixteen and seventeen go on with limits; adults without', () => {
    expect(words(minors('16-17'))).toContain(guide.facts.minors['amounts-limited']);
    expect(minors('16-17').querySelector('a[href="#/bind"]')).not.toBeNull();
    expect(words(minors('adult'))).toContain(guide.wallet.minors.adultTitle);
  });

  it('are asked before anything is said', () => {
    expect(words(minors(undefined))).toContain(guide.wallet.minors.unanswered);
  });
});

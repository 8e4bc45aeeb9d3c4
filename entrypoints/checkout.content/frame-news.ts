import { tagOf } from '../../lib/page/tree.ts';
import { frameTags } from '../../lib/page/page-hosts.ts';
import { hear } from './page-reach.ts';

const pace = {
  /** Frames of one payment house come together. */
  settleMs: 300,
  /** A page that goes on loading frames, advertisements for one, is served so seldom. */
  seldomMs: 5000,
  /** After so many times. */
  often: 10,
} as const;

const frames: ReadonlySet<string> = new Set(frameTags);

/**
 * Calls back after a frame of the page was loaded, also with another address, and when the person goes into one: of a
 * frame in a shadow the page hears no more than that. `signal` ends it.
 */
export function hearFrames(page: Document, signal: AbortSignal, tell: () => void): void {
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        told += 1;
        tell();
      },
      told < pace.often ? pace.settleMs : pace.seldomMs,
    );
  };
  hear(page, { names: ['load'], signal }, ({ target }) => {
    if (target instanceof Element && frames.has(tagOf(target))) soon();
  });
  hear(window, { names: ['blur'], signal }, ({ target }) => {
    if (target === window) soon();
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

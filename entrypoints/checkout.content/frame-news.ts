import { isFrame, signOfFrames } from '../../lib/page/page-hosts.ts';
import { hear, isHidden } from './page-reach.ts';

const pace = {
  /** Frames of one payment house come together. */
  settleMs: 300,
  /** A page that goes on loading frames, advertisements for one, is served so seldom. */
  seldomMs: 5000,
  /** After so many times. */
  often: 10,
  /** So often the page's frames are looked at, */
  lookMs: 5000,
  /** and every so many looks told of whatever they are: a frame in a shadow changes unseen. */
  blind: 12,
} as const;

/**
 * Calls back after a frame of the page was loaded, also with another address, and when the person goes into one: of a
 * frame in a shadow the page hears no more than that. A page can keep both from us, so it looks itself now and then.
 * `signal` ends it.
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
    if (target instanceof Element && isFrame(target)) soon();
  });
  hear(window, { names: ['blur'], signal }, ({ target }) => {
    if (target === window) soon();
  });
  const stopLooking = lookAtFrames(page, soon);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    stopLooking();
  });
}

/** A frame that is new is told of twice: at first it may still be empty. */
function lookAtFrames(page: Document, tell: () => void): () => void {
  let looks = 0;
  let sign: string | undefined;
  let wasNew = false;
  const look = (): void => {
    if (isHidden(page)) return;
    looks += 1;
    const now = signOfFrames(page);
    const isNew = now !== sign;
    if (isNew || wasNew || looks % pace.blind === 0) tell();
    sign = now;
    wasNew = isNew;
  };
  const timer = setInterval(look, pace.lookMs);
  return () => clearInterval(timer);
}

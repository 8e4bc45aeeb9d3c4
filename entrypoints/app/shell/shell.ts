import type { Signal } from '@preact/signals';
import type { FrameProps } from '../../../components/frame.tsx';
import type { DraftKeeper } from '../../../lib/session/drafts.ts';
import type { ImportQueue } from '../../../lib/session/import-queue.ts';
import type { Preferences } from '../../../lib/session/preferences.ts';
import type { OpenSession, Sessions } from '../../../lib/session/session.ts';
import type { GuideText } from '../../../lib/text/guide/zh-cn.ts';
import type { Language } from '../../../lib/text/language.ts';
import type { Text } from '../../../lib/text/zh-cn.ts';
import type { Beside } from './page-beside.ts';

/** What the joined views share. Made once a page by `mount`. */
export interface Shell {
  readonly surface: FrameProps['surface'];
  readonly sessions: Sessions;
  readonly drafts: DraftKeeper;
  readonly preferences: Signal<Preferences>;
  readonly text: Signal<Text>;
  /** The guides' sentences, once a view has asked for them. */
  readonly guide: Signal<{ readonly language: Language; readonly text: GuideText } | undefined>;
  readonly toast: Signal<FrameProps['toast']>;
  /** `YYYY-MM-DD`, Beijing. */
  readonly today: string;
  /** The tab beside; undefined until it is known. */
  readonly beside: Signal<Beside | undefined>;
  /** What outlives a view: imports go on while the person looks elsewhere. */
  readonly kept: { imports?: ImportQueue };
  readonly go: (route: string) => void;
  /** Opens a route in the product's tab: what a popup is too small or too short-lived for. */
  readonly openTab: (route: string) => void;
  readonly lock: () => Promise<void>;
}

export interface OpenProps {
  readonly shell: Shell;
  readonly session: OpenSession;
}

/** Says something for ten seconds, with a way back where there is one. */
export function say(shell: Pick<Shell, 'toast'>, message: string, onUndo?: () => void): void {
  const toast = {
    message,
    onUndo:
      onUndo &&
      (() => {
        shell.toast.value = undefined;
        onUndo();
      }),
    onClose: () => {
      shell.toast.value = undefined;
    },
  };
  shell.toast.value = toast;
  setTimeout(() => {
    if (shell.toast.value === toast) shell.toast.value = undefined;
  }, 10_000);
}

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { IconLink } from './icon-button.tsx';
import { Tabs } from './tabs.tsx';
import type { TabId } from './tabs.tsx';
import { useText } from './text-context.ts';
import { ToastBar } from './toast.tsx';
import type { Toast } from './toast.tsx';

export interface FrameProps {
  /** `popup` is 380×600; `panel` takes the width it gets; `app` is a tab, at most 960 px wide. */
  readonly surface: 'popup' | 'panel' | 'app';
  /** The route: when it changes, the heading takes the focus. */
  readonly viewKey: string;
  readonly title: string;
  /** The tab this view belongs to; without one (first run, unlock) there are no tabs. */
  readonly tab?: TabId | undefined;
  /** Hash route of the view this one was opened from. */
  readonly backHref?: string | undefined;
  readonly actions?: ComponentChildren;
  readonly demo?: boolean;
  readonly onLeaveDemo?: () => void;
  /** What the screen reader is told; a new text is read out. */
  readonly announcement?: string;
  readonly toast?: Toast | undefined;
  readonly children: ComponentChildren;
}

/** A lost phone cannot wait: this view is one tap from every other, also while the vault is locked. */
const lostRoute = '#/lost';

/** Header, view and tabs; the same for the popup, the side panel and the page in a tab. */
export function Frame(props: FrameProps) {
  const { surface, demo = false, onLeaveDemo } = props;
  const places = useRef(new Map<string, number>());
  return (
    <div class="frame" data-surface={surface} data-bare={props.tab === undefined ? '' : undefined}>
      {demo && <DemoRibbon onLeave={onLeaveDemo} />}
      <FrameHeader {...props} />
      <FrameMain key={props.viewKey} viewKey={props.viewKey} places={places.current}>
        {props.children}
      </FrameMain>
      {props.toast !== undefined && <ToastBar toast={props.toast} />}
      {props.tab !== undefined && <Tabs current={props.tab} />}
      <output class="spoken">{props.announcement}</output>
    </div>
  );
}

interface FrameMainProps {
  readonly viewKey: string;
  /** How far each view was scrolled, to come back to the same place. */
  readonly places: Map<string, number>;
  readonly children: ComponentChildren;
}

function FrameMain({ viewKey, places, children }: FrameMainProps) {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Only where there is a way to go: asking for a place makes the browser lay out the page at once.
    const place = places.get(viewKey) ?? 0;
    if (main.current !== null && place > 0) main.current.scrollTop = place;
  }, [viewKey, places]);
  return (
    <main
      class="frame-main"
      ref={main}
      onScroll={(event) => places.set(viewKey, event.currentTarget.scrollTop)}
    >
      {children}
    </main>
  );
}

function FrameHeader({ viewKey, title, backHref, actions }: FrameProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(viewKey);
  // Before the frame is drawn: a view that has a field to begin with takes the focus after that.
  useLayoutEffect(() => {
    if (shown.current === viewKey) return;
    shown.current = viewKey;
    heading.current?.focus();
  }, [viewKey]);
  return (
    <header class="frame-header">
      {backHref !== undefined && <IconLink icon="back" label={text.actions.back} href={backHref} />}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {actions}
      {!viewKey.startsWith(lostRoute) && (
        <IconLink icon="phoneLost" label={text.titles.lost} href={lostRoute} />
      )}
    </header>
  );
}

function DemoRibbon({ onLeave }: { readonly onLeave: (() => void) | undefined }) {
  const text = useText();
  return (
    <aside class="demo-ribbon" aria-label={text.settings.demoTitle}>
      <Icon name="alert" />
      <span>{text.demo.ribbon}</span>
      {onLeave !== undefined && (
        <button type="button" class="link-button" onClick={onLeave}>
          {text.demo.leave}
        </button>
      )}
    </aside>
  );
}

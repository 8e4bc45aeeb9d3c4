import { useEffect, useRef } from 'preact/hooks';
import type { BindingPageProps } from './binding-page.ts';
import { refusalWords } from './binding-words.ts';
import { useGuide } from './guide-context.ts';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';

/** Why the last move was refused, brought into view beside the button that was pressed. */
export function RefusedNotice({ refused, now }: BindingPageProps) {
  const text = useText();
  const { binding: words } = useGuide();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused) place.current?.scrollIntoView({ block: 'nearest' });
  }, [refused]);
  return (
    <div class="refused" ref={place}>
      {refused && (
        <Notice tone="warn" alert>
          {refusalWords({ text, words }, refused, now)}
        </Notice>
      )}
    </div>
  );
}

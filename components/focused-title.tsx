import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The heading of an answer: it takes the focus, so that a screen reader begins there and not where the button was. */
export function FocusedTitle({ children }: { readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} class="answer-title" tabIndex={-1}>
      {children}
    </h2>
  );
}

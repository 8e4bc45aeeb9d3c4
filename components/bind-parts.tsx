import type { ComponentChildren } from 'preact';
import type { Card } from '../lib/domain/card.ts';
import { rowCardWords } from './binding-words.ts';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

/** The card chosen on the page before, with the way back to choosing. */
export function ChosenCard({ card }: { readonly card: Card }) {
  const text = useText();
  const { binding: words } = useGuide();
  return (
    <div class="chosen">
      <span class="card-swatch" data-issuer={card.issuer} aria-hidden="true" />
      <span class="row-words row-name">{rowCardWords({ text, words }, card)}</span>
      <a href="#/bind">{words.bind.changeCard}</a>
    </div>
  );
}

interface SegmentProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

/** One of a few choices side by side. */
export function Segment({ name, checked, onChoose, children }: SegmentProps) {
  return (
    <label class="segment">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}

import type { Fact } from '../lib/knowledge/fact.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

/** The small print of several facts, each source once. */
export function CheckedOnAll({ facts }: { readonly facts: readonly Fact[] }) {
  const shown = new Map(facts.map((fact) => [`${fact.source} ${fact.asOf}`, fact]));
  return (
    <>
      {[...shown].map(([key, fact]) => (
        <CheckedOn key={key} fact={fact} />
      ))}
    </>
  );
}

/** The small print of a fact: when it was checked, and by what. */
export function CheckedOn({ fact }: { readonly fact: Fact }) {
  const text = useText();
  const { binding: words } = useGuide();
  return (
    <small class="checked-on">
      {words.checkedOn(fullDayWords(text, fact.asOf))}
      {' · '}
      <bdi>{words.source(fact.source)}</bdi>
    </small>
  );
}

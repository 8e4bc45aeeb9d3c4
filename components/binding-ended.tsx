import type { BindingPageProps } from './binding-page.ts';
import { useGuide } from './guide-context.ts';

/** What is different now, and what stays with the person. */
export function Ended({ binding }: BindingPageProps) {
  const { ended } = useGuide().binding;
  if (binding.evidence === undefined) return null;
  return (
    <section aria-labelledby="ended-title">
      <h2 id="ended-title" class="section-title">
        {ended.title}
      </h2>
      <ul class="list">
        {ended.facts.map((fact) => (
          <li key={fact} class="plain-row">
            <span class="row-words">{fact}</span>
          </li>
        ))}
        {binding.status === 'closed' && (
          <li class="plain-row">
            <span class="row-words">{ended.kept}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

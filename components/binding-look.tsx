import { pathOf } from '../lib/knowledge/wallet-paths.ts';
import { AppPathLine } from './app-path.tsx';
import type { BindingPageProps } from './binding-page.ts';
import { useGuide } from './guide-context.ts';

const looks = ['review', 'wallet', 'sms', 'bank'] as const;

/** Before anything is tried again: where the answer to the last try may be found. */
export function LookFirst({ binding, guide, on }: BindingPageProps) {
  const { look } = useGuide().binding;
  const path = pathOf(binding.wallet, 'cards') ?? pathOf(binding.wallet, 'bind');
  const shown = looks.filter((id) => id !== 'review' || guide?.route === 'review');
  return (
    <section aria-labelledby="look-title">
      <h2 id="look-title" class="section-title">
        {look.title}
      </h2>
      <ol class="list">
        {shown.map((id) => (
          <li key={id} class="step-row">
            <label class="check">
              <input
                type="checkbox"
                checked={binding.ticked.includes(`look:${id}`)}
                onChange={(event) => on.tick(`look:${id}`, event.currentTarget.checked)}
              />
              <span class="row-name">{look[id]}</span>
            </label>
            {id === 'wallet' && path && (
              <div class="step-body">
                <AppPathLine path={path} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

import type { Binding, BindingStatus } from '../lib/domain/binding.ts';
import type { BindGuide } from '../lib/knowledge/bind-guides.ts';
import type { BindingPageProps } from './binding-page.ts';
import { useGuide } from './guide-context.ts';

const ways = {
  direct: ['conditions', 'fill', 'verify', 'done'],
  review: ['conditions', 'apply', 'review', 'activate', 'verify', 'done'],
} as const satisfies Record<BindGuide['route'], readonly string[]>;

type Stage = (typeof ways)[BindGuide['route']][number];

/** Where on the way a status is; `before` asks the history, undefined is off the way. */
const stages: Readonly<Record<BindingStatus, Stage | 'before' | undefined>> = {
  planned: 'conditions',
  checking: 'conditions',
  'in-app': 'fill',
  applying: 'apply',
  'in-review': 'review',
  verifying: 'verify',
  'waiting-confirmation': 'verify',
  'result-unknown': 'before',
  bound: undefined,
  're-verify': undefined,
  suspended: undefined,
  'rebind-needed': undefined,
  unbinding: undefined,
  unbound: undefined,
  closing: undefined,
  closed: undefined,
  failed: 'before',
};

/** How far along the whole way this binding is. */
export function Way({ binding, guide }: Pick<BindingPageProps, 'binding' | 'guide'>) {
  const { way } = useGuide().binding;
  const route = guide?.route ?? 'direct';
  const stage = stageOf(binding, route);
  const all: readonly Stage[] = ways[route];
  const at = stage === undefined ? -1 : all.indexOf(stage);
  if (stage === undefined || at < 0) return null;
  return (
    <div class="way">
      <p>{way.progress(at + 1, all.length, way.stages[stage])}</p>
      <span class="way-bar" aria-hidden="true">
        {all.map((one, index) => (
          <i
            key={one}
            data-done={index < at ? '' : undefined}
            data-now={index === at ? '' : undefined}
          />
        ))}
      </span>
    </div>
  );
}

function stageOf({ status, history }: Binding, route: BindGuide['route']): Stage | undefined {
  const passed = [...history.map(({ from }) => from), status].map((one) => stages[one]);
  const here = passed.at(-1);
  const stage = here === 'before' ? passed.findLast((one) => one !== 'before') : here;
  return stage === 'fill' && route === 'review' ? 'activate' : stage;
}

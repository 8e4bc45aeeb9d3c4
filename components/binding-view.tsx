import type { JSX } from 'preact';
import type { BindingStatus } from '../lib/domain/binding.ts';
import { MinorNotice } from './bind-start.tsx';
import { Evidence, Links, Uses } from './binding-after.tsx';
import { Conditions } from './binding-conditions.tsx';
import { Details } from './binding-details.tsx';
import { Ended } from './binding-ended.tsx';
import { FailedBody, LastFailure, TryGate } from './binding-failed.tsx';
import { BindingHead } from './binding-head.tsx';
import { History } from './binding-history.tsx';
import { LookFirst } from './binding-look.tsx';
import { Moves } from './binding-moves.tsx';
import type { BindingPageProps } from './binding-page.ts';
import { Sides } from './binding-sides.tsx';
import { Steps } from './binding-steps.tsx';
import { Waiting } from './binding-waiting.tsx';
import { Way } from './binding-way.tsx';

type Part = (props: BindingPageProps) => JSX.Element | null;

/** What stands between the head and the history, status by status. */
const bodies: Readonly<Record<BindingStatus, readonly Part[]>> = {
  planned: [TryGate, Moves, Conditions],
  checking: [LastFailure, Conditions, Steps, Moves],
  'in-app': [LastFailure, Steps, Moves],
  applying: [LastFailure, Steps, Moves],
  'in-review': [Waiting, Moves, Steps],
  verifying: [Steps, Moves],
  'waiting-confirmation': [Waiting, Steps, Moves],
  'result-unknown': [LookFirst, Steps, Moves],
  bound: [Evidence, Uses, Details, Steps, Links, Moves],
  're-verify': [Steps, Moves, Details],
  suspended: [Steps, Moves, Details],
  'rebind-needed': [TryGate, Steps, Moves],
  unbinding: [Steps, Sides, Moves],
  unbound: [Sides, Ended, Moves],
  closing: [Waiting, Steps, Moves],
  closed: [Ended, Moves],
  failed: [FailedBody, Moves],
};

/** Where going on would be self-service, which ends below the age: a guardian goes to the counter. */
const selfServed: ReadonlySet<BindingStatus> = new Set([
  'planned',
  'checking',
  'in-app',
  'applying',
  'verifying',
  'rebind-needed',
  'unbound',
  'closed',
  'failed',
]);

function partsOf({ binding, minor }: BindingPageProps): readonly Part[] {
  const atCounter = minor?.selfService === false && selfServed.has(binding.status);
  return atCounter ? [Counter] : bodies[binding.status];
}

function Counter({ minor }: BindingPageProps) {
  return minor ? <MinorNotice guide={minor} /> : null;
}

/** One binding: where it stands, what to do now, what may be said next, and how it came here. */
export function BindingView(props: BindingPageProps) {
  return (
    <div class="view binding">
      <BindingHead {...props} />
      <Way {...props} />
      {partsOf(props).map((Part, index) => (
        <Part key={`${props.binding.status}-${index}`} {...props} />
      ))}
      <History {...props} />
    </div>
  );
}

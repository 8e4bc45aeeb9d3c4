import { type Signal, useSignal } from '@preact/signals';
import type { BindingPageProps } from '../../../components/binding-page.ts';
import { BindingView } from '../../../components/binding-view.tsx';
import type { Refused } from '../../../components/binding-words.ts';
import { Empty } from '../../../components/empty.tsx';
import { useGuide } from '../../../components/guide-context.ts';
import type { Binding } from '../../../lib/domain/binding.ts';
import { minorGuide } from '../../../lib/knowledge/minors.ts';
import type { Card } from '../../../lib/domain/card.ts';
import { type BindGuide, guideFor } from '../../../lib/knowledge/bind-guides.ts';
import { withMoveUndone } from '../../../lib/session/edit-bindings.ts';
import { change } from '../../../lib/session/session.ts';
import { type Done, handlersFor } from './binding-handlers.ts';
import { cardOf } from './binding-rows.ts';
import { OwnAlternatives } from './own-alternatives.tsx';
import { PathCorrections } from './path-corrections.tsx';
import type { RouteProps } from './routes.tsx';
import { useNow } from './use-now.ts';

/** The page of one binding: what to do now, and every word the person may say next. */
export function BindingRoute(props: RouteProps) {
  const { session, argument } = props;
  const { page, list } = useGuide().binding;
  const binding = session.bindings.value.bindings.find(({ id }) => id === argument);
  if (!binding)
    return (
      <Empty icon="link" title={page.goneTitle} text={page.goneText}>
        <a class="button primary" href="#/bindings">
          {list.toList}
        </a>
      </Empty>
    );
  return (
    <PathCorrections {...props}>
      <OneBinding {...props} binding={binding} />
    </PathCorrections>
  );
}

function OneBinding(props: RouteProps & { readonly binding: Binding }) {
  const { shell, session, binding } = props;
  const now = useNow();
  const refused = useSignal<Refused | undefined>(undefined);
  const done = useSignal<Done | undefined>(undefined);
  const card = cardOf(session, binding);
  const guide = guideOf(binding, card);
  const draft = shell.drafts.drafts.value.binding;
  const fields = draft.id === binding.id ? draft.fields : {};
  const { accounts, devices } = session.wallets.value;
  const { ageBand } = session.choices.value;
  const on: BindingPageProps['on'] = handlersFor({
    shell,
    session,
    binding,
    guide,
    fields,
    refused,
    done,
  });
  return (
    <BindingView
      binding={binding}
      card={card}
      guide={guide}
      devices={devices}
      accountStatus={accounts.find(({ wallet }) => wallet === binding.wallet)?.status ?? 'open'}
      minor={ageBand && minorGuide(ageBand)}
      now={now}
      fields={fields}
      refused={refused.value}
      undo={undoOf(props, done)}
      alternatives={
        binding.status === 'failed' && (
          <OwnAlternatives {...props} wallet={binding.wallet} without={binding.cardId} />
        )
      }
      on={on}
    />
  );
}

/** A move can be taken back until another window has moved the binding on. */
function undoOf(
  { session, binding }: RouteProps & { readonly binding: Binding },
  done: Signal<Done | undefined>,
): BindingPageProps['undo'] {
  const last = done.value;
  if (!last || last.moved.history.length !== binding.history.length) return undefined;
  return {
    event: last.event,
    onUndo() {
      done.value = undefined;
      void change(session, 'bindings', (before) =>
        withMoveUndone(before, last.earlier, last.moved),
      );
    },
  };
}

function guideOf({ wallet }: Binding, card: Card | undefined): BindGuide | undefined {
  const { issuer = '', kind = 'debit' } = card ?? {};
  const guide = guideFor({ wallet, issuer, kind });
  return guide.ok ? guide.value : undefined;
}

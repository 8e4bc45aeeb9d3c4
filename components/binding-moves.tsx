import { type Binding, bindingSides, type BindingStatus, sideOf } from '../lib/domain/binding.ts';
import { openMoves } from '../lib/domain/binding-moves.ts';
import type { BindingEvent } from '../lib/domain/binding-table.ts';
import type { BindGuide } from '../lib/knowledge/bind-guides.ts';
import type { BindingText } from '../lib/text/guide/binding.zh-cn.ts';
import { ConfirmPanel, RejectPanel } from './binding-panels.tsx';
import type { BindingPageProps } from './binding-page.ts';
import { RefusedNotice } from './binding-refused.tsx';
import { isDue, moveWords } from './binding-words.ts';
import { useGuide } from './guide-context.ts';

interface Layout {
  /** What most people do next. */
  readonly first?: BindingEvent;
  /** In the place of the first where that is not open. */
  readonly instead?: BindingEvent;
  readonly others?: readonly BindingEvent[];
  /** Rare, or the end of it: smaller and below. */
  readonly quiet?: readonly BindingEvent[];
}

/** Which moves stand on the page and how loudly. Closing a wallet and losing a phone have pages of their own. */
const layouts: Readonly<Record<BindingStatus, Layout>> = {
  planned: { first: 'check', quiet: ['confirm', 'give-up'] },
  checking: {
    first: 'apply',
    instead: 'open-app',
    others: ['open-app', 'fail'],
    quiet: ['confirm', 'give-up'],
  },
  'in-app': { first: 'enter', others: ['confirm', 'fail', 'lose-result'], quiet: ['give-up'] },
  applying: { first: 'submit', others: ['fail', 'lose-result'], quiet: ['give-up'] },
  'in-review': { others: ['approve', 'reject', 'find-in-review'], quiet: ['find-nothing'] },
  verifying: { first: 'confirm', others: ['wait', 'fail', 'lose-result'], quiet: ['give-up'] },
  'waiting-confirmation': { first: 'confirm', others: ['wait', 'fail', 'lose-result'] },
  'result-unknown': { others: ['confirm', 'find-in-review', 'find-nothing', 'fail'] },
  bound: { others: ['unbind'], quiet: ['suspend', 'break', 'gone'] },
  're-verify': { first: 'confirm', others: ['gone', 'unbind'], quiet: ['break'] },
  suspended: { first: 'confirm', others: ['unbind'], quiet: ['break', 'gone'] },
  'rebind-needed': { first: 'check', others: ['unbind', 'gone'], quiet: ['confirm'] },
  unbinding: { first: 'gone', quiet: ['confirm'] },
  unbound: { first: 'plan', quiet: ['confirm'] },
  closing: { quiet: ['confirm'] },
  closed: { first: 'plan', quiet: ['confirm'] },
  failed: { quiet: ['confirm', 'give-up'] },
};

/** Moves that belong to the way through a review alone. */
const reviewOnly: ReadonlySet<BindingEvent> = new Set(['apply', 'find-in-review']);

/** Everything that may be said next, as buttons in the person's words; a refusal stands above them. */
export function Moves(props: BindingPageProps) {
  const { binding: words } = useGuide();
  const { binding, fields } = props;
  if (fields.panel === 'confirm') return <ConfirmPanel {...props} />;
  if (fields.panel === 'reject') return <RejectPanel {...props} />;
  const { first, others, quiet } = layoutFor(props);
  return (
    <>
      {binding.status !== 'failed' && <RefusedNotice {...props} />}
      {first && (
        <div class="first-move">
          <MoveButton {...props} event={first} look="primary wide" />
        </div>
      )}
      <section class="moves" aria-label={words.next}>
        {others.map((event) => (
          <MoveButton key={event} {...props} event={event} look="wide" />
        ))}
        {quiet.length > 0 && (
          <div class="buttons quiet">
            {quiet.map((event) => (
              <MoveButton key={event} {...props} event={event} look="link" />
            ))}
          </div>
        )}
        {binding.status === 'in-review' && <Again {...props} />}
        {binding.status === 'closing' && (
          <a class="button primary wide" href={`#/close-wallet/${binding.wallet}`}>
            {words.ended.closePage}
          </a>
        )}
      </section>
    </>
  );
}

function layoutFor({ binding, guide, now }: BindingPageProps): LayoutFound {
  const { status } = binding;
  const unseen = hasTwoBooks(binding, guide) && goneSides(binding) === 0;
  const open = new Set(
    openMoves(binding, now).filter(
      (event) =>
        (guide?.route === 'review' || !reviewOnly.has(event)) && !(unseen && event === 'gone'),
    ),
  );
  const { first: usual, instead, others = [], quiet = [] } = layouts[status];
  // Once the answer is due, looking it up is what comes next.
  const due = isDue(binding, now) ? others[0] : undefined;
  const first = [usual, instead, due].find((event) => event !== undefined && open.has(event));
  return {
    first,
    others: others.filter((event) => open.has(event) && event !== first),
    quiet: quiet.filter((event) => open.has(event)),
  };
}

interface LayoutFound {
  readonly first: BindingEvent | undefined;
  readonly others: readonly BindingEvent[];
  readonly quiet: readonly BindingEvent[];
}

interface MoveButtonProps extends BindingPageProps {
  readonly event: BindingEvent;
  readonly look: 'primary wide' | 'wide' | 'link';
}

function MoveButton(props: MoveButtonProps) {
  const { binding: words } = useGuide();
  const { binding, event, look, on } = props;
  const style = look === 'link' ? 'link-button' : `button ${look}`;
  const label = labelOf(props, words);
  if (event === 'fail')
    return (
      <a class={style} href={`#/diagnose/${binding.id}`}>
        {label}
      </a>
    );
  const asks = event === 'confirm' || event === 'reject';
  return (
    <button
      type="button"
      class={style}
      onClick={(click) => {
        // The next button stands where this one stood: the second half of a double click is not an answer.
        if (click.detail > 1) return;
        if (asks) on.field({ panel: event });
        else on.move(event);
      }}
    >
      {label}
    </button>
  );
}

function labelOf({ binding, guide, event }: MoveButtonProps, words: BindingText): string {
  if (event === 'open-app' && guide?.route === 'review') return words.openAlready;
  if (event === 'gone' && hasTwoBooks(binding, guide) && goneSides(binding) === 1)
    return words.sides.oneEnough;
  return moveWords(words, binding.status, event);
}

/** While unbinding, the wallet's book and the bank's are looked at; a bank's own wallet has one. */
function hasTwoBooks({ status }: Binding, guide: BindGuide | undefined): boolean {
  return status === 'unbinding' && guide?.route !== 'review';
}

function goneSides(binding: Binding): number {
  return bindingSides.filter((side) => sideOf(binding, side) === 'gone').length;
}

/** Nobody is left wondering where the button went: asking for it answers with the reason. */
function Again({ on }: BindingPageProps) {
  const { waiting } = useGuide().binding;
  return (
    <button type="button" class="link-button centred" onClick={() => on.move('submit')}>
      {waiting.again}
    </button>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NotedPayment } from '../lib/domain/noted-payment.ts';
import { yuanWords } from './budget-words.ts';
import { useCheckout } from './checkout-context.ts';
import { described, Field } from './field.tsx';
import { Icon } from './icon.tsx';
import { clockOf, type PaidWay, wayChoice } from './paid-words.ts';
import { useText } from './text-context.ts';

export interface PaidNoteProps {
  /** Whole fen, where the page made it clear; else the person is asked. */
  readonly fen: number | undefined;
  /** In words, where the page asks for another currency: the person may know how many yuan it was. */
  readonly price: string | undefined;
  /** As the page named it; empty where it did not. */
  readonly payee: string;
  /** Whether the amount that stands in the field is the one of the order page before. */
  readonly fromOrder: boolean;
  readonly ways: readonly PaidWay[];
  readonly typed: { readonly yuan: string; readonly payee: string; readonly way: string };
  readonly onType: (part: Partial<PaidNoteProps['typed']>) => void;
  /** The sentence of what was typed wrongly. */
  readonly error: string | undefined;
  readonly onNote: () => void;
  /** What was noted on this page just now. */
  readonly noted: NotedPayment | undefined;
  /** The page says that a payment failed. */
  readonly failed: boolean;
  readonly onUndo: () => void;
  /** Another payment that looks the same; absent where an order's number says that it is the same one. */
  readonly onAgain: (() => void) | undefined;
}

/** “I have paid”: one press, and at most what the page left unclear. */
export function PaidNote(props: PaidNoteProps) {
  const { paid: words } = useCheckout();
  const { noted } = props;
  const section = useFocusAfter(noted !== undefined);
  return (
    <section class="paid-note" aria-labelledby="paid-note-title" ref={section}>
      {noted ? (
        <Noted {...props} noted={noted} />
      ) : (
        <>
          <h2 id="paid-note-title" tabIndex={-1}>
            {words.panel.title}
          </h2>
          <p class="field-help">{words.panel.lead}</p>
          <NoteForm {...props} />
        </>
      )}
    </section>
  );
}

/** What is pressed goes with all that stood around it: the heading of what comes instead has the focus then. */
function useFocusAfter(isNoted: boolean) {
  const section = useRef<HTMLElement>(null);
  const before = useRef(isNoted);
  useLayoutEffect(() => {
    if (before.current === isNoted) return;
    before.current = isNoted;
    if (document.activeElement === document.body) section.current?.querySelector('h2')?.focus();
  }, [isNoted]);
  return section;
}

function NoteForm(props: PaidNoteProps) {
  const { paid: words } = useCheckout();
  const { fen, price, payee, typed, onType, onNote } = props;
  const sum = fen === undefined ? price : yuanWords(fen);
  return (
    <form
      class="paid-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onNote();
      }}
    >
      {(payee !== '' || sum !== undefined) && (
        <p class="paid-known">
          {payee !== '' && <bdi>{payee}</bdi>}
          {sum !== undefined && <b class="num">{sum}</b>}
        </p>
      )}
      {fen === undefined && <AmountField {...props} />}
      {payee === '' && (
        <Field id="paid-payee" label={words.panel.payee} help={words.panel.payeeHelp}>
          <input
            id="paid-payee"
            value={typed.payee}
            maxLength={60}
            autoComplete="off"
            aria-describedby="paid-payee-help"
            onInput={(event) => onType({ payee: event.currentTarget.value })}
          />
        </Field>
      )}
      <WayField {...props} />
      <button type="submit" class="button primary wide">
        {words.panel.note}
      </button>
    </form>
  );
}

function AmountField({ typed, onType, error, fromOrder, price }: PaidNoteProps) {
  const { paid: words } = useCheckout();
  const { panel } = words;
  const unclear = fromOrder ? panel.orderAmountHelp : panel.amountHelp;
  const help = price === undefined ? unclear : panel.priceHelp(price);
  return (
    <Field id="paid-yuan" label={words.panel.amount} help={help} error={error}>
      <input
        id="paid-yuan"
        class="num"
        inputMode="decimal"
        value={typed.yuan}
        maxLength={14}
        autoComplete="off"
        {...described('paid-yuan', true, error)}
        onInput={(event) => onType({ yuan: event.currentTarget.value })}
      />
    </Field>
  );
}

function WayField({ ways, typed, onType }: PaidNoteProps) {
  const text = useText();
  const { paid: words } = useCheckout();
  return (
    <Field id="paid-way" label={words.panel.way}>
      <select
        id="paid-way"
        value={typed.way}
        onChange={(event) => onType({ way: event.currentTarget.value })}
      >
        {ways.map((way) => (
          <option key={way.key} value={way.key} selected={way.key === typed.way}>
            {wayChoice({ text, words }, way)}
          </option>
        ))}
        <option value="" selected={typed.way === ''}>
          {words.panel.otherWay}
        </option>
      </select>
    </Field>
  );
}

function Noted({
  noted,
  failed,
  price,
  onUndo,
  onAgain,
}: PaidNoteProps & { readonly noted: NotedPayment }) {
  const text = useText();
  const { paid: words } = useCheckout();
  const sum = noted.fen === undefined ? (price ?? '') : yuanWords(noted.fen);
  return (
    <>
      <div class="paid-done">
        <Icon name="check" />
        <div class="row-words">
          <h2 id="paid-note-title" tabIndex={-1}>
            <bdi>{words.panel.notedTitle(noted.payee, sum)}</bdi>
          </h2>
          <small>{words.panel.notedAt(clockOf(noted.at))}</small>
        </div>
        <button type="button" class="button small" onClick={onUndo}>
          {text.actions.undo}
        </button>
      </div>
      {failed && <p class="field-help">{words.panel.failed}</p>}
      <p class="paid-links">
        <a href="#/paid">{words.panel.all}</a>
        {onAgain && (
          <button type="button" class="link-button" onClick={onAgain}>
            {words.panel.again}
          </button>
        )}
      </p>
    </>
  );
}

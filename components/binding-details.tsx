import {
  type Binding,
  type PasswordFreePay,
  payAuths,
  paymentUses,
  type PayAuth,
} from '../lib/domain/binding.ts';
import { beijingDay } from '../lib/domain/calendar.ts';
import type { Device } from '../lib/domain/device.ts';
import { parseYuan } from '../lib/domain/money.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import { Segment } from './bind-parts.tsx';
import type { BindingPageProps } from './binding-page.ts';
import { yuanWords } from './binding-words.ts';
import { Field, described } from './field.tsx';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';

/** What the person may write down of a binding; each is kept as soon as it is changed. */
export function Details(props: BindingPageProps) {
  const { details } = useGuide().binding;
  return (
    <section aria-labelledby="details-title" class="form binding-details">
      <h2 id="details-title" class="section-title">
        {details.title}
      </h2>
      <UseBoxes {...props} />
      <PayAuthChoice {...props} />
      <DeviceChoice {...props} />
      <PasswordFree {...props} />
      <AutoDebits {...props} />
    </section>
  );
}

function UseBoxes({ binding, on }: BindingPageProps) {
  const { details } = useGuide().binding;
  const { uses } = binding;
  return (
    <fieldset class="chips-field">
      <legend>{details.uses}</legend>
      <div class="chips-grid">
        {paymentUses.map((use) => (
          <label key={use} class="chip-choice">
            <input
              type="checkbox"
              checked={uses.includes(use)}
              onChange={(event) => {
                const others = uses.filter((one) => one !== use);
                on.details({ uses: event.currentTarget.checked ? [...others, use] : others });
              }}
            />
            <span>{details.useNames[use]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function PayAuthChoice({ binding, on }: BindingPageProps) {
  const { details } = useGuide().binding;
  const choices: readonly (PayAuth | undefined)[] = [...payAuths, undefined];
  return (
    <fieldset class="field">
      <legend>{details.payAuth}</legend>
      <div class="segments">
        {choices.map((auth) => (
          <Segment
            key={auth ?? 'unknown'}
            name="pay-auth"
            checked={binding.payAuth === auth}
            onChoose={() => on.details({ payAuth: auth })}
          >
            {auth ? details.payAuths[auth] : details.payAuthUnknown}
          </Segment>
        ))}
      </div>
    </fieldset>
  );
}

function DeviceChoice({ binding, devices, on }: BindingPageProps) {
  const { details } = useGuide().binding;
  if (devices.length === 0) return null;
  const name = (device: Device) =>
    device.lostAt === undefined ? device.name : details.deviceLost(device.name);
  return (
    <Field id="binding-device" label={details.device}>
      <select
        id="binding-device"
        value={binding.deviceId ?? ''}
        onChange={(event) => on.details({ deviceId: event.currentTarget.value || undefined })}
      >
        <option value="">{details.deviceNone}</option>
        {devices.map((device) => (
          <option key={device.id} value={device.id}>
            {name(device)}
          </option>
        ))}
      </select>
    </Field>
  );
}

type Seen = 'unknown' | 'on' | 'off';

function PasswordFree(props: BindingPageProps) {
  const text = useText();
  const { details } = useGuide().binding;
  const { binding, now, on } = props;
  const { passwordFree } = binding;
  const seen: Seen = passwordFree ? (passwordFree.on ? 'on' : 'off') : 'unknown';
  const seenOn = beijingDay(now);
  const choose = (next: Seen) =>
    on.details({ passwordFree: next === 'unknown' ? undefined : { on: next === 'on', seenOn } });
  return (
    <fieldset class="field">
      <legend>{details.passwordFree}</legend>
      <div class="segments">
        {(['on', 'off', 'unknown'] as const).map((one) => (
          <Segment
            key={one}
            name="password-free"
            checked={seen === one}
            onChoose={() => choose(one)}
          >
            {details.passwordFreeStates[one]}
          </Segment>
        ))}
      </div>
      {passwordFree?.on && <PasswordFreeLimit {...props} passwordFree={passwordFree} />}
      {passwordFree && (
        <p class="field-help">{details.seenOn(fullDayWords(text, passwordFree.seenOn))}</p>
      )}
    </fieldset>
  );
}

type WithPasswordFree = BindingPageProps & { readonly passwordFree: PasswordFreePay };

function PasswordFreeLimit({ passwordFree, fields, now, on }: WithPasswordFree) {
  const { details } = useGuide().binding;
  const kept = passwordFree.limitFen === undefined ? '' : yuanWords(passwordFree.limitFen);
  const typed = fields.limit ?? kept;
  const fen = typed.trim() === '' ? undefined : parseYuan(typed.trim());
  const error = typed.trim() !== '' && fen === undefined ? details.limitInvalid : undefined;
  const save = () => {
    if (fields.limit === undefined || error !== undefined) return;
    on.details({ passwordFree: { on: true, limitFen: fen, seenOn: beijingDay(now) } });
    on.field({ limit: undefined });
  };
  return (
    <Field id="free-limit" label={details.limit} error={error}>
      <input
        id="free-limit"
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        value={typed}
        {...described('free-limit', false, error)}
        onInput={(event) => on.field({ limit: event.currentTarget.value })}
        onChange={save}
      />
    </Field>
  );
}

function AutoDebits({ binding, fields, on }: BindingPageProps) {
  const { details } = useGuide().binding;
  const merchant = fields.merchant ?? '';
  return (
    <div class="field">
      <h3>{details.autoDebits}</h3>
      <AutoDebitList
        binding={binding}
        onEnd={(id) =>
          on.details({ autoDebits: binding.autoDebits.filter((debit) => debit.id !== id) })
        }
      />
      <form
        class="add-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (merchant.trim() !== '') on.addAutoDebit(merchant.trim());
        }}
      >
        <Field id="auto-debit" label={details.merchant} help={details.merchantHelp}>
          <input
            id="auto-debit"
            value={merchant}
            maxLength={30}
            autoComplete="off"
            aria-describedby="auto-debit-help"
            onInput={(event) => on.field({ merchant: event.currentTarget.value })}
          />
        </Field>
        <button type="submit" class="button">
          {details.add}
        </button>
      </form>
    </div>
  );
}

interface AutoDebitListProps {
  readonly binding: Pick<Binding, 'autoDebits'>;
  readonly onEnd: (id: string) => void;
}

/** Merchants that may take money without asking, each with the way to say that it is over. */
function AutoDebitList({ binding, onEnd }: AutoDebitListProps) {
  const text = useText();
  const { details } = useGuide().binding;
  if (binding.autoDebits.length === 0) return <p class="field-help">{details.noAutoDebits}</p>;
  return (
    <ul class="list">
      {binding.autoDebits.map(({ id, merchant, seenOn }) => (
        <li key={id} class="plain-row">
          <span class="row-words">
            <span class="row-name">{merchant}</span>
            <small>{details.seenOn(fullDayWords(text, seenOn))}</small>
          </span>
          <button
            type="button"
            class="button small"
            aria-label={`${details.end} ${merchant}`}
            onClick={() => onEnd(id)}
          >
            {details.end}
          </button>
        </li>
      ))}
    </ul>
  );
}

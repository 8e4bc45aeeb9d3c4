import { issuers } from '../lib/knowledge/issuers.ts';
import type { WalletId } from '../lib/domain/wallet.ts';
import { wallets } from '../lib/knowledge/wallets.ts';
import { useText } from './text-context.ts';

export interface ChooseStepProps {
  readonly issuerIds: readonly string[];
  readonly walletIds: readonly WalletId[];
  readonly onIssuers: (ids: readonly string[]) => void;
  readonly onWallets: (ids: readonly WalletId[]) => void;
  readonly onDone: () => void;
  readonly onSkip: () => void;
}

export function ChooseStep(props: ChooseStepProps) {
  const text = useText();
  const named = <Id extends string>(row: { readonly id: Id; readonly name: ChipNames }) => ({
    id: row.id,
    label: row.name[text.language],
  });
  return (
    <div class="form">
      <p class="lead">{text.firstRun.chooseLead}</p>
      <ChipGroup
        legend={text.firstRun.wallets}
        options={wallets.map(named)}
        chosen={props.walletIds}
        onChange={props.onWallets}
      />
      <ChipGroup
        legend={text.firstRun.banks}
        options={issuers.map(named)}
        chosen={props.issuerIds}
        onChange={props.onIssuers}
      />
      <div class="buttons split stuck">
        <button type="button" class="button" onClick={props.onSkip}>
          {text.actions.skip}
        </button>
        <button type="button" class="button primary" onClick={props.onDone}>
          {text.firstRun.finish}
        </button>
      </div>
    </div>
  );
}

type ChipNames = (typeof issuers)[number]['name'];

interface ChipGroupProps<Id extends string> {
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: readonly Id[];
  readonly onChange: (ids: readonly Id[]) => void;
}

function ChipGroup<Id extends string>({ legend, options, chosen, onChange }: ChipGroupProps<Id>) {
  const toggle = (id: Id, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <fieldset class="chips-field">
      <legend>{legend}</legend>
      <div class="chips-grid">
        {options.map(({ id, label }) => (
          <label key={id} class="chip-choice">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

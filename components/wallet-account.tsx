import type { Device } from '../lib/domain/device.ts';
import {
  type AccountRegion,
  accountRegions,
  type WalletAccount as Account,
} from '../lib/domain/wallet-account.ts';
import { useGuide } from './guide-context.ts';
import { useText } from './text-context.ts';
import { AddField, KeptField, Section, type Typing } from './wallet-parts.tsx';

/** What a person may write of their account. */
export type AccountDetails = Partial<
  Pick<Account, 'label' | 'region' | 'deviceIds' | 'note' | 'funding' | 'links'>
>;

export interface WalletAccountProps extends Typing {
  readonly account: Account;
  readonly devices: readonly Device[];
  /** Devices that bindings in this wallet name. */
  readonly boundDeviceIds: readonly string[];
  readonly onDetails: (details: AccountDetails) => void;
  readonly onAddDevice: (name: string) => void;
}

/** Which account it is, where it was opened, and on which devices. */
export function WalletAccount(props: WalletAccountProps) {
  const { wallet: words } = useGuide();
  const { account, typed, onTyped, onDetails } = props;
  return (
    <Section id="account" title={words.account.title}>
      <div class="wallet-part">
        <KeptField
          id="account-label"
          label={words.account.label}
          help={words.account.labelHelp}
          value={account.label}
          typed={typed}
          onTyped={onTyped}
          onSave={(label) => onDetails({ label })}
        />
        <Region {...props} />
        <Devices {...props} />
      </div>
    </Section>
  );
}

function Region({ account, onDetails }: WalletAccountProps) {
  const { wallet: words } = useGuide();
  return (
    <div class="field">
      <label for="account-region">{words.account.region}</label>
      <select
        id="account-region"
        value={account.region ?? ''}
        aria-describedby="account-region-help"
        onChange={(event) => onDetails({ region: regionOf(event.currentTarget.value) })}
      >
        <option value="">{words.account.regionUnknown}</option>
        {accountRegions.map((region) => (
          <option key={region} value={region}>
            {words.account.regions[region]}
          </option>
        ))}
      </select>
      <p class="field-help" id="account-region-help">
        {words.account.regionNote}
      </p>
    </div>
  );
}

function regionOf(value: string): AccountRegion | undefined {
  return accountRegions.find((region) => region === value);
}

function Devices(props: WalletAccountProps) {
  const text = useText();
  const { wallet: words } = useGuide();
  const { account, devices, boundDeviceIds, typed, onTyped, onDetails, onAddDevice } = props;
  const chosen = account.deviceIds ?? [];
  const named = devices.filter(({ id }) => boundDeviceIds.includes(id));
  const others = devices.filter(({ id }) => !boundDeviceIds.includes(id));
  const toggle = (id: string, on: boolean) =>
    onDetails({ deviceIds: on ? [...chosen, id] : chosen.filter((other) => other !== id) });
  return (
    <>
      <fieldset class="chips-field">
        <legend>{words.account.devices}</legend>
        {named.length > 0 && (
          <p>
            {words.account.fromBindings(named.map(({ name }) => name).join(text.card.separator))}
          </p>
        )}
        <div class="chips-grid">
          {others.map(({ id, name }) => (
            <label key={id} class="chip-choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
        <p class="field-help">{words.account.devicesNote}</p>
      </fieldset>
      <AddField
        id="new-device"
        label={words.account.newDevice}
        button={words.account.addDevice}
        typed={typed}
        onTyped={onTyped}
        onAdd={onAddDevice}
      />
    </>
  );
}

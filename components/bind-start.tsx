import type { Card } from '../lib/domain/card.ts';
import type { Device } from '../lib/domain/device.ts';
import { maskedWords } from '../lib/domain/masked-words.ts';
import { type AgeBand, ageBands } from '../lib/domain/owner.ts';
import type { WalletId } from '../lib/domain/wallet.ts';
import type { AccountStatus } from '../lib/domain/wallet-account.ts';
import { type BindGuide, guideFor } from '../lib/knowledge/bind-guides.ts';
import { type MinorGuide, minorGuide } from '../lib/knowledge/minors.ts';
import { bindCap, ruleById } from '../lib/knowledge/rules.ts';
import { ChosenCard, Segment } from './bind-parts.tsx';
import { walletName } from './card-words.ts';
import { CheckedOn } from './checked-on.tsx';
import { Field } from './field.tsx';
import { useGuide } from './guide-context.ts';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';

/** What is chosen so far on the last page before a binding begins. */
export interface BindDraft {
  /** Id of a device, `new`, or `none`; undefined while the person has not chosen. */
  readonly device: string | undefined;
  readonly deviceName: string | undefined;
}

export interface BindStartProps {
  readonly card: Card;
  readonly wallet: WalletId;
  readonly devices: readonly Device[];
  readonly accountStatus: AccountStatus;
  /** Cards on record in this wallet. */
  readonly boundHere: number;
  readonly ageBand: AgeBand | undefined;
  readonly draft: BindDraft;
  readonly onDraft: (draft: BindDraft) => void;
  readonly onAge: (band: AgeBand) => void;
  readonly onStart: (device: ChosenDevice) => void;
}

/** The phone the wallet is on: one on record, one to be put on record, or none. */
export type ChosenDevice = { readonly id: string } | { readonly name: string } | undefined;

/** The last questions. Somebody under sixteen is led to the counter and finds no button here. */
export function BindStart(props: BindStartProps) {
  const { card, wallet, ageBand, accountStatus } = props;
  const { issuer, kind = 'debit' } = card;
  const guide = guideFor({ wallet, issuer, kind });
  const minor = ageBand && minorGuide(ageBand);
  const mayStart = guide.ok && accountStatus === 'open' && minor?.selfService !== false;
  return (
    <div class="view">
      <ChosenCard card={card} />
      <ChosenWallet card={card} wallet={wallet} />
      {guide.ok ? <Cautions guide={guide.value} /> : <Refused {...props} />}
      <Warnings {...props} />
      <AgeQuestion {...props} />
      {minor && <MinorNotice guide={minor} />}
      {mayStart && <DeviceQuestion {...props} />}
      {mayStart && <Start {...props} />}
    </div>
  );
}

function ChosenWallet({ card, wallet }: Pick<BindStartProps, 'card' | 'wallet'>) {
  const text = useText();
  const { bind } = useGuide().binding;
  return (
    <div class="chosen">
      <span class="row-words row-name">{walletName(text, wallet)}</span>
      <a href={`#/bind/${card.id}`}>{bind.changeWallet}</a>
    </div>
  );
}

function Cautions({ guide }: { readonly guide: BindGuide }) {
  const text = useText();
  const { binding: words, facts } = useGuide();
  const { cautions, alternatives } = guide;
  if (cautions.length === 0) return null;
  const names = alternatives.map((id) => walletName(text, id)).join(text.card.separator);
  return (
    <Notice tone="warn" title={words.bind.cautions}>
      {cautions.map((id) => (
        <span key={id} class="line">
          {facts.cautions[id]}
        </span>
      ))}
      {names !== '' && <span class="line">{words.bind.surer(names)}</span>}
    </Notice>
  );
}

function Refused({ card, wallet }: BindStartProps) {
  const text = useText();
  const { binding: words, facts } = useGuide();
  const { issuer, kind = 'debit' } = card;
  const guide = guideFor({ wallet, issuer, kind });
  if (guide.ok) return null;
  const { code, alternatives } = guide.error;
  const names = alternatives.map((id) => walletName(text, id)).join(text.card.separator);
  return (
    <Notice tone="warn" title={facts.guideRefusals[code]}>
      {words.bind.instead(names)}
    </Notice>
  );
}

function Warnings({ card, wallet, accountStatus, boundHere }: BindStartProps) {
  const { bind } = useGuide().binding;
  const cap = bindCap(wallet);
  const full = cap && boundHere >= cap.cards ? cap : undefined;
  return (
    <>
      {accountStatus !== 'open' && (
        <Notice tone="warn" action={<a href={`#/wallet/${wallet}`}>{bind.toWallet}</a>}>
          {bind[accountStatus]}
        </Notice>
      )}
      {card.status !== undefined && card.status !== 'normal' && (
        <Notice tone="warn">{bind.cardNotNormal}</Notice>
      )}
      {full && (
        <Notice tone="warn">
          {bind.cap(boundHere, full.cards)} <CheckedOn fact={ruleById(full.rule)} />
        </Notice>
      )}
    </>
  );
}

function AgeQuestion({ ageBand, onAge }: BindStartProps) {
  const { bind } = useGuide().binding;
  if (ageBand !== undefined) return null;
  return (
    <fieldset class="field">
      <legend>{bind.ageTitle}</legend>
      <div class="segments">
        {ageBands.toReversed().map((band) => (
          <Segment key={band} name="age" checked={false} onChoose={() => onAge(band)}>
            {bind.ages[band]}
          </Segment>
        ))}
      </div>
      <p class="field-help">{bind.ageHelp}</p>
    </fieldset>
  );
}

/** What somebody below the age needs, or which limits hold. */
export function MinorNotice({ guide }: { readonly guide: MinorGuide }) {
  const { binding: words, facts } = useGuide();
  const { bind } = words;
  const { title } = facts.rules[guide.rule];
  return (
    <section class="notice minor" data-tone="warn" aria-labelledby="minor-title">
      <div class="notice-body">
        <h2 id="minor-title">{guide.selfService ? bind.limitsTitle : bind.minorTitle}</h2>
        {!guide.selfService && <p>{bind.minorLead}</p>}
        <ul class="plain-points">
          {guide.needs.map((need) => (
            <li key={need.id}>{facts.minors[need.id]}</li>
          ))}
        </ul>
        <p>
          {title} <CheckedOn fact={ruleById(guide.rule)} />
        </p>
        <a href="#/minors">{bind.minorMore}</a>
      </div>
    </section>
  );
}

function DeviceQuestion({ devices, draft, onDraft }: BindStartProps) {
  const { bind } = useGuide().binding;
  const chosen = chosenOf(draft, devices);
  const choose = (device: string) => onDraft({ ...draft, device });
  const options = [
    ...devices.map(({ id, name }) => ({ id, name })),
    { id: 'new', name: devices.length > 0 ? bind.deviceNew : bind.deviceNameDefault },
    { id: 'none', name: bind.deviceNone },
  ];
  return (
    <fieldset class="field">
      <legend>{bind.deviceTitle}</legend>
      <div class="segments wrapping">
        {options.map(({ id, name }) => (
          <Segment key={id} name="device" checked={chosen === id} onChoose={() => choose(id)}>
            {name}
          </Segment>
        ))}
      </div>
      {chosen === 'new' && (
        <Field id="device-name" label={bind.deviceName}>
          <input
            id="device-name"
            value={draft.deviceName ?? bind.deviceNameDefault}
            maxLength={20}
            autoComplete="off"
            onInput={(event) =>
              onDraft({ ...draft, deviceName: maskedWords(event.currentTarget.value) })
            }
          />
        </Field>
      )}
      <p class="field-help">{bind.deviceHelp}</p>
    </fieldset>
  );
}

function Start({ ageBand, devices, draft, onStart }: BindStartProps) {
  const { bind } = useGuide().binding;
  if (ageBand === undefined) return <p class="field-help">{bind.ageMissing}</p>;
  const chosen = chosenOf(draft, devices);
  const start = () => {
    if (chosen === 'none') onStart(undefined);
    else if (chosen === 'new')
      onStart({ name: draft.deviceName?.trim() || bind.deviceNameDefault });
    else onStart({ id: chosen });
  };
  return (
    <button type="button" class="button primary wide" onClick={start}>
      {bind.start}
    </button>
  );
}

function chosenOf({ device }: BindDraft, devices: readonly Device[]): string {
  return device ?? devices.find(({ lostAt }) => lostAt === undefined)?.id ?? 'new';
}

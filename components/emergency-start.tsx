import type { Device } from '../lib/domain/device.ts';
import { useGuide } from './guide-context.ts';

export interface EmergencyStartProps {
  readonly devices: readonly Device[];
  /** How many bindings will stand as to be checked again, for a device or for all. */
  readonly affected: (deviceId: string | undefined) => number;
  readonly onStart: (deviceId: string | undefined) => void;
}

/** Which phone: one press begins, for there is no time to lose. */
export function EmergencyStart({ devices, affected, onStart }: EmergencyStartProps) {
  const { emergency: words } = useGuide();
  const choices = [
    ...devices.map(({ id, name }) => ({ id, name })),
    { id: undefined, name: words.which.unsure },
  ];
  return (
    <section class="which-phone" aria-labelledby="which-phone">
      <h2 id="which-phone">{words.which.title}</h2>
      <p class="field-help">{words.which.lead}</p>
      {choices.map(({ id, name }) => (
        <button key={name} type="button" class="button wide" onClick={() => onStart(id)}>
          {name}
          <small>{words.which.effect(affected(id))}</small>
        </button>
      ))}
    </section>
  );
}

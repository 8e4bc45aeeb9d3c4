import type { ComponentChildren } from 'preact';

export interface SettingChoiceProps<Id extends string> {
  readonly name: string;
  readonly legend: string;
  readonly ids: readonly Id[];
  readonly chosen: Id;
  readonly words: (id: Id) => ComponentChildren;
  readonly onChoose: (id: Id) => void;
}

/** One of a few, all of them in sight. */
export function SettingChoice<Id extends string>(props: SettingChoiceProps<Id>) {
  const { name, legend, ids, chosen, words, onChoose } = props;
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <div class="segments">
        {ids.map((id) => (
          <label key={id} class="segment">
            <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
            {words(id)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

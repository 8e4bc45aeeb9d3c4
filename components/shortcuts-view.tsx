import { Fragment } from 'preact';
import { shortcuts } from '../lib/knowledge/shortcuts.ts';
import { useLearn } from './learn-context.ts';

export interface ShortcutsViewProps {
  /** Keys that open the product, as the browser has them now; empty when there are none. */
  readonly openKeys: readonly string[];
  /** Opens the browser's own page for changing them; absent where it has none. */
  readonly onChange?: (() => void) | undefined;
  /** Whether single keys such as “/” lead somewhere. */
  readonly pageKeys: boolean;
  readonly onPageKeys: (pageKeys: boolean) => void;
}

/** Every key and what it does. */
export function ShortcutsView(props: ShortcutsViewProps) {
  const { openKeys, onChange, pageKeys, onPageKeys } = props;
  const { shortcuts: words } = useLearn();
  return (
    <div class="view">
      <p class="lead">{words.lead}</p>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">{words.keys}</th>
            <th scope="col">{words.does}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ id, keys }) => (
            <tr key={id}>
              <td>
                <Keys either={id === 'open' ? [openKeys] : keys} />
              </td>
              <td>{words.what[id]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="check">
        <input
          type="checkbox"
          checked={pageKeys}
          onChange={(event) => onPageKeys(event.currentTarget.checked)}
        />
        <span>{words.single}</span>
      </label>
      {onChange ? (
        <button type="button" class="button" onClick={onChange}>
          {words.change}
        </button>
      ) : (
        <p class="field-help">{words.changeText}</p>
      )}
    </div>
  );
}

function Keys({ either }: { readonly either: readonly (readonly string[])[] }) {
  const { shortcuts: words } = useLearn();
  if (either.every((held) => held.length === 0)) return <small>{words.unset}</small>;
  return either.map((held, index) => (
    <Fragment key={index}>
      {index > 0 && ` ${words.or} `}
      <span class="held">
        {held.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </span>
    </Fragment>
  ));
}

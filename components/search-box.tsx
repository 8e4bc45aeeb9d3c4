import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { useText } from './text-context.ts';

export interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly inputRef?: ((element: HTMLInputElement | null) => void) | undefined;
}

/** A search field that can be emptied. */
export function SearchBox({ label, value, onInput, inputRef }: SearchBoxProps) {
  const text = useText();
  return (
    <div class="search-box">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        autoComplete="off"
        placeholder={label}
        value={value}
        ref={inputRef ?? null}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          // Else the popup closes, and what was searched for comes back with it.
          event.preventDefault();
          // The same press must not leave the view as well.
          event.stopPropagation();
          onInput('');
        }}
      />
      {value !== '' && (
        <IconButton icon="close" label={text.ledger.clearSearch} onClick={() => onInput('')} />
      )}
    </div>
  );
}

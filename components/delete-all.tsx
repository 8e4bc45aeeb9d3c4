import { useRef, useState } from 'preact/hooks';
import { Field } from './field.tsx';
import { useText } from './text-context.ts';

export interface DeleteAllProps {
  readonly deleting: boolean;
  readonly onDeleteAll: () => void;
}

/** The one thing that cannot be undone: a button, then a dialog that wants the word typed. */
export function DeleteAll({ deleting, onDeleteAll }: DeleteAllProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <section aria-labelledby="danger-title">
      <h2 id="danger-title" class="section-title">
        {text.settings.danger}
      </h2>
      <button type="button" class="button bad" onClick={() => dialog.current?.showModal()}>
        {text.settings.deleteAll}
      </button>
      <dialog
        ref={dialog}
        class="dialog"
        aria-labelledby="delete-title"
        aria-describedby="delete-text"
      >
        <h2 id="delete-title">{text.settings.deleteAll}</h2>
        <p id="delete-text">{text.settings.deleteText}</p>
        <ConfirmByWord
          busy={deleting}
          onConfirm={onDeleteAll}
          onCancel={() => dialog.current?.close()}
        />
      </dialog>
    </section>
  );
}

interface ConfirmByWordProps {
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function ConfirmByWord({ busy, onConfirm, onCancel }: ConfirmByWordProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const { deleteAsk, deleteWord } = text.settings;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === deleteWord && !busy) onConfirm();
      }}
    >
      <Field id="delete-word" label={deleteAsk(deleteWord)}>
        <input
          id="delete-word"
          autoComplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      <div class="buttons split">
        <button type="button" class="button" onClick={onCancel}>
          {text.actions.cancel}
        </button>
        <button
          type="submit"
          class="button primary bad"
          disabled={typed.trim() !== deleteWord || busy}
        >
          {busy ? text.settings.deleting : text.settings.deleteConfirm}
        </button>
      </div>
    </form>
  );
}

import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export interface DropZoneProps {
  readonly onFiles: (files: FileList) => void;
  /** Smaller once files have come. */
  readonly compact: boolean;
}

/** A file input as large as a landing place: it is clicked, reached by Tab, or dropped on. */
export function DropZone({ onFiles, compact }: DropZoneProps) {
  const text = useText();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    setOver(false);
    if (files && files.length > 0) onFiles(files);
  };
  return (
    <label
      class="drop-zone"
      data-over={over ? '' : undefined}
      data-compact={compact ? '' : undefined}
    >
      <input
        type="file"
        multiple
        accept=".csv,.xlsx,.xls,.txt,.zip"
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer?.files);
        }}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file chosen again is a new choice: a browser tells it only of an empty field.
          event.currentTarget.value = '';
        }}
      />
      <span class="drop-mark">
        <Icon name="import" />
      </span>
      <span class="drop-words">
        <strong>{over ? text.import.dropNow : text.import.dropTitle}</strong>
        <span>{text.import.dropText}</span>
        <small>{text.import.privacy}</small>
      </span>
    </label>
  );
}

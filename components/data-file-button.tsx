import { Icon } from './icon.tsx';

export interface FileButtonProps {
  readonly label: string;
  readonly primary?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for one backup file: the input itself lies over it, so Tab, click and screen reader meet it. */
export function FileButton({ label, primary = false, onFile }: FileButtonProps) {
  return (
    <label class={`button wide file-button${primary ? ' primary' : ''}`}>
      <input
        type="file"
        accept=".kaban"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file chosen again is a new choice: a browser tells it only of an empty field.
          event.currentTarget.value = '';
        }}
      />
      <Icon name="file" />
      <span>{label}</span>
    </label>
  );
}

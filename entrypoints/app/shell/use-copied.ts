import { useSignal } from '@preact/signals';

/** Copies, and remembers what was copied last so that the view can say so. */
export function useCopied(): {
  readonly copied: string | undefined;
  readonly copy: (text: string) => void;
} {
  const copied = useSignal<string | undefined>(undefined);
  return {
    copied: copied.value,
    copy: (text) => {
      void navigator.clipboard.writeText(text).then(() => {
        copied.value = text;
      });
    },
  };
}

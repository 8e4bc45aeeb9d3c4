import { useMemo, useState } from 'preact/hooks';
import { ErrorPlain } from '../../../components/error-plain.tsx';

/** The last seam: something of ours broke. The report names the kind of error and nothing it was about. */
export function Broken({ thrown }: { readonly thrown: unknown }) {
  const incident = useMemo(() => crypto.randomUUID().slice(0, 8), []);
  const [copied, setCopied] = useState(false);
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  return (
    <ErrorPlain
      incident={incident}
      copied={copied}
      onCopyReport={() => {
        void navigator.clipboard.writeText(`Kaban ${incident} ${name}`).then(() => setCopied(true));
      }}
      onReload={() => location.reload()}
    />
  );
}

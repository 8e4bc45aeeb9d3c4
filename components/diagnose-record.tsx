import { useGuide } from './guide-context.ts';
import { Notice } from './notice.tsx';

export type RecordEvent = 'fail' | 'reject' | 'lose-result' | 'break' | 'suspend';

export interface DiagnoseRecordProps {
  readonly bindingId: string;
  /** The move that would keep it; undefined when there is none. */
  readonly event: RecordEvent | undefined;
  /** Why there is none. */
  readonly reason: 'notNeeded' | 'alreadyFailed' | 'alreadyUnknown' | 'noMove';
  /** Why the last try to keep it was refused. */
  readonly refused: string | undefined;
  readonly onRecord: () => void;
}

/** Keeps the failure with its binding, or says why there is nothing to keep. */
export function DiagnoseRecord(props: DiagnoseRecordProps) {
  const { bindingId, event, reason, refused, onRecord } = props;
  const words = useGuide().emergency.diagnose;
  return (
    <section class="form record-failure">
      {refused !== undefined && (
        <Notice tone="bad" alert>
          {refused}
        </Notice>
      )}
      {event === undefined ? (
        <p class="field-help">{words[reason]}</p>
      ) : (
        <button type="button" class="button primary wide" onClick={onRecord}>
          {words.record[event]}
        </button>
      )}
      <a class="button wide" href={`#/binding/${bindingId}`}>
        {words.toBinding}
      </a>
    </section>
  );
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PathCorrection } from '../lib/domain/support.ts';
import { type AppPath, type PathId, pathById } from '../lib/knowledge/wallet-paths.ts';
import { fullDayWords } from '../lib/text/dates.ts';
import { CheckedOn } from './checked-on.tsx';
import { Field } from './field.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

/** What the person knows of menus, and how they write it down. */
export interface Paths {
  readonly corrections: readonly PathCorrection[];
  /** The correction being typed. */
  readonly draft: { readonly path: string; readonly labels: string } | undefined;
  readonly onDraft: (draft: Paths['draft']) => void;
  /** No labels: back to ours. */
  readonly onCorrect: (path: PathId, labels: readonly string[]) => void;
}

/** Without it a path is shown as we know it and cannot be corrected. */
export const PathsContext = createContext<Paths | undefined>(undefined);

export interface AppPathLineProps {
  readonly path: AppPath;
}

/** A way through an app's menus, with the day it was checked, its source, and the person's own word before ours. */
export function AppPathLine({ path }: AppPathLineProps) {
  const text = useText();
  const { binding: words, facts } = useGuide();
  const paths = useContext(PathsContext);
  const own = paths?.corrections.find((one) => one.path === path.id);
  return (
    <div class="app-path">
      <Labels labels={own?.labels ?? path.labels} />
      {own ? (
        <small>{words.path.yours(fullDayWords(text, own.seenOn))}</small>
      ) : (
        <>
          {path.labels.some((label) => label.startsWith(bracket)) && (
            <small>{words.path.noteBrackets}</small>
          )}
          {path.inferred && <small>{facts.inferredPath}</small>}
          {path.note && <small>{facts.pathNotes[path.note]}</small>}
          <CheckedOn fact={path} />
        </>
      )}
      {paths && <Correct path={path} own={own} paths={paths} />}
    </div>
  );
}

/** The path with this id, where there is one. */
export function AppPathOf({ id }: { readonly id: PathId | undefined }) {
  const path = id && pathById(id);
  return path ? <AppPathLine path={path} /> : null;
}

/** Chinese as the app prints them, in every language. */
function Labels({ labels }: { readonly labels: readonly string[] }) {
  return (
    <ol class="app-path-labels" lang="zh-CN">
      {labels.map((label, index) => (
        <li key={index}>
          {index > 0 && <Icon name="chevron" />}
          <span>{label}</span>
        </li>
      ))}
    </ol>
  );
}

interface CorrectProps extends AppPathLineProps {
  readonly own: PathCorrection | undefined;
  readonly paths: Paths;
}

const separator = ' > ';

/** Full-width, as it begins a label that is something to do. */
const bracket = '\uff08';

function Correct(props: CorrectProps) {
  const { draft } = props.paths;
  if (draft?.path !== props.path.id) return <CorrectButtons {...props} />;
  return <CorrectForm {...props} typed={draft.labels} />;
}

function CorrectButtons({ path, own, paths: { onDraft, onCorrect } }: CorrectProps) {
  const { binding: words } = useGuide();
  const labels = (own?.labels ?? path.labels).join(separator);
  return (
    <span class="buttons">
      <button type="button" class="link-button" onClick={() => onDraft({ path: path.id, labels })}>
        {words.path.differs}
      </button>
      {own && (
        <button type="button" class="link-button" onClick={() => onCorrect(path.id, [])}>
          {words.path.back}
        </button>
      )}
    </span>
  );
}

function CorrectForm({
  path,
  paths: { onDraft, onCorrect },
  typed,
}: CorrectProps & { readonly typed: string }) {
  const { binding: words } = useGuide();
  const id = `path-${path.id.replace(':', '-')}`;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        onCorrect(path.id, labelsOf(typed));
      }}
    >
      <Field id={id} label={words.path.edit}>
        <input
          id={id}
          value={typed}
          maxLength={120}
          autoComplete="off"
          onInput={(event) => onDraft({ path: path.id, labels: event.currentTarget.value })}
        />
      </Field>
      <div class="buttons">
        <button type="submit" class="button small primary">
          {words.path.save}
        </button>
        <button type="button" class="button small" onClick={() => onDraft(undefined)}>
          {words.path.cancel}
        </button>
      </div>
    </form>
  );
}

function labelsOf(typed: string): readonly string[] {
  return typed
    .split(/[>＞→]/)
    .map((label) => label.trim())
    .filter(Boolean);
}

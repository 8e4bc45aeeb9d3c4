import type { ComponentChildren } from 'preact';
import { languageNames, languages } from '../lib/text/language.ts';
import type { Language } from '../lib/text/language.ts';
import { DeleteAll } from './delete-all.tsx';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Minutes without use, or until the browser restarts. */
export const autoLocks = [1, 5, 15, 60, 'restart'] as const;
export type AutoLock = (typeof autoLocks)[number];

export interface SettingsViewProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly autoLock: AutoLock;
  readonly onAutoLock: (autoLock: AutoLock) => void;
  readonly onLockNow: () => void;
  readonly onNewRecoveryCode: () => void;
  readonly demo: boolean;
  readonly onLeaveDemo: () => void;
  readonly deleting: boolean;
  readonly onDeleteAll: () => void;
  /** Further sections, such as the helper on merchant sites. */
  readonly children?: ComponentChildren;
}

export function SettingsView(props: SettingsViewProps) {
  const text = useText();
  return (
    <div class="view settings">
      <LanguageChoice {...props} />
      <ThemeChoice {...props} />
      {props.demo ? <LeaveDemo onLeaveDemo={props.onLeaveDemo} /> : <Locking {...props} />}
      {props.children}
      <section class="panel offline">
        <Icon name="offline" />
        <div>
          <h2>{text.settings.offlineTitle}</h2>
          <p>{text.settings.offlineText}</p>
        </div>
      </section>
      {!props.demo && <DeleteAll deleting={props.deleting} onDeleteAll={props.onDeleteAll} />}
    </div>
  );
}

function LanguageChoice({ language, onLanguage }: SettingsViewProps) {
  const text = useText();
  return (
    <fieldset class="field">
      <legend>{text.settings.language}</legend>
      <div class="segments">
        {languages.map((id) => (
          <label key={id} class="segment">
            <input
              type="radio"
              name="language"
              checked={id === language}
              onChange={() => onLanguage(id)}
            />
            <span lang={id}>{languageNames[id]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function ThemeChoice({ theme, onTheme }: SettingsViewProps) {
  const text = useText();
  return (
    <fieldset class="field">
      <legend>{text.settings.theme}</legend>
      <div class="segments">
        {themes.map((id) => (
          <label key={id} class="segment">
            <input type="radio" name="theme" checked={id === theme} onChange={() => onTheme(id)} />
            <span>{text.settings.themes[id]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Locking({ autoLock, onAutoLock, onLockNow, onNewRecoveryCode }: SettingsViewProps) {
  const text = useText();
  return (
    <section aria-labelledby="locking-title">
      <h2 id="locking-title" class="section-title">
        {text.settings.security}
      </h2>
      <div class="list">
        <div class="plain-row">
          <label class="row-words" for="auto-lock">
            {text.settings.autoLock}
          </label>
          <select
            id="auto-lock"
            value={String(autoLock)}
            onChange={(event) => {
              const chosen = autoLocks.find((id) => String(id) === event.currentTarget.value);
              if (chosen !== undefined) onAutoLock(chosen);
            }}
          >
            {autoLocks.map((id) => (
              <option key={id} value={String(id)}>
                {text.settings.autoLocks[id]}
              </option>
            ))}
          </select>
        </div>
        <button type="button" class="row-button" onClick={onLockNow}>
          <Icon name="lock" />
          <span class="row-words">{text.settings.lockNow}</span>
        </button>
        <button type="button" class="row-button" onClick={onNewRecoveryCode}>
          <Icon name="key" />
          <span class="row-words">
            {text.settings.newRecovery}
            <small>{text.settings.newRecoveryText}</small>
          </span>
          <Icon name="chevron" />
        </button>
      </div>
    </section>
  );
}

function LeaveDemo({ onLeaveDemo }: Pick<SettingsViewProps, 'onLeaveDemo'>) {
  const text = useText();
  return (
    <section class="panel" aria-labelledby="demo-title">
      <div>
        <h2 id="demo-title">{text.settings.demoTitle}</h2>
        <p>{text.settings.demoText}</p>
        <button type="button" class="button" onClick={onLeaveDemo}>
          {text.demo.leave}
        </button>
      </div>
    </section>
  );
}

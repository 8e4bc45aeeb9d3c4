import type { ComponentChildren } from 'preact';
import { type TextSize, textSizes } from '../lib/domain/text-size.ts';
import { languageNames, languages } from '../lib/text/language.ts';
import type { Language } from '../lib/text/language.ts';
import { DeleteAll } from './delete-all.tsx';
import { useGuide } from './guide-context.ts';
import { Icon } from './icon.tsx';
import { SettingChoice } from './setting-choice.tsx';
import { SettingLinks } from './setting-links.tsx';
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
  readonly textSize: TextSize;
  readonly onTextSize: (textSize: TextSize) => void;
  readonly hasSidePanel: boolean;
  /** Whether the toolbar button opens the side panel. */
  readonly sidePanel: boolean;
  readonly onSidePanel: (sidePanel: boolean) => void;
  /** Absent in the panel itself. */
  readonly onOpenPanel?: (() => void) | undefined;
  /** What the last update brought, until it was seen. */
  readonly news?: ComponentChildren;
  readonly autoLock: AutoLock;
  readonly onAutoLock: (autoLock: AutoLock) => void;
  readonly onLockNow: () => void;
  /** Whether there is one that a new one would end. */
  readonly hasRecoveryCode: boolean;
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
      {props.news}
      <Look {...props} />
      {props.hasSidePanel && <Toolbar {...props} />}
      <SettingLinks />
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

function Look(props: SettingsViewProps) {
  const text = useText();
  const { settings: words } = useGuide();
  return (
    <>
      <SettingChoice
        name="language"
        legend={text.settings.language}
        ids={languages}
        chosen={props.language}
        words={(id) => <span lang={id}>{languageNames[id]}</span>}
        onChoose={props.onLanguage}
      />
      <SettingChoice
        name="theme"
        legend={text.settings.theme}
        ids={themes}
        chosen={props.theme}
        words={(id) => <span>{text.settings.themes[id]}</span>}
        onChoose={props.onTheme}
      />
      <SettingChoice
        name="text-size"
        legend={words.textSize}
        ids={textSizes}
        chosen={props.textSize}
        words={(id) => <span class={`letters-${id}`}>{words.textSizes[id]}</span>}
        onChoose={props.onTextSize}
      />
    </>
  );
}

const toolbarOpens = ['popup', 'panel'] as const;

/** The popup, or the panel beside the page; only where the browser has one. */
function Toolbar({ sidePanel, onSidePanel, onOpenPanel }: SettingsViewProps) {
  const { settings: words } = useGuide();
  const names = { popup: words.panelPopup, panel: words.panelSide };
  return (
    <section class="toolbar-choice" aria-labelledby="panel-title">
      <h2 id="panel-title" class="section-title">
        {words.panelTitle}
      </h2>
      <SettingChoice
        name="toolbar"
        legend={words.panelOpens}
        ids={toolbarOpens}
        chosen={sidePanel ? 'panel' : 'popup'}
        words={(id) => <span>{names[id]}</span>}
        onChoose={(id) => onSidePanel(id === 'panel')}
      />
      <p class="field-help">{words.panelText}</p>
      {onOpenPanel && (
        <button type="button" class="link-button" onClick={onOpenPanel}>
          {words.panelNow}
        </button>
      )}
    </section>
  );
}

function Locking(props: SettingsViewProps) {
  const { autoLock, onAutoLock, onLockNow, hasRecoveryCode, onNewRecoveryCode } = props;
  const text = useText();
  const { settings: words } = useGuide();
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
            {hasRecoveryCode ? text.settings.newRecovery : words.firstRecovery}
            <small>
              {hasRecoveryCode ? text.settings.newRecoveryText : words.firstRecoveryText}
            </small>
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

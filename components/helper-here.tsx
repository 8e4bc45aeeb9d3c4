import { useCheckout } from './checkout-context.ts';
import { Section } from './wallet-parts.tsx';

/** How the helper stands to one page: off, on for some reason, or on and yet not showing. */
export type HereState =
  | 'off'
  | 'once'
  | 'site'
  | 'list'
  | 'all'
  | 'off-site'
  | 'off-today'
  | 'off-all';

export type HereAct = 'once' | 'always' | 'notToday' | 'never' | 'again';

/** What can be done about each, the most likely wish first. */
const acts: Readonly<Record<HereState, readonly HereAct[]>> = {
  off: ['always', 'once'],
  once: ['always'],
  site: ['notToday', 'never'],
  list: ['notToday', 'never'],
  all: ['notToday', 'never'],
  'off-site': ['again', 'once'],
  'off-today': ['again', 'never', 'once'],
  'off-all': ['once'],
};

const turnsOn: ReadonlySet<HereAct> = new Set(['always', 'again']);

export interface HelperHereProps {
  /** Undefined in a tab of ours, and on the browser's own pages. */
  readonly here: { readonly host: string; readonly state: HereState } | undefined;
  readonly onHere: (act: HereAct) => void;
}

/** The page beside the popup, and what the person wants there. */
export function HelperHere({ here, onHere }: HelperHereProps) {
  const { here: words } = useCheckout().helper;
  return (
    <Section id="helper-here" title={words.title}>
      {here ? (
        <div class="list">
          <div class="plain-row helper-here" tabIndex={-1}>
            <span class="row-words">
              <bdi class="row-name">{here.host}</bdi>
              <small>{words.states[here.state]}</small>
            </span>
          </div>
          <div class="buttons helper-acts">
            {acts[here.state].map((act) => (
              <button
                key={act}
                type="button"
                class={turnsOn.has(act) ? 'button small primary' : 'button small'}
                onClick={() => onHere(act)}
              >
                {words[act]}
              </button>
            ))}
          </div>
        </div>
      ) : (
        <p class="field-help">{words.none}</p>
      )}
    </Section>
  );
}

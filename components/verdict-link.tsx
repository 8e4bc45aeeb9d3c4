import { useRef } from 'preact/hooks';
import { visible } from '../lib/text/checkout/brand-name.ts';
import type { PageVerdict } from '../lib/trust/page-verdict.ts';
import { CheckoutContext, useCheckout } from './checkout-context.ts';
import { described, Field } from './field.tsx';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';
import { VerdictNext, type VerdictNextProps } from './verdict-next.tsx';
import { levelIcons, type VerdictNote, VerdictPanel } from './verdict-panel.tsx';
import { wordsOfLink } from './verdict-words.ts';

/** A link of the text, judged. */
export interface ShownLink {
  readonly link: string;
  readonly verdict: PageVerdict;
  readonly notes: readonly VerdictNote[];
  /** What payment code the link is, in words. */
  readonly reading: string | undefined;
}

export interface LinkViewProps extends Pick<VerdictNextProps, 'copied' | 'onCopy'> {
  readonly typed: string;
  /** `whole` when the text came at once and not key by key. */
  readonly onType: (typed: string, whole: boolean) => void;
  readonly onCheck: () => void;
  /** Links of the text that was checked; undefined before one was. */
  readonly links: readonly ShownLink[] | undefined;
  /** The text was longer than is looked at. */
  readonly tooMuch: boolean;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** A field for an address or a whole message; below it what its links are worth, and what to do. */
export function LinkView(props: LinkViewProps) {
  const { link: words, verdict } = useCheckout();
  const { links = [] } = props;
  const shown = links[props.chosen] ?? links[0];
  const said = shown ? words.spoken(verdict.levels[shown.verdict.level].title) : '';
  return (
    <div class="view link-check">
      <Ask
        {...props}
        error={props.links?.length === 0 ? words.nothing : undefined}
        done={shown !== undefined}
      />
      <output class="spoken">{said}</output>
      {props.tooMuch && <Notice tone="plain">{words.tooMuch}</Notice>}
      {links.length > 1 && <Several {...props} links={links} />}
      {shown && <Checked {...props} shown={shown} />}
    </div>
  );
}

function Checked({ shown, copied, onCopy }: LinkViewProps & { readonly shown: ShownLink }) {
  const text = useCheckout();
  const { link: words } = text;
  const { link, verdict, notes, reading } = shown;
  return (
    <>
      {link !== verdict.host.host && (
        <p class="link-chosen">
          <small>{words.chosen}</small>
          <bdi dir="ltr">{visible(link)}</bdi>
        </p>
      )}
      {reading !== undefined && <p>{words.reading(reading)}</p>}
      <CheckoutContext.Provider value={wordsOfLink(text)}>
        <VerdictPanel verdict={verdict} notes={notes} />
      </CheckoutContext.Provider>
      <VerdictNext verdict={verdict} copied={copied} onCopy={onCopy} />
    </>
  );
}

/** Pasted or dropped, not typed key by key. */
const cameAtOnce = /^insertFrom(?:Paste|Drop)/;

interface AskProps extends Pick<LinkViewProps, 'typed' | 'onType' | 'onCheck'> {
  readonly error: string | undefined;
  /** There is an answer below, which needs the room. */
  readonly done: boolean;
}

function Ask({ typed, onType, onCheck, error, done }: AskProps) {
  const { link: words } = useCheckout();
  const whole = useWholeText(done);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      {!done && <p class="lead">{words.lead}</p>}
      <Field id="link-text" label={words.label} error={error}>
        <textarea
          id="link-text"
          rows={done ? 2 : 3}
          value={typed}
          placeholder={words.placeholder}
          autoComplete="off"
          spellcheck={false}
          {...described('link-text', false, error)}
          {...whole}
          onInput={({ currentTarget, inputType }) =>
            onType(currentTarget.value, cameAtOnce.test(inputType))
          }
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            onCheck();
          }}
        />
      </Field>
      <button type="submit" class="button primary wide">
        {words.submit}
      </button>
    </form>
  );
}

/**
 * What is left from the last time is not begun by what is pasted now. Browsers put the caret where the pointer is let go,
 * after the focus came: the press that brings the focus selects everything, the next one is the person's own. What was
 * answered already (`done`) is replaced as a whole.
 */
function useWholeText(done: boolean) {
  const fresh = useRef(false);
  return {
    onFocus: ({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }): void => {
      fresh.current = true;
      currentTarget.select();
    },
    onMouseUp: (event: MouseEvent & { readonly currentTarget: HTMLTextAreaElement }): void => {
      if (!fresh.current) return;
      fresh.current = false;
      event.preventDefault();
      event.currentTarget.select();
    },
    onPaste: ({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }): void => {
      if (done) currentTarget.select();
    },
  };
}

interface SeveralProps extends Pick<LinkViewProps, 'chosen' | 'onChoose'> {
  readonly links: readonly ShownLink[];
}

function Several({ links, chosen, onChoose }: SeveralProps) {
  const { link: words, verdict: said } = useCheckout();
  return (
    <section class="link-several" aria-labelledby="link-several">
      <h2 id="link-several" class="section-title">
        {words.several(links.length)}
      </h2>
      <div class="list">
        {links.map(({ link, verdict }, index) => (
          <button
            key={link}
            type="button"
            class="row-button"
            data-level={verdict.level}
            aria-pressed={index === chosen}
            onClick={() => onChoose(index)}
          >
            <Icon name={levelIcons[verdict.level]} />
            <span class="row-words">
              <bdi dir="ltr" class="row-name">
                {visible(link)}
              </bdi>
              <small>{said.levels[verdict.level].title}</small>
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}

import { useCheckout } from './checkout-context.ts';
import { useFocusWhenGone } from './focus-when-gone.ts';
import { HelperHere, type HelperHereProps } from './helper-here.tsx';
import { HelperPlaces, type HelperPlacesProps } from './helper-places.tsx';
import { helperNow, type HelperStanding } from './helper-words.ts';
import { Icon } from './icon.tsx';
import { Section } from './wallet-parts.tsx';

export interface HelperViewProps
  extends HelperStanding, HelperHereProps, Omit<HelperPlacesProps, 'all' | 'list' | 'sites'> {
  readonly sites: HelperPlacesProps['sites'];
  readonly onOff: (off: boolean) => void;
  readonly onTakeBack: () => void;
}

/** Where the helper on web pages is on, and everything about it that can be changed. */
export function HelperView(props: HelperViewProps) {
  const { off, onOff } = props;
  const { view, onFocusIn } = useFocusWhenGone<HTMLDivElement>();
  return (
    <div class="view helper" ref={view} onFocusIn={onFocusIn}>
      <Now {...props} />
      <HelperHere {...props} />
      {!off && <HelperPlaces {...props} />}
      <Rules />
      <Ends {...props} onOff={onOff} />
    </div>
  );
}

function Now(props: HelperViewProps) {
  const { helper: words } = useCheckout();
  const { off } = props;
  const nothing = !props.all && props.list === 'off' && props.sites.length === 0;
  const said = off ? words.nowText.off : nothing ? words.nowText.nowhere : words.nowText.on;
  return (
    <section class="helper-now" data-on={off || nothing ? undefined : ''}>
      <Icon name={off ? 'eyeOff' : 'shield'} />
      <div>
        <h2 tabIndex={-1}>{helperNow(words, props)}</h2>
        <p>{said}</p>
        {off && (
          <button type="button" class="button primary" onClick={() => props.onOff(false)}>
            {words.turnOn}
          </button>
        )}
      </div>
    </section>
  );
}

function Rules() {
  const { rules } = useCheckout().helper;
  return (
    <Section id="helper-rules" title={rules.title}>
      <ul class="helper-rules">
        {rules.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Section>
  );
}

function Ends({ off, all, list, sites, onOff, onTakeBack }: HelperViewProps) {
  const { helper: words } = useCheckout();
  const granted = all || list !== 'off' || sites.length > 0;
  if (off && !granted) return null;
  return (
    <div class="list">
      {!off && (
        <button type="button" class="row-button" onClick={() => onOff(true)}>
          <Icon name="eyeOff" />
          <span class="row-words">
            {words.off}
            <small>{words.offText}</small>
          </span>
        </button>
      )}
      {granted && (
        <button type="button" class="row-button" onClick={onTakeBack}>
          <Icon name="lock" />
          <span class="row-words">
            {words.takeBack}
            <small>{words.takeBackText}</small>
          </span>
        </button>
      )}
    </div>
  );
}

import { type HelperPlace, helperPlaces, placeSorts } from '../lib/knowledge/helper-places.ts';
import { brandName } from '../lib/text/checkout/brand-name.ts';
import type { Language } from '../lib/text/language.ts';
import { useCheckout } from './checkout-context.ts';
import { HelperSwitch } from './helper-switch.tsx';
import { IconButton } from './icon-button.tsx';
import { useText } from './text-context.ts';
import { Section } from './wallet-parts.tsx';

export interface HelperSite {
  readonly host: string;
  /** Also, or only, over a connection that is not encrypted. */
  readonly insecure: boolean;
}

export interface HelperPlacesProps {
  readonly all: boolean;
  readonly list: 'on' | 'partly' | 'off';
  /** Turned on one by one. */
  readonly sites: readonly HelperSite[];
  /** Nobody has shown that they are the owner: how many sites there are, and not which. */
  readonly locked: boolean;
  readonly onAll: (on: boolean) => void;
  readonly onList: (on: boolean) => void;
  readonly onRemove: (host: string) => void;
}

/** The sites for which the person gave us permission, in three sizes. */
export function HelperPlaces(props: HelperPlacesProps) {
  const { all, list, sites, locked, onAll, onList } = props;
  const { places: words } = useCheckout().helper;
  return (
    <>
      <Section id="helper-places" title={words.title}>
        <div class="list">
          <HelperSwitch
            id="helper-list"
            title={words.list}
            on={list === 'on'}
            onToggle={() => onList(list !== 'on')}
          >
            {list === 'partly' ? words.listPartly : words.listText(helperPlaces.length)}
          </HelperSwitch>
          <Which />
          <HelperSwitch id="helper-all" title={words.all} on={all} onToggle={() => onAll(!all)}>
            {words.allText}
          </HelperSwitch>
        </div>
      </Section>
      {sites.length > 0 && (
        <Section id="helper-sites" title={words.sites}>
          {locked ? (
            <p class="field-help">{words.sitesLocked(sites.length)}</p>
          ) : (
            <Sites {...props} />
          )}
        </Section>
      )}
    </>
  );
}

function Sites({ sites, onRemove }: Pick<HelperPlacesProps, 'sites' | 'onRemove'>) {
  const { places: words } = useCheckout().helper;
  return (
    <ul class="list">
      {sites.map(({ host, insecure }) => (
        <li key={host} class="plain-row helper-site" tabIndex={-1}>
          <span class="row-words">
            <bdi class="row-name">{host}</bdi>
            {insecure && <small>{words.insecure}</small>}
          </span>
          <IconButton icon="close" label={words.remove(host)} onClick={() => onRemove(host)} />
        </li>
      ))}
    </ul>
  );
}

function Which() {
  const { places: words } = useCheckout().helper;
  const { language } = useText();
  return (
    <details class="fold helper-which">
      <summary>{words.see}</summary>
      <dl>
        {placeSorts.map((sort) => (
          <div key={sort}>
            <dt>{words.sorts[sort]}</dt>
            <dd>{names(language, sort).join(words.between)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function names(language: Language, sort: HelperPlace['sort']): readonly string[] {
  const ofSort = helperPlaces.filter((place) => place.sort === sort);
  return ofSort.map(({ brand }) => brandName(language, brand) ?? brand);
}

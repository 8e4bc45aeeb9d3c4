import { Icon, type IconName } from './icon.tsx';
import { useGuide } from './guide-context.ts';

interface Place {
  readonly id:
    | 'reminders'
    | 'budgets'
    | 'data'
    | 'help'
    | 'drill'
    | 'privacy'
    | 'shortcuts'
    | 'news';
  readonly icon: IconName;
}

const groups: readonly { readonly id: 'more' | 'learn'; readonly places: readonly Place[] }[] = [
  {
    id: 'more',
    places: [
      { id: 'reminders', icon: 'clock' },
      { id: 'budgets', icon: 'ledger' },
      { id: 'data', icon: 'file' },
    ],
  },
  {
    id: 'learn',
    places: [
      { id: 'help', icon: 'help' },
      { id: 'drill', icon: 'shield' },
      { id: 'privacy', icon: 'eyeOff' },
      { id: 'shortcuts', icon: 'tab' },
      { id: 'news', icon: 'check' },
    ],
  },
];

/** The pages that settings lead to. */
export function SettingLinks() {
  const { settings: words } = useGuide();
  const notes: Partial<Record<Place['id'], string>> = {
    reminders: words.remindersText,
    budgets: words.budgetsText,
    data: words.dataText,
    drill: words.drillText,
    privacy: words.privacyText,
  };
  return groups.map(({ id: group, places }) => (
    <section key={group} aria-labelledby={`settings-${group}`}>
      <h2 id={`settings-${group}`} class="section-title">
        {words[group]}
      </h2>
      <div class="list">
        {places.map(({ id, icon }) => (
          <a key={id} class="row-button row-link" href={`#/${id}`}>
            <Icon name={icon} />
            <span class="row-words">
              {words[id]}
              {notes[id] !== undefined && <small>{notes[id]}</small>}
            </span>
            <Icon name="chevron" />
          </a>
        ))}
      </div>
    </section>
  ));
}

import type { JSX } from 'preact';
import type { FrameProps } from '../../../components/frame.tsx';
import { IconButton, IconLink } from '../../../components/icon-button.tsx';
import type { Text } from '../../../lib/text/zh-cn.ts';
import { BindingsRoute, SafetyRoute } from './bindings-route.tsx';
import { CardsRoute } from './cards-route.tsx';
import { lazyView } from './lazy-view.tsx';
import { LedgerRoute } from './ledger-route.tsx';
import type { OpenProps } from './shell.ts';

export interface RouteProps extends OpenProps {
  /** What follows the view's name in the address. */
  readonly argument: string;
}

type View = (props: RouteProps) => JSX.Element | null;

interface Route {
  readonly title: (text: Text, argument: string) => string;
  readonly View: View;
  readonly tab: FrameProps['tab'];
  readonly back?: string;
  readonly Actions?: (props: OpenProps) => JSX.Element;
}

const EntryRoute = lazyView(async () => (await import('./entry-route.tsx')).EntryRoute);
const ImportRoute = lazyView(async () => (await import('./import-route.tsx')).ImportRoute);
const CardFormRoute = lazyView(async () => (await import('./card-form-route.tsx')).CardFormRoute);
const SettingsRoute = lazyView(async () => (await import('./settings-route.tsx')).SettingsRoute);

const routes: Readonly<Record<string, Route>> = {
  cards: {
    title: ({ titles }) => titles.cards,
    View: CardsRoute,
    tab: 'cards',
    Actions: CardActions,
  },
  bindings: {
    title: ({ titles }) => titles.bindings,
    View: BindingsRoute,
    tab: 'bindings',
    Actions: Settings,
  },
  safety: {
    title: ({ titles }) => titles.safety,
    View: SafetyRoute,
    tab: 'safety',
    Actions: Settings,
  },
  ledger: {
    title: ({ titles }) => titles.ledger,
    View: LedgerRoute,
    tab: 'ledger',
    Actions: LedgerActions,
  },
  entry: { title: ({ titles }) => titles.entry, View: EntryRoute, tab: 'ledger', back: '#/ledger' },
  import: {
    title: ({ titles }) => titles.import,
    View: ImportRoute,
    tab: 'ledger',
    back: '#/ledger',
  },
  card: {
    title: ({ titles }, id) => (id === 'new' ? titles.addCard : titles.editCard),
    View: CardFormRoute,
    tab: 'cards',
    back: '#/cards',
  },
  settings: {
    title: ({ titles }) => titles.settings,
    View: SettingsRoute,
    tab: 'cards',
    back: '#/cards',
  },
};

const cards = routes['cards'] as Route;

/** The view an address names; the cards where it names none. */
export function routeOf(address: string): Route {
  const name = address.split('/')[1] ?? '';
  return Object.hasOwn(routes, name) ? (routes[name] ?? cards) : cards;
}

function CardActions({ shell }: OpenProps) {
  const { actions } = shell.text.value;
  return (
    <>
      <IconLink icon="plus" label={actions.addCard} href="#/card/new" />
      <Settings shell={shell} />
    </>
  );
}

function LedgerActions({ shell }: OpenProps) {
  const { actions } = shell.text.value;
  return (
    <>
      <IconButton icon="import" label={actions.import} onClick={() => shell.openTab('#/import')} />
      <Settings shell={shell} />
    </>
  );
}

function Settings({ shell }: Pick<OpenProps, 'shell'>) {
  return <IconLink icon="settings" label={shell.text.value.actions.settings} href="#/settings" />;
}

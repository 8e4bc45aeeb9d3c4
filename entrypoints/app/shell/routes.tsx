import type { JSX } from 'preact';
import { walletName } from '../../../components/card-words.ts';
import type { FrameProps } from '../../../components/frame.tsx';
import type { WalletId } from '../../../lib/domain/wallet.ts';
import type { Text } from '../../../lib/text/zh-cn.ts';
import { CardsRoute } from './cards-route.tsx';
import { guideView } from './guide-view.tsx';
import { lazyView } from './lazy-view.tsx';
import { CardActions, LedgerActions, Settings } from './route-actions.tsx';
import type { OpenProps } from './shell.ts';

export interface RouteProps extends OpenProps {
  /** What follows the view's name in the address. */
  readonly argument: string;
}

type View = ((props: RouteProps) => JSX.Element | null) & { readonly preload?: () => void };

interface Route {
  readonly title: (text: Text, argument: string) => string;
  readonly View: View;
  readonly tab: FrameProps['tab'];
  readonly back?: string;
  readonly Actions?: (props: OpenProps) => JSX.Element;
}

const LedgerRoute = lazyView(async () => (await import('./ledger-route.tsx')).LedgerRoute);
const EntryRoute = lazyView(async () => (await import('./entry-route.tsx')).EntryRoute);
const ImportRoute = lazyView(async () => (await import('./import-route.tsx')).ImportRoute);
const CardFormRoute = guideView(async () => (await import('./card-form-route.tsx')).CardFormRoute);
const CardPageRoute = guideView(async () => (await import('./card-page-route.tsx')).CardPageRoute);
const CardsArrangeRoute = guideView(
  async () => (await import('./cards-arrange-route.tsx')).CardsArrangeRoute,
);
const CardsAwayRoute = guideView(
  async () => (await import('./cards-away-route.tsx')).CardsAwayRoute,
);
const SafetyRoute = guideView(async () => (await import('./safety-route.tsx')).SafetyRoute);
const SettingsRoute = guideView(async () => (await import('./settings-route.tsx')).SettingsRoute);

const BindingsRoute = guideView(async () => (await import('./bindings-route.tsx')).BindingsRoute);
const BindRoute = guideView(async () => (await import('./bind-route.tsx')).BindRoute);
const BindingRoute = guideView(async () => (await import('./binding-route.tsx')).BindingRoute);
const AgreementsRoute = guideView(
  async () => (await import('./binding-agreements-route.tsx')).AgreementsRoute,
);
const LostRoute = guideView(async () => (await import('./lost-route.tsx')).LostRoute);
const DiagnoseRoute = guideView(async () => (await import('./diagnose-route.tsx')).DiagnoseRoute);
const WalletsRoute = guideView(async () => (await import('./wallets-route.tsx')).WalletsRoute);
const WalletRoute = guideView(async () => (await import('./wallet-route.tsx')).WalletRoute);
const CloseWalletRoute = guideView(
  async () => (await import('./close-wallet-route.tsx')).CloseWalletRoute,
);
const CompatRoute = guideView(async () => (await import('./compat-route.tsx')).CompatRoute);
const ChooseWalletRoute = guideView(
  async () => (await import('./choose-wallet-route.tsx')).ChooseWalletRoute,
);
const SearchRoute = guideView(async () => (await import('./search-route.tsx')).SearchRoute);
const RemindersRoute = guideView(
  async () => (await import('./reminders-route.tsx')).RemindersRoute,
);
const ChecklistRoute = guideView(
  async () => (await import('./checklist-route.tsx')).ChecklistRoute,
);
const BudgetsRoute = guideView(async () => (await import('./budgets-route.tsx')).BudgetsRoute);
const BudgetRoute = guideView(async () => (await import('./budget-route.tsx')).BudgetRoute);
const DataRoute = guideView(async () => (await import('./data-route.tsx')).DataRoute);
const RestoreRoute = guideView(async () => (await import('./restore-route.tsx')).RestoreRoute);
const DrillRoute = guideView(async () => (await import('./drill-route.tsx')).DrillRoute);
const HelpRoute = guideView(async () => (await import('./help-route.tsx')).HelpRoute);
const PrivacyRoute = lazyView(async () => (await import('./privacy-route.tsx')).PrivacyRoute);
const NewsRoute = lazyView(async () => (await import('./news-route.tsx')).NewsRoute);
const ShortcutsRoute = lazyView(async () => (await import('./shortcuts-route.tsx')).ShortcutsRoute);
const PageRoute = guideView(async () => (await import('./page-route.tsx')).PageRoute);
const LinkRoute = lazyView(async () => (await import('./link-route.tsx')).LinkRoute);
const HelperRoute = lazyView(async () => (await import('./helper-route.tsx')).HelperRoute);
const PaidRoute = lazyView(async () => (await import('./paid-route.tsx')).PaidRoute);
const MinorsRoute = guideView(async () => (await import('./minors-route.tsx')).MinorsRoute);

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
  entry: below('entry', EntryRoute, { tab: 'ledger', back: '#/ledger' }),
  budgets: below('budgets', BudgetsRoute, { tab: 'ledger', back: '#/ledger' }),
  budget: below('budget', BudgetRoute, { tab: 'ledger', back: '#/budgets' }),
  import: below('import', ImportRoute, { tab: 'ledger', back: '#/ledger' }),
  card: {
    title: ({ titles }, id) => (id === 'new' ? titles.addCard : titles.editCard),
    View: CardFormRoute,
    tab: 'cards',
    back: '#/cards',
  },
  'card-page': below('cardPage', CardPageRoute, { tab: 'cards', back: '#/cards' }),
  'cards-arrange': below('cardsArrange', CardsArrangeRoute, { tab: 'cards', back: '#/cards' }),
  'cards-away': below('cardsAway', CardsAwayRoute, { tab: 'cards', back: '#/cards' }),
  bind: below('bind', BindRoute, { tab: 'bindings', back: '#/bindings' }),
  binding: below('binding', BindingRoute, { tab: 'bindings', back: '#/bindings' }),
  agreements: below('agreements', AgreementsRoute, { tab: 'bindings', back: '#/bindings' }),
  lost: below('lost', LostRoute, { tab: 'safety', back: '#/cards' }),
  diagnose: below('diagnose', DiagnoseRoute, { tab: 'bindings', back: '#/bindings' }),
  settings: below('settings', SettingsRoute, { tab: 'cards', back: '#/cards' }),
  wallets: below('wallets', WalletsRoute, { tab: 'bindings', back: '#/bindings' }),
  wallet: {
    title: (text, id) => walletName(text, id as WalletId),
    View: WalletRoute,
    tab: 'bindings',
    back: '#/wallets',
  },
  'close-wallet': below('closeWallet', CloseWalletRoute, { tab: 'bindings', back: '#/wallets' }),
  compat: below('compat', CompatRoute, { tab: 'bindings', back: '#/wallets' }),
  'choose-wallet': below('chooseWallet', ChooseWalletRoute, { tab: 'bindings', back: '#/wallets' }),
  search: below('search', SearchRoute, { tab: 'cards', back: '#/cards' }),
  reminders: below('reminders', RemindersRoute, { tab: 'cards', back: '#/cards' }),
  checklist: below('checklist', ChecklistRoute, { tab: 'safety', back: '#/safety' }),
  data: below('data', DataRoute, { tab: 'cards', back: '#/settings' }),
  restore: below('restore', RestoreRoute, { tab: 'cards', back: '#/data' }),
  drill: below('drill', DrillRoute, { tab: 'safety', back: '#/safety' }),
  help: below('help', HelpRoute, { tab: 'cards', back: '#/settings' }),
  privacy: below('privacy', PrivacyRoute, { tab: 'cards', back: '#/settings' }),
  news: below('news', NewsRoute, { tab: 'cards', back: '#/settings' }),
  shortcuts: below('shortcuts', ShortcutsRoute, { tab: 'cards', back: '#/settings' }),
  minors: below('minors', MinorsRoute, { tab: 'bindings', back: '#/bindings' }),
  page: below('page', PageRoute, { tab: 'cards', back: '#/cards' }),
  link: below('link', LinkRoute, { tab: 'safety', back: '#/safety' }),
  helper: below('helper', HelperRoute, { tab: 'cards', back: '#/settings' }),
  paid: below('paid', PaidRoute, { tab: 'ledger', back: '#/ledger' }),
};

const cards = routes['cards'] as Route;

/** The view an address names; the cards where it names none. */
export function routeOf(address: string): Route {
  const name = address.split('/')[1] ?? '';
  return Object.hasOwn(routes, name) ? (routes[name] ?? cards) : cards;
}

/** A view that is reached from another one and named by its title. */
function below(title: keyof Text['titles'], View: View, place: Pick<Route, 'tab' | 'back'>): Route {
  return { title: ({ titles }) => titles[title], View, ...place };
}

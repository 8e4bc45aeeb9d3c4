import { useEffect } from 'preact/hooks';
import { WalletView } from '../../../components/wallet-view.tsx';
import { beijingDay } from '../../../lib/domain/calendar.ts';
import {
  type AccountEvent,
  type AccountLink,
  isLeftStopped,
} from '../../../lib/domain/wallet-account.ts';
import type { Wallet } from '../../../lib/knowledge/wallets.ts';
import {
  type AccountDetails,
  accountIn,
  confirmStanding,
  moveAccount,
  withAccountDetails,
  withDevice,
} from '../../../lib/session/edit-wallets.ts';
import { change } from '../../../lib/session/session.ts';
import { PathCorrections } from './path-corrections.tsx';
import type { RouteProps } from './routes.tsx';
import { type OpenProps, say } from './shell.ts';
import { bindingRows } from './binding-rows.ts';
import { billsKept, copyNumber, typing, walletNamed, walletToasts } from './wallet-props.ts';

/** One wallet's page. */
export function WalletRoute({ shell, session, argument }: RouteProps) {
  const wallet = walletNamed(argument);
  useEffect(() => {
    if (!wallet) shell.go('#/wallets');
  }, []);
  if (!wallet) return null;
  return (
    <PathCorrections shell={shell} session={session}>
      <WalletPage shell={shell} session={session} wallet={wallet} />
    </PathCorrections>
  );
}

interface WalletPageProps extends OpenProps {
  readonly wallet: Wallet;
}

function WalletPage(props: WalletPageProps) {
  const { shell, session, wallet } = props;
  const { id } = wallet;
  const account = accountIn(session.wallets.value, id, Date.now());
  const rows = bindingRows(session, id);
  const edits = editsOf(props);
  return (
    <WalletView
      wallet={wallet}
      account={account}
      rows={rows}
      devices={session.wallets.value.devices}
      boundDeviceIds={rows.flatMap(({ binding }) => binding.deviceId ?? [])}
      bills={billsKept(session, wallet)}
      unsure={rows.some(({ binding }) => isLeftStopped(account, binding))}
      today={shell.today}
      {...typing(shell, id)}
      {...linkEdits(props, edits.write)}
      onDetails={(details) => void edits.save(details)}
      onAddDevice={(name) => void edits.addDevice(name)}
      onStanding={() => void edits.standing()}
      onFreeze={() => void edits.move('freeze', walletToasts(shell).frozen)}
      onUnfreeze={() => void edits.move('unfreeze', walletToasts(shell).unfrozen)}
      onImport={() => shell.openTab('#/import')}
      onCopy={(number) => copyNumber(shell, number)}
    />
  );
}

function editsOf({ shell, session, wallet: { id } }: WalletPageProps) {
  const write = (details: AccountDetails): Promise<void> =>
    change(session, 'wallets', (before) =>
      withAccountDetails(before, id, { ...details, now: Date.now() }),
    );
  const forget = (field: string): void => typing(shell, id).onTyped(field, undefined);
  return {
    write,
    async save(details: AccountDetails): Promise<void> {
      await write(details);
      if (details.label === undefined) return;
      forget('account-label');
      say(shell, walletToasts(shell).saved);
    },
    async addDevice(name: string): Promise<void> {
      const device = { id: crypto.randomUUID(), name, kind: 'phone' } as const;
      const known = accountIn(session.wallets.value, id, Date.now()).deviceIds ?? [];
      await change(session, 'wallets', (before) =>
        withAccountDetails(withDevice(before, device), id, {
          deviceIds: [...known, device.id],
          now: Date.now(),
        }),
      );
      forget('new-device');
    },
    async standing(): Promise<void> {
      await confirmStanding(session, id, Date.now());
      say(shell, walletToasts(shell).standing);
    },
    async move(event: AccountEvent, said: string): Promise<void> {
      const moved = await moveAccount(session, id, { event, at: Date.now() });
      const refusals = shell.guide.value?.text.wallet.refusals['account-move'];
      say(shell, moved.ok ? said : (refusals?.[event] ?? ''));
    },
  };
}

function linkEdits(
  { shell, session, wallet: { id } }: WalletPageProps,
  write: (details: AccountDetails) => Promise<void>,
) {
  const linksNow = (): readonly AccountLink[] =>
    accountIn(session.wallets.value, id, Date.now()).links;
  const replace = async (links: readonly AccountLink[], said: string): Promise<void> => {
    const before = linksNow();
    await write({ links });
    say(shell, said, () => void write({ links: before }));
  };
  const today = (): string => beijingDay(Date.now());
  return {
    onAddLink: (name: string) => {
      const link = { id: crypto.randomUUID(), with: name, seenOn: today() };
      void replace([...linksNow(), link], walletToasts(shell).linkAdded).then(() =>
        typing(shell, id).onTyped('new-link', undefined),
      );
    },
    onEndLink: (ended: string) => {
      const links = linksNow().map((link) =>
        link.id === ended ? { ...link, endedOn: today() } : link,
      );
      void replace(links, walletToasts(shell).linkEnded);
    },
    onRemoveLink: (removed: string) =>
      void replace(
        linksNow().filter((link) => link.id !== removed),
        walletToasts(shell).removed,
      ),
  };
}

import { IconButton, IconLink } from '../../../components/icon-button.tsx';
import type { OpenProps } from './shell.ts';

/** What stands beside the title of the cards. */
export function CardActions({ shell }: OpenProps) {
  const { actions } = shell.text.value;
  return (
    <>
      <IconLink icon="plus" label={actions.addCard} href="#/card/new" />
      <Settings shell={shell} />
    </>
  );
}

/** What stands beside the title of the transactions. */
export function LedgerActions({ shell }: OpenProps) {
  const { actions } = shell.text.value;
  return (
    <>
      <IconButton icon="import" label={actions.import} onClick={() => shell.openTab('#/import')} />
      <Settings shell={shell} />
    </>
  );
}

/** The way to the settings. */
export function Settings({ shell }: Pick<OpenProps, 'shell'>) {
  return <IconLink icon="settings" label={shell.text.value.actions.settings} href="#/settings" />;
}

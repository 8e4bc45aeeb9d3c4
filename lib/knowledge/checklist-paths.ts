import type { CheckItemId } from '../domain/checklist-entry.ts';
import { checkItemById } from './checklist-items.ts';
import { type AppPath, pathById } from './wallet-paths.ts';

/** The menus to look in: of a wallet by its id, of a bank by its code. Only one bank's menus are known. */
export function checkPath(id: CheckItemId, owner: string): AppPath | undefined {
  const menus = owner === 'ICBC' ? 'icbc' : owner;
  return checkItemById(id)
    .paths?.map((action) => pathById(`${menus}:${action}`))
    .find((path) => path !== undefined);
}

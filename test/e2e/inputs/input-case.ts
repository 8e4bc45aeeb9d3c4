import type { Served } from '../loopback.ts';
import { tillFen, tillPage } from './till-page.ts';

/** What a page is like, and what of it may be claimed. */
export interface InputCase {
  readonly id: string;
  readonly what: string;
  readonly page: string | Served;
  /** Run in the page when it has loaded. */
  readonly after?: string;
  /** Amounts in fen that may be claimed; `undefined` among them: none. Nothing given: none but the till's. */
  readonly fen?: readonly (number | undefined)[];
  /** Whether something of ours is to stand in the page; left out where either is right. */
  readonly shown?: boolean;
  /** Levels that the verdict may have; left out where there is none. */
  readonly levels?: readonly string[];
  /** Opened with this after its path. */
  readonly suffix?: string;
  readonly host?: string;
}

export const none = [undefined] as const;
/** What a case allows when it says nothing else. */
export const tillOnly: readonly (number | undefined)[] = [tillFen];
export const either = [tillFen, undefined] as const;
export const unproven = ['no-finding', 'caution', 'danger'] as const;

export const headers = (fields: Readonly<Record<string, string>>): Served => ({
  body: tillPage(),
  headers: fields,
});

export const later = (script: string): string =>
  `<script>addEventListener('load', () => { ${script} })</script>`;

export const cardForm = `<form><label>银行卡号<input name="cardNumber"></label><label>安全码<input name="cvv2"></label>
<label>取款密码<input type="password" name="pin"></label><button>确定</button></form>`;

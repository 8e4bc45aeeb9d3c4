import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { zhCn } from '../lib/text/zh-cn.ts';
import type { Text } from '../lib/text/zh-cn.ts';

/** The sentences of the language in use. */
export const TextContext = createContext<Text>(zhCn);

export function useText(): Text {
  return useContext(TextContext);
}

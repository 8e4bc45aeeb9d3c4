import type { BindingText } from './binding.zh-cn.ts';

export const bindingZhTw: BindingText = {};

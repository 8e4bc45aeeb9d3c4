import type { BindingText } from './binding.zh-cn.ts';

export const bindingEn: BindingText = {};

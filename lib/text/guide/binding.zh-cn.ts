export const bindingZhCn = {};

export type BindingText = typeof bindingZhCn;

/** How large everything is drawn; the layout takes the same steps as the letters. */
export const textSizes = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

/** Moving the point or the word for ten thousand changes the sum as a digit does. */
export const isFigure = /[\p{Nd}.,\uff0e\uff0c\u5343\u4e07\u4ebf\u842c\u5104]/u;

/** The figures of a text, in the form in which they are compared. */
export function figuresOf(text: string): string {
  const all = Array.from(text)
    .filter((one) => isFigure.test(one))
    .join('');
  return all.normalize('NFKC');
}

declare module 'papaparse' {
  const Papa: { parse<T>(text: string): { readonly data: readonly T[] } };
  export default Papa;
}

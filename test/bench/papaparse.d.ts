declare module 'papaparse' {
  const Papa: { parse(text: string): { readonly data: readonly (readonly string[])[] } };
  export default Papa;
}

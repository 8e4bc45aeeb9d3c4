/** Where the reader of codes, a script of its own, leaves itself in the world of our scripts, which no page sees. */
export const codeReaderKey = Symbol.for('kaban.code-reader');

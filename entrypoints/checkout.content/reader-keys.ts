/** Where readers that are scripts of their own leave themselves in the world of our scripts, which no page sees. */
export const codeReaderKey = Symbol.for('kaban.code-reader');
export const boxWriterKey = Symbol.for('kaban.box-writer');
export const pageWriterKey = Symbol.for('kaban.page-writer');
export const transcriberKey = Symbol.for('kaban.transcriber');

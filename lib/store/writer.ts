/** One writer at a time, over all our pages and workers. */
export function asWriter<T>(write: () => Promise<T>): Promise<T> {
  return navigator.locks.request('kaban-writer', write);
}

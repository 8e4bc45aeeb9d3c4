/** Long enough for a browser that first asks where to save. */
const addressTime = 600_000;

/** Hands a file to the browser's downloads, which tell nothing back. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressTime);
}

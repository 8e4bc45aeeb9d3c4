import { browser } from 'wxt/browser';
import { decodeQr, type QrImage } from '../../../lib/checkout/qr-decode.ts';
import { type QrReading, readQrPayload } from '../../../lib/checkout/qr-payload.ts';
import type { Result } from '../../../lib/domain/result.ts';
import type { LookTrouble } from '../../../lib/text/checkout/page.zh-cn.ts';

/**
 * What the code on the window's screen is. The picture is looked at here and dropped; neither it nor the code's text
 * goes anywhere. Only a press in the popup may ask.
 */
export async function readScreen(
  windowId: number | undefined,
): Promise<Result<QrReading, LookTrouble>> {
  const picture = await captured(windowId);
  if (picture === undefined) return { ok: false, error: 'not-allowed' };
  try {
    const text = await decodeQr(await pixelsOf(picture));
    return text === undefined
      ? { ok: false, error: 'no-code' }
      : { ok: true, value: readQrPayload(text) };
  } catch {
    return { ok: false, error: 'failed' };
  }
}

/** A data URL; undefined where the browser does not let us, which is wherever the toolbar button was not pressed. */
async function captured(windowId: number | undefined): Promise<string | undefined> {
  try {
    const options = { format: 'png' } as const;
    return await (windowId === undefined
      ? browser.tabs.captureVisibleTab(options)
      : browser.tabs.captureVisibleTab(windowId, options));
  } catch {
    return undefined;
  }
}

async function pixelsOf(dataUrl: string): Promise<QrImage> {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (each) =>
    each.charCodeAt(0),
  );
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to read from');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

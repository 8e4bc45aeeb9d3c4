import { readPage } from '../page/read-page.ts';

/** The amount that the product reads from the page it was put into, in minor units. */
function probe() {
  return readPage(document, 'https://pay.shop.example.com/cashier').amount?.minor;
}

Object.assign(globalThis, { kabanAmount: probe });

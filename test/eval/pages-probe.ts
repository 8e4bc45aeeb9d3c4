import { optionName } from '../../lib/checkout/page-facts.ts';
import { readPage } from '../page/read-page.ts';

/** What the product reads from the page it was put into, as plain data. */
function probe() {
  const before = performance.now();
  const facts = readPage(document, location.href);
  const took = performance.now() - before;
  return {
    kind: facts.kind,
    amount: facts.amount,
    options: facts.options.map(optionName),
    risks: facts.risks,
    payee: facts.payee,
    orderNo: facts.orderNo,
    brandsShown: facts.brandsShown,
    brandsNamed: facts.brandsNamed,
    fields: facts.fields,
    signals: facts.signals,
    took,
  };
}

export type Probed = ReturnType<typeof probe>;

Object.assign(globalThis, { kabanProbe: probe });

import type { Evidence } from '../../lib/checkout/field-evidence.ts';
import { readFields } from '../../lib/checkout/form-fields.ts';
import type { SensitiveField } from '../../lib/checkout/page-facts.ts';
import { transcribeBoxes } from '../../lib/page/boxes.ts';
import { formOf } from '../../lib/page/tree.ts';

interface FieldOnPage {
  readonly element: Element;
  readonly field: SensitiveField;
  readonly form: HTMLFormElement | undefined;
  readonly shown: boolean;
  readonly evidence: readonly Evidence[];
}

/** Both halves in one place, as no part of the product has them: a page is written down and judged. */
export function findFields(document: Document): readonly FieldOnPage[] {
  const { elements, ...transcript } = transcribeBoxes(document);
  return readFields(transcript).flatMap(({ at, field, evidence }) => {
    const element = elements[at];
    if (!element) return [];
    const shown = transcript.boxes[at]?.shown === true;
    return [{ element, field, form: formOf(element) ?? undefined, shown, evidence }];
  });
}

import type { CardDraft } from '../lib/domain/card-draft.ts';
import type { CardDraftErrors } from '../lib/text/codes.ts';

/** What every part of the form gets. */
export interface CardFieldsProps {
  readonly draft: CardDraft;
  readonly errors: CardDraftErrors;
  readonly onChange: (part: Partial<CardDraft>) => void;
}

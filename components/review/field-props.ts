import type { Language } from "@/lib/extraction/output";
import type { BodyChoice, HoldingDraft, ReviewClause } from "@/lib/review/schema";
import type { SectorChoices } from "@/lib/sectors/schema";

/** What the panel offers to choose from, and the languages of the communiqué. */
export type Choices = { sectors: readonly SectorChoices[]; bodies: readonly BodyChoice[]; languages: readonly Language[] };

/** What a field of the panel works with: the draft, the proposal beside it, and how to change the draft. */
export type FieldProps = { draft: HoldingDraft; clause: ReviewClause; edit: (parts: Partial<HoldingDraft>) => void };

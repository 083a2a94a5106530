-- DropForeignKey
ALTER TABLE "clause" DROP CONSTRAINT "clause_communique_id_paragraph_index_fkey";

-- DropForeignKey
ALTER TABLE "paragraph_text" DROP CONSTRAINT "paragraph_text_communique_id_paragraph_index_fkey";

-- DropIndex
DROP INDEX "clause_communique_id_key_key";

-- DropIndex
DROP INDEX "clause_communique_id_paragraph_index_ordinal_key";

-- DropIndex
DROP INDEX "deliverable_commitment_id_ordinal_key";

-- AlterTable
ALTER TABLE "clause" ADD COLUMN     "decided_no" INTEGER,
ADD COLUMN     "decision" TEXT NOT NULL DEFAULT 'open',
ADD COLUMN     "holding" JSONB,
ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'machine',
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "standing" TEXT NOT NULL DEFAULT 'current',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "commitment_revision" ADD COLUMN     "selection" TEXT,
ADD COLUMN     "verb" TEXT;
UPDATE "commitment_revision" r SET "selection" = c."selection", "verb" = c."verb" FROM "commitment" c WHERE c."id" = r."commitment_id";
ALTER TABLE "commitment_revision" ALTER COLUMN "selection" SET NOT NULL, ALTER COLUMN "verb" SET NOT NULL;

-- AlterTable
ALTER TABLE "communique" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "communique_source" DROP CONSTRAINT "communique_source_pkey",
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD CONSTRAINT "communique_source_pkey" PRIMARY KEY ("communique_id", "revision", "language");

-- AlterTable
ALTER TABLE "deliverable" ADD COLUMN     "from_no" INTEGER,
ADD COLUMN     "until_no" INTEGER;
UPDATE "deliverable" d SET "from_no" = c."created_no" FROM "commitment" c WHERE c."id" = d."commitment_id";
ALTER TABLE "deliverable" ALTER COLUMN "from_no" SET NOT NULL;

-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "reason" TEXT,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "settled_no" INTEGER;

-- AlterTable
ALTER TABLE "paragraph" DROP CONSTRAINT "paragraph_pkey",
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD CONSTRAINT "paragraph_pkey" PRIMARY KEY ("communique_id", "revision", "index");

-- AlterTable
ALTER TABLE "paragraph_text" DROP CONSTRAINT "paragraph_text_pkey",
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD CONSTRAINT "paragraph_text_pkey" PRIMARY KEY ("communique_id", "revision", "paragraph_index", "language");

-- CreateTable
CREATE TABLE "clause_alias" (
    "communique_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "clause_id" UUID NOT NULL,

    CONSTRAINT "clause_alias_pkey" PRIMARY KEY ("communique_id","key")
);

-- CreateTable
CREATE TABLE "clause_change" (
    "clause_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "proposal" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "raised_no" INTEGER NOT NULL,
    "decided_no" INTEGER,

    CONSTRAINT "clause_change_pkey" PRIMARY KEY ("clause_id","revision")
);

-- CreateTable
CREATE TABLE "review_presence" (
    "clause_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_presence_pkey" PRIMARY KEY ("clause_id","person_id")
);

-- CreateTable
CREATE TABLE "commitment_title" (
    "commitment_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "no" INTEGER NOT NULL,

    CONSTRAINT "commitment_title_pkey" PRIMARY KEY ("commitment_id","language")
);

-- CreateTable
CREATE TABLE "lineage_link" (
    "id" UUID NOT NULL,
    "later_id" UUID NOT NULL,
    "earlier_id" UUID NOT NULL,
    "relation" TEXT NOT NULL,
    "similarity" DOUBLE PRECISION NOT NULL,
    "explanation" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'proposed',
    "proposed_no" INTEGER NOT NULL,
    "decided_no" INTEGER,
    "reason" TEXT,

    CONSTRAINT "lineage_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "communique_revision" (
    "communique_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "rules_version" TEXT NOT NULL,
    "no" INTEGER NOT NULL,

    CONSTRAINT "communique_revision_pkey" PRIMARY KEY ("communique_id","revision")
);

-- CreateIndex
CREATE INDEX "clause_alias_clause_id_idx" ON "clause_alias"("clause_id");

-- CreateIndex
CREATE INDEX "lineage_link_earlier_id_idx" ON "lineage_link"("earlier_id");

-- CreateIndex
CREATE UNIQUE INDEX "lineage_link_later_id_earlier_id_key" ON "lineage_link"("later_id", "earlier_id");

-- CreateIndex
CREATE UNIQUE INDEX "communique_revision_no_key" ON "communique_revision"("no");

-- CreateIndex
CREATE INDEX "clause_communique_id_decision_idx" ON "clause"("communique_id", "decision");

-- CreateIndex
CREATE UNIQUE INDEX "clause_communique_id_revision_paragraph_index_ordinal_key" ON "clause"("communique_id", "revision", "paragraph_index", "ordinal");

-- CreateIndex
CREATE INDEX "deliverable_commitment_id_ordinal_idx" ON "deliverable"("commitment_id", "ordinal");

-- AddForeignKey
ALTER TABLE "clause" ADD CONSTRAINT "clause_communique_id_revision_paragraph_index_fkey" FOREIGN KEY ("communique_id", "revision", "paragraph_index") REFERENCES "paragraph"("communique_id", "revision", "index") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "clause_alias" ADD CONSTRAINT "clause_alias_clause_id_fkey" FOREIGN KEY ("clause_id") REFERENCES "clause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "clause_change" ADD CONSTRAINT "clause_change_clause_id_fkey" FOREIGN KEY ("clause_id") REFERENCES "clause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "review_presence" ADD CONSTRAINT "review_presence_clause_id_fkey" FOREIGN KEY ("clause_id") REFERENCES "clause"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "review_presence" ADD CONSTRAINT "review_presence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "commitment_title" ADD CONSTRAINT "commitment_title_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lineage_link" ADD CONSTRAINT "lineage_link_later_id_fkey" FOREIGN KEY ("later_id") REFERENCES "commitment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lineage_link" ADD CONSTRAINT "lineage_link_earlier_id_fkey" FOREIGN KEY ("earlier_id") REFERENCES "commitment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "communique_revision" ADD CONSTRAINT "communique_revision_communique_id_fkey" FOREIGN KEY ("communique_id") REFERENCES "communique"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "paragraph_text" ADD CONSTRAINT "paragraph_text_communique_id_revision_paragraph_index_fkey" FOREIGN KEY ("communique_id", "revision", "paragraph_index") REFERENCES "paragraph"("communique_id", "revision", "index") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What is there already stands in its first reading.
INSERT INTO "communique_revision" ("communique_id", "revision", "cause", "rules_version", "no") SELECT "id", 1, 'import', "rules_version", "imported_no" FROM "communique";
INSERT INTO "clause_alias" ("communique_id", "key", "clause_id") SELECT "communique_id", "key", "id" FROM "clause";

-- Where a clause stands is a person's decision too, so spans follow from the log; the words of a paragraph stay immutable.
DROP TRIGGER clause_span_immutable ON "clause_span";
DROP TRIGGER clause_span_no_truncate ON "clause_span";

-- Closed sets.
ALTER TABLE "commitment" DROP CONSTRAINT "commitment_verb";
ALTER TABLE "clause" ADD CONSTRAINT "clause_origin" CHECK ("origin" IN ('machine', 'person'));
ALTER TABLE "clause" ADD CONSTRAINT "clause_standing" CHECK ("standing" IN ('current', 'changed', 'vanished'));
ALTER TABLE "clause" ADD CONSTRAINT "clause_decision" CHECK ("decision" IN ('open', 'accepted', 'edited', 'rejected', 'promoted', 'merged'));
ALTER TABLE "clause" ADD CONSTRAINT "clause_version" CHECK ("version" > 0);
ALTER TABLE "clause_change" ADD CONSTRAINT "clause_change_state" CHECK ("state" IN ('open', 'taken', 'kept'));
ALTER TABLE "communique_revision" ADD CONSTRAINT "communique_revision_cause" CHECK ("cause" IN ('import', 'translation', 'correction', 'rereading'));
ALTER TABLE "commitment_revision" ADD CONSTRAINT "commitment_revision_selection" CHECK ("selection" IN ('proposed', 'confirmed', 'rejected'));
ALTER TABLE "commitment_title" ADD CONSTRAINT "commitment_title_language" CHECK ("language"::text_language IS NOT NULL);
ALTER TABLE "commitment_title" ADD CONSTRAINT "commitment_title_state" CHECK ("state" IN ('source', 'machine', 'checked'));
ALTER TABLE "lineage_link" ADD CONSTRAINT "lineage_link_relation" CHECK ("relation" IN ('same', 'stronger', 'weaker', 'fulfilled'));
ALTER TABLE "lineage_link" ADD CONSTRAINT "lineage_link_state" CHECK ("state" IN ('proposed', 'confirmed', 'rejected'));
ALTER TABLE "lineage_link" ADD CONSTRAINT "lineage_link_similarity" CHECK ("similarity" BETWEEN 0 AND 1);
ALTER TABLE "lineage_link" ADD CONSTRAINT "lineage_link_two" CHECK ("later_id" <> "earlier_id");
ALTER TABLE "deliverable" ADD CONSTRAINT "deliverable_positions" CHECK ("until_no" > "from_no");

-- One deliverable of a number at a time.
CREATE UNIQUE INDEX "deliverable_current" ON "deliverable" ("commitment_id", "ordinal") WHERE "until_no" IS NULL;

-- A rebuild takes the projections out and writes them again in one transaction: the new keys may wait for its end, too.
DO $$
DECLARE key record;
BEGIN
  FOR key IN SELECT conrelid::regclass AS owner, conname FROM pg_constraint WHERE contype = 'f' AND NOT condeferrable AND connamespace = current_schema()::regnamespace LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', key.owner, key.conname);
  END LOOP;
END;
$$;

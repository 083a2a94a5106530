-- Trigram search over words; a trusted extension, so the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_no" INTEGER NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "person_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "token_hash" CHAR(64) NOT NULL,
    "purpose" TEXT NOT NULL,
    "person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instance_secret" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "instance_secret_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "body" (
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "registered_no" INTEGER NOT NULL,

    CONSTRAINT "body_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "body_alias" (
    "body_code" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "alias" TEXT NOT NULL,

    CONSTRAINT "body_alias_pkey" PRIMARY KEY ("body_code","language","alias")
);

-- CreateTable
CREATE TABLE "clause" (
    "id" UUID NOT NULL,
    "communique_id" UUID NOT NULL,
    "paragraph_index" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "tracked" BOOLEAN NOT NULL,
    "kind" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "proposal" JSONB NOT NULL,
    "extracted_no" INTEGER NOT NULL,

    CONSTRAINT "clause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clause_span" (
    "clause_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "verb_text" TEXT NOT NULL,

    CONSTRAINT "clause_span_pkey" PRIMARY KEY ("clause_id","language")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "communique_id" UUID NOT NULL,
    "clause_id" UUID,
    "paragraph_index" INTEGER,
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "places" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "raised_no" INTEGER NOT NULL,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "communique_id" UUID NOT NULL,
    "clause_id" UUID NOT NULL,
    "paragraph_index" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sector_code" TEXT NOT NULL,
    "selection" TEXT NOT NULL DEFAULT 'proposed',
    "parties_basis" TEXT NOT NULL,
    "adopted_on" DATE NOT NULL,
    "created_no" INTEGER NOT NULL,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_state" (
    "commitment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "completion" TEXT NOT NULL,
    "deadline_latest" DATE,
    "deadline_earliest" DATE,
    "deadline_type" TEXT,
    "deadline_precision" TEXT,
    "deadline_text" TEXT,
    "last_entry_no" INTEGER,
    "last_entry_at" TIMESTAMPTZ(3),

    CONSTRAINT "commitment_state_pkey" PRIMARY KEY ("commitment_id")
);

-- CreateTable
CREATE TABLE "commitment_revision" (
    "commitment_id" UUID NOT NULL,
    "from_no" INTEGER NOT NULL,
    "until_no" INTEGER,
    "kind" TEXT NOT NULL,
    "sector_code" TEXT NOT NULL,
    "owners" JSONB NOT NULL,

    CONSTRAINT "commitment_revision_pkey" PRIMARY KEY ("commitment_id","from_no")
);

-- CreateTable
CREATE TABLE "commitment_owner" (
    "commitment_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "body_code" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "basis" TEXT NOT NULL,

    CONSTRAINT "commitment_owner_pkey" PRIMARY KEY ("commitment_id","ordinal")
);

-- CreateTable
CREATE TABLE "commitment_party" (
    "commitment_id" UUID NOT NULL,
    "state_code" CHAR(2) NOT NULL,

    CONSTRAINT "commitment_party_pkey" PRIMARY KEY ("commitment_id","state_code")
);

-- CreateTable
CREATE TABLE "deliverable" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text_zh" TEXT,
    "text_en" TEXT,
    "text_ru" TEXT,
    "completion" TEXT NOT NULL DEFAULT 'not_assessed',
    "entry_id" UUID,

    CONSTRAINT "deliverable_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline" (
    "deliverable_id" UUID NOT NULL,
    "origin" TEXT NOT NULL,
    "from_no" INTEGER NOT NULL,
    "until_no" INTEGER,
    "text" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "earliest" DATE,
    "latest" DATE,
    "precision" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("deliverable_id","origin","from_no")
);

-- CreateTable
CREATE TABLE "search_document" (
    "commitment_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "pairs" TEXT[],

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("commitment_id")
);

-- CreateTable
CREATE TABLE "source_file" (
    "sha256" CHAR(64) NOT NULL,
    "bytes" BYTEA NOT NULL,
    "byte_length" INTEGER NOT NULL,

    CONSTRAINT "source_file_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "communique" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "meeting" INTEGER,
    "title_zh" TEXT,
    "title_en" TEXT,
    "title_ru" TEXT,
    "held_from" DATE,
    "held_to" DATE,
    "adopted_on" DATE NOT NULL,
    "published_on" DATE,
    "place" JSONB NOT NULL,
    "languages" TEXT[],
    "rules_version" TEXT NOT NULL,
    "imported_no" INTEGER NOT NULL,

    CONSTRAINT "communique_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "communique_source" (
    "communique_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,

    CONSTRAINT "communique_source_pkey" PRIMARY KEY ("communique_id","language")
);

-- CreateTable
CREATE TABLE "paragraph" (
    "communique_id" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "certainty" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "paragraph_pkey" PRIMARY KEY ("communique_id","index")
);

-- CreateTable
CREATE TABLE "paragraph_text" (
    "communique_id" UUID NOT NULL,
    "paragraph_index" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "paragraph_text_pkey" PRIMARY KEY ("communique_id","paragraph_index","language")
);

-- CreateTable
CREATE TABLE "log_event" (
    "no" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "kind" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "commitment_id" UUID,
    "effective_on" DATE,
    "data" JSONB NOT NULL,
    "previous_hash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "log_event_pkey" PRIMARY KEY ("no")
);

-- CreateTable
CREATE TABLE "log_head" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "no" INTEGER NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "log_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_state" (
    "code" CHAR(2) NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "registered_no" INTEGER NOT NULL,

    CONSTRAINT "member_state_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "membership" (
    "state_code" CHAR(2) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("state_code","valid_from")
);

-- CreateTable
CREATE TABLE "progress_entry" (
    "id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "commitment_id" UUID NOT NULL,
    "deliverable_id" UUID,
    "completion" TEXT NOT NULL,
    "narrative" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "author_id" UUID NOT NULL,
    "basis" TEXT NOT NULL,
    "sensitive" BOOLEAN NOT NULL DEFAULT false,
    "searched_where" TEXT,
    "searched_on" DATE,
    "supersedes_id" UUID,
    "supersedes_reason" TEXT,
    "in_force_from_no" INTEGER,
    "ended_by_no" INTEGER,
    "ended_as" TEXT,
    "ended_reason" TEXT,

    CONSTRAINT "progress_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_assessment" (
    "no" INTEGER NOT NULL,
    "entry_id" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entry_assessment_pkey" PRIMARY KEY ("no")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "tier" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT,
    "file_sha256" CHAR(64),
    "file_name" TEXT,
    "published_on" DATE,
    "accessed_on" DATE,
    "language" TEXT,
    "states_fact" TEXT,
    "recorded_no" INTEGER NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress_evidence" (
    "entry_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "progress_evidence_pkey" PRIMARY KEY ("entry_id","evidence_id")
);

-- CreateTable
CREATE TABLE "evidence_file" (
    "sha256" CHAR(64) NOT NULL,
    "bytes" BYTEA NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,

    CONSTRAINT "evidence_file_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "pillar" (
    "code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "registered_no" INTEGER NOT NULL,

    CONSTRAINT "pillar_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "sector" (
    "code" TEXT NOT NULL,
    "pillar_code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "registered_no" INTEGER NOT NULL,

    CONSTRAINT "sector_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "person_created_no_key" ON "person"("created_no");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "invitation_person_id_idx" ON "invitation"("person_id");

-- CreateIndex
CREATE INDEX "sign_in_failure_key_at_idx" ON "sign_in_failure"("key", "at");

-- CreateIndex
CREATE UNIQUE INDEX "body_registered_no_key" ON "body"("registered_no");

-- CreateIndex
CREATE UNIQUE INDEX "clause_extracted_no_key" ON "clause"("extracted_no");

-- CreateIndex
CREATE UNIQUE INDEX "clause_communique_id_key_key" ON "clause"("communique_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "clause_communique_id_paragraph_index_ordinal_key" ON "clause"("communique_id", "paragraph_index", "ordinal");

-- CreateIndex
CREATE INDEX "notice_clause_id_idx" ON "notice"("clause_id");

-- CreateIndex
CREATE INDEX "notice_communique_id_paragraph_index_idx" ON "notice"("communique_id", "paragraph_index");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_code_key" ON "commitment"("code");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_clause_id_key" ON "commitment"("clause_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_created_no_key" ON "commitment"("created_no");

-- CreateIndex
CREATE INDEX "commitment_communique_id_paragraph_index_ordinal_idx" ON "commitment"("communique_id", "paragraph_index", "ordinal");

-- CreateIndex
CREATE INDEX "commitment_sector_code_idx" ON "commitment"("sector_code");

-- CreateIndex
CREATE INDEX "commitment_state_completion_idx" ON "commitment_state"("completion");

-- CreateIndex
CREATE INDEX "commitment_state_deadline_latest_idx" ON "commitment_state"("deadline_latest");

-- CreateIndex
CREATE INDEX "commitment_owner_body_code_idx" ON "commitment_owner"("body_code");

-- CreateIndex
CREATE INDEX "commitment_party_state_code_idx" ON "commitment_party"("state_code");

-- CreateIndex
CREATE UNIQUE INDEX "deliverable_commitment_id_ordinal_key" ON "deliverable"("commitment_id", "ordinal");

-- CreateIndex
CREATE INDEX "search_document_pairs_idx" ON "search_document" USING GIN ("pairs");

-- CreateIndex
CREATE INDEX "search_document_body_idx" ON "search_document" USING GIN ("body" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "communique_code_key" ON "communique"("code");

-- CreateIndex
CREATE UNIQUE INDEX "communique_imported_no_key" ON "communique"("imported_no");

-- CreateIndex
CREATE INDEX "communique_source_sha256_idx" ON "communique_source"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "log_event_hash_key" ON "log_event"("hash");

-- CreateIndex
CREATE INDEX "log_event_subject_type_subject_id_no_idx" ON "log_event"("subject_type", "subject_id", "no");

-- CreateIndex
CREATE INDEX "log_event_commitment_id_no_idx" ON "log_event"("commitment_id", "no");

-- CreateIndex
CREATE INDEX "log_event_recorded_at_idx" ON "log_event"("recorded_at");

-- CreateIndex
CREATE UNIQUE INDEX "member_state_ordinal_key" ON "member_state"("ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "member_state_registered_no_key" ON "member_state"("registered_no");

-- CreateIndex
CREATE UNIQUE INDEX "progress_entry_no_key" ON "progress_entry"("no");

-- CreateIndex
CREATE UNIQUE INDEX "progress_entry_supersedes_id_key" ON "progress_entry"("supersedes_id");

-- CreateIndex
CREATE INDEX "progress_entry_commitment_id_effective_on_no_idx" ON "progress_entry"("commitment_id", "effective_on" DESC, "no" DESC);

-- CreateIndex
CREATE INDEX "entry_assessment_entry_id_no_idx" ON "entry_assessment"("entry_id", "no");

-- CreateIndex
CREATE INDEX "evidence_file_sha256_idx" ON "evidence"("file_sha256");

-- CreateIndex
CREATE INDEX "progress_evidence_evidence_id_idx" ON "progress_evidence"("evidence_id");

-- CreateIndex
CREATE UNIQUE INDEX "pillar_ordinal_key" ON "pillar"("ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "pillar_registered_no_key" ON "pillar"("registered_no");

-- CreateIndex
CREATE UNIQUE INDEX "sector_ordinal_key" ON "sector"("ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "sector_registered_no_key" ON "sector"("registered_no");

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "body_alias" ADD CONSTRAINT "body_alias_body_code_fkey" FOREIGN KEY ("body_code") REFERENCES "body"("code") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "clause" ADD CONSTRAINT "clause_communique_id_fkey" FOREIGN KEY ("communique_id") REFERENCES "communique"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "clause" ADD CONSTRAINT "clause_communique_id_paragraph_index_fkey" FOREIGN KEY ("communique_id", "paragraph_index") REFERENCES "paragraph"("communique_id", "index") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "clause_span" ADD CONSTRAINT "clause_span_clause_id_fkey" FOREIGN KEY ("clause_id") REFERENCES "clause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_communique_id_fkey" FOREIGN KEY ("communique_id") REFERENCES "communique"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_clause_id_fkey" FOREIGN KEY ("clause_id") REFERENCES "clause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_communique_id_fkey" FOREIGN KEY ("communique_id") REFERENCES "communique"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_clause_id_fkey" FOREIGN KEY ("clause_id") REFERENCES "clause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_sector_code_fkey" FOREIGN KEY ("sector_code") REFERENCES "sector"("code") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "commitment_state" ADD CONSTRAINT "commitment_state_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "commitment_revision" ADD CONSTRAINT "commitment_revision_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "commitment_owner" ADD CONSTRAINT "commitment_owner_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "commitment_owner" ADD CONSTRAINT "commitment_owner_body_code_fkey" FOREIGN KEY ("body_code") REFERENCES "body"("code") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "commitment_party" ADD CONSTRAINT "commitment_party_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "commitment_party" ADD CONSTRAINT "commitment_party_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "member_state"("code") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deliverable" ADD CONSTRAINT "deliverable_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_deliverable_id_fkey" FOREIGN KEY ("deliverable_id") REFERENCES "deliverable"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "search_document" ADD CONSTRAINT "search_document_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "communique_source" ADD CONSTRAINT "communique_source_communique_id_fkey" FOREIGN KEY ("communique_id") REFERENCES "communique"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "communique_source" ADD CONSTRAINT "communique_source_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "source_file"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "paragraph" ADD CONSTRAINT "paragraph_communique_id_fkey" FOREIGN KEY ("communique_id") REFERENCES "communique"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "paragraph_text" ADD CONSTRAINT "paragraph_text_communique_id_paragraph_index_fkey" FOREIGN KEY ("communique_id", "paragraph_index") REFERENCES "paragraph"("communique_id", "index") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "member_state"("code") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "progress_entry" ADD CONSTRAINT "progress_entry_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "progress_entry" ADD CONSTRAINT "progress_entry_deliverable_id_fkey" FOREIGN KEY ("deliverable_id") REFERENCES "deliverable"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "progress_entry" ADD CONSTRAINT "progress_entry_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "progress_entry" ADD CONSTRAINT "progress_entry_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "progress_entry"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "entry_assessment" ADD CONSTRAINT "entry_assessment_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "progress_entry"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "entry_assessment" ADD CONSTRAINT "entry_assessment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_sha256_fkey" FOREIGN KEY ("file_sha256") REFERENCES "evidence_file"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "progress_evidence" ADD CONSTRAINT "progress_evidence_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "progress_entry"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "progress_evidence" ADD CONSTRAINT "progress_evidence_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "sector" ADD CONSTRAINT "sector_pillar_code_fkey" FOREIGN KEY ("pillar_code") REFERENCES "pillar"("code") ON DELETE NO ACTION ON UPDATE NO ACTION;



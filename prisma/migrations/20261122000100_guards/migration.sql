-- What the schema language cannot say: the log's chain, append-only tables, closed sets, and keys that a rebuild may defer.

-- The log ------------------------------------------------------------------------------------------------------------

INSERT INTO "log_head" ("id", "no", "hash") VALUES (1, 0, repeat('0', 64));
ALTER TABLE "log_head" ADD CONSTRAINT "log_head_single" CHECK ("id" = 1);

-- Each event takes the position after the head and carries the head's hash; the head moves with it. No gaps, no forks.
CREATE FUNCTION log_event_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE log_head SET no = NEW.no, hash = NEW.hash WHERE id = 1 AND no = NEW.no - 1 AND hash = NEW.previous_hash;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'event % does not follow the head of the log', NEW.no USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER log_event_chain BEFORE INSERT ON "log_event" FOR EACH ROW EXECUTE FUNCTION log_event_chain();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END;
$$;

-- Append-only: the log, the original bytes. TRUNCATE fires no row trigger, so it has its own.
CREATE TRIGGER log_event_append_only BEFORE UPDATE OR DELETE ON "log_event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_event_no_truncate BEFORE TRUNCATE ON "log_event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_head_keep BEFORE DELETE ON "log_head" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_head_no_truncate BEFORE TRUNCATE ON "log_head" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER source_file_append_only BEFORE UPDATE OR DELETE ON "source_file" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER source_file_no_truncate BEFORE TRUNCATE ON "source_file" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_file_append_only BEFORE UPDATE OR DELETE ON "evidence_file" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_file_no_truncate BEFORE TRUNCATE ON "evidence_file" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Immutable words: never edited. A rebuild from the log says that it is one, and may take them out and write them again.
CREATE FUNCTION refuse_unless_rebuild() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('tracker.rebuild', true) = 'on' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is immutable', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END;
$$;
CREATE TRIGGER paragraph_text_immutable BEFORE UPDATE OR DELETE ON "paragraph_text" FOR EACH ROW EXECUTE FUNCTION refuse_unless_rebuild();
CREATE TRIGGER paragraph_text_no_truncate BEFORE TRUNCATE ON "paragraph_text" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER clause_span_immutable BEFORE UPDATE OR DELETE ON "clause_span" FOR EACH ROW EXECUTE FUNCTION refuse_unless_rebuild();
CREATE TRIGGER clause_span_no_truncate BEFORE TRUNCATE ON "clause_span" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Closed sets --------------------------------------------------------------------------------------------------------

CREATE DOMAIN completion AS text CHECK (VALUE IN ('not_assessed', 'no_evidence', 'not_started', 'limited', 'substantial', 'completed', 'discontinued'));
ALTER TABLE "commitment_state" ADD CONSTRAINT "commitment_state_completion" CHECK ("completion"::completion IS NOT NULL);
ALTER TABLE "deliverable" ADD CONSTRAINT "deliverable_completion" CHECK ("completion"::completion IS NOT NULL);
ALTER TABLE "progress_entry" ADD CONSTRAINT "progress_entry_completion" CHECK ("completion"::completion <> 'not_assessed');

CREATE DOMAIN text_language AS text CHECK (VALUE IN ('zh', 'ru', 'en'));
ALTER TABLE "communique_source" ADD CONSTRAINT "communique_source_language" CHECK ("language"::text_language IS NOT NULL);
ALTER TABLE "paragraph_text" ADD CONSTRAINT "paragraph_text_language" CHECK ("language"::text_language IS NOT NULL);
ALTER TABLE "clause_span" ADD CONSTRAINT "clause_span_language" CHECK ("language"::text_language IS NOT NULL);
ALTER TABLE "body_alias" ADD CONSTRAINT "body_alias_language" CHECK ("language"::text_language IS NOT NULL);

CREATE DOMAIN clause_kind AS text CHECK (VALUE IN ('outcome', 'statement', 'proposal', 'event', 'programme', 'instrument'));
ALTER TABLE "clause" ADD CONSTRAINT "clause_kind" CHECK ("kind"::clause_kind IS NOT NULL);
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_kind" CHECK ("kind"::clause_kind IS NOT NULL);
ALTER TABLE "commitment_revision" ADD CONSTRAINT "commitment_revision_kind" CHECK ("kind"::clause_kind IS NOT NULL);
ALTER TABLE "deliverable" ADD CONSTRAINT "deliverable_kind" CHECK ("kind"::clause_kind IS NOT NULL);

ALTER TABLE "commitment" ADD CONSTRAINT "commitment_verb" CHECK ("verb" IN ('noted', 'supported', 'approved'));
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_selection" CHECK ("selection" IN ('proposed', 'confirmed', 'rejected'));
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_parties_basis" CHECK ("parties_basis" IN ('all', 'named', 'unspecified'));
ALTER TABLE "clause" ADD CONSTRAINT "clause_tracked_verb" CHECK ("tracked" = ("verb" IN ('noted', 'supported', 'approved')));
ALTER TABLE "clause" ADD CONSTRAINT "clause_confidence" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "notice" ADD CONSTRAINT "notice_state" CHECK ("state" IN ('open', 'dismissed', 'accepted'));
ALTER TABLE "commitment_owner" ADD CONSTRAINT "commitment_owner_role" CHECK ("role" IN ('lead', 'supporting', 'host', 'initiator', 'organiser'));
ALTER TABLE "commitment_owner" ADD CONSTRAINT "commitment_owner_basis" CHECK ("basis" IN ('text', 'default', 'person'));
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_origin" CHECK ("origin" IN ('text', 'person'));
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_type" CHECK ("type" IN ('due', 'event', 'term'));
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_precision" CHECK ("precision" IN ('day', 'month', 'quarter', 'half', 'year', 'period', 'relative'));
ALTER TABLE "progress_entry" ADD CONSTRAINT "progress_entry_basis" CHECK ("basis" IN ('self_reported', 'independent'));
ALTER TABLE "progress_entry" ADD CONSTRAINT "progress_entry_ended_as" CHECK ("ended_as" IN ('superseded', 'withdrawn'));
ALTER TABLE "entry_assessment" ADD CONSTRAINT "entry_assessment_verdict" CHECK ("verdict" IN ('confirmed', 'disputed'));
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_tier" CHECK ("tier" IN ('official_document', 'official_statement', 'media', 'other'));
ALTER TABLE "person" ADD CONSTRAINT "person_role" CHECK ("role" IN ('viewer', 'analyst', 'reviewer', 'admin'));
ALTER TABLE "person" ADD CONSTRAINT "person_email_lower" CHECK ("email" = lower("email"));
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_purpose" CHECK (("purpose" = 'set_up' AND "person_id" IS NULL) OR ("purpose" IN ('invitation', 'reset') AND "person_id" IS NOT NULL));

-- What rows promise --------------------------------------------------------------------------------------------------

ALTER TABLE "clause_span" ADD CONSTRAINT "clause_span_range" CHECK (0 <= "start_offset" AND "start_offset" < "end_offset");
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_range" CHECK ("earliest" <= "latest");
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_positions" CHECK ("until_no" > "from_no");
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_reason" CHECK (("origin" = 'person') = ("reason" IS NOT NULL));
ALTER TABLE "commitment_revision" ADD CONSTRAINT "commitment_revision_positions" CHECK ("until_no" > "from_no");
ALTER TABLE "commitment_state" ADD CONSTRAINT "commitment_state_version" CHECK ("version" > 0);
ALTER TABLE "progress_entry" ADD CONSTRAINT "progress_entry_ended" CHECK (("ended_by_no" IS NULL) = ("ended_as" IS NULL) AND ("ended_by_no" IS NULL) = ("ended_reason" IS NULL));
ALTER TABLE "progress_entry" ADD CONSTRAINT "progress_entry_searched" CHECK ("completion" <> 'no_evidence' OR ("searched_where" IS NOT NULL AND "searched_on" IS NOT NULL));
ALTER TABLE "progress_entry" ADD CONSTRAINT "progress_entry_force" CHECK ("in_force_from_no" >= "no" AND ("in_force_from_no" IS NOT NULL OR "completion" = 'discontinued'));
ALTER TABLE "progress_entry" ADD CONSTRAINT "progress_entry_supersedes" CHECK (("supersedes_id" IS NULL) = ("supersedes_reason" IS NULL));
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_link_or_file" CHECK (("url" IS NULL) <> ("file_sha256" IS NULL));
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_size" CHECK ("byte_length" = octet_length("bytes") AND "byte_length" <= 10485760);
ALTER TABLE "source_file" ADD CONSTRAINT "source_file_size" CHECK ("byte_length" = octet_length("bytes"));
ALTER TABLE "source_file" ADD CONSTRAINT "source_file_hash" CHECK ("sha256" = encode(sha256("bytes"), 'hex'));
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_hash" CHECK ("sha256" = encode(sha256("bytes"), 'hex'));
ALTER TABLE "membership" ADD CONSTRAINT "membership_range" CHECK ("valid_from" <= "valid_to");

-- At most one current row of each.
CREATE UNIQUE INDEX "commitment_revision_current" ON "commitment_revision" ("commitment_id") WHERE "until_no" IS NULL;
CREATE UNIQUE INDEX "deadline_current" ON "deadline" ("deliverable_id", "origin") WHERE "until_no" IS NULL;
CREATE UNIQUE INDEX "invitation_one_open_set_up" ON "invitation" ("purpose") WHERE "purpose" = 'set_up' AND "used_at" IS NULL;

-- A rebuild takes the projections out and writes them again in one transaction: keys may wait for its end.
DO $$
DECLARE key record;
BEGIN
  FOR key IN SELECT conrelid::regclass AS owner, conname FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', key.owner, key.conname);
  END LOOP;
END;
$$;

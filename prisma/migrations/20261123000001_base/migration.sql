-- CreateEnum
CREATE TYPE "fact_source" AS ENUM ('person', 'file');

-- CreateEnum
CREATE TYPE "member_role" AS ENUM ('owner', 'officer', 'manager', 'consultant', 'viewer');

-- CreateTable
CREATE TABLE "audit_entry" (
    "org_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("org_id","seq")
);

-- CreateTable
CREATE TABLE "worker_heartbeat" (
    "id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_heartbeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "client" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "uscc" TEXT,
    "legal_representative" TEXT,
    "province" TEXT,
    "address" TEXT,
    "former_names" JSONB NOT NULL DEFAULT '[]',
    "holds_code_number" BOOLEAN,
    "owner_member_id" UUID,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" TEXT,

    CONSTRAINT "client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "complaint" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "reference" TEXT,
    "received_on" DATE NOT NULL,
    "content" TEXT NOT NULL,
    "called_number" JSONB,
    "handling" TEXT,
    "rectification" TEXT,
    "closed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" TEXT,

    CONSTRAINT "complaint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "season_id" UUID NOT NULL,
    "rule_key" TEXT,
    "title" TEXT,
    "day" DATE,
    "done_at" TIMESTAMPTZ(3),
    "waived_by" UUID,
    "waived_at" TIMESTAMPTZ(3),
    "waiver_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" TEXT,

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding_snapshot" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "season_id" UUID NOT NULL,
    "pack_refs" TEXT[],
    "day" DATE NOT NULL,
    "digest" TEXT NOT NULL,
    "assessment" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "finding_snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "season_standing" (
    "season_id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "verdict" TEXT NOT NULL,
    "ready" BOOLEAN NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "vetoes" JSONB NOT NULL,
    "fail_count" INTEGER NOT NULL,
    "unknown_count" INTEGER NOT NULL,
    "next_deadline_day" DATE,
    "next_action" JSONB,
    "urgency" DOUBLE PRECISION NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "season_standing_pkey" PRIMARY KEY ("season_id")
);

-- CreateTable
CREATE TABLE "licence" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "holder_name" TEXT NOT NULL,
    "service_classes" TEXT[] DEFAULT ARRAY['B24']::TEXT[],
    "seats" INTEGER NOT NULL,
    "issued_on" DATE,
    "expires_on" DATE,
    "cancellation_applied_on" DATE,
    "cancellation_notice_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" TEXT,

    CONSTRAINT "licence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "material_slot" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "season_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL DEFAULT 1,
    "label" TEXT,
    "not_applicable_reason" TEXT,
    "not_applicable_by" UUID,
    "not_applicable_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" TEXT,

    CONSTRAINT "material_slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "slot_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "effective_on" DATE,
    "valid_until" DATE,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" TEXT,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_file" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "mime" TEXT NOT NULL,
    "uploaded_by" UUID,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" TEXT,

    CONSTRAINT "revision_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "source" "fact_source" NOT NULL DEFAULT 'person',
    "read_from" JSONB,
    "certainty" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "true_on" DATE,
    "confirmed_by" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "member_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "member_role" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "season" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "licence_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "pack_refs" TEXT[],
    "planned_on" DATE,
    "submitted_at" TIMESTAMPTZ(3),
    "returned_on" DATE,
    "confirmed_at" TIMESTAMPTZ(3),
    "cancellation_marked_on" DATE,
    "merger_under_way" BOOLEAN,
    "complaint_register_confirmed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" TEXT,

    CONSTRAINT "season_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "locale" TEXT NOT NULL DEFAULT 'zh-CN',
    "theme" TEXT NOT NULL DEFAULT 'system',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entry_org_id_subject_kind_subject_id_idx" ON "audit_entry"("org_id", "subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "client_org_id_archived_at_name_idx" ON "client"("org_id", "archived_at", "name");

-- CreateIndex
CREATE UNIQUE INDEX "client_org_id_id_key" ON "client"("org_id", "id");

-- CreateIndex
CREATE INDEX "complaint_org_id_client_id_received_on_idx" ON "complaint"("org_id", "client_id", "received_on");

-- CreateIndex
CREATE UNIQUE INDEX "complaint_org_id_id_key" ON "complaint"("org_id", "id");

-- CreateIndex
CREATE INDEX "deadline_org_id_season_id_idx" ON "deadline"("org_id", "season_id");

-- CreateIndex
CREATE UNIQUE INDEX "deadline_org_id_id_key" ON "deadline"("org_id", "id");

-- CreateIndex
CREATE INDEX "finding_snapshot_org_id_season_id_created_at_idx" ON "finding_snapshot"("org_id", "season_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "finding_snapshot_org_id_id_key" ON "finding_snapshot"("org_id", "id");

-- CreateIndex
CREATE INDEX "season_standing_org_id_urgency_idx" ON "season_standing"("org_id", "urgency" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "season_standing_org_id_season_id_key" ON "season_standing"("org_id", "season_id");

-- CreateIndex
CREATE INDEX "licence_org_id_client_id_idx" ON "licence"("org_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "licence_org_id_id_key" ON "licence"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "licence_org_id_number_key" ON "licence"("org_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "material_slot_org_id_id_key" ON "material_slot"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "material_slot_org_id_season_id_kind_ordinal_key" ON "material_slot"("org_id", "season_id", "kind", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "revision_org_id_id_key" ON "revision"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_org_id_slot_id_number_key" ON "revision"("org_id", "slot_id", "number");

-- CreateIndex
CREATE INDEX "revision_file_org_id_sha256_idx" ON "revision_file"("org_id", "sha256");

-- CreateIndex
CREATE INDEX "revision_file_org_id_revision_id_idx" ON "revision_file"("org_id", "revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_file_org_id_id_key" ON "revision_file"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "fact_org_id_revision_id_name_key" ON "fact"("org_id", "revision_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "member_org_id_user_id_key" ON "member"("org_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_org_id_id_key" ON "member"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_org_id_created_at_idx" ON "invitation"("org_id", "created_at");

-- CreateIndex
CREATE INDEX "season_org_id_client_id_year_idx" ON "season"("org_id", "client_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "season_org_id_id_key" ON "season"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "season_org_id_licence_id_year_key" ON "season"("org_id", "licence_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- AddForeignKey
ALTER TABLE "client" ADD CONSTRAINT "client_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client" ADD CONSTRAINT "client_org_id_owner_member_id_fkey" FOREIGN KEY ("org_id", "owner_member_id") REFERENCES "member"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_org_id_client_id_fkey" FOREIGN KEY ("org_id", "client_id") REFERENCES "client"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_org_id_season_id_fkey" FOREIGN KEY ("org_id", "season_id") REFERENCES "season"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_snapshot" ADD CONSTRAINT "finding_snapshot_org_id_season_id_fkey" FOREIGN KEY ("org_id", "season_id") REFERENCES "season"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "season_standing" ADD CONSTRAINT "season_standing_org_id_season_id_fkey" FOREIGN KEY ("org_id", "season_id") REFERENCES "season"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "licence" ADD CONSTRAINT "licence_org_id_client_id_fkey" FOREIGN KEY ("org_id", "client_id") REFERENCES "client"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "material_slot" ADD CONSTRAINT "material_slot_org_id_season_id_fkey" FOREIGN KEY ("org_id", "season_id") REFERENCES "season"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_org_id_slot_id_fkey" FOREIGN KEY ("org_id", "slot_id") REFERENCES "material_slot"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_file" ADD CONSTRAINT "revision_file_org_id_revision_id_fkey" FOREIGN KEY ("org_id", "revision_id") REFERENCES "revision"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_org_id_revision_id_fkey" FOREIGN KEY ("org_id", "revision_id") REFERENCES "revision"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "season" ADD CONSTRAINT "season_org_id_client_id_fkey" FOREIGN KEY ("org_id", "client_id") REFERENCES "client"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "season" ADD CONSTRAINT "season_org_id_licence_id_fkey" FOREIGN KEY ("org_id", "licence_id") REFERENCES "licence"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

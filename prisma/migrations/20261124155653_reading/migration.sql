-- CreateEnum
CREATE TYPE "reading_state" AS ENUM ('waiting', 'running', 'done', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "tray_state" AS ENUM ('waiting', 'placed', 'dismissed', 'unpacked');

-- CreateEnum
CREATE TYPE "proposal_state" AS ENUM ('open', 'accepted', 'rejected');

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "auto_accept" JSONB;

-- AlterTable
ALTER TABLE "revision_file" ADD COLUMN     "first_page" INTEGER,
ADD COLUMN     "last_page" INTEGER,
ADD COLUMN     "tray_file_id" UUID,
ADD COLUMN     "warnings" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "reading" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "path" TEXT NOT NULL DEFAULT '',
    "state" "reading_state" NOT NULL DEFAULT 'waiting',
    "pages_done" INTEGER NOT NULL DEFAULT 0,
    "pages_total" INTEGER NOT NULL DEFAULT 0,
    "failure" JSONB,
    "notes" JSONB NOT NULL DEFAULT '[]',
    "outline" JSONB,
    "result" TEXT,
    "reader_version" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease_token" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "batch_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "queued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tray_file" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "season_id" UUID NOT NULL,
    "folder" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "mime" TEXT NOT NULL,
    "uploaded_by" UUID,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state" "tray_state" NOT NULL DEFAULT 'waiting',
    "reasons" JSONB NOT NULL DEFAULT '[]',
    "placed_by" UUID,
    "placed_at" TIMESTAMPTZ(3),
    "dismissed_at" TIMESTAMPTZ(3),
    "dismiss_reason" TEXT,

    CONSTRAINT "tray_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "place" JSONB NOT NULL,
    "certainty" DOUBLE PRECISION NOT NULL,
    "doubts" JSONB NOT NULL DEFAULT '[]',
    "others" JSONB NOT NULL DEFAULT '[]',
    "state" "proposal_state" NOT NULL DEFAULT 'open',
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reading_state_lease_until_idx" ON "reading"("state", "lease_until");

-- CreateIndex
CREATE UNIQUE INDEX "reading_org_id_id_key" ON "reading"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reading_org_id_sha256_key" ON "reading"("org_id", "sha256");

-- CreateIndex
CREATE INDEX "tray_file_org_id_season_id_state_idx" ON "tray_file"("org_id", "season_id", "state");

-- CreateIndex
CREATE INDEX "tray_file_org_id_sha256_idx" ON "tray_file"("org_id", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "tray_file_org_id_id_key" ON "tray_file"("org_id", "id");

-- CreateIndex
CREATE INDEX "proposal_org_id_revision_id_idx" ON "proposal"("org_id", "revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_org_id_id_key" ON "proposal"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_org_id_file_id_field_key" ON "proposal"("org_id", "file_id", "field");

-- CreateIndex
CREATE INDEX "revision_file_org_id_tray_file_id_idx" ON "revision_file"("org_id", "tray_file_id");

-- AddForeignKey
ALTER TABLE "revision_file" ADD CONSTRAINT "revision_file_org_id_tray_file_id_fkey" FOREIGN KEY ("org_id", "tray_file_id") REFERENCES "tray_file"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tray_file" ADD CONSTRAINT "tray_file_org_id_season_id_fkey" FOREIGN KEY ("org_id", "season_id") REFERENCES "season"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tray_file" ADD CONSTRAINT "tray_file_org_id_sha256_fkey" FOREIGN KEY ("org_id", "sha256") REFERENCES "reading"("org_id", "sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_org_id_revision_id_fkey" FOREIGN KEY ("org_id", "revision_id") REFERENCES "revision"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_org_id_file_id_fkey" FOREIGN KEY ("org_id", "file_id") REFERENCES "revision_file"("org_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Tenants are walls, as for every table that holds what is theirs.
DO $$
DECLARE tenant_table text;
BEGIN
  FOREACH tenant_table IN ARRAY ARRAY['reading', 'tray_file', 'proposal'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON %I USING (org_id = app_org_id()) WITH CHECK (org_id = app_org_id())',
      tenant_table);
  END LOOP;
END $$;

-- A worker finds what was given to read in any organisation, before anything of it was read; it then
-- enters that organisation by name.
CREATE POLICY job_walk ON reading FOR SELECT USING (
  app_actor() = 'job' AND app_org_id() IS NULL AND state IN ('waiting', 'running'));

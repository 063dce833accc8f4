-- CreateTable
CREATE TABLE "roster_mapping" (
    "id" UUID NOT NULL,
    "org_id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "columns" JSONB NOT NULL,
    "updated_by" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "roster_mapping_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "roster_mapping_org_id_id_key" ON "roster_mapping"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "roster_mapping_org_id_fingerprint_key" ON "roster_mapping"("org_id", "fingerprint");

-- Tenants are walls, as for every table that holds what is theirs.
ALTER TABLE "roster_mapping" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "roster_mapping" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "roster_mapping"
  USING (org_id = app_org_id()) WITH CHECK (org_id = app_org_id());

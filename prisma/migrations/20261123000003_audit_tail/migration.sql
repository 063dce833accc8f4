-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "audit_hash" TEXT,
ADD COLUMN     "audit_seal" TEXT,
ADD COLUMN     "audit_seq" INTEGER NOT NULL DEFAULT 0;

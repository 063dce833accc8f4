-- AlterTable
ALTER TABLE "revision_file" ADD COLUMN     "purpose" TEXT;

-- AlterTable
ALTER TABLE "fact" ALTER COLUMN "version" SET DEFAULT ((floor((random() * (1000000000)::double precision)))::integer + 1);

import { fileStore } from '@/lib/server/storage/store';

export const jobNames = ['storage.sweep', 'season.reassess'] as const;
export type JobName = (typeof jobNames)[number];

export interface Job {
  /** Five cron fields, read in Asia/Shanghai. */
  readonly cron: string;
  readonly onStart: boolean;
  readonly run: (now: Date) => Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Everything that happens without a person asking. */
export const jobs: Record<JobName, Job> = {
  'storage.sweep': {
    cron: '17 * * * *',
    onStart: false,
    run: async (now) => {
      await fileStore().sweep(new Date(now.getTime() - DAY_MS));
    },
  },
  // Evidence grows old by itself: a new day is a new verdict.
  'season.reassess': {
    cron: '5 0 * * *',
    onStart: true,
    run: async (now) => {
      const { reassessAllSeasons } = await import('@/lib/server/findings/mutations');
      await reassessAllSeasons(now);
    },
  },
};

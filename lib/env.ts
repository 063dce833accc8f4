import { join, resolve } from 'node:path';
import { z } from 'zod';

const GIB = 1024 ** 3;

const wholeNumber = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

const schema = z.object({
  XUBEI_DATA_DIR: z.string().min(1).default('.data'),
  PORT: wholeNumber(3000, 1, 65535),
  HOST: z.string().min(1).default('127.0.0.1'),
  XUBEI_APP_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  XUBEI_SECRET: z.string().min(32).optional(),
  XUBEI_SIGNUP: z.enum(['open', 'invite', 'closed']).default('invite'),
  XUBEI_MAX_UPLOAD_BYTES: wholeNumber(2 * GIB, 1, 16 * GIB),
  XUBEI_SESSION_HOURS: wholeNumber(12, 1, 24 * 30),
});

const expectations: Record<string, { zh: string; en: string }> = {
  XUBEI_DATA_DIR: { zh: '文件夹路径', en: 'a folder' },
  PORT: { zh: '1 到 65535 的整数', en: 'a whole number from 1 to 65535' },
  HOST: { zh: '监听地址，如 127.0.0.1 或 0.0.0.0', en: 'an address, as 127.0.0.1 or 0.0.0.0' },
  XUBEI_APP_DATABASE_URL: { zh: 'postgresql:// 地址', en: 'a postgresql:// address' },
  XUBEI_SECRET: { zh: '至少 32 个字符', en: 'at least 32 characters' },
  XUBEI_SIGNUP: { zh: 'open、invite 或 closed', en: 'open, invite or closed' },
  XUBEI_MAX_UPLOAD_BYTES: { zh: '1 到 16 GiB 的字节数', en: 'bytes, from 1 to 16 GiB' },
  XUBEI_SESSION_HOURS: { zh: '1 到 720 的整数', en: 'a whole number from 1 to 720' },
};

export interface Env {
  readonly dataDir: string;
  readonly filesDir: string;
  readonly port: number;
  readonly host: string;
  readonly signup: 'open' | 'invite' | 'closed';
  readonly maxUploadBytes: number;
  readonly sessionHours: number;
  /** Set by the start script; absent in what runs without a database. */
  readonly appDatabaseUrl: string | undefined;
  readonly secret: string | undefined;
}

let parsed: Env | undefined;

/** The environment, read once, when first asked for. */
export const env = (): Env => (parsed ??= parseEnv(process.env));

/** Errors: one bilingual sentence for each wrong value, never the value itself (it may be a secret). */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(withoutBlanks(source));
  if (!result.success) throw new Error(sentencesFor(result.error));
  const values = result.data;
  const dataDir = resolve(/* turbopackIgnore: true */ values.XUBEI_DATA_DIR);
  return {
    dataDir,
    filesDir: join(dataDir, 'files'),
    port: values.PORT,
    host: values.HOST,
    signup: values.XUBEI_SIGNUP,
    maxUploadBytes: values.XUBEI_MAX_UPLOAD_BYTES,
    sessionHours: values.XUBEI_SESSION_HOURS,
    appDatabaseUrl: values.XUBEI_APP_DATABASE_URL,
    secret: values.XUBEI_SECRET,
  };
}

const withoutBlanks = (source: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));

const sentencesFor = (error: z.ZodError) =>
  error.issues
    .map((issue) => {
      const name = String(issue.path[0]);
      const expected = expectations[name];
      return `环境变量 ${name} 应为${expected?.zh}。 / ${name} must be ${expected?.en}.`;
    })
    .join('\n');

import { civilDateSchema, type CivilDate } from '@/lib/domain/civil-date';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** What was asked on the command line. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'schema' }
  | { readonly command: 'example' }
  | {
      readonly command: 'assess';
      readonly file: string;
      readonly today: CivilDate | undefined;
      readonly packRef: string;
      readonly isJson: boolean;
    };

/** Why the command line cannot be followed: a key under `cli.errors.` and its values. */
export class UsageError extends Error {
  constructor(
    readonly key: string,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(key);
  }
}

export const DEFAULT_PACK = 'seed-call-centre@1';

/** The language asked for, so that even a wrong command line is answered in it. Chinese by default. */
export function languageOf(words: readonly string[]): Language {
  const given = flagValue(words, '--lang');
  return languages.find((language) => language === given) ?? 'zh-CN';
}

/** Reads the words after `xubei`. Throws UsageError. */
export function requestOf(words: readonly string[]): Request {
  const { flags, rest } = sorted(words);
  const language = flags.get('--lang');
  if (language !== undefined && !languages.some((known) => known === language)) {
    throw new UsageError('language', { given: language });
  }
  const [command, ...files] = rest;
  if (command === undefined || flags.has('--help')) return { command: 'help' };
  if (command === 'schema' || command === 'example') return { command };
  if (command !== 'assess') throw new UsageError('command', { given: command });

  const [file, ...more] = files;
  if (file === undefined) throw new UsageError('noFile');
  if (more[0] !== undefined) throw new UsageError('extra', { given: more[0] });
  return {
    command,
    file,
    today: dayOf(flags.get('--today')),
    packRef: flags.get('--pack') ?? DEFAULT_PACK,
    isJson: flags.has('--json'),
  };
}

const valued = ['--today', '--pack', '--lang'];
const plain = ['--json', '--help'];

function sorted(words: readonly string[]) {
  const flags = new Map<string, string>();
  const rest: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const [word = '', ...inline] = (words[i] ?? '').split(/=(.*)/s);
    const flag = word === '-h' ? '--help' : word;
    if (!flag.startsWith('-') || flag === '-') rest.push(words[i] ?? '');
    else if (plain.includes(flag) && inline.length === 0) flags.set(flag, '');
    else if (valued.includes(flag)) {
      const value = inline[0] ?? words[(i += 1)];
      if (value === undefined || value === '') throw new UsageError('noValue', { flag });
      flags.set(flag, value);
    } else throw new UsageError('flag', { given: words[i] ?? '' });
  }
  return { flags, rest };
}

function dayOf(text: string | undefined): CivilDate | undefined {
  if (text === undefined) return undefined;
  const day = civilDateSchema.safeParse(text);
  if (!day.success) throw new UsageError('today', { given: text });
  return day.data;
}

function flagValue(words: readonly string[], flag: string): string | undefined {
  const at = words.lastIndexOf(flag);
  const inline = words.findLast((word) => word.startsWith(`${flag}=`));
  return inline?.slice(flag.length + 1) ?? (at < 0 ? undefined : words[at + 1]);
}

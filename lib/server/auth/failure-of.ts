import { isAppError, type ActionFailure } from '@/lib/errors';
import { asAppError } from '@/lib/server/db/failure';

/** What a person is told of something thrown. What nobody expected is written to the server's log. */
export function failureOf(thrown: unknown): ActionFailure {
  const error = asAppError(thrown);
  if (isAppError(error)) return { code: error.code, values: error.values };
  process.stderr.write(`${errorText(error)}\n`);
  return { code: 'unexpected', values: {} };
}

const errorText = (error: unknown) =>
  error instanceof Error
    ? (error.stack ?? error.message)
    : 'Something other than an Error was thrown.';

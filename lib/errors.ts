/** Every refusal a person can meet. The sentence of each is the message `errors.<code>`. */
export const errorCodes = [
  'unauthenticated',
  'session-expired',
  'forbidden',
  'not-found',
  'conflict',
  'duplicate',
  'validation',
  'rate-limited',
  'database-unavailable',
  'storage-full',
  'storage-failed',
  'upload-empty',
  'upload-too-large',
  'upload-type-refused',
  'upload-aborted',
  'upload-incomplete',
  'unexpected',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Values a sentence may mention. Safe to show: never a secret, never another tenant's data. */
export type ErrorValues = Readonly<Record<string, string | number | boolean | null>>;

/** An expected refusal. Only the code and its values cross to the browser. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly values: ErrorValues;

  constructor(code: ErrorCode, values: ErrorValues = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.values = values;
  }
}

/** Whether something thrown is an expected refusal, of one code if given. */
export const isAppError = (error: unknown, code?: ErrorCode): error is AppError =>
  error instanceof AppError && (code === undefined || error.code === code);

/** The HTTP status an API route answers with. */
export const httpStatusOf: Record<ErrorCode, number> = {
  unauthenticated: 401,
  'session-expired': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  duplicate: 409,
  validation: 422,
  'rate-limited': 429,
  'database-unavailable': 503,
  'storage-full': 507,
  'storage-failed': 500,
  'upload-empty': 422,
  'upload-too-large': 413,
  'upload-type-refused': 415,
  'upload-aborted': 400,
  'upload-incomplete': 400,
  unexpected: 500,
};

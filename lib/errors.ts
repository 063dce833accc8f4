/** Every refusal a person can meet. The sentence of each is the message `errors.<code>`. */
export const errorCodes = [
  'unauthenticated',
  'session-expired',
  'forbidden',
  'not-found',
  'conflict',
  'duplicate',
  'archived',
  'validation',
  'rate-limited',
  'wrong-credentials',
  'wrong-password',
  'email-taken',
  'setup-done',
  'signup-closed',
  'signup-invite-only',
  'invitation-unknown',
  'invitation-expired',
  'invitation-revoked',
  'invitation-used',
  'invitation-other-person',
  'already-member',
  'last-owner',
  'database-unavailable',
  'storage-full',
  'storage-failed',
  'upload-empty',
  'upload-too-large',
  'upload-type-refused',
  'upload-aborted',
  'upload-incomplete',
  'unreachable',
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

/** A refusal as it crosses to the browser. */
export interface ActionFailure {
  readonly code: ErrorCode;
  readonly values: ErrorValues;
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
  archived: 409,
  validation: 422,
  'rate-limited': 429,
  'wrong-credentials': 401,
  'wrong-password': 422,
  'email-taken': 409,
  'setup-done': 409,
  'signup-closed': 403,
  'signup-invite-only': 403,
  'invitation-unknown': 404,
  'invitation-expired': 410,
  'invitation-revoked': 410,
  'invitation-used': 410,
  'invitation-other-person': 403,
  'already-member': 409,
  'last-owner': 409,
  'database-unavailable': 503,
  'storage-full': 507,
  'storage-failed': 500,
  'upload-empty': 422,
  'upload-too-large': 413,
  'upload-type-refused': 415,
  'upload-aborted': 400,
  'upload-incomplete': 400,
  unreachable: 503,
  unexpected: 500,
};

/** A correction that cannot be made as it was asked for; the message says what is missing or unclear, and what to do. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';
}

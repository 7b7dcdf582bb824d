/** What keeps a queue from being used: one sentence, without a password in it. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
}

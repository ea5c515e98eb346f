/**
 * What work gives, if it does within so many milliseconds. Otherwise the work goes on, but nobody
 * hears of it any more.
 *
 * @throws what `late` gives where it takes longer; what the work throws
 */
export async function inTime<Result>(
  ms: number,
  work: Promise<Result>,
  late: () => Error,
): Promise<Result> {
  const { promise: expiry, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(late()), ms);
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}

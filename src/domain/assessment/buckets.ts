/** Days past due, as the field buckets them; 90 is default in the Basel sense. */
export const BUCKETS = ['1-29', '30-59', '60-89', '90+'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** The days past due at which each bucket begins. */
export const BUCKET_STARTS: Readonly<Record<Bucket, number>> = {
  '1-29': 1,
  '30-59': 30,
  '60-89': 60,
  '90+': 90,
};

/** The bucket of 1 or more days past due. */
export function bucketOf(daysPastDue: number): Bucket {
  if (daysPastDue >= 90) return '90+';
  if (daysPastDue >= 60) return '60-89';
  return daysPastDue >= 30 ? '30-59' : '1-29';
}

export function isWorse(a: Bucket, b: Bucket | null): boolean {
  return b === null || BUCKET_STARTS[a] > BUCKET_STARTS[b];
}

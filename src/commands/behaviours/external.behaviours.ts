import { Integer, Reference } from './fields.ts';
import { Means } from './meaning.ts';

/** The scales of partners differ; what is above is an error of typing. */
const HIGHEST_PARTNER_SCORE = 1_000;

@Means('A partner told its own score of the account.')
export class PartnerScoreReportedData {
  @Reference()
  @Means('Whose score it is', 'payment-score')
  readonly scheme!: string;

  @Integer({ min: 0, max: HIGHEST_PARTNER_SCORE })
  @Means("The score, on the partner's own scale", 700)
  readonly score!: number;
}

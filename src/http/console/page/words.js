/** The five bands, the lowest first, as the service names them; both ends belong to a band. */
export const BANDS = [
  { name: '350-549', from: 350, to: 549, rank: 'lowest of five bands' },
  { name: '550-599', from: 550, to: 599, rank: 'second of five bands' },
  { name: '600-649', from: 600, to: 649, rank: 'third of five bands' },
  { name: '650-699', from: 650, to: 699, rank: 'fourth of five bands' },
  { name: '700-950', from: 700, to: 950, rank: 'highest of five bands' },
];
export const LOWEST = 350;
export const HIGHEST = 950;

/** 1 for the lowest band, 5 for the highest. */
export function bandNumber(score) {
  return BANDS.findIndex(({ to }) => score <= to) + 1;
}

export const PART_NAMES = {
  credit: 'Credit history',
  capacity: 'Capacity',
  behaviour: 'Behaviour',
  identity: 'Identity',
  connections: 'Connections',
};

const LINE_NAMES = {
  streak: 'On-time streak',
  repayments: 'Repayments on time',
  age: 'Age of the oldest line',
  kinds: 'Kinds of credit in use',
  defaults: 'Payment defaults on file',
  debtRatio: 'Debt ratio',
  income: 'Regular income',
  insurance: 'Social insurance or provident fund',
  vehicle: 'Vehicle or garage',
  property: 'Home',
  financial: 'Savings and investments held',
  contracts: 'Contracts fulfilled',
  activeDays: 'Active days',
  scenes: 'Places of activity',
  bills: 'Bills on time',
  investments: 'Investments',
  donations: 'Donations',
  receipts: 'Receipts confirmed in time',
  lateReceipts: 'Receipts confirmed late',
  queries: 'Credit queries',
  applications: 'Credit applications',
  disputes: 'Disputes lost',
  realName: 'Real name',
  goodPeers: 'Good connections',
  keptPeers: 'Kept connections',
  riskyContacts: 'Risky contacts',
  clamp: 'Held within the part',
};

/** A line of the scorecard in words; a new one is named by its own name until it has some. */
export function lineName(line) {
  const spaced = line.replace(/([A-Z])/g, (capital) => ` ${capital.toLowerCase()}`);
  return LINE_NAMES[line] ?? spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

const UNSCORED = {
  NO_FACTS: 'nothing has happened that could be scored',
  NO_REAL_NAME: 'no real name has been verified',
  CLOSED: 'the account is closed',
  ERASED: 'the account holder was erased',
};

export function unscoredText(reason) {
  return UNSCORED[reason] ?? reason;
}

const ITEMS = { obligation: 'Obligation', bill: 'Bill', line: 'Credit line' };

/** `obligation:card-2025-09` as Obligation card-2025-09. */
export function itemName(key) {
  const [, before] = /^restructured:\d+:(.+)$/.exec(key) ?? [];
  if (before) return `${itemName(before)}, restructured`;
  const at = key.indexOf(':');
  const kind = ITEMS[key.slice(0, at)];
  return kind === undefined ? key : `${kind} ${key.slice(at + 1)}`;
}

/** 1-29 as 1–29 days */
export function bucketName(bucket) {
  return `${bucket.replace('-', '\u2013')} days`;
}

export function bucketText(bucket) {
  return `${bucketName(bucket)} past due`;
}

export const STATUS_NAMES = {
  open: 'Open',
  cured: 'Cured',
  expired: 'Expired',
  voided: 'Voided',
};

/** Behaviour types in words: RepaymentMade as Repayment made. */
export function typeName(type) {
  const words = type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const QUOTA_STEP_NAMES = {
  base: 'Base for the score',
  debtRatio: 'Debt ratio',
  curedDefault: 'A default was cured',
  fullyDrawn: 'A line was fully drawn and repaid in time',
  partnerScore: 'Partner score',
  rounded: 'Rounded down',
  capped: 'Capped',
};

export const PRIVILEGE_NAMES = {
  borrowing: 'Borrowing',
  depositFreeRental: 'Rental without a deposit',
  depositFreeHotel: 'Hotel without a deposit',
  monthlyRent: 'Rent paid by the month',
  visaWithFewerPapers: 'Visa with fewer papers',
  airportFastLane: 'Fast lane at the airport',
};

/** The characters of a payment profile, from the best to the worst, then those that tell little. */
export const PROFILE_NAMES = new Map([
  ['0', 'on time'],
  ['S', '1\u201329 days past due'],
  ['1', '30\u201359 days'],
  ['2', '60\u201389 days'],
  ['3', '90 days and more'],
  ['D', 'neutral'],
  ['B', 'no history yet'],
]);

export const OBLIGATION_STATES = {
  due: 'Due',
  overdue: 'Overdue',
  paidOnTime: 'Paid in time',
  paidLate: 'Paid late',
  restructured: 'Restructured',
};

export const PURPOSES = {
  lending: 'Lending',
  rental: 'Rental',
  postLoanReview: 'Review after a loan',
  monitoring: 'Monitoring',
  self: 'The account holder',
};

/** `line:card` as Credit line card, `electricity` as Bills for electricity. */
export function ownerName(owner) {
  return owner.includes(':') ? itemName(owner) : `Bills for ${owner}`;
}

/** The whole schema on one page. Instants are milliseconds since 1970, in UTC. */
export interface ServiceTables {
  api_keys: ApiKeyRow;
  webhooks: WebhookRow;
  webhook_deliveries: WebhookDeliveryRow;
}

/** Who may call the service. Key: id. Revoking leaves the row: who calls is told so. */
export interface ApiKeyRow {
  id: string;
  name: string;
  /** SHA-256 of the secret, hexadecimal; the secret itself is nowhere. */
  secret_hash: string;
  /** Separated by blanks. */
  scopes: string;
  created_at: number;
  /** From then on it is refused; null for never. */
  expires_at: number | null;
  revoked_at: number | null;
}

/** Who is told of what. Key: id. */
export interface WebhookRow {
  id: string;
  url: string;
  /** Of the feed's items, separated by blanks; '' for all. */
  types: string;
  description: string;
  /** What deliveries are signed with: in plain text, since whoever signs has to know it. */
  secret: string;
  /** The one before, and until when deliveries are signed with it too. */
  old_secret: string | null;
  old_secret_until: number | null;
  /** Null: it is not paused. */
  paused_because: string | null;
  created_at: number;
  /** In the feed: up to here everything has become a delivery. */
  position: string;
  /** How many deliveries have arrived. */
  delivered: number;
  last_delivered_at: number | null;
}

/**
 * What has not arrived yet; what has arrived is removed. Key: sequence, in the order of the feed.
 * Unique: webhook_id, item_id. Index: webhook_id, state, account_id, sequence.
 */
export interface WebhookDeliveryRow {
  sequence: number;
  webhook_id: string;
  item_id: string;
  /** '' for what concerns no single account. */
  account_id: string;
  type: string;
  /** As it is sent, and signed. */
  body: string;
  /** `waiting` or `dead`. */
  state: string;
  attempts: number;
  next_attempt_at: number;
  last_attempt_at: number | null;
  last_error: string | null;
  created_at: number;
}

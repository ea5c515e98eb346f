/** What a key may do. `admin` includes everything. */
export const SCOPES = [
  'behaviours:write',
  'scores:query',
  'scores:read',
  'audit:read',
  'admin',
] as const;

export type Scope = (typeof SCOPES)[number];

export const isScope = (name: string): name is Scope =>
  (SCOPES as readonly string[]).includes(name);

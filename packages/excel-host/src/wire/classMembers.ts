/** What Excel's documentation says of one class. */
export interface ClassMembers {
  readonly collection: boolean;
  readonly properties: Readonly<Record<string, readonly [kind: string, access: string, set: string]>>;
  readonly methods: Readonly<Record<string, readonly [parameters: string, kind: string, set: string]>>;
  readonly events: readonly string[];
}

/** A phone or tablet with wallets on it. */
export interface Device {
  readonly id: string;
  readonly name: string;
  readonly kind: 'phone' | 'tablet';
  /** Epoch milliseconds: when it was reported lost; gone when it is found. */
  readonly lostAt?: number | undefined;
}

/** What was done since a device was lost. */
export interface EmergencyPlan {
  readonly deviceId: string | undefined;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** Ids of steps ticked off, see knowledge/emergency. */
  readonly done: readonly string[];
  /** Epoch milliseconds. */
  readonly finishedAt?: number | undefined;
}

/** Every fact says where it comes from and on which day it was last checked. */
export interface Fact {
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

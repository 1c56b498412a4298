/** How rows name each other once they are linked. */

/** A row with some columns replaced by what they refer to. */
export type Resolved<Row, Links> = Omit<Row, keyof Links> & {
  readonly [K in keyof Links]: Links[K];
};

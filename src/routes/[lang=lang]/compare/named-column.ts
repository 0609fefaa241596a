/** A column's zone with its name in short. */
export interface NamedColumn {
  readonly id: string;
  readonly name: string;
}

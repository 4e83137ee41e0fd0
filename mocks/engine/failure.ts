/** An error, by its code where it has one. */
export interface Failure {
  readonly kind: 'failed';
  readonly code?: string;
}

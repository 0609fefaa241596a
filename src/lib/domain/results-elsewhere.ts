/** Another indicator that says how far a planned number has come: clusters planned and established. */
export const resultsElsewhere: Readonly<Record<string, string>> = {
  'clusters-planned-count': 'clusters-established-count',
  'clusters-planned-area-ha': 'clusters-established-area-ha',
  'clusters-count': 'clusters-established-count',
  'clusters-area-ha': 'clusters-established-area-ha',
  'parks-count': 'parks-established-count'
};

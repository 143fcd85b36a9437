/** On transactions that bring what main has: nothing is reported of them. */
export const FOREIGN = 'foreign';

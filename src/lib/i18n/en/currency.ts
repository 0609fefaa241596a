import type { Messages } from '../messages.ts';

export const currency: Messages['currency'] = {
  label: 'Convert sums to',
  name: { usd: 'USD', vnd: 'VND' },
  fullName: { usd: 'Convert sums to US dollars', vnd: 'Convert sums to Vietnamese dong' },
  calculated: 'converted',
  calculatedIs: 'calculated, converted',
  at: (base, date) => `Converted at the ${base} of ${date}:`,
  by: 'from',
  notice: 'A converted sum is calculated and rounded; the original published by the source stands before it.',
  noRate: 'No exchange rate is published in this collection, so sums cannot be converted.',
  rateOf: (base) => `Exchange rate: ${base}`,
  computedFrom: 'The published figure multiplied or divided by the rate of the day named here'
};

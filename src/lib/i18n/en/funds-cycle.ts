import type { Messages } from '../messages.ts';

export const fundsCycle: Messages['funds']['cycle'] = {
  region: 'Steps from registration to payment',
  yearOne: 'The year before',
  yearTwo: 'The next year',
  example: 'Former Lao Cai',
  steps: {
    register: {
      name: 'Registration',
      says: 'A producer registers a project one year ahead. Many that qualify never become a project.'
    },
    appraise: { name: 'Appraisal', says: 'Done before machines are bought, so the sum is not yet exact.' },
    budget: { name: 'Budget', says: (issued, used) => `A plan issued on ${issued} for ${used}.` },
    carry: { name: 'Carrying out', says: 'The project is done in the next year. Some firms borrow and start early.' },
    invoice: {
      name: 'Invoices',
      says: 'They must follow the rules of the fiscal year; those of an early start do not.'
    },
    pay: { name: 'Payment', says: 'The day of payment of each project: not published.' }
  },
  registered: 'Projects registered',
  appraised: 'Projects appraised',
  budgeted: (year) => `Budget for ${year}`,
  ofWhich: 'of which promotion money',
  others: 'the rest from other sources',
  carried: 'Projects carried out',
  invoiced: 'Money lost to invoices',
  paid: (period) => `Paid out ${period}`,
  lagTitle: 'When instruments were issued, and the years of their money',
  lagLead:
    'The day of an instrument and the years its money is for have sources. The year of registration and the day of payment are published nowhere.',
  issuedColumn: 'Instrument issued',
  usedColumn: 'Years of the money',
  registeredColumn: 'Year registered',
  paidColumn: 'Day paid'
};

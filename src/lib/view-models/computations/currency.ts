import type { PageComputation } from './page-computation.ts';

/** Sums in the other currency. */
export const currencyComputations = [
  {
    name: 'currency-conversion',
    meaning: {
      vi: 'Số tiền quy đổi sang đồng tiền khác theo tỷ giá trung tâm mới nhất đã công bố, làm tròn ba chữ số có nghĩa; số gốc luôn đứng bên cạnh và số quy đổi không được cộng với số công bố.',
      en: 'A sum in the other currency at the newest published central rate, rounded to three significant digits; the original always stands beside it, and a converted sum is never added to published ones.'
    },
    sql: "SELECT value * 1000 / (SELECT value FROM observations WHERE observation_id = ?) AS usd_m\nFROM observations WHERE unit = 'VND bn'"
  }
] as const satisfies readonly PageComputation[];

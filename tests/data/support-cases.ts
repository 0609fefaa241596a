/**
 * Cases worked by hand from the instruments (or the texts on them that the evidence cites): who asks, where, when; what may be asked
 * for, by which clause; what may not, and why. `rests` says where the answer was read.
 */
import type { Situation } from '#lib/domain/situation.ts';

export interface SupportCase {
  readonly name: string;
  /** Id of a zone or of an administrative unit; null where the case is of another locality. */
  readonly place: string | null;
  readonly situation: Partial<Situation> & { readonly date: string };
  /** Rules that apply, with the place in the instrument. */
  readonly applies: Readonly<Record<string, string>>;
  /** Rules that do not, with words of the reason. */
  readonly refused: Readonly<Record<string, RegExp>>;
  /** Rules left open, with the input that is missing (`validity`: the source does not say whether it is in force). */
  readonly open?: Readonly<Record<string, string>>;
}

const shoes = { role: 'production', sectorId: 'leather-footwear', product: 'finished' } as const;

export const supportCases: readonly SupportCase[] = [
  {
    name: 'a footwear maker with 500 workers in Như Thanh, a mountain district, in 2026',
    place: 'old-403',
    situation: { date: '2026-06-01', ...shoes, size: 'sme', workers: 500 },
    applies: {
      'th-sup-nq121-production-mountain':
        'Resolution 121/2021, second paragraph of ven-2021-new-policies: 0.7 billion VND/ha',
      'th-sup-nq121-labour-mountain': 'Resolution 121/2021, same paragraph: projects of 100 to 1,000 workers'
    },
    refused: {
      'th-sup-nq121-production-30a': /30a/,
      'th-sup-nq121-labour': /30a/,
      'nat-sup-111-rent': /thành phẩm không phải là sản phẩm hỗ trợ/,
      'nat-sup-68-rent-production': /2024-05-01/,
      'lc-sp-sup-rent-tenant-7': /lao-cai/
    }
  },
  {
    name: 'the same maker with 50 workers is too small for the support of jobs',
    place: 'old-403',
    situation: { date: '2026-06-01', ...shoes, size: 'sme', workers: 50 },
    applies: { 'th-sup-nq121-production-mountain': 'Resolution 121/2021' },
    refused: { 'th-sup-nq121-labour-mountain': /100 đến 1.000 lao động/ }
  },
  {
    name: 'the same maker in Lang Chánh, a 30a district',
    place: 'old-388',
    situation: { date: '2026-06-01', ...shoes, size: 'sme', workers: 500 },
    applies: {
      'th-sup-nq121-production-30a': 'Resolution 121/2021: 1 billion VND/ha in 30a districts',
      'th-sup-nq121-labour': 'Resolution 121/2021: 1 to 1.5 million VND a worker'
    },
    refused: {
      'th-sup-nq121-production-mountain': /không phải huyện 30a/,
      'th-sup-nq121-labour-mountain': /không phải huyện 30a/
    }
  },
  {
    name: 'the same maker in Hoằng Hóa, a plain district',
    place: 'old-399',
    situation: { date: '2026-06-01', ...shoes, size: 'sme', workers: 500 },
    applies: {},
    refused: {
      'th-sup-nq121-production-mountain': /huyện miền núi/,
      'th-sup-nq121-production-30a': /30a/,
      'th-sup-nq121-labour-mountain': /huyện miền núi/
    }
  },
  {
    name: 'the same maker in 2021, before the period of Resolution 121',
    place: 'old-403',
    situation: { date: '2021-12-31', ...shoes, size: 'sme', workers: 500 },
    applies: {},
    refused: { 'th-sup-nq121-production-mountain': /not-yet 2022/, 'th-sup-nq121-labour-mountain': /not-yet 2022/ }
  },
  {
    name: 'the same maker in 2027, after the period of Resolution 121: what follows is only planned and has no rate',
    place: 'old-403',
    situation: { date: '2027-01-01', ...shoes, size: 'sme', workers: 500 },
    applies: {},
    refused: { 'th-sup-nq121-production-mountain': /expired 2026/, 'th-sup-nq121-labour-mountain': /expired 2026/ }
  },
  {
    name: 'a maker of shoe soles, small, before Decree 205/2025: rent relief is for small and medium makers',
    place: 'th-kcn-bim-son',
    situation: {
      date: '2025-08-31',
      role: 'production',
      sectorId: 'leather-footwear',
      product: 'supporting',
      size: 'sme'
    },
    applies: {
      'nat-sup-111-rent': 'Decree 111/2015, Article 12, clause 2',
      'nat-sup-111-loan': 'Decree 111/2015, Article 12, clause 2'
    },
    refused: { 'nat-sup-205-tech': /not-yet 2025-09-01/ }
  },
  {
    name: 'a large maker of soles on the last day before Decree 205/2025',
    place: 'th-kcn-bim-son',
    situation: {
      date: '2025-08-31',
      role: 'production',
      sectorId: 'leather-footwear',
      product: 'supporting',
      size: 'large'
    },
    applies: {},
    refused: { 'nat-sup-111-rent': /nhỏ và vừa/i, 'nat-sup-111-loan': /nhỏ và vừa/i }
  },
  {
    name: 'the large maker a day later: Decree 205/2025 took the limit away',
    place: 'th-kcn-bim-son',
    situation: {
      date: '2025-09-01',
      role: 'production',
      sectorId: 'leather-footwear',
      product: 'supporting',
      size: 'large'
    },
    applies: {
      'nat-sup-111-rent': 'Decree 205/2025: the limit to small and medium enterprises is removed',
      'nat-sup-111-loan': 'Decree 205/2025, same'
    },
    refused: {},
    open: { 'nat-sup-205-tech': 'joint-with-science-body' }
  },
  {
    name: 'a project that made supporting products before 2015, with the certificate, under Decree 57/2021',
    place: 'th-kcn-bim-son',
    situation: {
      date: '2026-01-15',
      role: 'production',
      product: 'supporting',
      startYear: 2013,
      facts: { 'incentive-certificate': true }
    },
    applies: { 'nat-sup-57-tax': 'Decree 57/2021, Article 1' },
    refused: {}
  },
  {
    name: 'the same project begun in 2016, and the older one a day before the decree',
    place: 'th-kcn-bim-son',
    situation: {
      date: '2021-06-03',
      role: 'production',
      product: 'supporting',
      startYear: 2016,
      facts: { 'incentive-certificate': true }
    },
    applies: {},
    refused: { 'nat-sup-57-tax': /not-yet 2021-06-04.*trước ngày 01\/01\/2015/s }
  },
  {
    name: 'a cluster developer in Như Thanh in 2026: provincial money by the hectare, and up to 30 percent from the State',
    place: 'old-403',
    situation: { date: '2026-06-01', role: 'cluster-infrastructure', site: 'industrial-cluster' },
    applies: {
      'th-sup-nq121-cluster-mountain': 'Resolution 121/2021, section 1 of khuyencong-online: 0.7 billion VND/ha',
      'nat-sup-32-infra': 'Decree 32/2024, Article 26'
    },
    refused: {
      'th-sup-nq121-cluster-muong-lat': /Mường Lát/,
      'th-sup-nq121-cluster-30a': /30a/,
      'th-sup-nq121-cluster-plain': /đồng bằng/,
      'nat-sup-68-rent-infra': /expired 2024-05-01/
    },
    open: { 'th-sup-cluster-2016': 'validity' }
  },
  {
    name: 'a cluster developer in Mường Lát',
    place: 'old-384',
    situation: { date: '2023-03-01', role: 'cluster-infrastructure', site: 'industrial-cluster' },
    applies: { 'th-sup-nq121-cluster-muong-lat': 'Resolution 121/2021, section 1: 1.5 billion VND/ha' },
    refused: {
      'th-sup-nq121-cluster-30a': /Mường Lát/,
      'th-sup-nq121-cluster-mountain': /Mường Lát|30a/,
      'nat-sup-32-infra': /not-yet 2024-05-01/
    }
  },
  {
    name: 'a cluster developer in Bá Thước, a 30a district, whose cluster borders the Ho Chi Minh road',
    place: 'old-386',
    situation: {
      date: '2026-06-01',
      role: 'cluster-infrastructure',
      site: 'industrial-cluster',
      facts: { 'beside-ho-chi-minh-road': true }
    },
    applies: { 'th-sup-nq121-cluster-mountain': 'Resolution 121/2021, section 1: 30a clusters along the road' },
    refused: { 'th-sup-nq121-cluster-30a': /đường Hồ Chí Minh/ }
  },
  {
    name: 'a cluster developer of Decree 68/2017 on its last day, and Decree 32/2024 not yet',
    place: 'old-399',
    situation: { date: '2024-04-30', role: 'cluster-infrastructure', site: 'industrial-cluster' },
    applies: {
      'nat-sup-68-rent-infra': 'Decree 68/2017: no land rent for 11 years',
      'nat-sup-68-credit': 'Decree 68/2017: State credit up to 70 percent',
      'th-sup-nq121-cluster-plain': 'Resolution 121/2021, section 1: 0.5 billion VND/ha'
    },
    refused: { 'nat-sup-32-infra': /not-yet 2024-05-01/ }
  },
  {
    name: 'a tenant of a Lào Cai cluster in a commune of special difficulty, in a specially encouraged trade',
    place: 'lc-ccn-thong-nhat-1',
    situation: { date: '2026-08-01', role: 'production', trade: 'special' },
    applies: {
      'lc-sp-sup-rent-tenant-7':
        'Decree 103/2024, Article 39, clause 3; a cluster is a difficult area (Decree 32/2024, Article 25, clause 1)',
      'lc-sp-sup-rent-tenant-11': 'Decree 103/2024, Article 39, clause 3',
      'lc-sp-sup-rent-tenant-15': 'Decree 103/2024, Article 39, clause 3',
      'lc-sp-sup-cit-special': 'Law 67/2025, Articles 12 to 14; Gia Phú is no. 28 of section I of Decision 2167',
      'lc-sp-sup-import-materials': 'Law 107/2016, Article 16, clause 13'
    },
    refused: { 'lc-sp-sup-cit-difficult': /khó khăn/, 'lc-sp-sup-rent-developer': /Chủ đầu tư/ }
  },
  {
    name: 'the same tenant in 2025, when the list of Decision 2167 did not yet hold',
    place: 'lc-ccn-thong-nhat-1',
    situation: { date: '2025-12-31', role: 'production', trade: 'special' },
    applies: {},
    refused: { 'lc-sp-sup-cit-special': /not-yet 2026/, 'lc-sp-sup-rent-tenant-15': /not-yet 2026/ }
  },
  {
    name: 'interest support of Ho Chi Minh City is for wholly domestic firms that borrow from HFIC',
    place: null,
    situation: {
      date: '2026-01-15',
      provinceId: 'ho-chi-minh-city',
      role: 'production',
      product: 'supporting',
      ownership: 'domestic',
      facts: { 'borrows-from-hfic': true }
    },
    applies: { 'hcmc-sup-2024-interest-max': 'Decision 42/2024' },
    refused: { 'hcmc-sup-2018-interest': /expired 2020/ },
    open: { 'hcmc-sup-2024-interest-min': 'priority-project', 'hcmc-sup-article-interest': 'validity' }
  },
  {
    name: 'a firm with foreign capital gets none of it',
    place: null,
    situation: {
      date: '2026-01-15',
      provinceId: 'ho-chi-minh-city',
      role: 'production',
      product: 'supporting',
      ownership: 'foreign',
      facts: { 'borrows-from-hfic': true }
    },
    applies: {},
    refused: { 'hcmc-sup-2024-interest-max': /100% vốn trong nước/, 'hcmc-sup-2024-building': /100% vốn trong nước/ }
  },
  {
    name: 'a rule of a draft never applies, whatever the situation',
    place: null,
    situation: { date: '2020-06-01', provinceId: 'vinh-phuc', role: 'production', product: 'supporting' },
    applies: {},
    refused: { 'vp-sup-draft-machinery': /draft/ },
    open: { 'vp-sup-management': 'validity', 'vp-sup-training': 'validity' }
  },
  {
    name: 'a demonstration model of a small rural producer in a ward: the place counts until Decree 235/2025',
    place: 'th-kcn-bim-son',
    situation: {
      date: '2025-10-14',
      role: 'production',
      size: 'sme',
      facts: { 'demonstration-model': true, 'rural-site': false, 'cleaner-production': false }
    },
    applies: {},
    refused: { 'nat-sup-28-demo': /huyện, thị trấn, xã/ }
  },
  {
    name: 'the same model a day later',
    place: 'th-kcn-bim-son',
    situation: {
      date: '2025-10-15',
      role: 'production',
      size: 'sme',
      facts: { 'demonstration-model': true, 'rural-site': false, 'cleaner-production': false }
    },
    applies: {
      'nat-sup-28-demo': 'Circular 28/2018, Article 8, clause 2; Decree 235/2025, Article 1',
      'nat-sup-235-digital': 'Decree 235/2025, Article 1: digital change and sustainable production of small producers'
    },
    refused: { 'nat-sup-235-cluster': /Chủ đầu tư/ }
  },
  {
    name: 'a cluster developer on the day of Decree 235/2025: promotion is now open to him beside cluster support',
    place: 'old-399',
    situation: { date: '2025-10-15', role: 'cluster-infrastructure', site: 'industrial-cluster' },
    applies: {
      'nat-sup-235-cluster': 'Decree 235/2025, Article 1: investors in cluster infrastructure',
      'nat-sup-32-infra': 'Decree 32/2024, Article 26'
    },
    refused: { 'nat-sup-235-digital': /Cơ sở sản xuất/ }
  },
  {
    name: 'a cluster developer a day before Decree 235/2025',
    place: 'old-399',
    situation: { date: '2025-10-14', role: 'cluster-infrastructure', site: 'industrial-cluster' },
    applies: { 'nat-sup-32-infra': 'Decree 32/2024, Article 26' },
    refused: { 'nat-sup-235-cluster': /not-yet 2025-10-15/ }
  },
  {
    name: 'a rural producer of Đà Nẵng in 2026: machines and models of Decision 588',
    place: null,
    situation: {
      date: '2026-06-01',
      provinceId: 'da-nang',
      role: 'production',
      facts: { 'rural-site': true, 'demonstration-model': false }
    },
    applies: { 'dn-sup-588-machinery': 'Decision 588, paragraphs 2 to 4: machines of 200 to 240 rural producers' },
    refused: { 'dn-sup-588-demo': /mô hình trình diễn/ },
    open: { 'dn-sup-588-planning': 'site' }
  },
  {
    name: 'a supporting firm of Hà Nội in 2019: the fairs of 2017 to 2020; when the training ran no source says',
    place: null,
    situation: { date: '2019-06-01', provinceId: 'ha-noi', role: 'production', product: 'supporting' },
    applies: { 'hn-sup-fairs-2017-2020': 'Founding article 004, paragraph 7' },
    refused: { 'hn-sup-5s3d-training': /ended/, 'hn-sup-2026-capacity': /not-yet 2026/ }
  }
];

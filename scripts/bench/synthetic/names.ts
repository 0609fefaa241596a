import type { SeededRandom } from './random.ts';

const syllables =
  'An Bao Binh Canh Cao Chau Cuong Dai Dang Dong Duc Dung Gia Hai Hanh Hien Hoa Hoang Hung Huong Huy Khai Khanh Kim Lam Lan Linh Loc Long Mai Manh Minh My Nam Nga Ngoc Nhan Nhat Phat Phong Phu Phuc Quang Quoc Quy Sang Son Tai Tam Tan Thai Thang Thanh Thien Thinh Tho Thuan Tien Tin Toan Trang Tri Trung Tuan Viet Vinh Vu Xuan Yen'.split(
    ' '
  );

/** Three syllables: as hard to compress as a name, and nobody's. */
export const inventedName = (random: SeededRandom): string =>
  [random.pick(syllables), random.pick(syllables), random.pick(syllables)].join(' ');

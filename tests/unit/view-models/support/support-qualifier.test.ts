import { describe, expect, it } from 'vitest';
import { qualifierInRule } from '#lib/view-models/support-qualifier.ts';

describe('qualifierInRule', () => {
  it.each([
    ['Nhà nước chi tối đa 30% vốn đầu tư hạ tầng.', 30, '%', 'up-to'],
    ['Hỗ trợ tối đa một nửa chi phí máy móc.', 50, '%', 'up-to'],
    ['Tới toàn bộ lãi vay tùy loại dự án.', 100, '%', 'up-to'],
    ['Ít nhất một nửa lãi vay tùy loại dự án.', 50, '%', 'at-least'],
    ['Một nửa lãi vay.', 50, '%', 'exact'],
    ['Hỗ trợ tới 1 tỷ đồng/ha.', 1000, 'VND m', 'up-to'],
    ['Hỗ trợ 0,7 tỷ đồng/ha, tối đa 2 tỷ đồng một dự án.', 700, 'VND m', 'exact'],
    ['Miễn tiền thuê đất trong thời gian xây dựng, tối đa ba năm.', 3, 'years', 'up-to'],
    ['Thuế thu nhập doanh nghiệp 10% trong 15 năm; miễn tối đa 4 năm.', 15, 'years', 'exact'],
    ['Khoản vay được hỗ trợ tới 85% vốn công nghệ.', 8, '%', 'exact']
  ] as const)('%s: %d %s is %s', (rule, value, unit, qualifier) => {
    expect(qualifierInRule(rule, value, unit)).toBe(qualifier);
  });
});

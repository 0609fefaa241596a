/** Words printed on pictures that leave the site. */
export const picture = {
  release: (name: string, release: string, day: string) => `${name}, bản phát hành ${release} (${day})`,
  licence: 'Phần biên soạn: CC BY 4.0. Con số thuộc về nơi đã công bố.',
  /** `what`: the choices of the reader in words. */
  filtered: (what: string) => `Không phải toàn bộ: ${what}`,
  firstPart: 'Hình này chỉ có phần trên của biểu đồ; toàn bộ ở địa chỉ dưới đây.'
};

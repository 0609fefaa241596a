import { unreachable, type Lang } from '#lib/domain/vocabulary.ts';
import type { DeckProblem, DeckRule } from './deck-problem.ts';

/** One line that says where, what was found and what was expected. */
export function deckProblemText({ file, scene, field, found, rule }: DeckProblem, lang: Lang): string {
  const vi = lang === 'vi';
  const place = [
    file,
    scene === null ? '' : `${vi ? 'cảnh' : 'scene'} ${scene}`,
    field === null ? '' : `${vi ? 'mục' : 'field'} ${field}`
  ].filter((part) => part !== '');
  const quoted = found === '' ? '' : vi ? `“${found}”: ` : `“${found}” `;
  return `${place.join(', ')}: ${quoted}${vi ? ruleTextVi(rule) : ruleTextEn(rule)}`;
}

const thingsVi = { chart: 'biểu đồ', zone: 'khu, cụm', policy: 'văn bản', source: 'nguồn' } as const;
const typesVi = { text: 'chữ', list: 'danh sách', object: 'nhóm có tên' } as const;
const languageVi = { vi: 'tiếng Việt', en: 'tiếng Anh' } as const;

function ruleTextVi(rule: DeckRule): string {
  switch (rule.kind) {
    case 'json':
      return 'không phải tệp JSON đọc được';
    case 'version':
      return `tệp thuộc phiên bản khác; trang này đọc được phiên bản ${rule.known}`;
    case 'carried':
      return 'địa chỉ này bị cắt ngắn hoặc sửa đổi, không đọc lại được bộ cảnh trong đó';
    case 'carried-form':
      return 'trình duyệt này không giải nén được bộ cảnh trong địa chỉ: hãy dùng tệp bộ cảnh, hoặc một trình duyệt mới hơn';
    case 'type':
      return `phải là ${typesVi[rule.expected]}`;
    case 'member':
      return `tên lạ; chỉ dùng: ${rule.allowed.join(', ')}`;
    case 'id':
      return 'mã phải gồm chữ thường không dấu, số và dấu gạch nối, không quá 60 ký tự';
    case 'id-of-file':
      return `mã phải giống tên tệp: ${rule.expected}`;
    case 'own-id':
      return 'mã bắt đầu bằng own- dành cho bộ cảnh của người đọc';
    case 'required':
      return 'không được để trống';
    case 'both-languages':
      return `còn thiếu ${languageVi[rule.missing]}`;
    case 'length':
      return `dài ${rule.length} ký tự, cho phép ${rule.most}`;
    case 'count':
      return `phải có từ ${rule.least} đến ${rule.most} mục`;
    case 'clean-text':
      return 'có khoảng trắng thừa, hoặc dấu không phải dạng dựng sẵn (Unicode NFC)';
    case 'address':
      return 'phải là địa chỉ trong trang, không kèm ngôn ngữ: ?province=thanh-hoa, charts/zones-by-kind/, funds/#cycle';
    case 'page':
      return 'không có trang nào như vậy, hoặc trang này không chiếu được';
    case 'known-id':
      return `không có ${thingsVi[rule.of]} nào mang mã này`;
    case 'parameter':
      return `trang không đọc được tham số ${rule.parameter} như vậy`;
    case 'figure':
      return 'không có con số nào mang mã này trong bản phát hành đang dùng';
    case 'placeholder':
      return 'chỗ ghi con số phải có dạng {bảng/mã} hoặc {bảng/mã/cột}, thêm |bare nếu bỏ đơn vị';
    case 'bare-number':
      return 'con số không có nguồn: hãy thay bằng chỗ ghi con số {bảng/mã}, trừ ngày tháng, năm, số văn bản và tên';
    default:
      return unreachable(rule);
  }
}

const typesEn = { text: 'text', list: 'a list', object: 'an object' } as const;
const thingsEn = { chart: 'chart', zone: 'zone', policy: 'instrument', source: 'source' } as const;
const languageEn = { vi: 'Vietnamese', en: 'English' } as const;

function ruleTextEn(rule: DeckRule): string {
  switch (rule.kind) {
    case 'json':
      return 'is no JSON that can be read';
    case 'version':
      return `is of another version; this page reads version ${rule.known}`;
    case 'carried':
      return 'was cut short or changed on its way: the deck in this address cannot be read';
    case 'carried-form':
      return 'cannot be unpacked by this browser: use the file of the deck, or a newer browser';
    case 'type':
      return `must be ${typesEn[rule.expected]}`;
    case 'member':
      return `is not a known name; use ${rule.allowed.join(', ')}`;
    case 'id':
      return 'must be lower-case letters, digits and hyphens, at most 60 characters';
    case 'id-of-file':
      return `must be as the file is called: ${rule.expected}`;
    case 'own-id':
      return 'begins with own-, which is for decks of readers';
    case 'required':
      return 'must not be empty';
    case 'both-languages':
      return `is not written in ${languageEn[rule.missing]}`;
    case 'length':
      return `has ${rule.length} characters, ${rule.most} are allowed`;
    case 'count':
      return `must have ${rule.least} to ${rule.most} entries`;
    case 'clean-text':
      return 'has needless spaces, or letters that are not composed (Unicode NFC)';
    case 'address':
      return 'must be an address of this site without its language: ?province=thanh-hoa, charts/zones-by-kind/, funds/#cycle';
    case 'page':
      return 'is no page of this site, or none that can be shown as a scene';
    case 'known-id':
      return `is the id of no ${thingsEn[rule.of]}`;
    case 'parameter':
      return `is nothing that the page reads as ${rule.parameter}`;
    case 'figure':
      return 'is no figure of the present release';
    case 'placeholder':
      return 'must be a figure: {table/id} or {table/id/column}, with |bare to leave out the unit';
    case 'bare-number':
      return 'is a number without a source: name its figure, {table/id}; only dates, years, instrument numbers and names may have digits';
    default:
      return unreachable(rule);
  }
}

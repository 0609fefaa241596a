import { fold } from '#lib/domain/fold.ts';
import type { Field } from '#lib/tables/descriptor.ts';

/** A name of a column as names are compared: small letters without marks, without a unit in brackets. */
export function headerWords(header: string): string {
  const bare = header.replace(/[([{][^)\]}]*[)\]}]/g, ' ');
  const words = fold(bare);
  return words === '' ? fold(header) : words;
}

/** What officials' sheets call a column, folded, by the name of the column. Endings stand for every column that has them. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  name_vi: [
    'ten',
    'ten goi',
    'ten kcn',
    'ten ccn',
    'ten kcn ccn',
    'ten khu',
    'ten cum',
    'ten khu cong nghiep',
    'ten cum cong nghiep',
    'ten du an',
    'du an',
    'khu cum cong nghiep',
    'ten don vi',
    'name'
  ],
  name_en: ['ten tieng anh', 'english', 'ten en', 'name english'],
  lat: ['vi do', 'latitude', 'lat', 'y', 'toa do y', 'vi do bac', 'toa do vi do', 'vd'],
  lon: ['kinh do', 'longitude', 'lng', 'long', 'x', 'toa do x', 'kinh do dong', 'toa do kinh do', 'kd'],
  province_id: ['tinh', 'tinh thanh', 'tinh thanh pho', 'dia phuong', 'province', 'ma tinh', 'ten tinh'],
  zone_id: [
    'ma kcn',
    'ma khu',
    'ma cum',
    'ma ccn',
    'kcn',
    'ccn',
    'khu',
    'cum',
    'khu cong nghiep',
    'thuoc kcn',
    'thuoc khu',
    'zone'
  ],
  kind: ['loai', 'loai hinh', 'phan loai', 'type'],
  status: ['tinh trang', 'trang thai', 'hien trang', 'tinh trang hoat dong'],
  developer: ['chu dau tu', 'chu dau tu ha tang', 'don vi kinh doanh ha tang', 'doanh nghiep ha tang'],
  investor: ['nha dau tu', 'chu dau tu', 'doanh nghiep', 'ten nha dau tu', 'company'],
  country: ['quoc gia', 'nuoc', 'quoc tich', 'nuoc dau tu', 'quoc gia vung lanh tho', 'nation'],
  year: ['nam', 'nam cap', 'nam cap phep', 'nam hoat dong', 'nam dau tu'],
  source_id: ['nguon', 'nguon so lieu', 'source'],
  capital_usd_m: ['von trieu usd', 'von dang ky trieu usd', 'tong von dau tu trieu usd', 'capital usd million'],
  capital_vnd_bn: ['von ty dong', 'von dang ky ty dong', 'tong von dau tu ty dong', 'capital vnd billion'],
  amount_vnd_m: [
    'so tien',
    'kinh phi',
    'kinh phi ho tro',
    'so tien trieu dong',
    'kinh phi trieu dong',
    'muc ho tro',
    'muc ho tro trieu dong'
  ],
  as_of: ['thoi diem', 'so lieu tinh den', 'tinh den', 'ngay so lieu', 'ngay'],
  value: ['gia tri', 'so lieu', 'con so'],
  unit: ['don vi', 'don vi tinh', 'dvt'],
  area_km2: ['dien tich', 'dien tich km2'],
  note: ['ghi chu', 'notes', 'remark'],
  number: ['so hieu', 'so van ban', 'so ky hieu'],
  issued_on: ['ngay ban hanh', 'ban hanh ngay'],
  phone: ['dien thoai', 'so dien thoai', 'dt', 'tel'],
  email: ['email', 'thu dien tu', 'hop thu'],
  website: ['web', 'trang web', 'trang thong tin', 'website'],
  url: ['dia chi', 'duong dan', 'link', 'lien ket'],
  sector_id: ['nganh', 'nganh nghe', 'linh vuc', 'sector'],
  district_old: ['huyen', 'quan huyen', 'huyen cu'],
  commune_old: ['xa', 'xa phuong', 'phuong xa', 'xa cu']
};

/** Everything a column of the table may be called, folded; the first is its own name. */
export interface FieldNames {
  readonly name: string;
  readonly titles: readonly string[];
  readonly others: readonly string[];
}

export function fieldNames(field: Field): FieldNames {
  const titles = [field.titles.vi, field.titles.en];
  return {
    name: fold(field.name),
    titles: [...new Set([...titles.map(fold), ...titles.map(headerWords)])],
    others: otherWords[field.name] ?? []
  };
}

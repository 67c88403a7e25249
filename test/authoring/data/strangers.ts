/**
 * Phrasings written as a stranger would write them, first tried and only then, where they failed, worked into the
 * grammar; points worked out by hand. Values as in `phrasings.ts`.
 */
import type { Phrasing } from './phrasings.js';

type Row = readonly [text: string, max: number, ...points: Phrasing['points']];

const rows: readonly Row[] = [
  ['Đã ban hành: đạt 10đ\nChưa ban hành: 0đ', 10, [true, 10], [false, 0]],
  [
    '- Có trang/cổng TTĐT đáp ứng đầy đủ quy định: điểm tối đa;\n- Không có hoặc chưa đáp ứng: 0 điểm.',
    20,
    ['#1', 20],
    ['#2', 0],
  ],
  ['Có = 1; Không = 0', 1, [true, 1], [false, 0]],
  ['5 điểm nếu có kế hoạch; 0 điểm nếu không có kế hoạch', 5, [true, 5], [false, 0]],
  ['Không có sự cố: 10 điểm; có sự cố: 0 điểm', 10, ['#1', 10], ['#2', 0]],
  ['Da ban hanh: 10 diem; chua ban hanh: 0 diem', 10, [true, 10], [false, 0]],
  [
    'Có triển khai: 100% điểm; đang triển khai: 50% điểm; chưa triển khai: không điểm',
    8,
    ['#1', 8],
    ['#2', 4],
    ['#3', 0],
  ],
  [
    'Có cán bộ chuyên trách (trình độ đại học trở lên): 10 điểm; không có: 0 điểm',
    10,
    [true, 10],
    [false, 0],
  ],
  ['Xếp loại khá trở lên: 10 điểm; còn lại 0', 10, [true, 10], [false, 0]],
  ['1/ Có kế hoạch: 4đ\n2/ Có báo cáo: 6đ', 10, [[true, false], 4], [[false, true], 6], [[true, true], 10]],
  ['I. Có kế hoạch: 5đ; II. Có báo cáo: 5đ', 10, [[true, false], 5], [[true, true], 10]],
  ['Có kế hoạch - 5đ; có báo cáo - 5đ', 10, [[false, true], 5], [[false, false], 0]],
  [
    'Có Ban Chỉ đạo: 2 điểm\nCó Quy chế: 3 điểm\nKhông có: 0 điểm',
    5,
    [[true, false], 2],
    [[false, true], 3],
    [[false, false], 0],
  ],
  // Levels by percent.
  [
    'TRÊN 90%: 20 ĐIỂM; TỪ 70% ĐẾN 90%: 10 ĐIỂM; DƯỚI 70%: 0 ĐIỂM',
    20,
    [90.01, 20],
    [90, 10],
    [70, 10],
    [69.99, 0],
  ],
  ['≥ 95%: 5 điểm; 85% - <95%: 3 điểm; 70% - <85%: 1 điểm; <70%: 0 điểm', 5, [95, 5], [94.9, 3], [70, 1]],
  [
    'Tỷ lệ ≥ 50%: điểm tối đa; 50% > Tỷ lệ ≥ 30%: ½ điểm tối đa; Tỷ lệ < 30%: 0 điểm',
    10,
    [50, 10],
    [49.9, 5],
    [30, 5],
    [29.9, 0],
  ],
  [
    'Mức 1 (từ 90% trở lên): 10 điểm; Mức 2 (từ 70% đến dưới 90%): 7 điểm; Mức 3 (dưới 70%): 0 điểm',
    10,
    [90, 10],
    [89, 7],
    [69, 0],
  ],
  ['Bằng hoặc trên 80%: 10 điểm; dưới 80%: 0 điểm', 10, [80, 10], [79.9, 0]],
  ['Không thấp hơn 80%: 10 điểm; còn lại: 0', 10, [80, 10], [79.9, 0]],
  [
    'Nhỏ hơn 3%: 10 điểm; từ 3% đến nhỏ hơn 5%: 5 điểm; lớn hơn hoặc bằng 5%: 0 điểm',
    10,
    [2.9, 10],
    [3, 5],
    [5, 0],
  ],
  [
    'Thực hiện 100 phần trăm: 10 điểm; từ 50 phần trăm đến dưới 100 phần trăm: 5 điểm; dưới 50 phần trăm: 0 điểm',
    10,
    [100, 10],
    [99, 5],
    [49, 0],
  ],
  [
    'Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn\n- Đạt 100%: 10đ\n- Đạt 90% đến dưới 100%: 5đ\n- Dưới 90%: 0đ',
    10,
    [100, 10],
    [90, 5],
    [89, 0],
  ],
  [
    'Tỷ lệ người dân từ 15 tuổi trở lên có tài khoản: >80%: 10 điểm; 60%-80%: 5 điểm; <60%: 0 điểm',
    10,
    [80.1, 10],
    [80, 5],
    [59, 0],
  ],
  // Growth has no end at 100%, and may be negative.
  [
    'Tăng từ 10% trở lên: 10 điểm; tăng từ 5% đến dưới 10%: 5 điểm; tăng dưới 5%: 0 điểm',
    10,
    [150, 10],
    [5, 5],
    [-3, 0],
  ],
  [
    'Tỷ lệ a/b ≥ 80%: điểm tối đa\nTỷ lệ a/b từ 60% đến <80%: ½*điểm tối đa\nTỷ lệ a/b <60%: 0 điểm\na: số cán bộ được tập huấn\nb: tổng số cán bộ',
    10,
    [[8, 10], 10],
    [[6, 10], 5],
    [[5, 10], 0],
  ],
  [
    'Tỷ lệ từ 30% trở lên: 10 điểm.\nTỷ lệ dưới 30%: = Tỷ lệ x 10/30%',
    10,
    [30, 10],
    [15, 5], // 15% x 10/30%
  ],
  [
    'Chi cho CĐS từ 1% tổng chi ngân sách trở lên: điểm tối đa; dưới 1%: Điểm = Tỷ lệ/1% * điểm tối đa',
    10,
    [1, 10],
    [0.4, 4],
  ],
  [
    'Nếu a/b >= 90% thì được điểm tối đa; nếu a/b < 90% thì điểm = a/b x điểm tối đa; a là số hồ sơ số hóa; b là tổng số hồ sơ',
    10,
    [[9, 10], 10],
    [[8, 10], 8],
  ],
  // Levels by number.
  [
    '>= 5 mô hình: 10 điểm; 3-4 mô hình: 6 điểm; 1-2 mô hình: 3 điểm; không có mô hình: 0 điểm',
    10,
    [5, 10],
    [4, 6],
    [1, 3],
    [0, 0],
  ],
  [
    'Từ 10 tin, bài trở lên/tháng: 10 điểm; từ 5 đến 9 tin, bài/tháng: 5 điểm; dưới 5 tin, bài/tháng: 0 điểm',
    10,
    [10, 10],
    [9, 5],
    [4, 0],
  ],
  [
    'Số lượng nền tảng số: 1 nền tảng 2 điểm, 2 nền tảng 4 điểm, từ 3 nền tảng trở lên 6 điểm',
    6,
    [1, 2],
    [2, 4],
    [7, 6],
    [0, 0],
  ],
  [
    'Không xảy ra sự cố: 10 điểm; xảy ra 1 sự cố: 5 điểm; từ 2 sự cố trở lên: 0 điểm',
    10,
    [0, 10],
    [1, 5],
    [2, 0],
  ],
  // Time and money are measured, not counted.
  ['Từ 2 giờ trở lên: 10 điểm; dưới 2 giờ: 5 điểm', 10, [2, 10], [1.5, 5]],
  [
    'Từ 1,5 tỷ đồng trở lên: 10 điểm; từ 1 tỷ đồng đến dưới 1,5 tỷ đồng: 5 điểm; dưới 1 tỷ đồng: 0 điểm',
    10,
    [1.5, 10],
    [1.25, 5],
    [0.5, 0],
  ],
  ['Trung bình từ 4 điểm trở lên: 10 điểm; dưới 4 điểm: 0 điểm', 10, [4, 10], [3.9, 0]],
  // Things counted one by one.
  ['02 điểm/01 lớp tập huấn, tối đa 10 điểm', 10, [3, 6], [9, 10]],
  ['Tổ chức hội nghị: 1 điểm/hội nghị, tối đa 5 điểm', 5, [3, 3], [7, 5]],
  ['Được 1 điểm với mỗi mô hình; tối đa 5 điểm', 5, [2, 2], [6, 5]],
  ['Tối đa 5 điểm, trong đó: mỗi mô hình 1 điểm', 5, [4, 4], [6, 5]],
  ['Đạt mỗi tiêu chí: 2 điểm; tối đa 10 điểm', 10, [3, 6], [6, 10]],
  ['Cứ 10% được 1 điểm', 10, [100, 10], [59, 5], [9, 0]],
  ['Cứ mỗi 5% hồ sơ trực tuyến được 1 điểm, tối đa 10 điểm', 10, [24, 4], [80, 10]],
  ['Điểm = a*2 (tối đa 10 điểm), a = số lớp tập huấn', 10, [4, 8], [6, 10]],
  // Quotients.
  ['Điểm=(a/b)xĐiểm tối đa; a=Số hồ sơ; b=Tổng số hồ sơ', 10, [[3, 4], 7.5]],
  ['Điểm tối đa * (Số xã có mạng 5G / Tổng số xã)', 10, [[3, 4], 7.5]],
  [
    'Tính điểm theo tỷ lệ: a/b * Điểm tối đa, trong đó a: số thôn có tổ CNSCĐ; b: tổng số thôn',
    10,
    [[1, 4], 2.5],
  ],
  [
    'Điểm = Điểm tối đa - (a/b)*Điểm tối đa. a: số hồ sơ quá hạn; b: tổng số hồ sơ',
    10,
    [[1, 4], 7.5], // 10 - 1/4 x 10
  ],
  [
    'Điểm = (a + b)/c x Điểm tối đa; a: số xã đạt; b: số phường đạt; c: tổng số xã, phường',
    10,
    [[2, 1, 4], 7.5],
  ],
  ['Diem = Ty le * Diem toi da; Ty le = a/b; a = so ho so; b = tong so ho so', 20, [[1, 4], 5]],
  ['Điểm = Tỷ lệ × 10 điểm (Tỷ lệ = a/b; a: số hồ sơ; b: tổng số hồ sơ)', 10, [[1, 4], 2.5]],
  ['Điểm = a/b*5 + a/b*5; a = số xã đạt; b = tổng số xã', 10, [[1, 4], 2.5]],
  ['a1 = số xã đạt; b1 = tổng số xã; Điểm = a1/b1*Điểm tối đa', 10, [[1, 4], 2.5]],
  ['Điểm = a/(b+1)*Điểm tối đa; a = số xã đạt; b = số xã chưa đạt', 10, [[1, 3], 2.5]],
  ['a = số xã đạt, b = tổng số xã, Tỷ lệ (%) = a/b*100, Điểm = Tỷ lệ (%)*Điểm tối đa', 10, [[1, 4], 2.5]],
  [
    'Tỷ lệ = 30%: 5 điểm; 30 < tỷ lệ < 50%: 7 điểm; ≥ 50%: 10 điểm; < 30%: 0 điểm',
    10,
    [30, 5],
    [49, 7],
    [50, 10],
  ],
  ['10 điểm: 80% trở lên; 0 điểm: dưới 80%', 10, [80, 10], [79, 0]],
  ['Tỷ lệ từ 50% trở lên: Điểm = Tỷ lệ*Điểm tối đa; còn lại: 0 điểm', 10, [60, 6], [49, 0]],
  [
    'Số sự cố:\n- Từ 1 đến 2: 5 điểm\n- Trên 2: 0 điểm\n- Không có sự cố: 10 điểm',
    10,
    [0, 10],
    [2, 5],
    [3, 0],
  ],
  ['Cách tính\nCó: 10 điểm\nKhông: 0 điểm', 10, [true, 10], [false, 0]],
  ['Từ 10 trở xuống: 5 điểm; trên 10 cứ thêm 5 được thêm 1 điểm, tối đa 10 điểm', 10, [10, 5], [21, 7]],
  ['Có công trình phòng trừ sâu bệnh: 10 điểm; không có: 0 điểm', 10, [true, 10], [false, 0]],
];

export const strangers: readonly Phrasing[] = rows.map(([text, max, ...points]) => ({ text, max, points }));

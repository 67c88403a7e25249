/**
 * Rules as annexes word them, each with points worked out by hand from its words. Values stand in the order in which the
 * rule declares its inputs; "#2" is the second case of a choice.
 */
export interface Phrasing {
  readonly text: string;
  readonly max: number;
  readonly points: readonly (readonly [Value | readonly Value[], number])[];
}

type Value = string | number | boolean;

const levels: readonly Phrasing[] = [
  {
    text: '- Ban hành kế hoạch trước ngày 31/01: Điểm tối đa;\n- Ban hành sau ngày 31/01: 1/2 số điểm tối đa;\n- Không ban hành: 0 điểm.',
    max: 10,
    points: [
      ['#1', 10],
      ['#2', 5],
      ['#3', 0],
    ],
  },
  {
    text: 'Đã thành lập: tính điểm tối đa. Đã có dự thảo: tính 50% số điểm tối đa. Chưa thành lập: không tính điểm.',
    max: 6,
    points: [
      ['#1', 6],
      ['#2', 3], // 50% x 6
      ['#3', 0],
    ],
  },
  {
    text: 'a) Có chuyên mục và cập nhật thường xuyên: 10 điểm\nb) Có chuyên mục nhưng không cập nhật thường xuyên: 5 điểm\nc) Không có chuyên mục: 0 điểm',
    max: 10,
    points: [
      ['#1', 10],
      ['#2', 5],
      ['#3', 0],
    ],
  },
  {
    text: 'HOÀN THÀNH: ĐIỂM TỐI ĐA; HOÀN THÀNH MỘT PHẦN: 1/2 ĐIỂM TỐI ĐA; KHÔNG HOÀN THÀNH: 0 ĐIỂM',
    max: 4,
    points: [
      ['#1', 4],
      ['#2', 2],
      ['#3', 0],
    ],
  },
  {
    text: '+ Triển khai đầy đủ = 5đ; + Triển khai chưa đầy đủ = 2,5đ; + Chưa triển khai = 0đ',
    max: 5,
    points: [
      ['#1', 5],
      ['#2', 2.5],
      ['#3', 0],
    ],
  },
  {
    text: 'Thực hiện đúng hạn được 02 điểm, thực hiện chậm được 01 điểm, không thực hiện được 0 điểm',
    max: 2,
    points: [
      ['#1', 2],
      ['#2', 1],
      ['#3', 0],
    ],
  },
  {
    text: 'Đầy đủ nội dung: 100% điểm tối đa; Thiếu nội dung: 50% điểm tối đa; Không báo cáo: 0% điểm tối đa.',
    max: 8,
    points: [
      ['#1', 8],
      ['#2', 4],
      ['#3', 0],
    ],
  },
  {
    text: 'Xếp loại tốt: toàn bộ số điểm; xếp loại khá: 3/4 số điểm; xếp loại trung bình: 1/2 số điểm; còn lại: 0',
    max: 20,
    points: [
      ['#1', 20],
      ['#2', 15], // 3/4 x 20
      ['#3', 10],
      ['#4', 0],
    ],
  },
  {
    text: 'Trưởng ban là Chủ tịch UBND xã → điểm tối đa; Trưởng ban là Phó Chủ tịch → ½ × điểm tối đa; trường hợp khác → 0',
    max: 15,
    points: [
      ['#1', 15],
      ['#2', 7.5],
      ['#3', 0],
    ],
  },
  {
    text: '1. Có Nghị quyết/Chỉ thị chuyên đề: Điểm tối đa\n2. Chỉ lồng ghép trong văn bản khác: Điểm tối đa x 50%\n3. Không có: 0',
    max: 10,
    points: [
      ['#1', 10],
      ['#2', 5],
      ['#3', 0],
    ],
  },
  {
    text: 'Có: điểm tối đa, không có: không điểm',
    max: 5,
    points: [
      [true, 5],
      [false, 0],
    ],
  },
  {
    text: 'Đã kết nối (10 điểm); chưa kết nối (0 điểm).',
    max: 10,
    points: [
      [true, 10],
      [false, 0],
    ],
  },
  {
    text: '10 điểm: đã triển khai trên toàn địa bàn; 5 điểm: đã triển khai thí điểm; 0 điểm: chưa triển khai',
    max: 10,
    points: [
      ['#1', 10],
      ['#2', 5],
      ['#3', 0],
    ],
  },
  {
    text: 'Nếu đã ban hành thì được điểm tối đa, nếu chưa ban hành thì 0 điểm.',
    max: 10,
    points: [
      [true, 10],
      [false, 0],
    ],
  },
  {
    text: 'Thành lập Tổ công nghệ số cộng đồng: Có = 5 điểm; Không = 0 điểm',
    max: 5,
    points: [
      [true, 5],
      [false, 0],
    ],
  },
  {
    text: 'Có sử dụng: 5đ. Không sử dụng: 0đ.',
    max: 5,
    points: [
      [true, 5],
      [false, 0],
    ],
  },
  {
    text: 'Có kế hoạch: 10 điểm; không có tài liệu kiểm chứng: 0 điểm',
    max: 10,
    // Two cases that are not each other's opposite: both are kept.
    points: [
      ['#1', 10],
      ['#2', 0],
    ],
  },
  {
    text: '• Hoàn thành trước thời hạn hoặc đúng thời hạn – Điểm tối đa\n• Hoàn thành sau thời hạn – 1/2 điểm tối đa\n• Không hoàn thành – 0 điểm',
    max: 3,
    points: [
      ['#1', 3],
      ['#2', 1.5],
      ['#3', 0],
    ],
  },
  {
    text: 'Ban hành đầy đủ, kịp thời: 2 điểm.\nBan hành đầy đủ nhưng chưa kịp thời: 1 điểm.\nBan hành không đầy đủ hoặc không ban hành: 0 điểm.',
    max: 2,
    points: [
      ['#1', 2],
      ['#2', 1],
      ['#3', 0],
    ],
  },
  {
    text: 'Đạt điểm tối đa nếu có Kế hoạch riêng; đạt một nửa số điểm nếu lồng ghép trong kế hoạch khác; 0 điểm nếu không có kế hoạch',
    max: 10,
    points: [
      ['#1', 10],
      ['#2', 5],
      ['#3', 0],
    ],
  },
  {
    text: 'Mức 1: Đã triển khai trên diện rộng: 100% số điểm; Mức 2: Đang thử nghiệm: 50% số điểm; Mức 3: Chưa triển khai: 0% số điểm',
    max: 10,
    points: [
      ['#1', 10],
      ['#2', 5],
      ['#3', 0],
    ],
  },
];

const quotients: readonly Phrasing[] = [
  {
    text: 'a: Số hồ sơ TTHC được số hóa\nb: Tổng số hồ sơ TTHC tiếp nhận\nTỷ lệ = a/b x 100%\nĐiểm = Tỷ lệ x Điểm tối đa',
    max: 20,
    points: [
      [[3, 4], 15], // 3/4 x 20
      [[0, 4], 0],
      [[4, 4], 20],
    ],
  },
  {
    text: 'Điểm = (a/b) × Điểm tối đa\nTrong đó:\n- a là số hộ gia đình có cáp quang;\n- b là tổng số hộ gia đình.',
    max: 10,
    points: [
      [[1, 8], 1.25], // 1/8 x 10
      [[8, 8], 10],
    ],
  },
  {
    text: 'Tỷ lệ (%) = (Số văn bản ký số / Tổng số văn bản đi) * 100; Điểm = Tỷ lệ (%) * Điểm tối đa',
    max: 10,
    points: [
      [[45, 50], 9], // 45/50 = 90%
      [[0, 50], 0],
    ],
  },
  {
    text: 'Điểm đạt được = Số cán bộ được bồi dưỡng/Tổng số cán bộ x Điểm tối đa.',
    max: 12,
    points: [
      [[5, 6], 10], // 5/6 x 12
      [[6, 6], 12],
    ],
  },
  {
    text: 'Số điểm = [Số thủ tục có phát sinh hồ sơ trực tuyến : Tổng số thủ tục] x 10',
    max: 10,
    points: [
      [[30, 120], 2.5],
      [[120, 120], 10],
    ],
  },
  {
    text: 'Điểm = Điểm tối đa * a / b, với a = số dịch vụ công trực tuyến toàn trình; b = tổng số dịch vụ công',
    max: 20,
    points: [
      [[2, 5], 8],
      [[5, 5], 20],
    ],
  },
  {
    text: 'Tính điểm theo công thức: a/b * Điểm tối đa (a: số thôn có tổ công nghệ số; b: tổng số thôn)',
    max: 10,
    points: [
      [[7, 10], 7],
      [[10, 10], 10],
    ],
  },
  {
    text: 'Điểm = (1 - a/b)*Điểm tối đa; a = số sự cố chưa khắc phục; b = tổng số sự cố',
    max: 10,
    points: [
      [[1, 4], 7.5], // 1 - 1/4
      [[0, 4], 10],
      [[4, 4], 0],
    ],
  },
  {
    text: 'Điểm = Điểm tối đa × (b – a)/b, trong đó a là số nhiệm vụ quá hạn, b là tổng số nhiệm vụ được giao',
    max: 10,
    points: [
      [[20, 5], 7.5], // (20 - 5)/20; the rule asks for b first, as the formula does
      [[20, 0], 10],
    ],
  },
  {
    text: 'a = Số hệ thống được phê duyệt cấp độ; b = Tổng số hệ thống thông tin; Tỷ lệ = a/b; Nếu b = 0 thì được điểm tối đa; Điểm = Tỷ lệ*Điểm tối đa',
    max: 10,
    points: [
      [[0, 0], 10],
      [[3, 6], 5],
    ],
  },
  {
    text: 'Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa; Trong đó: a: Số hồ sơ trả đúng hạn; b: Tổng số hồ sơ; Trường hợp không phát sinh hồ sơ thì chấm điểm tối đa',
    max: 5,
    points: [
      [[0, 0], 5],
      [[3, 5], 3],
    ],
  },
  {
    text: 'A= số trường học thanh toán học phí không dùng tiền mặt; B = tổng số trường học; Tỷ lệ=A/B; Điểm=Tỷ lệ*Điểm tối đa',
    max: 10,
    points: [
      [[9, 12], 7.5],
      [[12, 12], 10],
    ],
  },
  {
    text: 'a = số người từ 15 tuổi trở lên có tài khoản thanh toán; b = tổng số người từ 15 tuổi trở lên; Điểm = a/b*Điểm tối đa',
    max: 10,
    points: [
      [[8000, 10000], 8],
      [[0, 10000], 0],
    ],
  },
  {
    text: 'Điểm = 0,7*a/b*Điểm tối đa + 0,3*c/d*Điểm tối đa; a = số xã có mạng; b = tổng số xã; c = số thôn có mạng; d = tổng số thôn',
    max: 10,
    points: [
      [[1, 2, 1, 3], 4.5], // 0,7 x 1/2 x 10 + 0,3 x 1/3 x 10 = 3,5 + 1
      [[2, 2, 3, 3], 10],
    ],
  },
  {
    text: 'Điểm = a/b*6 + c/d*4; a = số văn bản điện tử gửi đi; b = tổng số văn bản gửi đi; c = số hồ sơ xử lý trên mạng; d = tổng số hồ sơ',
    max: 10,
    points: [
      [[1, 2, 3, 4], 6], // 3 + 3
      [[2, 2, 0, 4], 6],
    ],
  },
  {
    text: 'Điểm đánh giá được tính theo công thức: (Số hồ sơ trả đúng hạn x Điểm tối đa)/Tổng số hồ sơ',
    max: 4,
    points: [
      [[3, 4], 3],
      [[4, 4], 4],
    ],
  },
  {
    text: 'Điểm = Tỷ lệ hồ sơ giải quyết đúng hạn x Điểm tối đa',
    max: 10,
    points: [
      ['95', 9.5],
      ['0', 0],
    ],
  },
  {
    text: 'Điểm = (1 - Tỷ lệ hồ sơ quá hạn) * Điểm tối đa',
    max: 10,
    points: [
      ['20', 8],
      ['0', 10],
      ['100', 0],
    ],
  },
  {
    text: 'Điểm = (100% - Tỷ lệ phản ánh chưa xử lý) x Điểm tối đa',
    max: 10,
    points: [
      ['25', 7.5],
      ['0', 10],
    ],
  },
  {
    text: 'Tỷ lệ a/b*100%. Điểm = tỷ lệ nhân với điểm tối đa. Với a: số doanh nghiệp dùng nền tảng số; b: tổng số doanh nghiệp',
    max: 20,
    points: [[[10, 40], 5]],
  },
  {
    text: 'Gọi a là số hồ sơ nộp trực tuyến, b là tổng số hồ sơ tiếp nhận. Điểm = a/b x Điểm tối đa',
    max: 20,
    points: [[[45, 60], 15]],
  },
  {
    text: 'Điểm số = Điểm tối đa x (Số lượng cuộc họp trực tuyến/Tổng số cuộc họp)',
    max: 8,
    points: [[[6, 8], 6]],
  },
  {
    text: 'Tỷ lệ = (a + b)/c; a = số hồ sơ giải quyết trước hạn; b = số hồ sơ giải quyết đúng hạn; c = tổng số hồ sơ; Điểm = Tỷ lệ * Điểm tối đa',
    max: 10,
    points: [
      [[2, 6, 10], 8], // (2 + 6)/10
      [[0, 0, 10], 0],
    ],
  },
  {
    text: 'Số hồ sơ đúng hạn/Tổng số hồ sơ x Điểm tối đa',
    max: 10,
    points: [[[1, 4], 2.5]],
  },
];

const bands: readonly Phrasing[] = [
  {
    text: 'Đạt từ 90% trở lên: điểm tối đa; từ 70% đến dưới 90%: 3/4 điểm tối đa; từ 50% đến dưới 70%: 1/2 điểm tối đa; dưới 50%: không tính điểm',
    max: 20,
    points: [
      ['90', 20],
      ['89.99', 15],
      ['70', 15],
      ['69.9', 10],
      ['50', 10],
      ['49.99', 0],
    ],
  },
  {
    text: '100%: 10 điểm; 90%-<100%: 8 điểm; 80%-<90%: 6 điểm; 70%-<80%: 4 điểm; 60% - <70%: 1 điểm; <60%: 0 điểm',
    max: 10,
    points: [
      ['100', 10],
      ['99.9', 8],
      ['90', 8],
      ['89', 6],
      ['60', 1],
      ['59.9', 0],
    ],
  },
  {
    text: '≥90%: 5đ; ≥80% và <90%: 4đ; ≥70% và <80%: 3đ; <70%: 0đ',
    max: 5,
    points: [
      ['90', 5],
      ['80', 4],
      ['79.9', 3],
      ['70', 3],
      ['69', 0],
    ],
  },
  {
    text: 'Tỷ lệ > 75%: 10 điểm; 50% < Tỷ lệ ≤ 75%: 7 điểm; 25% < Tỷ lệ ≤ 50%: 4 điểm; Tỷ lệ ≤ 25%: 0 điểm',
    max: 10,
    points: [
      ['75.01', 10],
      ['75', 7],
      ['50', 4],
      ['25', 0],
      ['25.1', 4],
    ],
  },
  {
    // 09/2021/TT-BTP: the quotient is told after the levels.
    text: '+ Từ 90% trở lên: 02 điểm\n+ Từ 80% đến dưới 90%: 01 điểm\n+ Từ 70% đến dưới 80%: 0,5 điểm\n+ Từ 50% đến dưới 70%: 0,25 điểm\n+ Dưới 50%: 0 điểm\nTỷ lệ % = (Tổng số tuyên truyền viên pháp luật được tập huấn, bồi dưỡng/Tổng số tuyên truyền viên pháp luật của cấp xã) x 100',
    max: 2,
    points: [
      [[9, 10], 2],
      [[17, 20], 1], // 85%
      [[7, 10], 0.5],
      [[1, 2], 0.25],
      [[49, 100], 0],
    ],
  },
  {
    text: 'Trên 80% đến 100% số hồ sơ: 5 điểm; trên 50% đến 80% số hồ sơ: 3 điểm; từ 50% số hồ sơ trở xuống: 0 điểm',
    max: 5,
    points: [
      ['100', 5],
      ['80.5', 5],
      ['80', 3],
      ['50', 0],
    ],
  },
  {
    text: 'Từ 30 % trở lên – 10 điểm; từ 20 % đến dưới 30 % – 7 điểm; từ 10 % đến dưới 20 % – 4 điểm; dưới 10 % – 0 điểm',
    max: 10,
    points: [
      ['30', 10],
      ['29', 7],
      ['10', 4],
      ['9.9', 0],
    ],
  },
  {
    text: 'Hoàn thành 100% nhiệm vụ: điểm tối đa\nHoàn thành từ 80% đến dưới 100% nhiệm vụ: 50% điểm tối đa\nHoàn thành dưới 80% nhiệm vụ: 0 điểm',
    max: 4,
    points: [
      ['100', 4],
      ['99', 2],
      ['80', 2],
      ['79', 0],
    ],
  },
  {
    text: 'Tỷ lệ đạt 100% được 3 điểm; đạt từ 95% đến dưới 100% được 2 điểm; đạt từ 90% đến dưới 95% được 1 điểm; dưới 90% không được điểm',
    max: 3,
    points: [
      ['100', 3],
      ['95', 2],
      ['94.9', 1],
      ['89', 0],
    ],
  },
  {
    text: '- Đạt ≥ 80%: 10 điểm.\n- Đạt từ 60% đến < 80%: 7 điểm.\n- Đạt từ 40% đến < 60%: 4 điểm.\n- Đạt < 40%: 0 điểm.',
    max: 10,
    points: [
      ['80', 10],
      ['79.9', 7],
      ['60', 7],
      ['40', 4],
      ['39.9', 0],
    ],
  },
  {
    text: 'Nếu tỷ lệ đạt từ 50% trở lên thì đạt điểm tối đa; nếu tỷ lệ dưới 50% thì điểm = tỷ lệ/50% x điểm tối đa',
    max: 10,
    points: [
      ['50', 10],
      ['25', 5], // 25/50
      ['0', 0],
      ['90', 10],
    ],
  },
  {
    text: 'a/b >= 90%: Điểm tối đa; 70% <= a/b < 90%: 1/2 Điểm tối đa; a/b < 70%: 0 điểm. Trong đó: a = số cán bộ sử dụng chữ ký số; b = tổng số cán bộ',
    max: 10,
    points: [
      [[9, 10], 10],
      [[7, 10], 5],
      [[69, 100], 0],
    ],
  },
  {
    text: 'Tỷ lệ = a/b*100%. Tỷ lệ ≥ 95%: 100% điểm tối đa; 80% ≤ Tỷ lệ < 95%: 75% điểm tối đa; Tỷ lệ < 80%: 0% điểm tối đa; a: số văn bản ký số; b: tổng số văn bản phát hành',
    max: 20,
    points: [
      [[95, 100], 20],
      [[94, 100], 15], // 75% x 20
      [[80, 100], 15],
      [[79, 100], 0],
    ],
  },
  {
    text: 'Tỷ lệ từ 90% trở lên được 5 điểm, từ 80% đến dưới 90% được 4 điểm, dưới 80% được 0 điểm',
    max: 5,
    points: [
      ['90', 5],
      ['80', 4],
      ['79', 0],
    ],
  },
  {
    text: 'Từ 0% đến dưới 50%: 0 điểm; từ 50% đến dưới 80%: 5 điểm; từ 80% đến 100%: 10 điểm',
    max: 10,
    points: [
      ['0', 0],
      ['49.9', 0],
      ['50', 5],
      ['80', 10],
      ['100', 10],
    ],
  },
  {
    text: 'Đạt từ 80 % trởlên : điểmtối đa ; dưới 80%: 0 điểm',
    max: 10,
    points: [
      ['80', 10],
      ['79', 0],
    ],
  },
  {
    text: 'Dưới 5%: 10 điểm; từ 5% đến dưới 10%: 5 điểm; từ 10% trở lên: 0 điểm',
    max: 10,
    // The lower, the better.
    points: [
      ['4.9', 10],
      ['5', 5],
      ['10', 0],
    ],
  },
  {
    text: 'Tỷ lệ hồ sơ nộp trực tuyến\n- Trên 70%: 3 điểm\n- Từ 50% đến 70%: 2 điểm\n- Từ 30% đến dưới 50%: 1 điểm\n- Dưới 30%: 0 điểm',
    max: 3,
    points: [
      ['70', 2],
      ['70.1', 3],
      ['50', 2],
      ['49', 1],
      ['29', 0],
    ],
  },
  {
    text: 'Đạt chỉ tiêu từ 70% trở lên: điểm tối đa; không đạt chỉ tiêu: 0 điểm',
    max: 10,
    points: [
      ['70', 10],
      ['69', 0],
    ],
  },
  {
    text: 'Đạt 100% chỉ tiêu được giao: 10 điểm; dưới 100% chỉ tiêu được giao: 0 điểm',
    max: 10,
    points: [
      ['100', 10],
      ['99.9', 0],
    ],
  },
  {
    text: 'Tỷ lệ đạt từ 60% trở lên: Điểm tối đa; Tỷ lệ đạt từ 30% đến dưới 60%: Điểm = Tỷ lệ * Điểm tối đa; Tỷ lệ dưới 30%: 0 điểm',
    max: 10,
    points: [
      ['60', 10],
      ['45', 4.5],
      ['30', 3],
      ['29', 0],
    ],
  },
  {
    text: 'Nếu tỷ lệ này đạt 100% thì điểm đánh giá là 1; nếu tỷ lệ này đạt từ 80% đến dưới 100% thì điểm đánh giá được tính theo công thức: Tỷ lệ % x điểm tối đa/100%; nếu dưới 80% thì điểm đánh giá là 0',
    max: 1,
    points: [
      ['100', 1],
      ['90', 0.9],
      ['80', 0.8],
      ['79', 0],
    ],
  },
  {
    text: 'Từ trên 90% đến 100%: 10 điểm\nTừ trên 80% đến 90%: 8 điểm\nTừ 80% trở xuống: 0 điểm',
    max: 10,
    points: [
      ['90', 8],
      ['90.1', 10],
      ['80', 0],
    ],
  },
];

const remainders: readonly Phrasing[] = [
  {
    text: '10 điểm: từ 80% trở lên; 5 điểm: từ 50% đến dưới 80%; 0 điểm: dưới 50%',
    max: 10,
    points: [
      ['80', 10],
      ['50', 5],
      ['49', 0],
    ],
  },
  {
    text: '4 lần/năm (mỗi quý họp 01 lần): điểm tối đa; dưới 4 lần/năm: 0 điểm',
    max: 10,
    points: [
      [4, 10],
      [3, 0],
    ],
  },
  {
    text: 'Xếp loại trung bình khá: điểm tối đa; xếp loại yếu: 0 điểm',
    max: 10,
    points: [
      ['#1', 10],
      ['#2', 0],
    ],
  },
  {
    text: 'Tỷ lệ trên 50% thì đạt điểm tối đa, còn lại tính theo công thức: Tỷ lệ/50%*Điểm tối đa',
    max: 10,
    points: [
      ['50.1', 10],
      ['50', 10],
      ['20', 4], // 20/50
    ],
  },
  {
    text: 'a = số hồ sơ; b = tổng số hồ sơ; Tỷ lệ = a/b; Điểm = Tỷ lệ*Điểm tối đa; nếu tỷ lệ dưới 50% thì không tính điểm',
    max: 10,
    points: [
      [[1, 2], 5],
      [[49, 100], 0],
      [[9, 10], 9],
    ],
  },
  {
    text: 'a = số hồ sơ; b = tổng số hồ sơ; Tỷ lệ = a/b*100; Tỷ lệ >= 80%: 10 điểm; Tỷ lệ < 80%: 0 điểm',
    max: 10,
    points: [
      [[8, 10], 10],
      [[79, 100], 0],
    ],
  },
  {
    text: 'Không có hồ sơ trễ hạn: 10 điểm; có từ 1 đến 5 hồ sơ trễ hạn: 5 điểm; trên 5 hồ sơ trễ hạn: 0 điểm',
    max: 10,
    points: [
      [0, 10],
      [5, 5],
      [6, 0],
    ],
  },
  {
    text: 'Tỷ lệ người dân từ 15 tuổi trở lên có tài khoản đạt từ 80% trở lên: 10 điểm; từ 50% đến dưới 80%: 5 điểm; dưới 50%: 0 điểm',
    max: 10,
    points: [
      ['80', 10],
      ['50', 5],
      ['15', 0],
    ],
  },
  {
    text: 'Tốt: 10 điểm; Khá: 8 điểm; Trung bình: 5 điểm; Yếu: 0 điểm',
    max: 10,
    points: [
      ['#1', 10],
      ['#3', 5],
      ['#4', 0],
    ],
  },
  {
    text: 'Mức độ 4: 10 điểm; mức độ 3: 5 điểm; còn lại 0 điểm',
    max: 10,
    points: [
      ['#1', 10],
      ['#2', 5],
      ['#3', 0],
    ],
  },
  {
    text: 'Điểm = Tỷ lệ hồ sơ trực tuyến x 6 + Tỷ lệ thanh toán trực tuyến x 4',
    max: 10,
    points: [
      [['50', '25'], 4], // 50% x 6 + 25% x 4 = 3 + 1
      [['100', '100'], 10],
    ],
  },
  {
    text: 'Có chuyên mục riêng về chuyển đổi số: 10 điểm; không có chuyên mục riêng: 0 điểm',
    max: 10,
    points: [
      [true, 10],
      [false, 0],
    ],
  },
  {
    text: '4 lần/năm (1 lần/quý): 20 điểm; 3 lần/năm: 15 điểm; 2 lần/năm: 10 điểm; 1 lần/năm: 5 điểm; còn lại: 0 điểm',
    max: 20,
    points: [
      [4, 20],
      [3, 15],
      [0, 0],
    ],
  },
];

const counts: readonly Phrasing[] = [
  {
    // The district annex of an unidentified province, item 1.1: four a year are one a quarter, so the brackets add nothing.
    text: 'BCĐ họp 4 lần/ năm (Trung bình mỗi quý 1 lần): 20 điểm\nBCĐ họp 3 lần/ năm: 15 điểm\nBCĐ họp 2 lần/ năm: 10 điểm\nBCĐ họp 1 lần/ năm: 5 điểm\nCòn lại: 0 điểm',
    max: 20,
    points: [
      [5, 20],
      [4, 20],
      [3, 15],
      [2, 10],
      [1, 5],
      [0, 0],
    ],
  },
  {
    text: 'Tổ chức từ 4 cuộc họp trở lên: 10 điểm; từ 2 đến 3 cuộc họp: 5 điểm; 1 cuộc họp: 2 điểm; không tổ chức: 0 điểm',
    max: 10,
    points: [
      [4, 10],
      [3, 5],
      [2, 5],
      [1, 2],
      [0, 0],
    ],
  },
  {
    text: '≥ 12 tin, bài/năm: 5 điểm; 6 - 11 tin, bài/năm: 3 điểm; < 6 tin, bài/năm: 0 điểm',
    max: 5,
    points: [
      [12, 5],
      [11, 3],
      [6, 3],
      [5, 0],
    ],
  },
  {
    text: 'Từ 05 hội nghị trở lên được 3 điểm; từ 03 đến 04 hội nghị được 2 điểm; từ 01 đến 02 hội nghị được 1 điểm; không có hội nghị nào: 0 điểm',
    max: 3,
    points: [
      [5, 3],
      [4, 2],
      [2, 1],
      [0, 0],
    ],
  },
  {
    text: 'Trên 10 dịch vụ: 20 điểm; từ 6 đến 10 dịch vụ: 15 điểm; từ 1 đến 5 dịch vụ: 10 điểm; không có dịch vụ nào: 0 điểm',
    max: 20,
    points: [
      [11, 20],
      [10, 15],
      [5, 10],
      [0, 0],
    ],
  },
  {
    text: '0 sự cố: 5 điểm; 1 sự cố: 3 điểm; từ 2 sự cố trở lên: 0 điểm',
    max: 5,
    points: [
      [0, 5],
      [1, 3],
      [2, 0],
      [7, 0],
    ],
  },
  {
    text: 'Không để xảy ra sự cố: 5 điểm; xảy ra 1 sự cố: 2 điểm; xảy ra từ 2 sự cố trở lên: 0 điểm',
    max: 5,
    points: [
      [0, 5],
      [1, 2],
      [2, 0],
    ],
  },
  {
    text: '4 lần/năm: 20đ, 3 lần/năm: 15đ, 2 lần/năm: 10đ, 1 lần/năm: 5đ, không họp: 0đ',
    max: 20,
    points: [
      [4, 20],
      [1, 5],
      [0, 0],
    ],
  },
  {
    text: 'Có 03 mô hình trở lên: Điểm tối đa; Có 02 mô hình: 2/3 điểm tối đa; Có 01 mô hình: 1/3 điểm tối đa; Không có mô hình nào: 0 điểm',
    max: 15,
    points: [
      [3, 15],
      [2, 10], // 2/3 x 15
      [1, 5],
      [0, 0],
    ],
  },
  {
    text: 'Họp định kỳ ít nhất 4 lần: 5 điểm; dưới 4 lần: 0 điểm',
    max: 5,
    points: [
      [4, 5],
      [3, 0],
    ],
  },
  {
    text: 'Từ 1.000 lượt truy cập trở lên: 5 điểm; từ 500 đến dưới 1.000 lượt truy cập: 3 điểm; dưới 500 lượt truy cập: 0 điểm',
    max: 5,
    points: [
      [1000, 5],
      [999, 3],
      [500, 3],
      [499, 0],
    ],
  },
];

const counted: readonly Phrasing[] = [
  {
    text: 'Mỗi hệ thống được triển khai: 02 điểm, tối đa 10 điểm',
    max: 10,
    points: [
      [0, 0],
      [3, 6],
      [7, 10],
    ],
  },
  {
    text: 'Cứ mỗi sáng kiến được công nhận cộng 2 điểm nhưng không quá 6 điểm.',
    max: 6,
    points: [
      [2, 4],
      [4, 6],
    ],
  },
  {
    text: 'Mỗi tin, bài được cộng 0,5 điểm; tổng điểm không vượt quá 5 điểm',
    max: 5,
    points: [
      [3, 1.5],
      [20, 5],
    ],
  },
  {
    text: 'Mỗi lớp tập huấn được tính 1/5 điểm tối đa',
    max: 10,
    points: [
      [3, 6], // 3 x 10/5
      [6, 10],
    ],
  },
  {
    text: 'Cứ 10 doanh nghiệp được 1 điểm, tối đa 8 điểm',
    max: 8,
    points: [
      [9, 0],
      [25, 2],
      [100, 8],
    ],
  },
  {
    text: 'Mỗi dịch vụ được 0,25 điểm (tối đa 5 điểm)',
    max: 5,
    points: [
      [6, 1.5],
      [40, 5],
    ],
  },
  {
    text: 'Điểm = Số mô hình x 2 điểm (tối đa 10 điểm)',
    max: 10,
    points: [
      [3, 6],
      [9, 10],
    ],
  },
  {
    text: '0,5 điểm/mô hình, nhưng không quá 3 điểm',
    max: 3,
    points: [
      [3, 1.5],
      [10, 3],
    ],
  },
  {
    text: 'Được cộng 1 điểm cho mỗi giải thưởng, tối đa không quá 3 điểm',
    max: 3,
    points: [
      [2, 2],
      [5, 3],
    ],
  },
  {
    text: 'Với mỗi mô hình chuyển đổi số được công nhận thì được cộng 01 điểm, nhưng tổng số điểm không vượt quá điểm tối đa',
    max: 5,
    points: [
      [2, 2],
      [8, 5],
    ],
  },
  {
    text: '- Mỗi cuộc tập huấn: 1đ\n- Tối đa: 4đ',
    max: 4,
    points: [
      [3, 3],
      [9, 4],
    ],
  },
];

const sums: readonly Phrasing[] = [
  {
    // Cao Lãnh (Đồng Tháp), item 1.2: two halves, and what each gives where it is not so.
    text: '- Chủ tịch/Phó Chủ tịch UBND huyện, thành phố tham gia đầy đủ các phiên họp về Chuyển đổi số của Tỉnh (do UBND Tỉnh hoặc Ban Chỉ đạo CĐS Tỉnh mời): 1/2 * Điểm tối đa;\n- Chủ tịch/Phó Chủ tịch UBND huyện, thành phố chủ trì các cuộc họp về CĐS của huyện, thành phố: 1/2 * Điểm tối đa\n- Chủ tịch/Phó Chủ tịch UBND huyện, thành phố không tham gia đầy đủ các phiên họp về Chuyển đổi số của Tỉnh: 0 điểm;\n- Chủ tịch/Phó Chủ tịch UBND huyện, thành phố không chủ trì các cuộc họp về CĐS của huyện, thành phố: 0 điểm.',
    max: 10,
    points: [
      [[true, true], 10],
      [[true, false], 5],
      [[false, false], 0],
    ],
  },
  {
    text: 'Có cổng thông tin: 3 điểm; Có trang mạng xã hội: 2 điểm; Có kênh Zalo: 5 điểm',
    max: 10,
    points: [
      [[true, false, true], 8],
      [[true, true, true], 10],
    ],
  },
  {
    text: '+ Có quy chế (1/2 điểm tối đa)\n+ Có phân công cán bộ phụ trách (1/2 điểm tối đa)',
    max: 6,
    points: [
      [[true, false], 3],
      [[false, false], 0],
    ],
  },
  {
    text: 'Ban hành kế hoạch: 50% điểm tối đa; báo cáo kết quả: 50% điểm tối đa',
    max: 10,
    points: [
      [[true, true], 10],
      [[false, true], 5],
    ],
  },
  {
    text: 'Có Kế hoạch: 4 điểm; a = số nhiệm vụ hoàn thành; b = tổng số nhiệm vụ; Điểm = a/b*6',
    max: 10,
    points: [
      [[true, 1, 2], 7], // 4 + 3
      [[false, 2, 2], 6],
    ],
  },
];

const increments: readonly Phrasing[] = [
  {
    text: 'Từ 10 mô hình trở xuống: 5 điểm; trên 10 mô hình, cứ thêm 5 mô hình được cộng thêm 1 điểm, tối đa 10 điểm',
    max: 10,
    points: [
      [10, 5],
      [14, 5],
      [15, 6],
      [100, 10],
    ],
  },
  {
    text: 'Đạt 50%: 5 điểm; cứ tăng thêm 10% được cộng 1 điểm, tối đa 10 điểm; dưới 50%: 0 điểm',
    max: 10,
    points: [
      ['49.9', 0],
      ['50', 5],
      ['69', 6], // one whole step of 10
      ['100', 10],
    ],
  },
  {
    text: 'Tỷ lệ đạt từ 50% được 3 điểm, cứ tăng 5% được cộng thêm 0,5 điểm, tối đa không quá 8 điểm; dưới 50% không tính điểm',
    max: 8,
    points: [
      ['50', 3],
      ['57', 3.5],
      ['100', 8], // 3 + 10 x 0,5
      ['49', 0],
    ],
  },
  {
    text: 'Xã có dân số từ 5.000 người trở xuống được tính 10 điểm; trên 5.000 người thì cứ thêm 100 người được tính thêm 0,5 điểm nhưng tối đa không quá 20 điểm',
    max: 20,
    points: [
      [5000, 10],
      [5199, 10.5],
      [9000, 20],
    ],
  },
];

export const phrasings: readonly Phrasing[] = [
  ...levels,
  ...quotients,
  ...bands,
  ...remainders,
  ...counts,
  ...counted,
  ...sums,
  ...increments,
];

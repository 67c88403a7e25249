/**
 * Rules quoted from documents as far as their words can be read: a guide's honest measure of what is understood. The
 * maxima are those of the documents; 1.2 and 1.3 of the district annex are joined from the rows they stand in.
 */
export interface Fragment {
  readonly source: string;
  readonly text: string;
  readonly max: number;
}

const caoLanh = 'Cao Lãnh (Đồng Tháp), cds.tpcaolanh.dongthap.gov.vn';
const district = 'District annex of a province not identified, thuvienphapluat.vn/bulletin';
const ministries = 'Phụ lục 1B, ICT application index of ministries, pdfslide.net';

export const fragments: readonly Fragment[] = [
  {
    source: `${caoLanh}, 1.1`,
    text: '-  Trưởng  ban  là  Bí  thư/Chủ  tịch huyện,  thành  phố:  Điểm  tối  đa\n-  Trưởng  ban  là  Phó  Bí  thư/Phó Chủ  tịch  huyện,  thành  phố: 1/2*Điểm tối đa;\n-  Chưa  có  Ban  chỉ  đạo  hoặc  có nhưng  Trưởng  ban  không  phải Lãnh  đạo  huyện,  thành  phố:  0 điểm.',
    max: 10,
  },
  {
    source: `${caoLanh}, 1.2`,
    text: '-  Chủ  tịch/Phó  Chủ  tịch  UBND huyện, thành phố tham  gia đầy đủ các  phiên  họp  về  Chuyển  đổi  số của Tỉnh (do UBND Tỉnh hoặc Ban Chỉ  đạo  CĐS  Tỉnh  mời):  1/2  * Điểm tối đa;\n-  Chủ  tịch/Phó  Chủ  tịch  UBND huyện,  thành  phố  chủ  trì  các  cuộc họp về CĐS của huyện, thành phố: 1/2  *  Điểm  tối  đa\n-  Chủ  tịch/Phó  Chủ  tịch  UBND huyện,  thành  phố  không  tham  gia đầy  đủ  các  phiên  họp  về  Chuyển đổi số của Tỉnh: 0 điểm;\n-  Chủ  tịch/Phó  Chủ  tịch  UBND huyện, thành phố không chủ trì các cuộc họp về  CĐS của huyện, thành phố: 0 điểm.',
    max: 10,
  },
  {
    source: `${district}, 1.1`,
    text: 'BCĐ họp 4 lần/ năm (Trung bình\nmỗi quý 1 lần): 20 điểm\nBCĐ họp 3 lần/ năm: 15 điểm\nBCĐ họp 2 lần/ năm: 10 điểm\nBCĐ họp 1 lần/ năm: 5 điểm\nCòn lại: 0 điểm',
    max: 20,
  },
  {
    source: `${district}, 1.2`,
    text: 'a = Số cuộc họp CĐS của huyện\ncó Bí thư/Chủ tịch huyện, thị xã, thành phố chủ trì;\nb = Tổng số cuộc họp CĐS của\nhuyện, thị xã, thành phố;\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa',
    max: 20,
  },
  {
    source: `${district}, 1.3`,
    text: 'a = Số lượng văn bản chỉ đạo\nchuyên đề về chuyển đổi số do người đứng đầu huyện, thị xã, thành phố (Chủ tịch\nUBND huyện, thị xã, thành phố) ký;\nb = Tổng số lượng văn bản chỉ\nđạo chuyên đề về chuyển đổi số của huyện, thị xã, thành phố theo yêu cầu của\ntỉnh;\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa',
    max: 20,
  },
  { source: `${ministries}, 1`, text: 'Điểm = Tỷ lệ * điểm tối đa', max: 20 },
  {
    source: `${ministries}, 3`,
    text: 'Điểm = Tỷ lệchuẩn hóa * Điểm tối đa Trong đó: Tỷ lệchuẩn hóa = (Tỷ lệ băng thôngquy đổi /CBCCVC của Bộ)/ (Tỷ lệ băng thôngquy đổi/CBCCVC của Bộ có giá trị lớn nhất)',
    max: 40,
  },
  {
    source: `${ministries}, 4`,
    text: 'Điểm = ĐiểmKNWAN + ĐiểmƯDKNWAN Trong đó: - ĐiểmKNWAN: Điểm cho tỷ lệ đơn vị đã kết nối mạng diện rộng của Bộ, công thức tính: ĐiểmKNWWAN = Tỷ lệ * 45 điểm - ĐiểmƯDKNWAN: Điểm cho các ứng dụng đang được sử dụng trên mạng diện rộng của Bộ: 5 điểm (Liệt kê mỗi ứng dụng sử dụng trên mạng diện rộng của Bộ: 1 điểm, tổng điểm cho các ứng dụng không quá 5 điểm)',
    max: 50,
  },
  { source: `${ministries}, 5, 1.1`, text: 'Có Trung tâm dữ liệu: 35 điểm', max: 35 },
  {
    source: '09/2021/TT-BTP, thuvienphapluat.vn/phap-luat/tim-tu-van?page=319; the top level is cut off',
    text: '% đến dưới 90%: 01 điểm\n+ Từ 70% đến dưới 80%: 0,5 điểm\n+ Từ 50% đến dưới 70%: 0,25 điểm\n+ Dưới 50%: 0 điểm\nTỷ lệ % = (Tổng số tuyên truyền viên pháp luật được tập huấn, bồi dưỡng/Tổng số tuyên truyền viên pháp luật của cấp xã) x 100',
    max: 2,
  },
  {
    source: 'Emulation form of TP.HCM, tailieumienphi.vn',
    text: '+ Cờ thi đua Chính phủ được cộng thêm 15 điểm vào số điểm của sở - ban - ngành thành phố đã chấm.',
    max: 15,
  },
];

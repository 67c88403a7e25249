// Bộ chỉ số mẫu do chiso soạn, không phải của một quyết định: written by us, read in no decision. Every figure is a
// proposal. Rule texts are in the words that readRuleText understands; test/frameworks/models.test.ts reads them back.
import { defineFramework } from '../../src/framework/model.js';

export const modelDistrict = defineFramework({
  id: 'model-district',
  version: '1.0.0',
  status: 'complete',
  title: {
    vi: 'Bộ chỉ số chuyển đổi số mẫu cho cấp huyện (do chiso soạn, không phải của một quyết định)',
    en: 'Model digital transformation index for districts (written by chiso, of no decision)',
  },
  level: 'district',
  englishBy: 'chiso',
  decision: {
    issuer: 'chiso (bộ chỉ số mẫu, không phải quyết định)',
    confidence: 'derived',
    how: 'written by chiso for this model; quoted from no decision',
  },
  validity: {
    from: '2026',
  },
  scale: 1000,
  components: 64,
  rounding: {
    stage: 'total',
    places: 2,
    mode: 'half-up',
  },
  confidence: 'derived',
  how: 'written by chiso for this model; quoted from no decision',
  note: 'Bộ chỉ số mẫu do chiso soạn, không phải của một quyết định; mọi chỉ số, điểm và cách tính là đề xuất để sửa lại. A model written by chiso, of no decision: every indicator, point and rule is a proposal to be changed.',
  groups: [
    {
      code: 'A',
      title: {
        vi: 'Nhóm nền tảng',
        en: 'Foundations',
      },
      max: 400,
      groups: [
        {
          code: 'A.1',
          title: {
            vi: 'Nhận thức số',
            en: 'Digital awareness',
          },
          max: 80,
          indicators: [
            {
              code: 'A.1.1',
              title: {
                vi: 'Lãnh đạo chủ trì họp Ban Chỉ đạo chuyển đổi số',
                en: 'Leaders chair the steering committee',
              },
              max: 10,
              inputs: {
                count: {
                  kind: 'count',
                  title: {
                    vi: 'Số lần',
                    en: 'Number of meetings',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'count',
                },
                bands: [
                  {
                    from: 4,
                    give: 10,
                  },
                  {
                    from: 3,
                    to: 4,
                    give: 7.5,
                  },
                  {
                    from: 2,
                    to: 3,
                    give: 5,
                  },
                  {
                    from: 1,
                    to: 2,
                    give: 2.5,
                  },
                ],
                else: 0,
              },
              text: '4 lần: 10 điểm; 3 lần: 7,5 điểm; 2 lần: 5 điểm; 1 lần: 2,5 điểm; Còn lại: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Danh sách kèm đường dẫn, thông báo kết luận hoặc hình ảnh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.1.2',
              title: {
                vi: 'Chuyên mục chuyển đổi số trên cổng thông tin điện tử',
                en: 'Section on digital transformation on the portal',
              },
              max: 10,
              inputs: {
                yes: {
                  kind: 'boolean',
                  title: {
                    vi: 'Có chuyên mục được cập nhật hằng tháng',
                    en: 'There is a section renewed monthly',
                  },
                },
              },
              rule: {
                kind: 'choice',
                input: 'yes',
                options: {
                  true: 10,
                  false: 0,
                },
              },
              text: 'Có chuyên mục được cập nhật hằng tháng: 10 điểm; không có: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Văn bản đã ban hành hoặc hình ảnh, đường dẫn chứng minh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.1.3',
              title: {
                vi: 'Tin, bài tuyên truyền về chuyển đổi số',
                en: 'Articles on digital transformation',
              },
              max: 10,
              inputs: {
                count: {
                  kind: 'count',
                  title: {
                    vi: 'Số lượng tin, bài',
                    en: 'Number of articles',
                  },
                },
              },
              rule: {
                kind: 'perUnit',
                of: {
                  in: 'count',
                },
                points: 0.5,
                max: 10,
              },
              text: 'Mỗi tin, bài: 0,5 điểm, tối đa 10 điểm',
              evidence: {
                required: 'flag',
                text: 'Danh sách kèm đường dẫn, thông báo kết luận hoặc hình ảnh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.1.4',
              title: {
                vi: 'Hưởng ứng Ngày Chuyển đổi số quốc gia',
                en: 'National digital transformation day',
              },
              max: 10,
              inputs: {
                case: {
                  kind: 'choice',
                  title: {
                    vi: 'Trường hợp',
                    en: 'Case',
                  },
                  options: ['Tổ chức sự kiện riêng', 'Có văn bản hưởng ứng', 'Không hưởng ứng'],
                },
              },
              rule: {
                kind: 'choice',
                input: 'case',
                options: {
                  'Tổ chức sự kiện riêng': 10,
                  'Có văn bản hưởng ứng': 5,
                  'Không hưởng ứng': 0,
                },
              },
              text: 'Tổ chức sự kiện riêng: 10 điểm; có văn bản hưởng ứng: 5 điểm; không hưởng ứng: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Văn bản đã ban hành hoặc hình ảnh, đường dẫn chứng minh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.1.5',
              title: {
                vi: 'Cấp xã có hệ thống truyền thanh ứng dụng công nghệ số',
                en: 'Communes with a digital public address system',
              },
              max: 10,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số xã có truyền thanh công nghệ số',
                    en: 'Number of communes with it',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số xã',
                    en: 'Number of communes',
                  },
                },
              },
              rule: {
                kind: 'linear',
                of: {
                  ratio: {
                    num: {
                      in: 'a',
                    },
                    den: {
                      in: 'b',
                    },
                    zeroDen: 'full',
                  },
                },
              },
              text: 'Điểm = a/b * Điểm tối đa\na: Số xã có truyền thanh công nghệ số\nb: Tổng số xã',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.1.6',
              title: {
                vi: 'Hội nghị, tập huấn nâng cao nhận thức',
                en: 'Awareness events',
              },
              max: 10,
              inputs: {
                count: {
                  kind: 'count',
                  title: {
                    vi: 'Số lượng hội nghị',
                    en: 'Number of events',
                  },
                },
              },
              rule: {
                kind: 'perUnit',
                of: {
                  in: 'count',
                },
                points: 2,
                max: 10,
              },
              text: 'Mỗi hội nghị: 2 điểm, tối đa 10 điểm',
              evidence: {
                required: 'flag',
                text: 'Danh sách kèm đường dẫn, thông báo kết luận hoặc hình ảnh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.1.7',
              title: {
                vi: 'Người dân được tiếp cận thông tin về chuyển đổi số',
                en: 'People reached by information',
              },
              max: 10,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ người dân được tiếp cận',
                    en: 'Share of people reached',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 70,
                    give: 10,
                  },
                  {
                    from: 40,
                    to: 70,
                    give: 5,
                  },
                  {
                    to: 40,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ người dân được tiếp cận từ 70% trở lên: 10 điểm; từ 40% đến dưới 70%: 5 điểm; dưới 40%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.1.8',
              title: {
                vi: 'Bài học, cách làm hay được chia sẻ',
                en: 'Good practice shared',
              },
              max: 10,
              inputs: {
                count: {
                  kind: 'count',
                  title: {
                    vi: 'Số lượng cách làm hay',
                    en: 'Number of practices shared',
                  },
                },
              },
              rule: {
                kind: 'perUnit',
                of: {
                  in: 'count',
                },
                points: 5,
                max: 10,
              },
              text: 'Mỗi cách làm hay: 5 điểm, tối đa 10 điểm',
              evidence: {
                required: 'flag',
                text: 'Danh sách kèm đường dẫn, thông báo kết luận hoặc hình ảnh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
          ],
          confidence: 'derived',
          how: 'written by chiso for this model; quoted from no decision',
        },
        {
          code: 'A.2',
          title: {
            vi: 'Thể chế số',
            en: 'Digital institutions',
          },
          max: 100,
          indicators: [
            {
              code: 'A.2.1',
              title: {
                vi: 'Nghị quyết hoặc văn bản chuyên đề của cấp ủy',
                en: 'Resolution of the Party committee',
              },
              max: 10,
              inputs: {
                yes: {
                  kind: 'boolean',
                  title: {
                    vi: 'Có nghị quyết hoặc văn bản chuyên đề',
                    en: 'There is a resolution',
                  },
                },
              },
              rule: {
                kind: 'choice',
                input: 'yes',
                options: {
                  true: 10,
                  false: 0,
                },
              },
              text: 'Có nghị quyết hoặc văn bản chuyên đề: 10 điểm; không có: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Văn bản đã ban hành hoặc hình ảnh, đường dẫn chứng minh',
              },
              dataSource: 'Hệ thống quản lý văn bản và điều hành',
              verifiedBy: 'Văn phòng UBND tỉnh',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.2.2',
              title: {
                vi: 'Kế hoạch chuyển đổi số hằng năm',
                en: 'Yearly plan',
              },
              max: 10,
              inputs: {
                case: {
                  kind: 'choice',
                  title: {
                    vi: 'Trường hợp',
                    en: 'Case',
                  },
                  options: ['Ban hành đúng hạn', 'Ban hành chậm', 'Chưa ban hành'],
                },
              },
              rule: {
                kind: 'choice',
                input: 'case',
                options: {
                  'Ban hành đúng hạn': 10,
                  'Ban hành chậm': 5,
                  'Chưa ban hành': 0,
                },
              },
              text: 'Ban hành đúng hạn: 10 điểm; ban hành chậm: 5 điểm; chưa ban hành: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Văn bản đã ban hành hoặc hình ảnh, đường dẫn chứng minh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.2.3',
              title: {
                vi: 'Ban Chỉ đạo được kiện toàn và có quy chế hoạt động',
                en: 'Steering committee with rules',
              },
              max: 10,
              inputs: {
                part1: {
                  kind: 'boolean',
                  title: {
                    vi: 'Có quyết định kiện toàn',
                    en: 'There is: decision',
                  },
                },
                part2: {
                  kind: 'boolean',
                  title: {
                    vi: 'Có quy chế hoạt động',
                    en: 'There is: rules',
                  },
                },
              },
              rule: {
                kind: 'combine',
                how: 'sum',
                parts: [
                  {
                    title: {
                      vi: 'Có quyết định kiện toàn',
                      en: 'There is: decision',
                    },
                    rule: {
                      kind: 'choice',
                      input: 'part1',
                      options: {
                        true: 5,
                        false: 0,
                      },
                    },
                  },
                  {
                    title: {
                      vi: 'Có quy chế hoạt động',
                      en: 'There is: rules',
                    },
                    rule: {
                      kind: 'choice',
                      input: 'part2',
                      options: {
                        true: 5,
                        false: 0,
                      },
                    },
                  },
                ],
              },
              text: '- Có quyết định kiện toàn: 5 điểm\n- Có quy chế hoạt động: 5 điểm',
              evidence: {
                required: 'flag',
                text: 'Văn bản đã ban hành hoặc hình ảnh, đường dẫn chứng minh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.2.4',
              title: {
                vi: 'Cấp xã ban hành kế hoạch chuyển đổi số',
                en: 'Communes with a plan',
              },
              max: 10,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ xã ban hành kế hoạch',
                    en: 'Share of communes with a plan',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 100,
                    give: 10,
                  },
                  {
                    from: 80,
                    to: 100,
                    give: 5,
                  },
                  {
                    to: 80,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ xã ban hành kế hoạch đạt 100%: 10 điểm; từ 80% đến dưới 100%: 5 điểm; dưới 80%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.2.5',
              title: {
                vi: 'Quy chế vận hành hệ thống thông tin',
                en: 'Rules for operating systems',
              },
              max: 10,
              inputs: {
                yes: {
                  kind: 'boolean',
                  title: {
                    vi: 'Có quy chế vận hành',
                    en: 'There is rules for operation',
                  },
                },
              },
              rule: {
                kind: 'choice',
                input: 'yes',
                options: {
                  true: 10,
                  false: 0,
                },
              },
              text: 'Có quy chế vận hành: 10 điểm; không có: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Văn bản đã ban hành hoặc hình ảnh, đường dẫn chứng minh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.2.6',
              title: {
                vi: 'Kiểm tra việc thực hiện chuyển đổi số ở cấp xã',
                en: 'Inspections in communes',
              },
              max: 10,
              inputs: {
                count: {
                  kind: 'count',
                  title: {
                    vi: 'Số lượng cuộc kiểm tra',
                    en: 'Number of inspections',
                  },
                },
              },
              rule: {
                kind: 'perUnit',
                of: {
                  in: 'count',
                },
                points: 2.5,
                max: 10,
              },
              text: 'Mỗi cuộc kiểm tra: 2,5 điểm, tối đa 10 điểm',
              evidence: {
                required: 'flag',
                text: 'Danh sách kèm đường dẫn, thông báo kết luận hoặc hình ảnh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.2.7',
              title: {
                vi: 'Nhiệm vụ được giao hoàn thành đúng hạn',
                en: 'Tasks completed on time',
              },
              max: 20,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số nhiệm vụ hoàn thành đúng hạn',
                    en: 'Number of tasks on time',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số nhiệm vụ được giao',
                    en: 'Number of tasks given',
                  },
                },
              },
              rule: {
                kind: 'linear',
                of: {
                  ratio: {
                    num: {
                      in: 'a',
                    },
                    den: {
                      in: 'b',
                    },
                    zeroDen: 'full',
                  },
                },
              },
              text: 'Điểm = a/b * Điểm tối đa\na: Số nhiệm vụ hoàn thành đúng hạn\nb: Tổng số nhiệm vụ được giao',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.2.8',
              title: {
                vi: 'Bố trí kinh phí cho chuyển đổi số',
                en: 'Funds for digital transformation',
              },
              max: 20,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ kinh phí chuyển đổi số được giải ngân',
                    en: 'Share of funds spent',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 90,
                    give: 20,
                  },
                  {
                    from: 60,
                    to: 90,
                    give: 10,
                  },
                  {
                    to: 60,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ kinh phí chuyển đổi số được giải ngân từ 90% trở lên: 20 điểm; từ 60% đến dưới 90%: 10 điểm; dưới 60%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Tài chính',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
          ],
          confidence: 'derived',
          how: 'written by chiso for this model; quoted from no decision',
        },
        {
          code: 'A.3',
          title: {
            vi: 'Hạ tầng số',
            en: 'Digital infrastructure',
          },
          max: 120,
          indicators: [
            {
              code: 'A.3.1',
              title: {
                vi: 'Thôn, khu phố có mạng cáp quang',
                en: 'Villages with optical fibre',
              },
              max: 15,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số thôn, khu phố có cáp quang',
                    en: 'Number of villages with fibre',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số thôn, khu phố',
                    en: 'Number of villages',
                  },
                },
              },
              rule: {
                kind: 'linear',
                of: {
                  ratio: {
                    num: {
                      in: 'a',
                    },
                    den: {
                      in: 'b',
                    },
                    zeroDen: 'full',
                  },
                },
              },
              text: 'Điểm = a/b * Điểm tối đa\na: Số thôn, khu phố có cáp quang\nb: Tổng số thôn, khu phố',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.3.2',
              title: {
                vi: 'Hộ gia đình có Internet cáp quang',
                en: 'Households with fibre',
              },
              max: 15,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ hộ có cáp quang',
                    en: 'Share of households with fibre',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 80,
                    give: 15,
                  },
                  {
                    from: 60,
                    to: 80,
                    give: 7.5,
                  },
                  {
                    to: 60,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ hộ có cáp quang từ 80% trở lên: 15 điểm; từ 60% đến dưới 80%: 7,5 điểm; dưới 60%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.3.3',
              title: {
                vi: 'Phủ sóng di động 4G, 5G',
                en: '4G and 5G coverage',
              },
              max: 15,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ thôn được phủ sóng',
                    en: 'Share of villages covered',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 100,
                    give: 15,
                  },
                  {
                    from: 90,
                    to: 100,
                    give: 7.5,
                  },
                  {
                    to: 90,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ thôn được phủ sóng đạt 100%: 15 điểm; từ 90% đến dưới 100%: 7,5 điểm; dưới 90%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.3.4',
              title: {
                vi: 'Người dân có điện thoại thông minh',
                en: 'People with a smartphone',
              },
              max: 15,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ người trưởng thành có điện thoại thông minh',
                    en: 'Share of adults with a smartphone',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 85,
                    give: 15,
                  },
                  {
                    from: 65,
                    to: 85,
                    give: 7.5,
                  },
                  {
                    to: 65,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ người trưởng thành có điện thoại thông minh từ 85% trở lên: 15 điểm; từ 65% đến dưới 85%: 7,5 điểm; dưới 65%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.3.5',
              title: {
                vi: 'Hệ thống họp trực tuyến đến cấp xã',
                en: 'Video meetings down to communes',
              },
              max: 15,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số xã có phòng họp trực tuyến',
                    en: 'Number of communes with a room',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số xã',
                    en: 'Number of communes',
                  },
                },
              },
              rule: {
                kind: 'linear',
                of: {
                  ratio: {
                    num: {
                      in: 'a',
                    },
                    den: {
                      in: 'b',
                    },
                    zeroDen: 'full',
                  },
                },
              },
              text: 'Điểm = a/b * Điểm tối đa\na: Số xã có phòng họp trực tuyến\nb: Tổng số xã',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.3.6',
              title: {
                vi: 'Mạng nội bộ bảo đảm an toàn',
                en: 'Safe local networks',
              },
              max: 15,
              inputs: {
                case: {
                  kind: 'choice',
                  title: {
                    vi: 'Trường hợp',
                    en: 'Case',
                  },
                  options: ['Đạt yêu cầu toàn bộ', 'Đạt yêu cầu một phần', 'Chưa đạt'],
                },
              },
              rule: {
                kind: 'choice',
                input: 'case',
                options: {
                  'Đạt yêu cầu toàn bộ': 15,
                  'Đạt yêu cầu một phần': 7.5,
                  'Chưa đạt': 0,
                },
              },
              text: 'Đạt yêu cầu toàn bộ: 15 điểm; đạt yêu cầu một phần: 7,5 điểm; chưa đạt: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Văn bản đã ban hành hoặc hình ảnh, đường dẫn chứng minh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.3.7',
              title: {
                vi: 'Máy tính phục vụ công việc',
                en: 'Computers for work',
              },
              max: 15,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số công chức có máy tính đạt yêu cầu',
                    en: 'Number of officials with an adequate computer',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số công chức',
                    en: 'Number of officials',
                  },
                },
              },
              rule: {
                kind: 'when',
                cases: [
                  {
                    if: {
                      cmp: [
                        {
                          ratio: {
                            num: {
                              in: 'a',
                            },
                            den: {
                              in: 'b',
                            },
                            zeroDen: 'full',
                          },
                        },
                        '>=',
                        0.95,
                      ],
                    },
                    then: {
                      kind: 'fixed',
                      give: {
                        share: 1,
                      },
                    },
                  },
                ],
                else: {
                  kind: 'linear',
                  of: {
                    ratio: {
                      num: {
                        in: 'a',
                      },
                      den: {
                        in: 'b',
                      },
                      zeroDen: 'full',
                    },
                  },
                  knots: [
                    [
                      0,
                      {
                        share: 0,
                      },
                    ],
                    [
                      0.95,
                      {
                        share: 1,
                      },
                    ],
                  ],
                },
              },
              text: 'Tỷ lệ = a/b\na: Số công chức có máy tính đạt yêu cầu\nb: Tổng số công chức\nTỷ lệ >= 95%: Điểm tối đa\nTỷ lệ < 95%: Điểm = Tỷ lệ/95% * Điểm tối đa',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.3.8',
              title: {
                vi: 'Điểm truy cập Internet công cộng',
                en: 'Public Internet access points',
              },
              max: 15,
              inputs: {
                count: {
                  kind: 'count',
                  title: {
                    vi: 'Số lượng điểm truy cập',
                    en: 'Number of access points',
                  },
                },
              },
              rule: {
                kind: 'perUnit',
                of: {
                  in: 'count',
                },
                points: 1,
                max: 15,
              },
              text: 'Mỗi điểm truy cập: 1 điểm, tối đa 15 điểm',
              evidence: {
                required: 'flag',
                text: 'Danh sách kèm đường dẫn, thông báo kết luận hoặc hình ảnh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
          ],
          confidence: 'derived',
          how: 'written by chiso for this model; quoted from no decision',
        },
        {
          code: 'A.4',
          title: {
            vi: 'Nhân lực số',
            en: 'Digital human resources',
          },
          max: 100,
          indicators: [
            {
              code: 'A.4.1',
              title: {
                vi: 'Công chức chuyên trách về chuyển đổi số',
                en: 'Full-time official',
              },
              max: 10,
              inputs: {
                yes: {
                  kind: 'boolean',
                  title: {
                    vi: 'Có công chức chuyên trách',
                    en: 'There is a full-time official',
                  },
                },
              },
              rule: {
                kind: 'choice',
                input: 'yes',
                options: {
                  true: 10,
                  false: 0,
                },
              },
              text: 'Có công chức chuyên trách: 10 điểm; không có: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Văn bản đã ban hành hoặc hình ảnh, đường dẫn chứng minh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.4.2',
              title: {
                vi: 'Tổ công nghệ số cộng đồng',
                en: 'Community digital groups',
              },
              max: 10,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số thôn, khu phố có tổ công nghệ số cộng đồng',
                    en: 'Number of villages with a group',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số thôn, khu phố',
                    en: 'Number of villages',
                  },
                },
              },
              rule: {
                kind: 'linear',
                of: {
                  ratio: {
                    num: {
                      in: 'a',
                    },
                    den: {
                      in: 'b',
                    },
                    zeroDen: 'full',
                  },
                },
              },
              text: 'Điểm = a/b * Điểm tối đa\na: Số thôn, khu phố có tổ công nghệ số cộng đồng\nb: Tổng số thôn, khu phố',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.4.3',
              title: {
                vi: 'Thành viên tổ công nghệ số cộng đồng được tập huấn',
                en: 'Members of groups trained',
              },
              max: 10,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ thành viên được tập huấn',
                    en: 'Share of members trained',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 80,
                    give: 10,
                  },
                  {
                    from: 50,
                    to: 80,
                    give: 5,
                  },
                  {
                    to: 50,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ thành viên được tập huấn từ 80% trở lên: 10 điểm; từ 50% đến dưới 80%: 5 điểm; dưới 50%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.4.4',
              title: {
                vi: 'Công chức cấp huyện được bồi dưỡng kỹ năng số',
                en: 'District officials trained',
              },
              max: 10,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ công chức được bồi dưỡng',
                    en: 'Share of officials trained',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 90,
                    give: 10,
                  },
                  {
                    from: 60,
                    to: 90,
                    give: 5,
                  },
                  {
                    to: 60,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ công chức được bồi dưỡng từ 90% trở lên: 10 điểm; từ 60% đến dưới 90%: 5 điểm; dưới 60%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.4.5',
              title: {
                vi: 'Công chức cấp xã được bồi dưỡng kỹ năng số',
                en: 'Commune officials trained',
              },
              max: 10,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ công chức cấp xã được bồi dưỡng',
                    en: 'Share of commune officials trained',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 90,
                    give: 10,
                  },
                  {
                    from: 60,
                    to: 90,
                    give: 5,
                  },
                  {
                    to: 60,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ công chức cấp xã được bồi dưỡng từ 90% trở lên: 10 điểm; từ 60% đến dưới 90%: 5 điểm; dưới 60%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.4.6',
              title: {
                vi: 'Trường học dạy kỹ năng số',
                en: 'Schools teaching digital skills',
              },
              max: 10,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số trường dạy kỹ năng số',
                    en: 'Number of schools teaching digital skills',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số trường phổ thông',
                    en: 'Number of schools',
                  },
                },
              },
              rule: {
                kind: 'linear',
                of: {
                  ratio: {
                    num: {
                      in: 'a',
                    },
                    den: {
                      in: 'b',
                    },
                    zeroDen: 'full',
                  },
                },
              },
              text: 'Điểm = a/b * Điểm tối đa\na: Số trường dạy kỹ năng số\nb: Tổng số trường phổ thông',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Giáo dục và Đào tạo',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.4.7',
              title: {
                vi: 'Người dân được phổ cập kỹ năng số cơ bản',
                en: 'People with basic digital skills',
              },
              max: 20,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số người được phổ cập kỹ năng số',
                    en: 'Number of people with basic skills',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số người trưởng thành',
                    en: 'Number of adults',
                  },
                },
              },
              rule: {
                kind: 'when',
                cases: [
                  {
                    if: {
                      cmp: [
                        {
                          ratio: {
                            num: {
                              in: 'a',
                            },
                            den: {
                              in: 'b',
                            },
                            zeroDen: 'full',
                          },
                        },
                        '>=',
                        0.7,
                      ],
                    },
                    then: {
                      kind: 'fixed',
                      give: {
                        share: 1,
                      },
                    },
                  },
                ],
                else: {
                  kind: 'linear',
                  of: {
                    ratio: {
                      num: {
                        in: 'a',
                      },
                      den: {
                        in: 'b',
                      },
                      zeroDen: 'full',
                    },
                  },
                  knots: [
                    [
                      0,
                      {
                        share: 0,
                      },
                    ],
                    [
                      0.7,
                      {
                        share: 1,
                      },
                    ],
                  ],
                },
              },
              text: 'Tỷ lệ = a/b\na: Số người được phổ cập kỹ năng số\nb: Tổng số người trưởng thành\nTỷ lệ >= 70%: Điểm tối đa\nTỷ lệ < 70%: Điểm = Tỷ lệ/70% * Điểm tối đa',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'A.4.8',
              title: {
                vi: 'Lớp phổ cập kỹ năng số cho người dân',
                en: 'Digital skills classes for people',
              },
              max: 20,
              inputs: {
                count: {
                  kind: 'count',
                  title: {
                    vi: 'Số lượng lớp',
                    en: 'Number of classes',
                  },
                },
              },
              rule: {
                kind: 'perUnit',
                of: {
                  in: 'count',
                },
                points: 2,
                max: 20,
              },
              text: 'Mỗi lớp: 2 điểm, tối đa 20 điểm',
              evidence: {
                required: 'flag',
                text: 'Danh sách kèm đường dẫn, thông báo kết luận hoặc hình ảnh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
          ],
          confidence: 'derived',
          how: 'written by chiso for this model; quoted from no decision',
        },
      ],
      confidence: 'derived',
      how: 'written by chiso for this model; quoted from no decision',
    },
    {
      code: 'B',
      title: {
        vi: 'Nhóm hoạt động',
        en: 'Activities',
      },
      max: 600,
      groups: [
        {
          code: 'B.1',
          title: {
            vi: 'An toàn thông tin mạng',
            en: 'Network information security',
          },
          max: 120,
          indicators: [
            {
              code: 'B.1.1',
              title: {
                vi: 'Hệ thống thông tin được phê duyệt cấp độ an toàn',
                en: 'Systems with an approved level',
              },
              max: 15,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số hệ thống được phê duyệt cấp độ',
                    en: 'Number of systems approved',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số hệ thống thông tin',
                    en: 'Number of information systems',
                  },
                },
              },
              rule: {
                kind: 'linear',
                of: {
                  ratio: {
                    num: {
                      in: 'a',
                    },
                    den: {
                      in: 'b',
                    },
                    zeroDen: 'full',
                  },
                },
              },
              text: 'Điểm = a/b * Điểm tối đa\na: Số hệ thống được phê duyệt cấp độ\nb: Tổng số hệ thống thông tin',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.1.2',
              title: {
                vi: 'Triển khai phương án bảo vệ theo cấp độ đã duyệt',
                en: 'Protection by the approved level',
              },
              max: 15,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ hệ thống triển khai đủ phương án',
                    en: 'Share of systems fully protected',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 100,
                    give: 15,
                  },
                  {
                    from: 70,
                    to: 100,
                    give: 7.5,
                  },
                  {
                    to: 70,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ hệ thống triển khai đủ phương án đạt 100%: 15 điểm; từ 70% đến dưới 100%: 7,5 điểm; dưới 70%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.1.3',
              title: {
                vi: 'Bảo vệ theo mô hình 4 lớp',
                en: 'Four-layer protection',
              },
              max: 15,
              inputs: {
                part1: {
                  kind: 'boolean',
                  title: {
                    vi: 'Có lực lượng tại chỗ',
                    en: 'There is: own staff',
                  },
                },
                part2: {
                  kind: 'boolean',
                  title: {
                    vi: 'Có giám sát chuyên nghiệp',
                    en: 'There is: professional monitoring',
                  },
                },
                part3: {
                  kind: 'boolean',
                  title: {
                    vi: 'Có đánh giá độc lập',
                    en: 'There is: independent assessment',
                  },
                },
              },
              rule: {
                kind: 'combine',
                how: 'sum',
                parts: [
                  {
                    title: {
                      vi: 'Có lực lượng tại chỗ',
                      en: 'There is: own staff',
                    },
                    rule: {
                      kind: 'choice',
                      input: 'part1',
                      options: {
                        true: 5,
                        false: 0,
                      },
                    },
                  },
                  {
                    title: {
                      vi: 'Có giám sát chuyên nghiệp',
                      en: 'There is: professional monitoring',
                    },
                    rule: {
                      kind: 'choice',
                      input: 'part2',
                      options: {
                        true: 5,
                        false: 0,
                      },
                    },
                  },
                  {
                    title: {
                      vi: 'Có đánh giá độc lập',
                      en: 'There is: independent assessment',
                    },
                    rule: {
                      kind: 'choice',
                      input: 'part3',
                      options: {
                        true: 5,
                        false: 0,
                      },
                    },
                  },
                ],
              },
              text: '- Có lực lượng tại chỗ: 5 điểm\n- Có giám sát chuyên nghiệp: 5 điểm\n- Có đánh giá độc lập: 5 điểm',
              evidence: {
                required: 'flag',
                text: 'Văn bản đã ban hành hoặc hình ảnh, đường dẫn chứng minh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.1.4',
              title: {
                vi: 'Máy trạm có phần mềm phòng, chống mã độc',
                en: 'Workstations with anti-malware',
              },
              max: 15,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ máy trạm được bảo vệ',
                    en: 'Share of workstations protected',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 100,
                    give: 15,
                  },
                  {
                    from: 80,
                    to: 100,
                    give: 7.5,
                  },
                  {
                    to: 80,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ máy trạm được bảo vệ đạt 100%: 15 điểm; từ 80% đến dưới 100%: 7,5 điểm; dưới 80%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.1.5',
              title: {
                vi: 'Tham gia diễn tập ứng phó sự cố',
                en: 'Incident exercises',
              },
              max: 15,
              inputs: {
                case: {
                  kind: 'choice',
                  title: {
                    vi: 'Trường hợp',
                    en: 'Case',
                  },
                  options: ['Tự tổ chức', 'Cử người tham gia', 'Không tham gia'],
                },
              },
              rule: {
                kind: 'choice',
                input: 'case',
                options: {
                  'Tự tổ chức': 15,
                  'Cử người tham gia': 7.5,
                  'Không tham gia': 0,
                },
              },
              text: 'Tự tổ chức: 15 điểm; cử người tham gia: 7,5 điểm; không tham gia: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Văn bản đã ban hành hoặc hình ảnh, đường dẫn chứng minh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Công an tỉnh',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.1.6',
              title: {
                vi: 'Tập huấn an toàn thông tin cho công chức',
                en: 'Security training',
              },
              max: 15,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ công chức được tập huấn an toàn',
                    en: 'Share of officials trained in security',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 90,
                    give: 15,
                  },
                  {
                    from: 50,
                    to: 90,
                    give: 7.5,
                  },
                  {
                    to: 50,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ công chức được tập huấn an toàn từ 90% trở lên: 15 điểm; từ 50% đến dưới 90%: 7,5 điểm; dưới 50%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Công an tỉnh',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.1.7',
              title: {
                vi: 'Sao lưu dữ liệu định kỳ',
                en: 'Regular backups',
              },
              max: 15,
              inputs: {
                case: {
                  kind: 'choice',
                  title: {
                    vi: 'Trường hợp',
                    en: 'Case',
                  },
                  options: ['Sao lưu hằng ngày', 'Sao lưu hằng tuần', 'Không sao lưu'],
                },
              },
              rule: {
                kind: 'choice',
                input: 'case',
                options: {
                  'Sao lưu hằng ngày': 15,
                  'Sao lưu hằng tuần': 7.5,
                  'Không sao lưu': 0,
                },
              },
              text: 'Sao lưu hằng ngày: 15 điểm; sao lưu hằng tuần: 7,5 điểm; không sao lưu: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Văn bản đã ban hành hoặc hình ảnh, đường dẫn chứng minh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.1.8',
              title: {
                vi: 'Tuyên truyền phòng, chống lừa đảo trên mạng',
                en: 'Campaigns against online fraud',
              },
              max: 15,
              inputs: {
                count: {
                  kind: 'count',
                  title: {
                    vi: 'Số lượng đợt tuyên truyền',
                    en: 'Number of campaigns',
                  },
                },
              },
              rule: {
                kind: 'perUnit',
                of: {
                  in: 'count',
                },
                points: 3,
                max: 15,
              },
              text: 'Mỗi đợt tuyên truyền: 3 điểm, tối đa 15 điểm',
              evidence: {
                required: 'flag',
                text: 'Danh sách kèm đường dẫn, thông báo kết luận hoặc hình ảnh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Công an tỉnh',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
          ],
          confidence: 'derived',
          how: 'written by chiso for this model; quoted from no decision',
        },
        {
          code: 'B.2',
          title: {
            vi: 'Chính quyền số',
            en: 'Digital government',
          },
          max: 240,
          indicators: [
            {
              code: 'B.2.1',
              title: {
                vi: 'Hồ sơ nộp trực tuyến',
                en: 'Dossiers filed online',
              },
              max: 30,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số hồ sơ nộp trực tuyến',
                    en: 'Number of dossiers filed online',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số hồ sơ tiếp nhận',
                    en: 'Number of dossiers received',
                  },
                },
              },
              rule: {
                kind: 'when',
                cases: [
                  {
                    if: {
                      cmp: [
                        {
                          ratio: {
                            num: {
                              in: 'a',
                            },
                            den: {
                              in: 'b',
                            },
                            zeroDen: 'full',
                          },
                        },
                        '>=',
                        0.8,
                      ],
                    },
                    then: {
                      kind: 'fixed',
                      give: {
                        share: 1,
                      },
                    },
                  },
                ],
                else: {
                  kind: 'linear',
                  of: {
                    ratio: {
                      num: {
                        in: 'a',
                      },
                      den: {
                        in: 'b',
                      },
                      zeroDen: 'full',
                    },
                  },
                  knots: [
                    [
                      0,
                      {
                        share: 0,
                      },
                    ],
                    [
                      0.8,
                      {
                        share: 1,
                      },
                    ],
                  ],
                },
              },
              text: 'Tỷ lệ = a/b\na: Số hồ sơ nộp trực tuyến\nb: Tổng số hồ sơ tiếp nhận\nTỷ lệ >= 80%: Điểm tối đa\nTỷ lệ < 80%: Điểm = Tỷ lệ/80% * Điểm tối đa',
              evidence: {
                required: 'flag',
                text: 'Số liệu trích xuất từ hệ thống thông tin giải quyết thủ tục hành chính',
              },
              dataSource: 'Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh',
              verifiedBy: 'Văn phòng UBND tỉnh',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.2.2',
              title: {
                vi: 'Hồ sơ trực tuyến toàn trình',
                en: 'Fully online dossiers',
              },
              max: 30,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số hồ sơ trực tuyến toàn trình',
                    en: 'Number of fully online dossiers',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số hồ sơ thuộc dịch vụ toàn trình',
                    en: 'Number of dossiers of fully online services',
                  },
                },
              },
              rule: {
                kind: 'when',
                cases: [
                  {
                    if: {
                      cmp: [
                        {
                          ratio: {
                            num: {
                              in: 'a',
                            },
                            den: {
                              in: 'b',
                            },
                            zeroDen: 'full',
                          },
                        },
                        '>=',
                        0.7,
                      ],
                    },
                    then: {
                      kind: 'fixed',
                      give: {
                        share: 1,
                      },
                    },
                  },
                ],
                else: {
                  kind: 'linear',
                  of: {
                    ratio: {
                      num: {
                        in: 'a',
                      },
                      den: {
                        in: 'b',
                      },
                      zeroDen: 'full',
                    },
                  },
                  knots: [
                    [
                      0,
                      {
                        share: 0,
                      },
                    ],
                    [
                      0.7,
                      {
                        share: 1,
                      },
                    ],
                  ],
                },
              },
              text: 'Tỷ lệ = a/b\na: Số hồ sơ trực tuyến toàn trình\nb: Tổng số hồ sơ thuộc dịch vụ toàn trình\nTỷ lệ >= 70%: Điểm tối đa\nTỷ lệ < 70%: Điểm = Tỷ lệ/70% * Điểm tối đa',
              evidence: {
                required: 'flag',
                text: 'Số liệu trích xuất từ hệ thống thông tin giải quyết thủ tục hành chính',
              },
              dataSource: 'Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh',
              verifiedBy: 'Văn phòng UBND tỉnh',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.2.3',
              title: {
                vi: 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
                en: 'Dossiers and results digitised',
              },
              max: 30,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số hồ sơ được số hóa',
                    en: 'Number of dossiers digitised',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số hồ sơ đã giải quyết',
                    en: 'Number of dossiers settled',
                  },
                },
              },
              rule: {
                kind: 'linear',
                of: {
                  ratio: {
                    num: {
                      in: 'a',
                    },
                    den: {
                      in: 'b',
                    },
                    zeroDen: 'full',
                  },
                },
              },
              text: 'Điểm = a/b * Điểm tối đa\na: Số hồ sơ được số hóa\nb: Tổng số hồ sơ đã giải quyết',
              evidence: {
                required: 'flag',
                text: 'Số liệu trích xuất từ hệ thống thông tin giải quyết thủ tục hành chính',
              },
              dataSource: 'Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh',
              verifiedBy: 'Văn phòng UBND tỉnh',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.2.4',
              title: {
                vi: 'Khai thác, sử dụng lại thông tin đã số hóa',
                en: 'Reuse of digitised information',
              },
              max: 30,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ hồ sơ dùng lại dữ liệu',
                    en: 'Share of dossiers reusing data',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 50,
                    give: 30,
                  },
                  {
                    from: 20,
                    to: 50,
                    give: 15,
                  },
                  {
                    to: 20,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ hồ sơ dùng lại dữ liệu từ 50% trở lên: 30 điểm; từ 20% đến dưới 50%: 15 điểm; dưới 20%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.2.5',
              title: {
                vi: 'Thanh toán trực tuyến',
                en: 'Online payment',
              },
              max: 30,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số giao dịch thanh toán trực tuyến',
                    en: 'Number of payments online',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số giao dịch thanh toán',
                    en: 'Number of payments',
                  },
                },
              },
              rule: {
                kind: 'when',
                cases: [
                  {
                    if: {
                      cmp: [
                        {
                          ratio: {
                            num: {
                              in: 'a',
                            },
                            den: {
                              in: 'b',
                            },
                            zeroDen: 'full',
                          },
                        },
                        '>=',
                        0.6,
                      ],
                    },
                    then: {
                      kind: 'fixed',
                      give: {
                        share: 1,
                      },
                    },
                  },
                ],
                else: {
                  kind: 'linear',
                  of: {
                    ratio: {
                      num: {
                        in: 'a',
                      },
                      den: {
                        in: 'b',
                      },
                      zeroDen: 'full',
                    },
                  },
                  knots: [
                    [
                      0,
                      {
                        share: 0,
                      },
                    ],
                    [
                      0.6,
                      {
                        share: 1,
                      },
                    ],
                  ],
                },
              },
              text: 'Tỷ lệ = a/b\na: Số giao dịch thanh toán trực tuyến\nb: Tổng số giao dịch thanh toán\nTỷ lệ >= 60%: Điểm tối đa\nTỷ lệ < 60%: Điểm = Tỷ lệ/60% * Điểm tối đa',
              evidence: {
                required: 'flag',
                text: 'Số liệu trích xuất từ hệ thống thông tin giải quyết thủ tục hành chính',
              },
              dataSource: 'Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh',
              verifiedBy: 'Ngân hàng Nhà nước chi nhánh khu vực',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.2.6',
              title: {
                vi: 'Giải quyết hồ sơ đúng hạn',
                en: 'Dossiers on time',
              },
              max: 30,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
                    en: 'Share of dossiers on time',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 98,
                    give: 30,
                  },
                  {
                    from: 90,
                    to: 98,
                    give: 15,
                  },
                  {
                    to: 90,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ hồ sơ giải quyết đúng hạn từ 98% trở lên: 30 điểm; từ 90% đến dưới 98%: 15 điểm; dưới 90%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Số liệu trích xuất từ hệ thống thông tin giải quyết thủ tục hành chính',
              },
              dataSource: 'Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh',
              verifiedBy: 'Văn phòng UBND tỉnh',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.2.7',
              title: {
                vi: 'Văn bản ký số giữa cấp huyện và cấp xã',
                en: 'Documents signed electronically',
              },
              max: 30,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số văn bản được ký số',
                    en: 'Number of documents signed',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số văn bản đi',
                    en: 'Number of documents sent',
                  },
                },
              },
              rule: {
                kind: 'linear',
                of: {
                  ratio: {
                    num: {
                      in: 'a',
                    },
                    den: {
                      in: 'b',
                    },
                    zeroDen: 'full',
                  },
                },
              },
              text: 'Điểm = a/b * Điểm tối đa\na: Số văn bản được ký số\nb: Tổng số văn bản đi',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Hệ thống quản lý văn bản và điều hành',
              verifiedBy: 'Văn phòng UBND tỉnh',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.2.8',
              title: {
                vi: 'Trả lời phản ánh, kiến nghị đúng hạn',
                en: 'Feedback answered on time',
              },
              max: 30,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ phản ánh được trả lời đúng hạn',
                    en: 'Share of feedback answered on time',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 95,
                    give: 30,
                  },
                  {
                    from: 80,
                    to: 95,
                    give: 15,
                  },
                  {
                    to: 80,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ phản ánh được trả lời đúng hạn từ 95% trở lên: 30 điểm; từ 80% đến dưới 95%: 15 điểm; dưới 80%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Số liệu trích xuất từ hệ thống thông tin giải quyết thủ tục hành chính',
              },
              dataSource: 'Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh',
              verifiedBy: 'Văn phòng UBND tỉnh',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
          ],
          confidence: 'derived',
          how: 'written by chiso for this model; quoted from no decision',
        },
        {
          code: 'B.3',
          title: {
            vi: 'Kinh tế số',
            en: 'Digital economy',
          },
          max: 120,
          indicators: [
            {
              code: 'B.3.1',
              title: {
                vi: 'Sản phẩm OCOP trên sàn thương mại điện tử',
                en: 'Local products on e-commerce platforms',
              },
              max: 15,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số sản phẩm OCOP trên sàn',
                    en: 'Number of local products on platforms',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số sản phẩm OCOP',
                    en: 'Number of local products',
                  },
                },
              },
              rule: {
                kind: 'linear',
                of: {
                  ratio: {
                    num: {
                      in: 'a',
                    },
                    den: {
                      in: 'b',
                    },
                    zeroDen: 'full',
                  },
                },
              },
              text: 'Điểm = a/b * Điểm tối đa\na: Số sản phẩm OCOP trên sàn\nb: Tổng số sản phẩm OCOP',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Công Thương',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.3.2',
              title: {
                vi: 'Hộ kinh doanh dùng thanh toán không dùng tiền mặt',
                en: 'Household businesses with cashless payment',
              },
              max: 15,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ hộ kinh doanh chấp nhận thanh toán số',
                    en: 'Share of businesses taking it',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 70,
                    give: 15,
                  },
                  {
                    from: 40,
                    to: 70,
                    give: 7.5,
                  },
                  {
                    to: 40,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ hộ kinh doanh chấp nhận thanh toán số từ 70% trở lên: 15 điểm; từ 40% đến dưới 70%: 7,5 điểm; dưới 40%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Ngân hàng Nhà nước chi nhánh khu vực',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.3.3',
              title: {
                vi: 'Doanh nghiệp sử dụng hợp đồng điện tử',
                en: 'Businesses with electronic contracts',
              },
              max: 15,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ doanh nghiệp dùng hợp đồng điện tử',
                    en: 'Share of businesses with them',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 80,
                    give: 15,
                  },
                  {
                    from: 50,
                    to: 80,
                    give: 7.5,
                  },
                  {
                    to: 50,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ doanh nghiệp dùng hợp đồng điện tử từ 80% trở lên: 15 điểm; từ 50% đến dưới 80%: 7,5 điểm; dưới 50%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Công Thương',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.3.4',
              title: {
                vi: 'Doanh nghiệp sử dụng nền tảng số',
                en: 'Businesses on digital platforms',
              },
              max: 15,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ doanh nghiệp dùng nền tảng số',
                    en: 'Share of businesses on platforms',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 60,
                    give: 15,
                  },
                  {
                    from: 30,
                    to: 60,
                    give: 7.5,
                  },
                  {
                    to: 30,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ doanh nghiệp dùng nền tảng số từ 60% trở lên: 15 điểm; từ 30% đến dưới 60%: 7,5 điểm; dưới 30%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Công Thương',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.3.5',
              title: {
                vi: 'Hóa đơn điện tử từ máy tính tiền',
                en: 'Electronic invoices from tills',
              },
              max: 15,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số cơ sở đã triển khai',
                    en: 'Number of outlets with it',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số cơ sở thuộc diện triển khai',
                    en: 'Number of outlets due',
                  },
                },
              },
              rule: {
                kind: 'linear',
                of: {
                  ratio: {
                    num: {
                      in: 'a',
                    },
                    den: {
                      in: 'b',
                    },
                    zeroDen: 'full',
                  },
                },
              },
              text: 'Điểm = a/b * Điểm tối đa\na: Số cơ sở đã triển khai\nb: Tổng số cơ sở thuộc diện triển khai',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Thuế tỉnh',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.3.6',
              title: {
                vi: 'Chợ, tuyến phố thanh toán không dùng tiền mặt',
                en: 'Cashless markets and streets',
              },
              max: 15,
              inputs: {
                count: {
                  kind: 'count',
                  title: {
                    vi: 'Số lượng chợ hoặc tuyến phố',
                    en: 'Number of markets or streets',
                  },
                },
              },
              rule: {
                kind: 'perUnit',
                of: {
                  in: 'count',
                },
                points: 5,
                max: 15,
              },
              text: 'Mỗi chợ hoặc tuyến phố: 5 điểm, tối đa 15 điểm',
              evidence: {
                required: 'flag',
                text: 'Danh sách kèm đường dẫn, thông báo kết luận hoặc hình ảnh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Ngân hàng Nhà nước chi nhánh khu vực',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.3.7',
              title: {
                vi: 'Hỗ trợ doanh nghiệp nhỏ chuyển đổi số',
                en: 'Support of small businesses',
              },
              max: 15,
              inputs: {
                count: {
                  kind: 'count',
                  title: {
                    vi: 'Số lượng doanh nghiệp được hỗ trợ',
                    en: 'Number of businesses supported',
                  },
                },
              },
              rule: {
                kind: 'perUnit',
                of: {
                  in: 'count',
                },
                points: 1,
                max: 15,
              },
              text: 'Mỗi doanh nghiệp được hỗ trợ: 1 điểm, tối đa 15 điểm',
              evidence: {
                required: 'flag',
                text: 'Danh sách kèm đường dẫn, thông báo kết luận hoặc hình ảnh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Công Thương',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.3.8',
              title: {
                vi: 'Phát triển doanh nghiệp công nghệ số',
                en: 'Growth of digital technology firms',
              },
              max: 15,
              rule: {
                kind: 'manual',
              },
              text: 'Theo đánh giá của Hội đồng',
              evidence: {
                required: 'flag',
                text: 'Báo cáo tự đánh giá của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Công Thương',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
          ],
          confidence: 'derived',
          how: 'written by chiso for this model; quoted from no decision',
        },
        {
          code: 'B.4',
          title: {
            vi: 'Xã hội số',
            en: 'Digital society',
          },
          max: 120,
          indicators: [
            {
              code: 'B.4.1',
              title: {
                vi: 'Người dân có tài khoản định danh điện tử mức độ 2',
                en: 'People with a level 2 electronic identity',
              },
              max: 15,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số người có tài khoản định danh mức độ 2',
                    en: 'Number of people with level 2',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số người từ 14 tuổi',
                    en: 'Number of people of 14 and over',
                  },
                },
              },
              rule: {
                kind: 'when',
                cases: [
                  {
                    if: {
                      cmp: [
                        {
                          ratio: {
                            num: {
                              in: 'a',
                            },
                            den: {
                              in: 'b',
                            },
                            zeroDen: 'full',
                          },
                        },
                        '>=',
                        0.9,
                      ],
                    },
                    then: {
                      kind: 'fixed',
                      give: {
                        share: 1,
                      },
                    },
                  },
                ],
                else: {
                  kind: 'linear',
                  of: {
                    ratio: {
                      num: {
                        in: 'a',
                      },
                      den: {
                        in: 'b',
                      },
                      zeroDen: 'full',
                    },
                  },
                  knots: [
                    [
                      0,
                      {
                        share: 0,
                      },
                    ],
                    [
                      0.9,
                      {
                        share: 1,
                      },
                    ],
                  ],
                },
              },
              text: 'Tỷ lệ = a/b\na: Số người có tài khoản định danh mức độ 2\nb: Tổng số người từ 14 tuổi\nTỷ lệ >= 90%: Điểm tối đa\nTỷ lệ < 90%: Điểm = Tỷ lệ/90% * Điểm tối đa',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Cơ sở dữ liệu quốc gia về dân cư',
              verifiedBy: 'Công an tỉnh',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.4.2',
              title: {
                vi: 'Người trưởng thành có tài khoản thanh toán',
                en: 'Adults with a payment account',
              },
              max: 15,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ người trưởng thành có tài khoản',
                    en: 'Share of adults with an account',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 80,
                    give: 15,
                  },
                  {
                    from: 60,
                    to: 80,
                    give: 7.5,
                  },
                  {
                    to: 60,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ người trưởng thành có tài khoản từ 80% trở lên: 15 điểm; từ 60% đến dưới 80%: 7,5 điểm; dưới 60%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Ngân hàng Nhà nước chi nhánh khu vực',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.4.3',
              title: {
                vi: 'Hồ sơ sức khỏe điện tử',
                en: 'Electronic health records',
              },
              max: 15,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ người dân có hồ sơ sức khỏe điện tử',
                    en: 'Share of people with a record',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 90,
                    give: 15,
                  },
                  {
                    from: 60,
                    to: 90,
                    give: 7.5,
                  },
                  {
                    to: 60,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ người dân có hồ sơ sức khỏe điện tử từ 90% trở lên: 15 điểm; từ 60% đến dưới 90%: 7,5 điểm; dưới 60%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Số liệu trích xuất từ hệ thống thông tin giải quyết thủ tục hành chính',
              },
              dataSource: 'Nền tảng hồ sơ sức khỏe điện tử',
              verifiedBy: 'Sở Y tế',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.4.4',
              title: {
                vi: 'Chữ ký số cá nhân',
                en: 'Personal electronic signatures',
              },
              max: 15,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ người trưởng thành có chữ ký số',
                    en: 'Share of adults with a signature',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 50,
                    give: 15,
                  },
                  {
                    from: 20,
                    to: 50,
                    give: 7.5,
                  },
                  {
                    to: 20,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ người trưởng thành có chữ ký số từ 50% trở lên: 15 điểm; từ 20% đến dưới 50%: 7,5 điểm; dưới 20%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Hệ thống quản lý văn bản và điều hành',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.4.5',
              title: {
                vi: 'Học phí thu không dùng tiền mặt',
                en: 'School fees without cash',
              },
              max: 15,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số trường thu học phí không dùng tiền mặt',
                    en: 'Number of schools without cash',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số trường',
                    en: 'Number of schools',
                  },
                },
              },
              rule: {
                kind: 'linear',
                of: {
                  ratio: {
                    num: {
                      in: 'a',
                    },
                    den: {
                      in: 'b',
                    },
                    zeroDen: 'full',
                  },
                },
              },
              text: 'Điểm = a/b * Điểm tối đa\na: Số trường thu học phí không dùng tiền mặt\nb: Tổng số trường',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.4.6',
              title: {
                vi: 'Chi trả an sinh xã hội qua tài khoản',
                en: 'Social benefits by account',
              },
              max: 15,
              inputs: {
                a: {
                  kind: 'count',
                  title: {
                    vi: 'Số người nhận qua tài khoản',
                    en: 'Number of people paid by account',
                  },
                },
                b: {
                  kind: 'count',
                  title: {
                    vi: 'Tổng số người được chi trả',
                    en: 'Number of people paid',
                  },
                },
              },
              rule: {
                kind: 'linear',
                of: {
                  ratio: {
                    num: {
                      in: 'a',
                    },
                    den: {
                      in: 'b',
                    },
                    zeroDen: 'full',
                  },
                },
              },
              text: 'Điểm = a/b * Điểm tối đa\na: Số người nhận qua tài khoản\nb: Tổng số người được chi trả',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Ngân hàng Nhà nước chi nhánh khu vực',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.4.7',
              title: {
                vi: 'Địa chỉ số gắn với bản đồ số',
                en: 'Digital addresses',
              },
              max: 15,
              inputs: {
                rate: {
                  kind: 'percent',
                  title: {
                    vi: 'Tỷ lệ địa chỉ được gắn mã',
                    en: 'Share of addresses coded',
                  },
                },
              },
              rule: {
                kind: 'bands',
                of: {
                  in: 'rate',
                },
                bands: [
                  {
                    from: 80,
                    give: 15,
                  },
                  {
                    from: 50,
                    to: 80,
                    give: 7.5,
                  },
                  {
                    to: 50,
                    give: 0,
                  },
                ],
              },
              text: 'Tỷ lệ địa chỉ được gắn mã từ 80% trở lên: 15 điểm; từ 50% đến dưới 80%: 7,5 điểm; dưới 50%: 0 điểm',
              evidence: {
                required: 'flag',
                text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
            {
              code: 'B.4.8',
              title: {
                vi: 'Mô hình thôn thông minh, xã thông minh',
                en: 'Smart villages and communes',
              },
              max: 15,
              inputs: {
                count: {
                  kind: 'count',
                  title: {
                    vi: 'Số lượng mô hình',
                    en: 'Number of models',
                  },
                },
              },
              rule: {
                kind: 'perUnit',
                of: {
                  in: 'count',
                },
                points: 5,
                max: 15,
              },
              text: 'Mỗi mô hình: 5 điểm, tối đa 15 điểm',
              evidence: {
                required: 'flag',
                text: 'Danh sách kèm đường dẫn, thông báo kết luận hoặc hình ảnh',
              },
              dataSource: 'Báo cáo của đơn vị',
              verifiedBy: 'Sở Khoa học và Công nghệ',
              confidence: 'derived',
              how: 'written by chiso for this model; quoted from no decision',
            },
          ],
          confidence: 'derived',
          how: 'written by chiso for this model; quoted from no decision',
        },
      ],
      confidence: 'derived',
      how: 'written by chiso for this model; quoted from no decision',
    },
  ],
  views: [
    {
      code: 'CQS',
      title: {
        vi: 'Chính quyền số',
        en: 'Digital government',
      },
      members: ['B.2'],
    },
    {
      code: 'KTS',
      title: {
        vi: 'Kinh tế số',
        en: 'Digital economy',
      },
      members: ['B.3'],
    },
    {
      code: 'XHS',
      title: {
        vi: 'Xã hội số',
        en: 'Digital society',
      },
      members: ['B.4'],
    },
  ],
  classes: {
    of: 'percent',
    bands: [
      {
        title: {
          vi: 'Tốt',
          en: 'Good',
        },
        from: 90,
      },
      {
        title: {
          vi: 'Khá',
          en: 'Fair',
        },
        from: 75,
      },
      {
        title: {
          vi: 'Trung bình',
          en: 'Average',
        },
        from: 50,
      },
      {
        title: {
          vi: 'Yếu',
          en: 'Weak',
        },
      },
    ],
  },
  gates: [
    {
      code: 'an-toan',
      title: {
        vi: 'An toàn thông tin dưới một nửa số điểm',
        en: 'Security below half of its points',
      },
      text: 'Đơn vị đạt dưới 50% điểm an toàn thông tin mạng thì xếp loại cao nhất là Khá.',
      when: {
        cmp: [
          {
            percentOf: 'B.1',
          },
          '<',
          50,
        ],
      },
      do: 'class-at-most',
      class: 'Khá',
      score: 'keep',
    },
  ],
  ranking: {
    ties: 'competition',
  },
});

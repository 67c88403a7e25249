// Bộ chỉ số mẫu do chiso soạn, không phải của một quyết định: written by us, read in no decision. Every figure is a
// proposal. Rule texts are in the words that readRuleText understands; test/frameworks/models.test.ts reads them back.
import { defineFramework } from '../../src/framework/model.js';

export const modelCommune = defineFramework({
  id: 'model-commune',
  version: '1.0.0',
  status: 'complete',
  title: {
    vi: 'Bộ chỉ số chuyển đổi số mẫu cho cấp xã (do chiso soạn, không phải của một quyết định)',
    en: 'Model digital transformation index for communes and wards (written by chiso, of no decision)',
  },
  level: 'commune',
  englishBy: 'chiso',
  decision: {
    issuer: 'chiso (bộ chỉ số mẫu, không phải quyết định)',
    confidence: 'derived',
    how: 'written by chiso for this model; quoted from no decision',
  },
  validity: {
    from: '2026',
  },
  scale: 500,
  components: 27,
  na: 'rescale',
  rounding: {
    stage: 'total',
    places: 2,
    mode: 'half-up',
  },
  unitTypes: {
    phuong: {
      title: {
        vi: 'Phường',
        en: 'Ward',
      },
      scale: 500,
    },
    xa: {
      title: {
        vi: 'Xã',
        en: 'Commune',
      },
      scale: 500,
    },
  },
  confidence: 'derived',
  how: 'written by chiso for this model; quoted from no decision',
  note: 'Bộ chỉ số mẫu do chiso soạn, không phải của một quyết định; mọi chỉ số, điểm và cách tính là đề xuất để sửa lại. A model written by chiso, of no decision: every indicator, point and rule is a proposal to be changed.',
  groups: [
    {
      code: '1',
      title: {
        vi: 'Nhận thức số',
        en: 'Digital awareness',
      },
      max: 60,
      indicators: [
        {
          code: '1.1',
          title: {
            vi: 'Chủ tịch UBND cấp xã chủ trì họp về chuyển đổi số',
            en: 'Chair leads meetings on digital transformation',
          },
          max: 20,
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
                give: 20,
              },
              {
                from: 3,
                to: 4,
                give: 15,
              },
              {
                from: 2,
                to: 3,
                give: 10,
              },
              {
                from: 1,
                to: 2,
                give: 5,
              },
            ],
            else: 0,
          },
          text: '4 lần: 20 điểm; 3 lần: 15 điểm; 2 lần: 10 điểm; 1 lần: 5 điểm; Còn lại: 0 điểm',
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
          code: '1.2',
          title: {
            vi: 'Tin, bài trên trang thông tin và hệ thống truyền thanh',
            en: 'Articles and broadcasts',
          },
          max: 20,
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
            points: 1,
            max: 20,
          },
          text: 'Mỗi tin, bài: 1 điểm, tối đa 20 điểm',
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
          code: '1.3',
          title: {
            vi: 'Hộ dân được tuyên truyền về chuyển đổi số',
            en: 'Households reached',
          },
          max: 20,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ hộ dân được tuyên truyền',
                en: 'Share of households reached',
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
                give: 20,
              },
              {
                from: 50,
                to: 80,
                give: 10,
              },
              {
                to: 50,
                give: 0,
              },
            ],
          },
          text: 'Tỷ lệ hộ dân được tuyên truyền từ 80% trở lên: 20 điểm; từ 50% đến dưới 80%: 10 điểm; dưới 50%: 0 điểm',
          evidence: {
            required: 'flag',
            text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
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
      code: '2',
      title: {
        vi: 'Thể chế số',
        en: 'Digital institutions',
      },
      max: 60,
      indicators: [
        {
          code: '2.1',
          title: {
            vi: 'Kế hoạch chuyển đổi số hằng năm',
            en: 'Yearly plan',
          },
          max: 20,
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
              'Ban hành đúng hạn': 20,
              'Ban hành chậm': 10,
              'Chưa ban hành': 0,
            },
          },
          text: 'Ban hành đúng hạn: 20 điểm; ban hành chậm: 10 điểm; chưa ban hành: 0 điểm',
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
          code: '2.2',
          title: {
            vi: 'Nhiệm vụ được giao hoàn thành',
            en: 'Tasks completed',
          },
          max: 20,
          inputs: {
            a: {
              kind: 'count',
              title: {
                vi: 'Số nhiệm vụ hoàn thành',
                en: 'Number of tasks completed',
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
                zeroDen: 'na',
              },
            },
          },
          text: 'Điểm = a/b * Điểm tối đa\na: Số nhiệm vụ hoàn thành\nb: Tổng số nhiệm vụ được giao',
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
          code: '2.3',
          title: {
            vi: 'Phân công và quy chế làm việc của Ban Chỉ đạo',
            en: 'Steering committee',
          },
          max: 20,
          inputs: {
            part1: {
              kind: 'boolean',
              title: {
                vi: 'Có quyết định thành lập',
                en: 'There is: decision',
              },
            },
            part2: {
              kind: 'boolean',
              title: {
                vi: 'Có quy chế làm việc',
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
                  vi: 'Có quyết định thành lập',
                  en: 'There is: decision',
                },
                rule: {
                  kind: 'choice',
                  input: 'part1',
                  options: {
                    true: 10,
                    false: 0,
                  },
                },
              },
              {
                title: {
                  vi: 'Có quy chế làm việc',
                  en: 'There is: rules',
                },
                rule: {
                  kind: 'choice',
                  input: 'part2',
                  options: {
                    true: 10,
                    false: 0,
                  },
                },
              },
            ],
          },
          text: '- Có quyết định thành lập: 10 điểm\n- Có quy chế làm việc: 10 điểm',
          evidence: {
            required: 'flag',
            text: 'Văn bản đã ban hành hoặc hình ảnh, đường dẫn chứng minh',
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
      code: '3',
      title: {
        vi: 'Hạ tầng số',
        en: 'Digital infrastructure',
      },
      max: 80,
      indicators: [
        {
          code: '3.1',
          title: {
            vi: 'Hộ gia đình có Internet băng rộng',
            en: 'Households with broadband',
          },
          max: 20,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ hộ có Internet băng rộng',
                en: 'Share of households with broadband',
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
                give: 20,
              },
              {
                from: 60,
                to: 80,
                give: 10,
              },
              {
                to: 60,
                give: 0,
              },
            ],
          },
          text: 'Tỷ lệ hộ có Internet băng rộng từ 80% trở lên: 20 điểm; từ 60% đến dưới 80%: 10 điểm; dưới 60%: 0 điểm',
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
          code: '3.2',
          title: {
            vi: 'Công chức có máy tính làm việc',
            en: 'Officials with a computer',
          },
          max: 20,
          inputs: {
            a: {
              kind: 'count',
              title: {
                vi: 'Số công chức có máy tính',
                en: 'Number of officials with a computer',
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
            kind: 'linear',
            of: {
              ratio: {
                num: {
                  in: 'a',
                },
                den: {
                  in: 'b',
                },
                zeroDen: 'na',
              },
            },
          },
          text: 'Điểm = a/b * Điểm tối đa\na: Số công chức có máy tính\nb: Tổng số công chức',
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
          code: '3.3',
          title: {
            vi: 'Thôn, tổ dân phố có loa thông minh hoặc camera an ninh',
            en: 'Villages with smart loudspeakers or cameras',
          },
          max: 20,
          inputs: {
            a: {
              kind: 'count',
              title: {
                vi: 'Số thôn, tổ dân phố có thiết bị',
                en: 'Number of villages with them',
              },
            },
            b: {
              kind: 'count',
              title: {
                vi: 'Tổng số thôn, tổ dân phố',
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
                zeroDen: 'na',
              },
            },
          },
          text: 'Điểm = a/b * Điểm tối đa\na: Số thôn, tổ dân phố có thiết bị\nb: Tổng số thôn, tổ dân phố',
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
          code: '3.4',
          title: {
            vi: 'Phòng họp trực tuyến',
            en: 'Room for video meetings',
          },
          max: 20,
          inputs: {
            yes: {
              kind: 'boolean',
              title: {
                vi: 'Có phòng họp trực tuyến đang hoạt động',
                en: 'There is a working room',
              },
            },
          },
          rule: {
            kind: 'choice',
            input: 'yes',
            options: {
              true: 20,
              false: 0,
            },
          },
          text: 'Có phòng họp trực tuyến đang hoạt động: 20 điểm; không có: 0 điểm',
          evidence: {
            required: 'flag',
            text: 'Văn bản đã ban hành hoặc hình ảnh, đường dẫn chứng minh',
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
      code: '4',
      title: {
        vi: 'Nhân lực số',
        en: 'Digital human resources',
      },
      max: 60,
      indicators: [
        {
          code: '4.1',
          title: {
            vi: 'Tổ công nghệ số cộng đồng hoạt động hằng tháng',
            en: 'Community digital groups active monthly',
          },
          max: 20,
          inputs: {
            a: {
              kind: 'count',
              title: {
                vi: 'Số tổ hoạt động hằng tháng',
                en: 'Number of groups active',
              },
            },
            b: {
              kind: 'count',
              title: {
                vi: 'Tổng số tổ công nghệ số cộng đồng',
                en: 'Number of groups',
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
                zeroDen: 'na',
              },
            },
          },
          text: 'Điểm = a/b * Điểm tối đa\na: Số tổ hoạt động hằng tháng\nb: Tổng số tổ công nghệ số cộng đồng',
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
          code: '4.2',
          title: {
            vi: 'Công chức được tập huấn kỹ năng số',
            en: 'Officials trained',
          },
          max: 20,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ công chức được tập huấn',
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
          text: 'Tỷ lệ công chức được tập huấn từ 90% trở lên: 20 điểm; từ 60% đến dưới 90%: 10 điểm; dưới 60%: 0 điểm',
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
          code: '4.3',
          title: {
            vi: 'Người dân được hướng dẫn kỹ năng số',
            en: 'People helped with digital skills',
          },
          max: 20,
          inputs: {
            count: {
              kind: 'count',
              title: {
                vi: 'Số lượng buổi hướng dẫn',
                en: 'Number of sessions',
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
          text: 'Mỗi buổi hướng dẫn: 2 điểm, tối đa 20 điểm',
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
      code: '5',
      title: {
        vi: 'An toàn thông tin mạng',
        en: 'Network information security',
      },
      max: 80,
      indicators: [
        {
          code: '5.1',
          title: {
            vi: 'Máy tính cài phần mềm phòng, chống mã độc',
            en: 'Computers with anti-malware',
          },
          max: 20,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ máy tính được cài đặt',
                en: 'Share of computers protected',
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
                give: 20,
              },
              {
                from: 80,
                to: 100,
                give: 10,
              },
              {
                to: 80,
                give: 0,
              },
            ],
          },
          text: 'Tỷ lệ máy tính được cài đặt đạt 100%: 20 điểm; từ 80% đến dưới 100%: 10 điểm; dưới 80%: 0 điểm',
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
          code: '5.2',
          title: {
            vi: 'Công chức được tập huấn an toàn thông tin',
            en: 'Officials trained in security',
          },
          max: 20,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ công chức được tập huấn',
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
                from: 80,
                give: 20,
              },
              {
                from: 50,
                to: 80,
                give: 10,
              },
              {
                to: 50,
                give: 0,
              },
            ],
          },
          text: 'Tỷ lệ công chức được tập huấn từ 80% trở lên: 20 điểm; từ 50% đến dưới 80%: 10 điểm; dưới 50%: 0 điểm',
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
          code: '5.3',
          title: {
            vi: 'Tuyên truyền phòng, chống lừa đảo trực tuyến',
            en: 'Campaigns against online fraud',
          },
          max: 20,
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
            points: 5,
            max: 20,
          },
          text: 'Mỗi đợt tuyên truyền: 5 điểm, tối đa 20 điểm',
          evidence: {
            required: 'flag',
            text: 'Danh sách kèm đường dẫn, thông báo kết luận hoặc hình ảnh',
          },
          dataSource: 'Báo cáo của đơn vị',
          verifiedBy: 'Công an tỉnh',
          confidence: 'derived',
          how: 'written by chiso for this model; quoted from no decision',
        },
        {
          code: '5.4',
          title: {
            vi: 'Tuân thủ quy chế an toàn thông tin',
            en: 'Compliance with security rules',
          },
          max: 20,
          inputs: {
            case: {
              kind: 'choice',
              title: {
                vi: 'Trường hợp',
                en: 'Case',
              },
              options: ['Tuân thủ đầy đủ', 'Có thiếu sót đã khắc phục', 'Không tuân thủ'],
            },
          },
          rule: {
            kind: 'choice',
            input: 'case',
            options: {
              'Tuân thủ đầy đủ': 20,
              'Có thiếu sót đã khắc phục': 10,
              'Không tuân thủ': 0,
            },
          },
          text: 'Tuân thủ đầy đủ: 20 điểm; có thiếu sót đã khắc phục: 10 điểm; không tuân thủ: 0 điểm',
          evidence: {
            required: 'flag',
            text: 'Văn bản đã ban hành hoặc hình ảnh, đường dẫn chứng minh',
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
      code: '6',
      title: {
        vi: 'Chính quyền số',
        en: 'Digital government',
      },
      max: 100,
      indicators: [
        {
          code: '6.1',
          title: {
            vi: 'Hồ sơ giải quyết đúng hạn',
            en: 'Dossiers on time',
          },
          max: 10,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ hồ sơ đúng hạn',
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
                give: 10,
              },
              {
                from: 90,
                to: 98,
                give: 5,
              },
              {
                to: 90,
                give: 0,
              },
            ],
          },
          text: 'Tỷ lệ hồ sơ đúng hạn từ 98% trở lên: 10 điểm; từ 90% đến dưới 98%: 5 điểm; dưới 90%: 0 điểm',
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
          code: '6.2',
          title: {
            vi: 'Văn bản ký số',
            en: 'Documents signed electronically',
          },
          max: 10,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ văn bản được ký số',
                en: 'Share of documents signed',
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
                from: 90,
                to: 100,
                give: 5,
              },
              {
                to: 90,
                give: 0,
              },
            ],
          },
          text: 'Tỷ lệ văn bản được ký số đạt 100%: 10 điểm; từ 90% đến dưới 100%: 5 điểm; dưới 90%: 0 điểm',
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
          code: '6.3',
          title: {
            vi: 'Thanh toán trực tuyến',
            en: 'Online payment',
          },
          max: 10,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ giao dịch thanh toán trực tuyến',
                en: 'Share of payments online',
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
                give: 10,
              },
              {
                from: 30,
                to: 60,
                give: 5,
              },
              {
                to: 30,
                give: 0,
              },
            ],
          },
          text: 'Tỷ lệ giao dịch thanh toán trực tuyến từ 60% trở lên: 10 điểm; từ 30% đến dưới 60%: 5 điểm; dưới 30%: 0 điểm',
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
          code: '6.4',
          title: {
            vi: 'Trả lời phản ánh, kiến nghị đúng hạn',
            en: 'Feedback answered on time',
          },
          max: 10,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ phản ánh trả lời đúng hạn',
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
                give: 10,
              },
              {
                from: 80,
                to: 95,
                give: 5,
              },
              {
                to: 80,
                give: 0,
              },
            ],
          },
          text: 'Tỷ lệ phản ánh trả lời đúng hạn từ 95% trở lên: 10 điểm; từ 80% đến dưới 95%: 5 điểm; dưới 80%: 0 điểm',
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
          code: '6.5',
          title: {
            vi: 'Hồ sơ nộp trực tuyến toàn trình',
            en: 'Dossiers filed fully online',
          },
          max: 20,
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
                        zeroDen: 'na',
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
                  zeroDen: 'na',
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
          code: '6.6',
          title: {
            vi: 'Số hóa hồ sơ, kết quả',
            en: 'Dossiers digitised',
          },
          max: 20,
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
                zeroDen: 'na',
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
          code: '6.7',
          title: {
            vi: 'Khai thác, sử dụng lại dữ liệu đã số hóa',
            en: 'Reuse of digitised data',
          },
          max: 20,
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
                from: 40,
                give: 20,
              },
              {
                from: 15,
                to: 40,
                give: 10,
              },
              {
                to: 15,
                give: 0,
              },
            ],
          },
          text: 'Tỷ lệ hồ sơ dùng lại dữ liệu từ 40% trở lên: 20 điểm; từ 15% đến dưới 40%: 10 điểm; dưới 15%: 0 điểm',
          evidence: {
            required: 'flag',
            text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
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
      code: '7',
      title: {
        vi: 'Kinh tế số và xã hội số',
        en: 'Digital economy and society',
      },
      max: 60,
      indicators: [
        {
          code: '7.1',
          title: {
            vi: 'Sản phẩm địa phương bán trên sàn thương mại điện tử',
            en: 'Local products sold online',
          },
          max: 20,
          inputs: {
            count: {
              kind: 'count',
              title: {
                vi: 'Số lượng sản phẩm',
                en: 'Number of products',
              },
            },
          },
          rule: {
            kind: 'perUnit',
            of: {
              in: 'count',
            },
            points: 4,
            max: 20,
          },
          text: 'Mỗi sản phẩm: 4 điểm, tối đa 20 điểm',
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
          code: '7.2',
          title: {
            vi: 'Hộ kinh doanh chấp nhận thanh toán không dùng tiền mặt',
            en: 'Businesses taking cashless payment',
          },
          max: 20,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ hộ kinh doanh chấp nhận',
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
                give: 20,
              },
              {
                from: 40,
                to: 70,
                give: 10,
              },
              {
                to: 40,
                give: 0,
              },
            ],
          },
          text: 'Tỷ lệ hộ kinh doanh chấp nhận từ 70% trở lên: 20 điểm; từ 40% đến dưới 70%: 10 điểm; dưới 40%: 0 điểm',
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
          code: '7.3',
          title: {
            vi: 'Người dân có tài khoản định danh điện tử mức độ 2',
            en: 'People with a level 2 electronic identity',
          },
          max: 20,
          inputs: {
            a: {
              kind: 'count',
              title: {
                vi: 'Số người có tài khoản mức độ 2',
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
                        zeroDen: 'na',
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
                  zeroDen: 'na',
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
          text: 'Tỷ lệ = a/b\na: Số người có tài khoản mức độ 2\nb: Tổng số người từ 14 tuổi\nTỷ lệ >= 90%: Điểm tối đa\nTỷ lệ < 90%: Điểm = Tỷ lệ/90% * Điểm tối đa',
          evidence: {
            required: 'flag',
            text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
          },
          dataSource: 'Cơ sở dữ liệu quốc gia về dân cư',
          verifiedBy: 'Công an tỉnh',
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
      members: ['6'],
    },
    {
      code: 'KTXH',
      title: {
        vi: 'Kinh tế số và xã hội số',
        en: 'Digital economy and society',
      },
      members: ['7'],
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
            percentOf: '5',
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
    groups: [
      {
        code: 'phuong',
        title: {
          vi: 'Phường',
          en: 'Wards',
        },
        unitTypes: ['phuong'],
      },
      {
        code: 'xa',
        title: {
          vi: 'Xã',
          en: 'Communes',
        },
        unitTypes: ['xa'],
      },
    ],
    ties: 'competition',
  },
});

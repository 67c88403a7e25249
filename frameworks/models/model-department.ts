// Bộ chỉ số mẫu do chiso soạn, không phải của một quyết định: written by us, read in no decision. Every figure is a
// proposal. Rule texts are in the words that readRuleText understands; test/frameworks/models.test.ts reads them back.
import { defineFramework } from '../../src/framework/model.js';

export const modelDepartment = defineFramework({
  id: 'model-department',
  version: '1.0.0',
  status: 'complete',
  title: {
    vi: 'Bộ chỉ số chuyển đổi số mẫu cho sở, ban, ngành (do chiso soạn, không phải của một quyết định)',
    en: 'Model digital transformation index for departments (written by chiso, of no decision)',
  },
  level: 'department',
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
  components: 40,
  na: 'drop',
  bonus: 'capped-after-penalties',
  penalty: 'stops-at-zero',
  rounding: {
    stage: 'indicator',
    places: 2,
    mode: 'half-up',
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
            vi: 'Người đứng đầu chủ trì họp về chuyển đổi số',
            en: 'Head chairs digital transformation meetings',
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
            vi: 'Tin, bài về chuyển đổi số trên trang thông tin điện tử',
            en: 'Articles on digital transformation on the website',
          },
          max: 20,
          inputs: {
            count: {
              kind: 'count',
              title: {
                vi: 'Số lượng bài viết',
                en: 'Number of articles',
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
          text: 'Mỗi bài viết: 2 điểm, tối đa 20 điểm',
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
            vi: 'Công chức, viên chức được tuyên truyền về kỹ năng số',
            en: 'Officials reached by digital skills campaigns',
          },
          max: 20,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ công chức được tuyên truyền',
                en: 'Share of officials reached',
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
                from: 70,
                to: 90,
                give: 10,
              },
              {
                to: 70,
                give: 0,
              },
            ],
          },
          text: 'Tỷ lệ công chức được tuyên truyền từ 90% trở lên: 20 điểm; từ 70% đến dưới 90%: 10 điểm; dưới 70%: 0 điểm',
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
      max: 120,
      indicators: [
        {
          code: '2.1',
          title: {
            vi: 'Kế hoạch chuyển đổi số hằng năm',
            en: 'Yearly digital transformation plan',
          },
          max: 30,
          inputs: {
            case: {
              kind: 'choice',
              title: {
                vi: 'Trường hợp',
                en: 'Case',
              },
              options: ['Ban hành trong quý I', 'Ban hành sau quý I', 'Chưa ban hành'],
            },
          },
          rule: {
            kind: 'choice',
            input: 'case',
            options: {
              'Ban hành trong quý I': 30,
              'Ban hành sau quý I': 15,
              'Chưa ban hành': 0,
            },
          },
          text: 'Ban hành trong quý I: 30 điểm; ban hành sau quý I: 15 điểm; chưa ban hành: 0 điểm',
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
            vi: 'Nhiệm vụ trong kế hoạch được hoàn thành',
            en: 'Tasks of the plan completed',
          },
          max: 30,
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
                vi: 'Tổng số nhiệm vụ trong kế hoạch',
                en: 'Number of tasks in the plan',
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
          text: 'Điểm = a/b * Điểm tối đa\na: Số nhiệm vụ hoàn thành\nb: Tổng số nhiệm vụ trong kế hoạch',
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
            vi: 'Quy chế quản lý, khai thác và chia sẻ dữ liệu',
            en: 'Rules on managing and sharing data',
          },
          max: 30,
          inputs: {
            case: {
              kind: 'choice',
              title: {
                vi: 'Trường hợp',
                en: 'Case',
              },
              options: ['Đã ban hành', 'Đang lấy ý kiến', 'Chưa có'],
            },
          },
          rule: {
            kind: 'choice',
            input: 'case',
            options: {
              'Đã ban hành': 30,
              'Đang lấy ý kiến': 15,
              'Chưa có': 0,
            },
          },
          text: 'Đã ban hành: 30 điểm; đang lấy ý kiến: 15 điểm; chưa có: 0 điểm',
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
          code: '2.4',
          title: {
            vi: 'Quy trình nội bộ được chuẩn hóa để thực hiện trên môi trường điện tử',
            en: 'Internal procedures standardised for electronic work',
          },
          max: 30,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ quy trình được chuẩn hóa',
                en: 'Share of procedures standardised',
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
          text: 'Tỷ lệ quy trình được chuẩn hóa từ 95% trở lên: 30 điểm; từ 80% đến dưới 95%: 15 điểm; dưới 80%: 0 điểm',
          evidence: {
            required: 'flag',
            text: 'Bảng số liệu kèm danh sách, có xác nhận của đơn vị',
          },
          dataSource: 'Báo cáo của đơn vị',
          verifiedBy: 'Sở Giáo dục và Đào tạo',
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
            vi: 'Công chức có máy tính làm việc bảo đảm yêu cầu',
            en: 'Officials with an adequate computer',
          },
          max: 30,
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
          text: 'Điểm = a/b * Điểm tối đa\na: Số công chức có máy tính đạt yêu cầu\nb: Tổng số công chức',
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
            vi: 'Hệ thống thông tin đặt tại trung tâm dữ liệu hoặc nền tảng điện toán đám mây dùng chung',
            en: 'Systems in a shared data centre or cloud',
          },
          max: 30,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ hệ thống đặt trên hạ tầng dùng chung',
                en: 'Share of systems on shared infrastructure',
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
                give: 30,
              },
              {
                from: 70,
                to: 100,
                give: 15,
              },
              {
                to: 70,
                give: 0,
              },
            ],
          },
          text: 'Tỷ lệ hệ thống đặt trên hạ tầng dùng chung đạt 100%: 30 điểm; từ 70% đến dưới 100%: 15 điểm; dưới 70%: 0 điểm',
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
            vi: 'Kết nối mạng truyền số liệu chuyên dùng',
            en: 'Connection to the dedicated data network',
          },
          max: 20,
          inputs: {
            yes: {
              kind: 'boolean',
              title: {
                vi: 'Có kết nối đang hoạt động',
                en: 'There is a working connection',
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
          text: 'Có kết nối đang hoạt động: 20 điểm; không có: 0 điểm',
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
      max: 100,
      indicators: [
        {
          code: '4.1',
          title: {
            vi: 'Công chức phụ trách chuyển đổi số',
            en: 'Officials in charge of digital transformation',
          },
          max: 30,
          inputs: {
            case: {
              kind: 'choice',
              title: {
                vi: 'Trường hợp',
                en: 'Case',
              },
              options: ['Có công chức chuyên trách', 'Có công chức kiêm nhiệm', 'Chưa phân công'],
            },
          },
          rule: {
            kind: 'choice',
            input: 'case',
            options: {
              'Có công chức chuyên trách': 30,
              'Có công chức kiêm nhiệm': 15,
              'Chưa phân công': 0,
            },
          },
          text: 'Có công chức chuyên trách: 30 điểm; có công chức kiêm nhiệm: 15 điểm; chưa phân công: 0 điểm',
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
          code: '4.2',
          title: {
            vi: 'Công chức, viên chức được tập huấn kỹ năng số trong năm',
            en: 'Officials trained in digital skills this year',
          },
          max: 30,
          inputs: {
            a: {
              kind: 'count',
              title: {
                vi: 'Số người được tập huấn',
                en: 'Number of people trained',
              },
            },
            b: {
              kind: 'count',
              title: {
                vi: 'Tổng số công chức, viên chức',
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
          text: 'Điểm = a/b * Điểm tối đa\na: Số người được tập huấn\nb: Tổng số công chức, viên chức',
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
            vi: 'Công chức sử dụng thành thạo nền tảng số dùng chung',
            en: 'Officials proficient in shared platforms',
          },
          max: 20,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ công chức sử dụng thành thạo',
                en: 'Share of proficient officials',
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
          text: 'Tỷ lệ công chức sử dụng thành thạo từ 90% trở lên: 20 điểm; từ 60% đến dưới 90%: 10 điểm; dưới 60%: 0 điểm',
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
          code: '4.4',
          title: {
            vi: 'Lãnh đạo tham gia lớp bồi dưỡng về chuyển đổi số',
            en: 'Leaders attending courses on digital transformation',
          },
          max: 20,
          inputs: {
            count: {
              kind: 'count',
              title: {
                vi: 'Số lượng lãnh đạo tham gia',
                en: 'Number of leaders attending',
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
          text: 'Mỗi lãnh đạo tham gia: 5 điểm, tối đa 20 điểm',
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
      max: 120,
      indicators: [
        {
          code: '5.1',
          title: {
            vi: 'Hệ thống thông tin được phê duyệt cấp độ an toàn',
            en: 'Systems with an approved security level',
          },
          max: 30,
          inputs: {
            a: {
              kind: 'count',
              title: {
                vi: 'Số hệ thống được phê duyệt cấp độ',
                en: 'Number of systems with an approved level',
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
                zeroDen: 'na',
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
          code: '5.2',
          title: {
            vi: 'Bảo vệ theo mô hình 4 lớp',
            en: 'Protection by the four-layer model',
          },
          max: 30,
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
                vi: 'Có đánh giá độc lập định kỳ',
                en: 'There is: regular independent assessment',
              },
            },
            part4: {
              kind: 'boolean',
              title: {
                vi: 'Có kết nối giám sát quốc gia',
                en: 'There is: link to national monitoring',
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
                    true: 7.5,
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
                    true: 7.5,
                    false: 0,
                  },
                },
              },
              {
                title: {
                  vi: 'Có đánh giá độc lập định kỳ',
                  en: 'There is: regular independent assessment',
                },
                rule: {
                  kind: 'choice',
                  input: 'part3',
                  options: {
                    true: 7.5,
                    false: 0,
                  },
                },
              },
              {
                title: {
                  vi: 'Có kết nối giám sát quốc gia',
                  en: 'There is: link to national monitoring',
                },
                rule: {
                  kind: 'choice',
                  input: 'part4',
                  options: {
                    true: 7.5,
                    false: 0,
                  },
                },
              },
            ],
          },
          text: '- Có lực lượng tại chỗ: 7,5 điểm\n- Có giám sát chuyên nghiệp: 7,5 điểm\n- Có đánh giá độc lập định kỳ: 7,5 điểm\n- Có kết nối giám sát quốc gia: 7,5 điểm',
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
          code: '5.3',
          title: {
            vi: 'Máy trạm cài phần mềm phòng, chống mã độc',
            en: 'Workstations with anti-malware',
          },
          max: 30,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ máy trạm được cài đặt',
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
                give: 30,
              },
              {
                from: 80,
                to: 100,
                give: 15,
              },
              {
                to: 80,
                give: 0,
              },
            ],
          },
          text: 'Tỷ lệ máy trạm được cài đặt đạt 100%: 30 điểm; từ 80% đến dưới 100%: 15 điểm; dưới 80%: 0 điểm',
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
          code: '5.4',
          title: {
            vi: 'Diễn tập ứng phó sự cố trong năm',
            en: 'Incident response exercise this year',
          },
          max: 30,
          inputs: {
            case: {
              kind: 'choice',
              title: {
                vi: 'Trường hợp',
                en: 'Case',
              },
              options: ['Tự tổ chức diễn tập', 'Cử người tham gia diễn tập', 'Không tham gia'],
            },
          },
          rule: {
            kind: 'choice',
            input: 'case',
            options: {
              'Tự tổ chức diễn tập': 30,
              'Cử người tham gia diễn tập': 15,
              'Không tham gia': 0,
            },
          },
          text: 'Tự tổ chức diễn tập: 30 điểm; cử người tham gia diễn tập: 15 điểm; không tham gia: 0 điểm',
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
      max: 260,
      indicators: [
        {
          code: '6.1',
          title: {
            vi: 'Dịch vụ công trực tuyến toàn trình có hồ sơ phát sinh',
            en: 'Fully online services with dossiers',
          },
          max: 40,
          inputs: {
            a: {
              kind: 'count',
              title: {
                vi: 'Số dịch vụ công trực tuyến toàn trình có hồ sơ',
                en: 'Number of fully online services used',
              },
            },
            b: {
              kind: 'count',
              title: {
                vi: 'Tổng số dịch vụ công trực tuyến toàn trình',
                en: 'Number of fully online services',
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
          text: 'Tỷ lệ = a/b\na: Số dịch vụ công trực tuyến toàn trình có hồ sơ\nb: Tổng số dịch vụ công trực tuyến toàn trình\nTỷ lệ >= 80%: Điểm tối đa\nTỷ lệ < 80%: Điểm = Tỷ lệ/80% * Điểm tối đa',
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
            vi: 'Hồ sơ nộp trực tuyến',
            en: 'Dossiers filed online',
          },
          max: 40,
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
          code: '6.3',
          title: {
            vi: 'Hồ sơ và kết quả giải quyết thủ tục hành chính được số hóa',
            en: 'Dossiers and results digitised',
          },
          max: 40,
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
          code: '6.4',
          title: {
            vi: 'Thông tin đã số hóa được khai thác, sử dụng lại',
            en: 'Digitised information reused',
          },
          max: 30,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ hồ sơ khai thác lại dữ liệu',
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
          text: 'Tỷ lệ hồ sơ khai thác lại dữ liệu từ 50% trở lên: 30 điểm; từ 20% đến dưới 50%: 15 điểm; dưới 20%: 0 điểm',
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
          code: '6.5',
          title: {
            vi: 'Hồ sơ giải quyết đúng hạn',
            en: 'Dossiers settled on time',
          },
          max: 30,
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
          text: 'Tỷ lệ hồ sơ đúng hạn từ 98% trở lên: 30 điểm; từ 90% đến dưới 98%: 15 điểm; dưới 90%: 0 điểm',
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
            vi: 'Thanh toán trực tuyến phí, lệ phí',
            en: 'Fees paid online',
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
                        zeroDen: 'na',
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
          code: '6.7',
          title: {
            vi: 'Văn bản điện tử được ký số',
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
                vi: 'Tổng số văn bản phát hành',
                en: 'Number of documents issued',
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
          text: 'Điểm = a/b * Điểm tối đa\na: Số văn bản được ký số\nb: Tổng số văn bản phát hành',
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
          code: '6.8',
          title: {
            vi: 'Báo cáo định kỳ thực hiện trên hệ thống thông tin báo cáo',
            en: 'Regular reports made in the reporting system',
          },
          max: 20,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ báo cáo thực hiện trên hệ thống',
                en: 'Share of reports made in the system',
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
          text: 'Tỷ lệ báo cáo thực hiện trên hệ thống đạt 100%: 20 điểm; từ 80% đến dưới 100%: 10 điểm; dưới 80%: 0 điểm',
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
        vi: 'Kinh tế số',
        en: 'Digital economy',
      },
      max: 60,
      indicators: [
        {
          code: '7.1',
          title: {
            vi: 'Hỗ trợ doanh nghiệp sử dụng nền tảng số',
            en: 'Businesses helped to use digital platforms',
          },
          max: 30,
          inputs: {
            count: {
              kind: 'count',
              title: {
                vi: 'Số lượng doanh nghiệp được hỗ trợ',
                en: 'Number of businesses helped',
              },
            },
          },
          rule: {
            kind: 'perUnit',
            of: {
              in: 'count',
            },
            points: 3,
            max: 30,
          },
          text: 'Mỗi doanh nghiệp được hỗ trợ: 3 điểm, tối đa 30 điểm',
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
            vi: 'Phối hợp phát triển kinh tế số của ngành',
            en: 'Work for the digital economy of the sector',
          },
          max: 30,
          rule: {
            kind: 'manual',
          },
          text: 'Theo đánh giá của Hội đồng',
          evidence: {
            required: 'flag',
            text: 'Báo cáo tự đánh giá của đơn vị',
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
      code: '8',
      title: {
        vi: 'Xã hội số',
        en: 'Digital society',
      },
      max: 80,
      indicators: [
        {
          code: '8.1',
          title: {
            vi: 'Người dân được hướng dẫn sử dụng dịch vụ công trực tuyến',
            en: 'People helped to use online services',
          },
          max: 30,
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
            points: 3,
            max: 30,
          },
          text: 'Mỗi buổi hướng dẫn: 3 điểm, tối đa 30 điểm',
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
          code: '8.2',
          title: {
            vi: 'Thanh toán không dùng tiền mặt tại đơn vị trực thuộc',
            en: 'Cashless payment in subordinate units',
          },
          max: 30,
          inputs: {
            a: {
              kind: 'count',
              title: {
                vi: 'Số đơn vị trực thuộc chấp nhận thanh toán không dùng tiền mặt',
                en: 'Number of units taking cashless payment',
              },
            },
            b: {
              kind: 'count',
              title: {
                vi: 'Tổng số đơn vị trực thuộc có thu',
                en: 'Number of units that collect payments',
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
          text: 'Điểm = a/b * Điểm tối đa\na: Số đơn vị trực thuộc chấp nhận thanh toán không dùng tiền mặt\nb: Tổng số đơn vị trực thuộc có thu',
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
          code: '8.3',
          title: {
            vi: 'Kênh tiếp nhận phản ánh, kiến nghị trực tuyến',
            en: 'Online channel for feedback',
          },
          max: 20,
          inputs: {
            yes: {
              kind: 'boolean',
              title: {
                vi: 'Có kênh tiếp nhận và trả lời',
                en: 'There is a channel that takes and answers feedback',
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
          text: 'Có kênh tiếp nhận và trả lời: 20 điểm; không có: 0 điểm',
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
      code: '9',
      title: {
        vi: 'Dữ liệu số',
        en: 'Digital data',
      },
      max: 60,
      indicators: [
        {
          code: '9.1',
          title: {
            vi: 'Bộ dữ liệu mở được công bố và cập nhật',
            en: 'Open data sets published and kept current',
          },
          max: 30,
          inputs: {
            count: {
              kind: 'count',
              title: {
                vi: 'Số lượng bộ dữ liệu mở',
                en: 'Number of open data sets',
              },
            },
          },
          rule: {
            kind: 'perUnit',
            of: {
              in: 'count',
            },
            points: 6,
            max: 30,
          },
          text: 'Mỗi bộ dữ liệu mở: 6 điểm, tối đa 30 điểm',
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
          code: '9.2',
          title: {
            vi: 'Cơ sở dữ liệu chuyên ngành kết nối với nền tảng chia sẻ dữ liệu',
            en: 'Sector databases linked to the data sharing platform',
          },
          max: 30,
          inputs: {
            a: {
              kind: 'count',
              title: {
                vi: 'Số cơ sở dữ liệu đã kết nối',
                en: 'Number of databases linked',
              },
            },
            b: {
              kind: 'count',
              title: {
                vi: 'Tổng số cơ sở dữ liệu chuyên ngành',
                en: 'Number of sector databases',
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
          text: 'Điểm = a/b * Điểm tối đa\na: Số cơ sở dữ liệu đã kết nối\nb: Tổng số cơ sở dữ liệu chuyên ngành',
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
      code: '10',
      title: {
        vi: 'Kết quả chuyển đổi số',
        en: 'Results of digital transformation',
      },
      max: 60,
      indicators: [
        {
          code: '10.1',
          title: {
            vi: 'Mức độ hài lòng của người dân, tổ chức',
            en: 'Satisfaction of people and organisations',
          },
          max: 20,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ ý kiến hài lòng',
                en: 'Share of satisfied answers',
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
                give: 20,
              },
              {
                from: 85,
                to: 95,
                give: 10,
              },
              {
                to: 85,
                give: 0,
              },
            ],
          },
          text: 'Tỷ lệ ý kiến hài lòng từ 95% trở lên: 20 điểm; từ 85% đến dưới 95%: 10 điểm; dưới 85%: 0 điểm',
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
          code: '10.2',
          title: {
            vi: 'Cuộc họp không giấy tờ',
            en: 'Paperless meetings',
          },
          max: 20,
          inputs: {
            rate: {
              kind: 'percent',
              title: {
                vi: 'Tỷ lệ cuộc họp không giấy tờ',
                en: 'Share of paperless meetings',
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
          text: 'Tỷ lệ cuộc họp không giấy tờ từ 80% trở lên: 20 điểm; từ 50% đến dưới 80%: 10 điểm; dưới 50%: 0 điểm',
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
          code: '10.3',
          title: {
            vi: 'Sáng kiến đổi mới cách làm việc bằng công nghệ số',
            en: 'Initiatives for new ways of working',
          },
          max: 20,
          rule: {
            kind: 'manual',
          },
          text: 'Theo đánh giá của Hội đồng',
          evidence: {
            required: 'flag',
            text: 'Báo cáo tự đánh giá của đơn vị',
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
      code: '11',
      title: {
        vi: 'Điểm thưởng',
        en: 'Bonus',
      },
      max: 30,
      role: 'bonus',
      indicators: [
        {
          code: '11.1',
          title: {
            vi: 'Mô hình chuyển đổi số được cấp có thẩm quyền công nhận',
            en: 'Recognised models of digital transformation',
          },
          max: 20,
          inputs: {
            count: {
              kind: 'count',
              title: {
                vi: 'Số lượng mô hình được công nhận',
                en: 'Number of recognised models',
              },
            },
          },
          rule: {
            kind: 'perUnit',
            of: {
              in: 'count',
            },
            points: 10,
            max: 20,
          },
          text: 'Mỗi mô hình được công nhận: 10 điểm, tối đa 20 điểm',
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
          code: '11.2',
          title: {
            vi: 'Giải thưởng về chuyển đổi số',
            en: 'Awards for digital transformation',
          },
          max: 10,
          inputs: {
            yes: {
              kind: 'boolean',
              title: {
                vi: 'Có giải thưởng cấp tỉnh',
                en: 'There is an award of the province',
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
          text: 'Có giải thưởng cấp tỉnh: 10 điểm; không có: 0 điểm',
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
      code: '12',
      title: {
        vi: 'Điểm trừ',
        en: 'Points off',
      },
      max: 20,
      role: 'penalty',
      indicators: [
        {
          code: '12.1',
          title: {
            vi: 'Để xảy ra sự cố mất an toàn thông tin do chủ quan',
            en: 'Security incidents by own fault',
          },
          max: 10,
          inputs: {
            count: {
              kind: 'count',
              title: {
                vi: 'Số lượng vụ',
                en: 'Number of incidents',
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
          text: 'Mỗi vụ trừ 5 điểm, tối đa trừ 10 điểm',
          evidence: {
            required: 'flag',
            text: 'Thông báo của cơ quan có thẩm quyền',
          },
          dataSource: 'Báo cáo của đơn vị',
          verifiedBy: 'Công an tỉnh',
          confidence: 'derived',
          how: 'written by chiso for this model; quoted from no decision',
        },
        {
          code: '12.2',
          title: {
            vi: 'Gửi báo cáo chậm',
            en: 'Late reports',
          },
          max: 10,
          inputs: {
            count: {
              kind: 'count',
              title: {
                vi: 'Số lượng báo cáo',
                en: 'Number of late reports',
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
          text: 'Mỗi báo cáo trừ 2 điểm, tối đa trừ 10 điểm',
          evidence: {
            required: 'flag',
            text: 'Thông báo của cơ quan có thẩm quyền',
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
  views: [
    {
      code: 'CQS',
      title: {
        vi: 'Chính quyền số',
        en: 'Digital government',
      },
      members: ['6', '9'],
    },
    {
      code: 'KTS',
      title: {
        vi: 'Kinh tế số',
        en: 'Digital economy',
      },
      members: ['7'],
    },
    {
      code: 'XHS',
      title: {
        vi: 'Xã hội số',
        en: 'Digital society',
      },
      members: ['8'],
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
    ties: 'competition',
  },
});

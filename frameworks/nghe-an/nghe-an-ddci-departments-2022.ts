// Nghệ An DDCI 2022, departments: đề án 2642/QĐ-UBND (28/7/2021), plan 665/KH-UBND (29/9/2022). Component
// names were read in English at vietnam.vn, the ranking groups in Báo Xây dựng; no weights were found.
import { defineFramework } from '../../src/framework/model.js';

export const ngheAnDdciDepartments2022 = defineFramework({
  id: 'nghe-an-ddci-departments-2022',
  version: '1.0.0',
  status: 'outline',
  title: {
    vi: 'Chỉ số năng lực cạnh tranh các sở, ban, ngành tỉnh Nghệ An năm 2022 (DDCI)',
    en: 'Department competitiveness index (DDCI) of Nghệ An province, 2022',
  },
  level: 'department',
  englishBy: 'chiso',
  decision: {
    number: '2642/QĐ-UBND',
    title: {
      vi: 'Phê duyệt Đề án đánh giá năng lực cạnh tranh của chính quyền địa phương và sở, ban, ngành tỉnh Nghệ An, giai đoạn 2021-2025 (DDCI)',
      en: 'Approving the scheme to assess the competitiveness of local governments, departments, boards and sectors of Nghệ An province, 2021-2025 (DDCI)',
    },
    issuer: 'UBND tỉnh Nghệ An',
    issuedOn: '2021-07-28',
    signer: 'Bùi Đình Long',
    source:
      'https://ls1.hethongphapluat.com/quyet-dinh-2642-qd-ubnd-nam-2021-phe-duyet-de-an-danh-gia-nang-luc-canh-tranh-cua-chinh-quyen-dia-phuong-va-so-ban-nganh-tinh-nghe-an-giai-doan-2021-2025.html',
    confidence: 'quoted',
  },
  validity: { years: [2022] },
  scale: 100,
  components: null,
  source:
    'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
  confidence: 'quoted',
  provenance: {
    scale: {
      confidence: 'derived',
      how: 'The published totals of 2022 lie between 67.64 and 85.43; no source states the scale.',
    },
    validity: {
      source:
        'https://hethongphapluat.vn/ke-hoach-665-kh-ubnd-ve-xay-dung-bo-chi-so-va-khao-sat-danh-gia-nang-luc-canh-tranh-cua-so-ban-nganh-cap-tinh-va-uy-ban-nhan-dan-cac-huyen-thanh-pho-thi-xa-ddci-nam-2022-do-tinh-nghe-an-ban-hanh.html',
      confidence: 'quoted',
    },
    ranking: {
      source: 'Báo Xây dựng, October 2023: Nghệ An one year into Nghị quyết 09-NQ/TU, DDCI 2022',
      confidence: 'quoted',
    },
  },
  note: 'Assessed for 2022 under the plan 665/KH-UBND (29/9/2022) of the province’s centre for promoting investment, trade and tourism, with Economica Vietnam: 3,000 forms sent, 2,123 opinions used, results announced on 5/10/2023. A plan for 2023 calls the method similar to that of the PCI.',
  groups: [
    {
      code: '1',
      title: {
        vi: 'Gia nhập thị trường, hoạt động cấp phép và thủ tục hành chính',
        en: 'Market entry, licensing activities and administrative procedures',
      },
      max: null,
      components: null,
      source:
        'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        title: {
          source:
            'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
          confidence: 'derived',
          how: 'The English name is that of a machine-translated article; the Vietnamese one is translated back and may differ from the official wording.',
        },
      },
    },
    {
      code: '2',
      title: {
        vi: 'Tính minh bạch và ứng dụng công nghệ thông tin',
        en: 'Transparency and application of information technology',
      },
      max: null,
      components: null,
      source:
        'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        title: {
          source:
            'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
          confidence: 'derived',
          how: 'The English name is that of a machine-translated article; the Vietnamese one is translated back and may differ from the official wording.',
        },
      },
    },
    {
      code: '3',
      title: {
        vi: 'Chi phí thời gian thực hiện thủ tục hành chính và chấp hành quy định pháp luật',
        en: 'Cost of time for administrative procedures and compliance with legal regulations',
      },
      max: null,
      components: null,
      source:
        'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        title: {
          source:
            'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
          confidence: 'derived',
          how: 'The English name is that of a machine-translated article; the Vietnamese one is translated back and may differ from the official wording.',
        },
      },
    },
    {
      code: '4',
      title: { vi: 'Chi phí không chính thức', en: 'Informal costs' },
      max: null,
      components: null,
      source:
        'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        title: {
          source: [
            'Báo Xây dựng, October 2023: Nghệ An one year into Nghị quyết 09-NQ/TU, DDCI 2022',
            'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
          ],
          confidence: 'quoted',
        },
      },
    },
    {
      code: '5',
      title: { vi: 'Cạnh tranh bình đẳng', en: 'Fair competition' },
      max: null,
      components: null,
      source:
        'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        title: {
          source: [
            'Báo Xây dựng, October 2023: Nghệ An one year into Nghị quyết 09-NQ/TU, DDCI 2022',
            'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
          ],
          confidence: 'quoted',
        },
      },
    },
    {
      code: '6',
      title: {
        vi: 'Tính năng động, tiên phong của sở, ban, ngành',
        en: 'Dynamism and pioneering of departments, agencies and branches',
      },
      max: null,
      components: null,
      source:
        'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        title: {
          source:
            'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
          confidence: 'derived',
          how: 'The English name is that of a machine-translated article; the Vietnamese one is translated back and may differ from the official wording.',
        },
      },
    },
    {
      code: '7',
      title: { vi: 'Hỗ trợ sản xuất kinh doanh', en: 'Support for production and business' },
      max: null,
      components: null,
      source:
        'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        title: {
          source: [
            'Báo Xây dựng, October 2023: Nghệ An one year into Nghị quyết 09-NQ/TU, DDCI 2022',
            'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
          ],
          confidence: 'quoted',
        },
      },
    },
    {
      code: '8',
      title: { vi: 'Hiệu lực thiết chế', en: 'Institutional effectiveness' },
      max: null,
      components: null,
      source:
        'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        title: {
          source:
            'https://vietnam.vn/en/thay-gi-tu-ket-qua-chi-so-nang-luc-canh-tranh-so-ban-nganh-va-dia-phuong-nghe-an-nam-2022',
          confidence: 'derived',
          how: 'The English name is that of a machine-translated article; the Vietnamese one is translated back and may differ from the official wording.',
        },
      },
    },
  ],
  ranking: {
    groups: [
      {
        code: 'A',
        title: {
          vi: 'Nhóm A: đối tượng phục vụ chính là doanh nghiệp, hợp tác xã, hộ kinh doanh',
          en: 'Group A (12 units): serves mainly businesses, cooperatives and household businesses, with many dealings',
        },
      },
      {
        code: 'B',
        title: {
          vi: 'Nhóm B: đối tượng phục vụ chính không phải là doanh nghiệp, hợp tác xã, hộ kinh doanh',
          en: 'Group B (11 units): serves mainly others, with fewer dealings',
        },
      },
    ],
  },
  unknown: [
    'Weights of the eight component indices, and their scores.',
    'The questions of the survey and how answers become scores.',
    'Official Vietnamese names of five of the components.',
    'Rounding and ties.',
  ],
});

// Quyết định 405/QĐ-BKHCN, 3/4/2025 (provinces). Read in press articles of October 2025 (sggp.org.vn,
// ngaynay.vn, dantri.com.vn); the annex was not readable. Points are fitted to the published results of
// 2024, not quoted.
import { defineFramework } from '../../src/framework/model.js';

export const dtiProvince2024 = defineFramework({
  id: 'dti-province-2024',
  version: '1.0.0',
  status: 'partial',
  title: { vi: 'Bộ chỉ số chuyển đổi số cấp tỉnh', en: 'Provincial Digital Transformation Index' },
  level: 'province',
  englishBy: 'chiso',
  decision: {
    number: '405/QĐ-BKHCN',
    issuer: 'Bộ Khoa học và Công nghệ',
    issuedOn: '2025-04-03',
    source: [
      'https://thuvienphapluat.vn/bulletin/document.aspx?bid=80c046b9-9fe8-4f3f-8c21-09a875e66f3c&key=CbEyTxFir7vKATT7XIRXAw%3D%3D',
      'https://skhcn.laocai.gov.vn/tin-trong-nuoc/ban-hanh-bo-chi-so-danh-gia-chuyen-doi-so-dti-nam-2025-1337596',
    ],
    confidence: 'quoted',
  },
  validity: { years: [2024] },
  replaces: 'dti-province-2022',
  scale: 940,
  convertTo: 1,
  components: 47,
  source: [
    'https://thuvienphapluat.vn/bulletin/document.aspx?bid=80c046b9-9fe8-4f3f-8c21-09a875e66f3c&key=CbEyTxFir7vKATT7XIRXAw%3D%3D',
    'https://skhcn.laocai.gov.vn/tin-trong-nuoc/ban-hanh-bo-chi-so-danh-gia-chuyen-doi-so-dti-nam-2025-1337596',
    'https://www.sggp.org.vn/tphcm-trong-nhom-dan-dau-ve-chuyen-doi-so-quoc-gia-post819198.html',
    'https://ngaynay.vn/viet-nam-tang-15-bac-trong-bang-xep-hang-chinh-phu-dien-tu-post165605.html',
    'https://dantri.com.vn/khoa-hoc/ha-noi-dan-dau-ca-nuoc-ve-chi-so-chuyen-doi-so-20251021181803153.htm',
    'https://vietnamnet.vn/ha-noi-hue-hai-phong-tphcm-va-thanh-hoa-dan-dau-ca-nuoc-ve-chuyen-doi-so-2454930.html',
    'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
  ],
  confidence: 'quoted',
  provenance: {
    scale: {
      source: 'github.com/Tuan04-D/opendx 57fc1f7 (dti.gov.vn, xep-hang-2024)',
      confidence: 'derived',
      how: 'Least-squares fit of the 34 published rows of 2024 (rounded to whole points; largest error of a total 7e-5). No source quotes it. With these points the values of 2024 are points out of 940, not 1,000; why was not found.',
    },
    convertTo: {
      source: 'github.com/Tuan04-D/opendx 57fc1f7 (dti.gov.vn, xep-hang-2024)',
      confidence: 'derived',
      how: 'Results are published as a share of the points, with four decimals.',
    },
    views: {
      source:
        'https://dantri.com.vn/khoa-hoc/ha-noi-dan-dau-ca-nuoc-ve-chi-so-chuyen-doi-so-20251021181803153.htm',
      confidence: 'derived',
      how: 'Membership as in 922/QĐ-BTTTT, maxima added up from the fitted points. The means over 63 provinces computed so are .75822, .77235 and .76920; published are .7582, .7723 and .7692.',
    },
    validity: {
      confidence: 'quoted',
      source:
        'https://dantri.com.vn/khoa-hoc/ha-noi-dan-dau-ca-nuoc-ve-chi-so-chuyen-doi-so-20251021181803153.htm',
    },
    ranking: {
      source: 'github.com/Tuan04-D/opendx 57fc1f7 (dti.gov.vn, xep-hang-2024-63-tinh)',
      confidence: 'derived',
      how: 'As in 2022: published values have four decimals and equal ones (Bắc Giang and Yên Bái, both 0.7583) are taken to share a rank; the file read carries no rank numbers. The rounding mode is in no source.',
    },
  },
  note: 'No source quotes a maximum for the provincial set; 1,000 would follow from the sets for ministries and the country and from a target of Khánh Hòa (“>=800/1,000”), but the values published for 2024 are points out of 940. Compared with 922/QĐ-BTTTT the group “Đô thị thông minh” is gone and 98 components became 47; one fifth of the indicators are said to be measured automatically. After the merger of 1/7/2025 the value of a province is the plain mean of the main indicators of its former provinces (quoted by dantri.com.vn, vtcnews.vn and huengaynay.vn).',
  groups: [
    {
      code: '1',
      title: { vi: 'Nhận thức số', en: 'Digital awareness' },
      max: 50,
      components: null,
      family: { vi: 'Nhóm chỉ số nền tảng chung', en: 'Common foundation group' },
      source: [
        'https://www.sggp.org.vn/tphcm-trong-nhom-dan-dau-ve-chuyen-doi-so-quoc-gia-post819198.html',
        'https://ngaynay.vn/viet-nam-tang-15-bac-trong-bang-xep-hang-chinh-phu-dien-tu-post165605.html',
      ],
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        max: {
          source: 'github.com/Tuan04-D/opendx 57fc1f7 (dti.gov.vn, xep-hang-2024)',
          confidence: 'derived',
          how: 'Least-squares fit of the 34 published rows of 2024 (rounded to whole points; largest error of a total 7e-5). No source quotes it.',
        },
      },
    },
    {
      code: '2',
      title: { vi: 'Thể chế số', en: 'Digital institutions' },
      max: 50,
      components: null,
      family: { vi: 'Nhóm chỉ số nền tảng chung', en: 'Common foundation group' },
      source: [
        'https://www.sggp.org.vn/tphcm-trong-nhom-dan-dau-ve-chuyen-doi-so-quoc-gia-post819198.html',
        'https://ngaynay.vn/viet-nam-tang-15-bac-trong-bang-xep-hang-chinh-phu-dien-tu-post165605.html',
      ],
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        max: {
          source: 'github.com/Tuan04-D/opendx 57fc1f7 (dti.gov.vn, xep-hang-2024)',
          confidence: 'derived',
          how: 'Least-squares fit of the 34 published rows of 2024 (rounded to whole points; largest error of a total 7e-5). No source quotes it.',
        },
      },
    },
    {
      code: '3',
      title: { vi: 'Hạ tầng số', en: 'Digital infrastructure' },
      max: 140,
      components: null,
      family: { vi: 'Nhóm chỉ số nền tảng chung', en: 'Common foundation group' },
      source: [
        'https://www.sggp.org.vn/tphcm-trong-nhom-dan-dau-ve-chuyen-doi-so-quoc-gia-post819198.html',
        'https://ngaynay.vn/viet-nam-tang-15-bac-trong-bang-xep-hang-chinh-phu-dien-tu-post165605.html',
      ],
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        max: {
          source: 'github.com/Tuan04-D/opendx 57fc1f7 (dti.gov.vn, xep-hang-2024)',
          confidence: 'derived',
          how: 'Least-squares fit of the 34 published rows of 2024 (rounded to whole points; largest error of a total 7e-5). No source quotes it.',
        },
      },
      direct: true,
      indicators: [
        {
          code: '3.1',
          title: {
            vi: 'Tỷ lệ hộ gia đình có kết nối Internet băng rộng cáp quang',
            en: 'Share of households with fibre broadband Internet',
          },
          max: null,
          source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
          confidence: 'derived',
          provenance: {
            code: { confidence: 'derived', how: 'The source gives no code; this one is ours.' },
            title: {
              source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
              confidence: 'derived',
              how: 'Gia Lai’s plan paraphrases the components it scored low in; the official names were not seen.',
            },
          },
        },
        {
          code: '3.2',
          title: {
            vi: 'Tỷ lệ hệ thống thông tin dùng chung có sử dụng dịch vụ điện toán đám mây của Trung tâm dữ liệu',
            en: 'Share of shared information systems using cloud services of the data centre',
          },
          max: null,
          source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
          confidence: 'derived',
          provenance: {
            code: { confidence: 'derived', how: 'The source gives no code; this one is ours.' },
            title: {
              source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
              confidence: 'derived',
              how: 'Gia Lai’s plan paraphrases the components it scored low in; the official names were not seen.',
            },
          },
        },
        {
          code: '3.3',
          title: {
            vi: 'Ứng dụng AI phục vụ người dân, doanh nghiệp',
            en: 'AI applications serving citizens and firms',
          },
          max: null,
          source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
          confidence: 'derived',
          provenance: {
            code: { confidence: 'derived', how: 'The source gives no code; this one is ours.' },
            title: {
              source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
              confidence: 'derived',
              how: 'Gia Lai’s plan paraphrases the components it scored low in; the official names were not seen.',
            },
          },
        },
      ],
    },
    {
      code: '4',
      title: { vi: 'Nhân lực số', en: 'Digital workforce' },
      max: 100,
      components: null,
      family: { vi: 'Nhóm chỉ số nền tảng chung', en: 'Common foundation group' },
      source: [
        'https://www.sggp.org.vn/tphcm-trong-nhom-dan-dau-ve-chuyen-doi-so-quoc-gia-post819198.html',
        'https://ngaynay.vn/viet-nam-tang-15-bac-trong-bang-xep-hang-chinh-phu-dien-tu-post165605.html',
      ],
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        max: {
          source: 'github.com/Tuan04-D/opendx 57fc1f7 (dti.gov.vn, xep-hang-2024)',
          confidence: 'derived',
          how: 'Least-squares fit of the 34 published rows of 2024 (rounded to whole points; largest error of a total 7e-5). No source quotes it.',
        },
      },
      direct: true,
      indicators: [
        {
          code: '4.1',
          title: {
            vi: 'Tỷ lệ công chức, viên chức chuyên trách về chuyển đổi số, ATTT mạng',
            en: 'Share of officials dedicated to digital transformation and network security',
          },
          max: null,
          source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
          confidence: 'derived',
          provenance: {
            code: { confidence: 'derived', how: 'The source gives no code; this one is ours.' },
            title: {
              source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
              confidence: 'derived',
              how: 'Gia Lai’s plan paraphrases the components it scored low in; the official names were not seen.',
            },
          },
          note: 'May be one component or two.',
        },
        {
          code: '4.2',
          title: {
            vi: 'Tỷ lệ công chức, viên chức được bồi dưỡng, tập huấn về chuyển đổi số',
            en: 'Share of officials trained in digital transformation',
          },
          max: null,
          source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
          confidence: 'derived',
          provenance: {
            code: { confidence: 'derived', how: 'The source gives no code; this one is ours.' },
            title: {
              source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
              confidence: 'derived',
              how: 'Gia Lai’s plan paraphrases the components it scored low in; the official names were not seen.',
            },
          },
        },
        {
          code: '4.3',
          title: {
            vi: 'Số lượng thành viên Tổ công nghệ số cộng đồng trên 100 dân',
            en: 'Community digital team members per 100 inhabitants',
          },
          max: null,
          source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
          confidence: 'derived',
          provenance: {
            code: { confidence: 'derived', how: 'The source gives no code; this one is ours.' },
            title: {
              source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
              confidence: 'derived',
              how: 'Gia Lai’s plan paraphrases the components it scored low in; the official names were not seen.',
            },
          },
          note: 'Gia Lai writes “chưa đạt trên 5%” (not yet above 5%): a hint that a threshold exists, not the text of the rule.',
        },
        {
          code: '4.4',
          title: { vi: 'Số người dân được phổ cập kỹ năng số', en: 'Citizens given basic digital skills' },
          max: null,
          source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
          confidence: 'derived',
          provenance: {
            code: { confidence: 'derived', how: 'The source gives no code; this one is ours.' },
            title: {
              source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
              confidence: 'derived',
              how: 'Gia Lai’s plan paraphrases the components it scored low in; the official names were not seen.',
            },
          },
        },
      ],
    },
    {
      code: '5',
      title: { vi: 'An toàn thông tin mạng', en: 'Network information security' },
      max: 100,
      components: null,
      family: { vi: 'Nhóm chỉ số nền tảng chung', en: 'Common foundation group' },
      source: [
        'https://www.sggp.org.vn/tphcm-trong-nhom-dan-dau-ve-chuyen-doi-so-quoc-gia-post819198.html',
        'https://ngaynay.vn/viet-nam-tang-15-bac-trong-bang-xep-hang-chinh-phu-dien-tu-post165605.html',
      ],
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        max: {
          source: 'github.com/Tuan04-D/opendx 57fc1f7 (dti.gov.vn, xep-hang-2024)',
          confidence: 'derived',
          how: 'Least-squares fit of the 34 published rows of 2024 (rounded to whole points; largest error of a total 7e-5). No source quotes it.',
        },
      },
      direct: true,
      indicators: [
        {
          code: '5.1',
          title: {
            vi: 'Triển khai đầy đủ phương án bảo đảm ATTT theo cấp độ đã phê duyệt',
            en: 'Full deployment of the approved level-based protection plan',
          },
          max: null,
          source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
          confidence: 'derived',
          provenance: {
            code: { confidence: 'derived', how: 'The source gives no code; this one is ours.' },
            title: {
              source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
              confidence: 'derived',
              how: 'Gia Lai’s plan paraphrases the components it scored low in; the official names were not seen.',
            },
          },
        },
        {
          code: '5.2',
          title: { vi: 'Giám sát ATTT', en: 'Information security monitoring' },
          max: null,
          source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
          confidence: 'derived',
          provenance: {
            code: { confidence: 'derived', how: 'The source gives no code; this one is ours.' },
            title: {
              source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
              confidence: 'derived',
              how: 'Gia Lai’s plan paraphrases the components it scored low in; the official names were not seen.',
            },
          },
        },
        {
          code: '5.3',
          title: { vi: 'Cài đặt phần mềm phòng chống mã độc', en: 'Anti-malware installation' },
          max: null,
          source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
          confidence: 'derived',
          provenance: {
            code: { confidence: 'derived', how: 'The source gives no code; this one is ours.' },
            title: {
              source: 'nhansu.vn 690566 (Gia Lai, KH 18/KH-UBND, 19/01/2026)',
              confidence: 'derived',
              how: 'Gia Lai’s plan paraphrases the components it scored low in; the official names were not seen.',
            },
          },
          note: 'The source breaks off after this one.',
        },
      ],
    },
    {
      code: '6',
      title: { vi: 'Hoạt động chính quyền số', en: 'Digital government activities' },
      max: 200,
      components: null,
      family: { vi: 'Nhóm chỉ số hoạt động', en: 'Activity group' },
      source: [
        'https://www.sggp.org.vn/tphcm-trong-nhom-dan-dau-ve-chuyen-doi-so-quoc-gia-post819198.html',
        'https://ngaynay.vn/viet-nam-tang-15-bac-trong-bang-xep-hang-chinh-phu-dien-tu-post165605.html',
      ],
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        max: {
          source: 'github.com/Tuan04-D/opendx 57fc1f7 (dti.gov.vn, xep-hang-2024)',
          confidence: 'derived',
          how: 'Least-squares fit of the 34 published rows of 2024 (rounded to whole points; largest error of a total 7e-5). No source quotes it.',
        },
      },
    },
    {
      code: '7',
      title: { vi: 'Hoạt động kinh tế số', en: 'Digital economy activities' },
      max: 150,
      components: null,
      family: { vi: 'Nhóm chỉ số hoạt động', en: 'Activity group' },
      source: [
        'https://www.sggp.org.vn/tphcm-trong-nhom-dan-dau-ve-chuyen-doi-so-quoc-gia-post819198.html',
        'https://ngaynay.vn/viet-nam-tang-15-bac-trong-bang-xep-hang-chinh-phu-dien-tu-post165605.html',
      ],
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        max: {
          source: 'github.com/Tuan04-D/opendx 57fc1f7 (dti.gov.vn, xep-hang-2024)',
          confidence: 'derived',
          how: 'Least-squares fit of the 34 published rows of 2024 (rounded to whole points; largest error of a total 7e-5). No source quotes it.',
        },
      },
    },
    {
      code: '8',
      title: { vi: 'Hoạt động xã hội số', en: 'Digital society activities' },
      max: 150,
      components: null,
      family: { vi: 'Nhóm chỉ số hoạt động', en: 'Activity group' },
      source: [
        'https://www.sggp.org.vn/tphcm-trong-nhom-dan-dau-ve-chuyen-doi-so-quoc-gia-post819198.html',
        'https://ngaynay.vn/viet-nam-tang-15-bac-trong-bang-xep-hang-chinh-phu-dien-tu-post165605.html',
      ],
      confidence: 'quoted',
      provenance: {
        code: {
          confidence: 'derived',
          how: 'Numbered by us in the order of listing; the official codes were not seen.',
        },
        max: {
          source: 'github.com/Tuan04-D/opendx 57fc1f7 (dti.gov.vn, xep-hang-2024)',
          confidence: 'derived',
          how: 'Least-squares fit of the 34 published rows of 2024 (rounded to whole points; largest error of a total 7e-5). No source quotes it.',
        },
      },
    },
  ],
  views: [
    {
      code: 'CQS',
      title: { vi: 'Chính quyền số', en: 'Digital government' },
      members: ['1', '2', '3', '4', '5', '6'],
      max: 640,
    },
    {
      code: 'KTS',
      title: { vi: 'Kinh tế số', en: 'Digital economy' },
      members: ['1', '2', '3', '4', '5', '7'],
      max: 590,
    },
    {
      code: 'XHS',
      title: { vi: 'Xã hội số', en: 'Digital society' },
      members: ['1', '2', '3', '4', '5', '8'],
      max: 590,
    },
  ],
  ranking: { ties: 'competition', round: { places: 4 } },
  unknown: [
    'Points and component count of every main indicator as the decision states them (the points here are fitted to results).',
    'Why the points add up to 940: whether 60 points were not scored in 2024.',
    'At least 37 of the 47 component names; codes, points, rules and data sources of all of them.',
    'Text of the verification step.',
    'How published values are rounded, and what the decision says about ties.',
    'Whether the set holds for 2025: a revision was announced, no text of it was found.',
  ],
});

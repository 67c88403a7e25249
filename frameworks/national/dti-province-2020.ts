// Quyết định 1726/QĐ-BTTTT, 12/10/2020 (provinces). Pillars, counts and main indicators were read at
// thukyluat.vn and phapluatmoitruong.vn, component names at chuyendoiso.hochiminhcity.gov.vn; the annex was
// not readable.
import { defineFramework } from '../../src/framework/model.js';

export const dtiProvince2020 = defineFramework({
  id: 'dti-province-2020',
  version: '1.0.0',
  status: 'partial',
  title: {
    vi: 'Bộ chỉ số đánh giá chuyển đổi số cấp tỉnh (2020)',
    en: 'Provincial Digital Transformation Index (2020 framework)',
  },
  level: 'province',
  englishBy: 'chiso',
  decision: {
    number: '1726/QĐ-BTTTT',
    issuer: 'Bộ Thông tin và Truyền thông',
    issuedOn: '2020-10-12',
    source: [
      'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Decision-1726-QD-BTTTT-2020-scheme-for-creation-of-digital-transformation-indexes-applicable-to-ministries-457069.aspx',
      'https://thukyluat.vn/news/thong-bao-van-ban-moi/bo-tttt-cong-bo-bo-chi-so-chuyen-doi-so-cap-tinh-bo-va-quoc-gia-84529.html',
      'phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020',
    ],
    confidence: 'quoted',
  },
  validity: { years: [2020] },
  replacedBy: 'dti-province-2022',
  scale: 1000,
  convertTo: 1,
  components: 108,
  source: [
    'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Decision-1726-QD-BTTTT-2020-scheme-for-creation-of-digital-transformation-indexes-applicable-to-ministries-457069.aspx',
    'https://thukyluat.vn/news/thong-bao-van-ban-moi/bo-tttt-cong-bo-bo-chi-so-chuyen-doi-so-cap-tinh-bo-va-quoc-gia-84529.html',
    'phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020',
  ],
  confidence: 'quoted',
  provenance: {
    convertTo: {
      source: 'huggingface.co letrinhan/vn-dti-provincial and press',
      confidence: 'derived',
      how: 'Published values are shares: 0.4, 0.3 and 0.3 of the three pillar values, as 400, 300 and 300 of 1,000 points. Nine published rows agree within 5e-5.',
    },
    validity: {
      confidence: 'quoted',
      source: 'phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020',
    },
  },
  note: 'The components split into 306 criteria. In 2020 data came from reports of the units, a social survey (citizens, firms, officials), experts and measurement online. One source says the activity indicator carries 20% and each other one 10%; that adds up to 80%, so it is not used.',
  groups: [
    {
      code: 'CQS',
      title: { vi: 'Chính quyền số', en: 'Digital government' },
      max: 400,
      direct: true,
      components: 45,
      source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
      confidence: 'quoted',
      note: 'Counts 133 criteria. Scored as a whole: the points of its main indicators are not known.',
      groups: [
        {
          code: 'CQS.1',
          title: { vi: 'Chuyển đổi nhận thức', en: 'Awareness transformation' },
          max: null,
          components: 4,
          source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
          note: 'Counts 13 criteria.',
          indicators: [
            {
              code: 'CQS.1.1',
              title: {
                vi: 'Tuyên truyền, phổ biến, tập huấn về chuyển đổi số, Chính quyền số',
                en: 'Communication, dissemination and training on digital transformation and digital government',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'CQS.1.2',
              title: {
                vi: 'Sự quan tâm của người đứng đầu đối với Chuyển đổi số, Chính quyền số',
                en: "Head's attention to digital transformation and digital government",
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'CQS.1.3',
              title: {
                vi: 'Chủ trương, định hướng của Đảng, Chính quyền về chuyển đổi số, Chính quyền số',
                en: 'Party and government policy and orientation on digital transformation and digital government',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'CQS.1.4',
              title: {
                vi: 'Sự hiểu biết của cán bộ, công chức trong cơ quan nhà nước về khái niệm và sự cần thiết chuyển đổi số, phát triển Chính quyền số',
                en: 'Understanding by officials of the concept of and need for digital transformation and digital government',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
          ],
        },
        {
          code: 'CQS.2',
          title: { vi: 'Kiến tạo thể chế', en: 'Institution building' },
          max: null,
          components: 4,
          source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
          note: 'Counts 16 criteria.',
          indicators: [
            {
              code: 'CQS.2.1',
              title: {
                vi: 'Kế hoạch, chương trình, đề án chuyển đổi số, phát triển Chính quyền số, ứng dụng CNTT trong CQNN',
                en: 'Plans, programmes and schemes for digital transformation, digital government and IT application in state bodies',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'CQS.2.2',
              title: {
                vi: 'Môi trường pháp lý, cơ chế chính sách về chuyển đổi số, Chính quyền số/Chính quyền điện tử',
                en: 'Legal environment and policy mechanisms for digital transformation and digital/e-government',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'CQS.2.3',
              title: {
                vi: 'Tổ chức, nhân sự chuyên trách về chuyển đổi số',
                en: 'Organisation and dedicated staff for digital transformation',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'CQS.2.4',
              title: { vi: 'Ngân sách cho công nghệ thông tin', en: 'Budget for information technology' },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
          ],
        },
        {
          code: 'CQS.3',
          title: {
            vi: 'Phát triển Hạ tầng và nền tảng số',
            en: 'Development of digital infrastructure and platforms',
          },
          max: null,
          components: 10,
          source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
          note: 'Counts 28 criteria.',
          indicators: [
            {
              code: 'CQS.3.1',
              title: { vi: 'Trang bị máy tính cho cán bộ công chức', en: 'Computers for officials' },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'CQS.3.2',
              title: { vi: 'Mạng LAN, Internet, WAN', en: 'LAN, Internet, WAN' },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'CQS.3.3',
              title: {
                vi: 'Kết nối Mạng Truyền số liệu chuyên dùng của cơ quan Đảng, Nhà nước',
                en: 'Connection to the dedicated data network of Party and State bodies',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'CQS.3.4',
              title: {
                vi: 'Ứng dụng IPv6 trên hạ tầng, mạng lưới dịch vụ của cơ quan nhà nước trên địa bàn tỉnh',
                en: 'IPv6 on infrastructure and service networks of state bodies in the province',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'CQS.3.5',
              title: { vi: 'Trung tâm dữ liệu', en: 'Data centre' },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'CQS.3.6',
              title: { vi: 'Điện toán đám mây', en: 'Cloud computing' },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
          ],
        },
        {
          code: 'CQS.4',
          title: { vi: 'Thông tin và Dữ liệu số', en: 'Digital information and data' },
          max: null,
          components: null,
          source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'CQS.5',
          title: { vi: 'Hoạt động chuyển đổi số', en: 'Digital transformation activities' },
          max: null,
          components: null,
          source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'CQS.6',
          title: { vi: 'An toàn, an ninh mạng', en: 'Cyber safety and security' },
          max: null,
          components: null,
          source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'CQS.7',
          title: { vi: 'Đào tạo và phát triển nhân lực', en: 'Training and human resource development' },
          max: null,
          components: null,
          source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-chinh-quyen-so',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
      ],
    },
    {
      code: 'KTS',
      title: { vi: 'Kinh tế số', en: 'Digital economy' },
      max: 300,
      direct: true,
      components: 36,
      source: 'phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020',
      confidence: 'quoted',
      provenance: {
        components: { confidence: 'derived', how: '108 components less 45 and 27 of the other pillars.' },
      },
      note: 'Counts 101 criteria. Scored as a whole: the points of its main indicators are not known.',
      groups: [
        {
          code: 'KTS.1',
          title: { vi: 'Chuyển đổi nhận thức', en: 'Awareness transformation' },
          max: null,
          components: null,
          source: 'phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'KTS.2',
          title: { vi: 'Kiến tạo thể chế', en: 'Institution building' },
          max: null,
          components: null,
          source: 'phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'KTS.3',
          title: {
            vi: 'Phát triển Hạ tầng và nền tảng số',
            en: 'Development of digital infrastructure and platforms',
          },
          max: null,
          components: null,
          source: 'phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'KTS.4',
          title: { vi: 'Thông tin và Dữ liệu số', en: 'Digital information and data' },
          max: null,
          components: null,
          source: 'phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'KTS.5',
          title: { vi: 'Hoạt động chuyển đổi số', en: 'Digital transformation activities' },
          max: null,
          components: null,
          source: 'phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'KTS.6',
          title: { vi: 'An toàn, an ninh mạng', en: 'Cyber safety and security' },
          max: null,
          components: null,
          source: 'phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'KTS.7',
          title: { vi: 'Đào tạo và phát triển nhân lực', en: 'Training and human resource development' },
          max: null,
          components: null,
          source: 'phapluatmoitruong.vn/buc-tranh-tong-the-ve-chuyen-doi-so-o-viet-nam-nam-2020',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
      ],
    },
    {
      code: 'XHS',
      title: { vi: 'Xã hội số', en: 'Digital society' },
      max: 300,
      direct: true,
      components: 27,
      source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
      confidence: 'quoted',
      note: 'Counts 72 criteria. Scored as a whole: the points of its main indicators are not known.',
      groups: [
        {
          code: 'XHS.1',
          title: { vi: 'Chuyển đổi nhận thức', en: 'Awareness transformation' },
          max: null,
          components: 4,
          source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
          note: 'Counts 11 criteria.',
          indicators: [
            {
              code: 'XHS.1.1',
              title: {
                vi: 'Tuyên truyền, phổ biến về chuyển đổi số và xã hội số',
                en: 'Communication on digital transformation and digital society',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'XHS.1.2',
              title: {
                vi: 'Sự quan tâm của người đứng đầu đối với phát triển xã hội số',
                en: "Head's attention to digital society",
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'XHS.1.3',
              title: {
                vi: 'Chủ trương, định hướng của Đảng, Chính quyền về phát triển xã hội số và chuyển đổi số cho người dân',
                en: 'Party and government policy on digital society and digital transformation for citizens',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'XHS.1.4',
              title: {
                vi: 'Sự hiểu biết của người dân về khái niệm và sự cần thiết chuyển đổi số',
                en: 'Citizens’ understanding of the concept of and need for digital transformation',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
          ],
        },
        {
          code: 'XHS.2',
          title: { vi: 'Kiến tạo thể chế', en: 'Institution building' },
          max: null,
          components: 4,
          source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
          note: 'Counts 10 criteria.',
          indicators: [
            {
              code: 'XHS.2.1',
              title: {
                vi: 'Quy định, chính sách, kế hoạch, chương trình, đề án về phát triển xã hội số, chuyển đổi số cho người dân',
                en: 'Regulations, policies, plans, programmes and schemes for digital society',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'XHS.2.2',
              title: {
                vi: 'Tổ chức, nhân sự chuyên trách về xã hội số',
                en: 'Organisation and dedicated staff for digital society',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'XHS.2.3',
              title: {
                vi: 'Ngân sách cho phát triển xã hội số, thúc đẩy chuyển đổi số cho người dân',
                en: 'Budget for digital society',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'XHS.2.4',
              title: {
                vi: 'Đánh giá của người dân về thể chế, chính sách phát triển xã hội số',
                en: 'Citizens’ assessment of institutions and policies for digital society',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
          ],
        },
        {
          code: 'XHS.3',
          title: {
            vi: 'Phát triển Hạ tầng và nền tảng số',
            en: 'Development of digital infrastructure and platforms',
          },
          max: null,
          components: 3,
          source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
          note: 'Counts 14 criteria.',
          indicators: [
            {
              code: 'XHS.3.1',
              title: {
                vi: 'Hạ tầng viễn thông, Internet',
                en: 'Telecommunication and Internet infrastructure',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'XHS.3.2',
              title: { vi: 'Hạ tầng bưu chính', en: 'Postal infrastructure' },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'XHS.3.3',
              title: {
                vi: 'Hệ thống thông tin hỗ trợ và xác thực điện tử, chữ ký điện tử, chữ ký số',
                en: 'Support systems and e-authentication, electronic and digital signatures',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
          ],
        },
        {
          code: 'XHS.4',
          title: { vi: 'Thông tin và Dữ liệu số', en: 'Digital information and data' },
          max: null,
          components: 3,
          source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
          note: 'Counts 7 criteria.',
          indicators: [
            {
              code: 'XHS.4.1',
              title: {
                vi: 'Mức độ xây dựng, số hóa các hạng mục dữ liệu',
                en: 'Degree of building and digitising data items',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
            {
              code: 'XHS.4.2',
              title: {
                vi: 'Mức độ khai thác, sử dụng dữ liệu của người dân',
                en: 'Degree of data use by citizens',
              },
              max: null,
              source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
              confidence: 'quoted',
              provenance: {
                code: {
                  confidence: 'derived',
                  how: 'The source lists names without codes; this code is ours.',
                },
              },
            },
          ],
        },
        {
          code: 'XHS.5',
          title: { vi: 'Hoạt động chuyển đổi số', en: 'Digital transformation activities' },
          max: null,
          components: null,
          source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'XHS.6',
          title: { vi: 'An toàn, an ninh mạng', en: 'Cyber safety and security' },
          max: null,
          components: null,
          source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
        {
          code: 'XHS.7',
          title: { vi: 'Đào tạo và phát triển nhân lực', en: 'Training and human resource development' },
          max: null,
          components: null,
          source: 'https://chuyendoiso.hochiminhcity.gov.vn/-/cac-tieu-chi-anh-gia-xa-hoi-so',
          confidence: 'quoted',
          provenance: {
            code: {
              confidence: 'derived',
              how: 'Numbered by us in the order of listing; the official codes were not seen.',
            },
          },
        },
      ],
    },
  ],
  unknown: [
    'Points of every main indicator and component.',
    'Component names: those of main indicators 4 to 7 of Chính quyền số, four of ten in 3, all of Kinh tế số, one of three in 4 and all of 5 to 7 of Xã hội số.',
    'All 306 criteria and their rules.',
    'How published values are rounded, and what happens to ties.',
  ],
});

/** Why a rule text stays manual, and how an understood one was read where the text leaves something to its reader. */
import { warning } from './kind.js';

export const textEmpty = warning('rule-text-empty', {
  en: () => [
    'There is no text that says how points are given.',
    'Paste the rule of the decision, or let the council give the points.',
  ],
  vi: () => [
    'Không có nội dung nêu cách tính điểm.',
    'Hãy chép cách tính điểm của quyết định, hoặc để hội đồng chấm.',
  ],
});

export const textTooLong = warning<{ length: number }>('rule-text-too-long', {
  en: ({ length }) => [
    `The rule text has ${length} characters, more than any rule needs.`,
    'Keep only the rule in this cell.',
  ],
  vi: ({ length }) => [
    `Cách tính điểm dài ${length} ký tự, quá dài đối với một quy tắc.`,
    'Chỉ giữ phần cách tính điểm trong ô này.',
  ],
});

export const textUnread = warning<{ unread: string }>('rule-text-unread', {
  en: ({ unread }) => [
    `Not understood from here on: "${unread}".`,
    'Write the rule by hand, or reword the text; until then points are typed in.',
  ],
  vi: ({ unread }) => [
    `Chưa hiểu được từ đoạn: "${unread}".`,
    'Hãy tự viết quy tắc hoặc diễn đạt lại; trước mắt điểm được nhập tay.',
  ],
});

export const textWithoutPoints = warning('rule-text-without-points', {
  en: () => [
    'The text does not say how many points are given.',
    'Add what is given, such as "Điểm = a/b * Điểm tối đa".',
  ],
  vi: () => ['Nội dung không nêu được bao nhiêu điểm.', 'Hãy bổ sung, ví dụ "Điểm = a/b * Điểm tối đa".'],
});

export const textMixed = warning('rule-text-mixed', {
  en: () => ['Every sentence is understood, but not what they mean together.', 'Write the rule by hand.'],
  vi: () => ['Hiểu được từng câu nhưng chưa rõ các câu kết hợp với nhau thế nào.', 'Hãy tự viết quy tắc.'],
});

export const textSubjects = warning<{ subjects: readonly string[] }>('rule-text-several-quantities', {
  en: ({ subjects }) => [
    `The cases seem to be about different quantities: ${subjects.join(' / ')}.`,
    'Write the rule by hand.',
  ],
  vi: ({ subjects }) => [
    `Các mức dường như nói về những đại lượng khác nhau: ${subjects.join(' / ')}.`,
    'Hãy tự viết quy tắc.',
  ],
});

export const textGap = warning<{ place: string }>('rule-text-gap', {
  en: ({ place }) => [
    `The text does not say what is given for ${place}.`,
    'Ask the issuer, then write the rule by hand.',
  ],
  vi: ({ place }) => [
    `Nội dung không nêu điểm cho khoảng ${place}.`,
    'Hãy hỏi cơ quan ban hành rồi tự viết quy tắc.',
  ],
});

export const textOverlap = warning<{ place: string }>('rule-text-overlap', {
  en: ({ place }) => [
    `${place} belongs to two cases.`,
    'Ask the issuer which one counts, then write the rule by hand.',
  ],
  vi: ({ place }) => [
    `Giá trị ${place} thuộc về hai mức.`,
    'Hãy hỏi cơ quan ban hành lấy mức nào rồi tự viết quy tắc.',
  ],
});

export const textMaximum = warning<{ found: string; max: string }>('rule-text-other-maximum', {
  en: ({ found, max }) => [
    `The most the text gives is ${found}, the maximum is ${max}.`,
    'Check the maximum and the text against the decision.',
  ],
  vi: ({ found, max }) => [
    `Mức cao nhất trong nội dung là ${found}, điểm tối đa là ${max}.`,
    'Hãy đối chiếu điểm tối đa và nội dung với quyết định.',
  ],
});

export const textUnknownMaximum = warning('rule-text-unknown-maximum', {
  en: () => [
    'Without the maximum it cannot be told whether these are levels or parts.',
    'Fill in the maximum and import again.',
  ],
  vi: () => [
    'Chưa có điểm tối đa nên không rõ đây là các mức hay các phần.',
    'Hãy điền điểm tối đa rồi nhập lại.',
  ],
});

export const textUnexplained = warning<{ names: readonly string[] }>('rule-text-unexplained', {
  en: ({ names }) => [
    `The text does not say what ${names.join(', ')} is.`,
    'Add it, such as "a = số hồ sơ đúng hạn".',
  ],
  vi: ({ names }) => [
    `Nội dung không nêu ${names.join(', ')} là gì.`,
    'Hãy bổ sung, ví dụ "a = số hồ sơ đúng hạn".',
  ],
});

export const textUnused = warning<{ names: readonly string[] }>('rule-text-unused', {
  en: ({ names }) => [
    `The text explains ${names.join(', ')} but gives no points for it.`,
    'Check that the text is complete.',
  ],
  vi: ({ names }) => [
    `Nội dung giải thích ${names.join(', ')} nhưng không dùng để tính điểm.`,
    'Hãy kiểm tra nội dung đã đủ chưa.',
  ],
});

export const textFormula = warning('rule-text-formula', {
  en: () => ['The formula is none that gives a share of the maximum.', 'Write the rule by hand.'],
  vi: () => ['Công thức không thuộc dạng cho một phần của điểm tối đa.', 'Hãy tự viết quy tắc.'],
});

export const readAsOrMore = warning<{ number: string }>('read-as-or-more', {
  en: ({ number }) => [
    `"${number}" is read as "${number} or more".`,
    'Set an upper edge if it means exactly that many.',
  ],
  vi: ({ number }) => [
    `"${number}" được hiểu là "từ ${number} trở lên".`,
    'Hãy đặt cận trên nếu chỉ đúng bằng số đó.',
  ],
});

export const readImpliedZero = warning<{ place: string }>('read-implied-zero', {
  en: ({ place }) => [
    `The text does not say so, but ${place} is read as 0 points.`,
    'Correct it if the decision says otherwise.',
  ],
  vi: ({ place }) => [
    `Nội dung không nêu rõ, nhưng ${place} được hiểu là 0 điểm.`,
    'Hãy sửa nếu quyết định quy định khác.',
  ],
});

export const readWholeSteps = warning<{ every: string }>('read-whole-steps', {
  en: ({ every }) => [
    `Only whole steps of ${every} earn points.`,
    'Set "partial" to "prorate" if part of a step earns its part.',
  ],
  vi: ({ every }) => [
    `Chỉ tính điểm cho từng ${every} trọn vẹn.`,
    'Đặt "partial" là "prorate" nếu phần lẻ cũng được tính.',
  ],
});

export const readStopsAtMaximum = warning<{ max: string }>('read-stops-at-maximum', {
  en: ({ max }) => [
    `The text has no cap; counting stops at the maximum, ${max}.`,
    'Add "max" if the decision says otherwise.',
  ],
  vi: ({ max }) => [
    `Nội dung không nêu mức trần; điểm dừng ở mức tối đa ${max}.`,
    'Thêm "max" nếu quyết định quy định khác.',
  ],
});

export const readZeroNotSaid = warning<{ name: string }>('read-zero-not-said', {
  en: ({ name }) => [
    `The text does not say what is given when ${name} = 0; such a unit will be reported.`,
    'Add "zeroDen" to the rule: full, zero or na.',
  ],
  vi: ({ name }) => [
    `Nội dung không nêu điểm khi ${name} = 0; đơn vị như vậy sẽ bị báo lỗi.`,
    'Hãy thêm "zeroDen" vào quy tắc: full, zero hoặc na.',
  ],
});

export const textTwice = warning<{ names: readonly string[] }>('rule-text-said-twice', {
  en: ({ names }) => [`The text explains ${names.join(', ')} more than once.`, 'Keep the one that counts.'],
  vi: ({ names }) => [`Nội dung giải thích ${names.join(', ')} nhiều lần.`, 'Chỉ giữ một cách giải thích.'],
});

export const textUneven = warning('rule-text-uneven', {
  en: () => [
    'From the lowest level to the highest the points go up and down.',
    'Check the text against the decision, then write the rule by hand.',
  ],
  vi: () => [
    'Từ mức thấp nhất đến mức cao nhất, điểm lúc tăng lúc giảm.',
    'Hãy đối chiếu nội dung với quyết định rồi tự viết quy tắc.',
  ],
});

export const textHalf = warning('rule-text-half', {
  en: () => [
    'Only the first item of a list stands here; the other levels are missing.',
    'Add the other paragraphs of the rule to this cell.',
  ],
  vi: () => [
    'Ô này chỉ có mục đầu của một danh sách; thiếu các mức còn lại.',
    'Hãy bổ sung các đoạn còn lại của cách tính điểm vào ô này.',
  ],
});

export const textFault = warning<{ fault: string }>('rule-text-fault', {
  en: ({ fault }) => [
    `"${fault}" is a fault, and the text does not say that its points are taken off.`,
    'Write "trừ" before the points if they are, or put the row among the points off.',
  ],
  vi: ({ fault }) => [
    `"${fault}" là lỗi, nhưng nội dung không nêu là trừ điểm.`,
    'Nếu là điểm trừ, hãy ghi "trừ" trước số điểm hoặc chuyển dòng này vào nhóm điểm trừ.',
  ],
});

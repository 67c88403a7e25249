/** Words of the ends of a range. */

export const from = ['từ', 'đạt từ', 'có từ', 'từ mức'];
export const atLeast = [
  'ít nhất',
  'tối thiểu',
  'không dưới',
  'từ',
  'đạt từ',
  'có từ',
  'không ít hơn',
  'không thấp hơn',
  'lớn hơn hoặc bằng',
  'cao hơn hoặc bằng',
  'trên hoặc bằng',
  'bằng hoặc trên',
  'bằng hoặc lớn hơn',
  'bằng hoặc cao hơn',
];
export const above = [
  'trên',
  'hơn',
  'lớn hơn',
  'cao hơn',
  'nhiều hơn',
  'vượt',
  'đạt trên',
  'từ trên',
  'có trên',
  'có hơn',
  'trên mức',
];
export const below = [
  'dưới',
  'nhỏ hơn',
  'ít hơn',
  'thấp hơn',
  'chưa đạt',
  'không đạt',
  'chưa đến',
  'chưa tới',
  'đạt dưới',
  'cận',
  'từ dưới',
  'có dưới',
  'không đến',
  'kém hơn',
  'dưới mức',
];
export const atMost = [
  'không quá',
  'nhiều nhất',
  'không vượt quá',
  'không lớn hơn',
  'không trên',
  'nhỏ hơn hoặc bằng',
  'thấp hơn hoặc bằng',
  'dưới hoặc bằng',
  'bằng hoặc dưới',
  'bằng hoặc nhỏ hơn',
  'bằng hoặc thấp hơn',
  'đến',
  'không cao hơn',
];
export const to = ['đến', 'tới'];
export const orMore = ['trở lên', 'hoặc hơn', 'hoặc cao hơn', 'trở lên trên'];
export const orLess = ['trở xuống', 'hoặc ít hơn', 'hoặc thấp hơn', 'trở về'];
export const exactly = ['bằng', 'đạt', 'đủ', 'đúng', 'đạt mức', 'có', 'đạt đủ'];

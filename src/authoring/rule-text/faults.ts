/** Faults: what nobody is given points for. */
import { soundsOf } from './sounds.js';

const words =
  'chậm muộn trễ mất thiếu quên bỏ xả sai hỏng để bị vắng cháy chết lỗi hủy thất lạc|vi phạm|tai nạn|ngộ độc|ô nhiễm|kỷ luật|khiếu nại|tố cáo|quá hạn|tồn đọng|thả rông|tái phạm|đuối nước|gián đoạn|xâm hại|bạo lực|không|chưa';
const faults: readonly string[] = words
  .split('|')
  .flatMap((part, index) => (index === 0 ? part.split(' ') : [part]));

/** Words after which a fault is mended or kept away, and earns. */
const mended =
  /(khắc phục|xử lý|phát hiện|ngăn chặn|phòng,? chống|giải quyết|giảm|chấm dứt|xóa|thu hồi|cứu)/iu;

/** Whether what is counted is a fault: "Chậm gửi danh sách", "Mỗi học sinh bỏ học". */
export function isFault(name: string): boolean {
  const said = name.normalize('NFC').toLowerCase();
  if (mended.test(said)) return false;
  const marked = soundsOf(said).plain !== said;
  const among = ` ${said.split(/[^\p{L}]+/u).join(' ')} `;
  return faults.some((fault) => among.includes(` ${marked ? fault : soundsOf(fault).plain} `));
}

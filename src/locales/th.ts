/** The words of the interface in Thai; dom/words fetches them when a page is in it. */
import type { Strings } from '../core/strings.js';

const strings: Strings = {
  close: 'ปิด',
  back: 'กลับ',
  loading: 'กำลังโหลด…',
  loadFailed: 'โหลดคำนิยามไม่ได้',
  readMore: 'อ่านต่อ',
  seeAlso: 'ดูเพิ่มเติม',
  faqs: 'คำถามที่พบบ่อย',
  related: 'อ่านเพิ่มเติม',
  expandAll: 'ขยายทั้งหมด',
  collapseAll: 'ยุบทั้งหมด',
  copied: 'คัดลอกลิงก์แล้ว',
  search: 'ค้นหาคำศัพท์',
  tags: 'แท็ก',
  found: { other: '{n} คำ' },
  nothingFound: 'ไม่พบผลลัพธ์สำหรับ “{query}”',
  similar: { other: 'คำที่ใกล้เคียง {n} คำ' },
  showAll: 'แสดงคำศัพท์ทั้งหมด',
  more: 'แสดงเพิ่มเติม',
  listen: 'ฟังเสียง',
  listenTo: 'ฟังเสียง {term}',
  soundFailed: 'เล่นเสียงไม่ได้',
  terms: 'คำศัพท์ในบทความนี้',
  options: 'ตัวเลือก',
  knowTerm: 'ฉันรู้จักคำนี้แล้ว',
  cardsOnAsk: 'แสดงการ์ดเมื่อฉันขอเท่านั้น',
  cardsAsk: 'การ์ดจะเปิดเมื่อกดที่คำศัพท์เท่านั้น',
  cardsHover: 'การ์ดจะเปิดเมื่อชี้ที่คำศัพท์',
  termKnown: 'ทำเครื่องหมายว่ารู้จัก “{term}” แล้ว',
  termUnknown: 'ยกเลิกเครื่องหมายว่ารู้จัก “{term}” แล้ว',
};

export default strings;

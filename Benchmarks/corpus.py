#!/usr/bin/env python3
"""Writes invented articles, about 4 KB each, for measuring.

usage: corpus.py FOLDER [COUNT]

All names and numbers are drawn at random, always the same ones for the same COUNT. Sentences are the
project's own; they have the shapes news reports have, not their words.
"""
import os
import random
import sys

SURNAMES = ("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Đào "
            "Đoàn Vương Lương Tạ Chu Tô Kiều Cao Quách Thái").split()
MIDDLES = ("Văn Hữu Đức Minh Quang Xuân Duy Công Thành Ngọc Anh Bá Đình Gia Hải Hồng Huy Khắc Kim Mạnh "
           "Nam Như Phi Phú Quốc Quý Sỹ Tấn Tất Thế Thanh Tiến Trọng Trung Tuấn Viết Việt Vĩnh").split()
GIVENS = ("An Anh Ánh Ba Bách Bảo Bình Cảnh Chiến Chính Chung Công Cường Danh Dũng Dương Duy Đại Đạo Đạt "
          "Điền Định Đoàn Đông Đức Giang Hà Hải Hạnh Hào Hiền Hiếu Hòa Hoan Hoàng Hợp Hùng Huy Hưng Hưởng "
          "Kha Khải Khang Khánh Khoa Khôi Kiên Lâm Linh Lộc Long Luân Lực Mạnh Minh Nam Nghĩa Nguyên Nhân "
          "Phong Phúc Phước Quân Quang Quyền Quyết Sáng Sơn Tài Tân Thắng Thành Thảo Thiện Thịnh Thọ Thuận "
          "Tiến Toàn Trí Trung Trường Tú Tuấn Tùng Vinh Vũ Xuân").split()
PROVINCES = ["An Giang", "Bắc Giang", "Bắc Ninh", "Bến Tre", "Bình Định", "Bình Phước", "Cà Mau", "Cao Bằng",
             "Đắk Lắk", "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Tĩnh",
             "Hải Dương", "Hòa Bình", "Hưng Yên", "Khánh Hòa", "Kiên Giang", "Kon Tum", "Lai Châu", "Lạng Sơn",
             "Lào Cai", "Long An", "Nam Định", "Nghệ An", "Ninh Bình", "Phú Thọ", "Phú Yên", "Quảng Bình",
             "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh",
             "Thái Bình", "Thanh Hóa", "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long", "Yên Bái"]
RANKS = ["Thiếu tá", "Trung tá", "Thượng tá", "Đại tá", "Thiếu tướng", "Trung tướng"]
MOTTO = ("đoàn kết kỷ cương chủ động sáng tạo quyết thắng vững mạnh tiêu biểu mẫu mực trách nhiệm hiệu quả "
         "an toàn thực chất bứt phá về đích giữ biển gác trời bám bản luyện giỏi rèn nghiêm tự lực tự cường "
         "tinh gọn hiện đại xung kích đi đầu lan tỏa nghĩa tình").split()
NOUNS = ["công tác huấn luyện", "công tác hậu cần", "công tác kỹ thuật", "kế hoạch năm", "nền nếp chính quy",
         "khu canh tác tập trung", "bếp ăn đại đội", "phòng học chuyên dùng", "thao trường", "nhà văn hóa",
         "thư viện chiến sĩ", "đường vào doanh trại", "hệ thống nước sạch", "kho quân nhu", "xe máy",
         "đài trạm thông tin", "vườn rau", "ao cá", "sổ sách", "mô hình học cụ", "phương án chiến đấu",
         "trang thiết bị y tế", "tổ đội công tác", "giờ tự học", "lịch trực ban", "sân bóng chuyền"]
VERBS = ["được củng cố", "được kiểm tra từng quý", "có bước tiến rõ", "được giao cho từng tổ", "đi vào ổn định",
         "được sửa chữa trước mùa mưa", "được nêu làm điểm", "còn chậm so với yêu cầu", "đã xong trước hạn",
         "được chấm điểm hằng tuần", "được anh em tự làm", "được bổ sung sau đợt thi"]
TIME = ["Từ đầu năm", "Quý vừa qua", "Trong sáu tháng", "Sau đợt thi đua", "Mùa huấn luyện này", "Ba năm gần đây",
        "Cuối tháng trước", "Suốt mùa khô", "Qua hai đợt kiểm tra", "Giữa năm"]
PLACES = ["hội trường sư đoàn", "nhà văn hóa trung đoàn", "sở chỉ huy", "thao trường phía bắc", "cầu cảng",
          "khu vực biên giới", "xã vùng cao", "trạm gác", "xưởng sửa chữa", "thôn kết nghĩa"]
WHO = ["bộ đội", "chiến sĩ mới", "cán bộ trung đội", "tổ nuôi quân", "lái xe", "thợ sửa chữa", "y sĩ", "dân quân",
       "học viên", "phụ nữ đơn vị", "đoàn viên", "quân nhân chuyên nghiệp"]


class Writer:
    def __init__(self, seed):
        self.r = random.Random(seed)

    def pick(self, xs):
        return xs[int(self.r.random() * len(xs))]

    def number(self, low, high):
        return low + int(self.r.random() * (high - low + 1))

    def person(self):
        return f"{self.pick(SURNAMES)} {self.pick(MIDDLES)} {self.pick(GIVENS)}"

    def unit(self):
        kind = self.number(0, 7)
        if kind == 0:
            return f"Quân khu {self.pick([1, 2, 3, 4, 5, 7, 9])}"
        if kind == 1:
            return f"Sư đoàn {self.number(301, 399)}"
        if kind == 2:
            return f"Lữ đoàn {self.number(101, 899)}"
        if kind == 3:
            return f"Trung đoàn {self.number(101, 999)}"
        if kind == 4:
            return f"Bộ Chỉ huy Quân sự tỉnh {self.pick(PROVINCES)}"
        if kind == 5:
            return f"Vùng {self.number(1, 5)} Hải quân"
        if kind == 6:
            return f"Bộ đội Biên phòng tỉnh {self.pick(PROVINCES)}"
        return f"Quân đoàn {self.number(1, 4)}"

    def day(self, year):
        return f"{self.number(1, 28)}-{self.number(1, 12)}-{year}"

    def slogan(self):
        start = self.number(0, len(MOTTO) - 9)
        words = [self.pick(MOTTO[start:start + 9]) for _ in range(self.number(6, 10))]
        return " ".join(words).capitalize()

    def filler(self):
        kind = self.number(0, 5)
        if kind == 0:
            return (f"{self.pick(TIME)}, {self.pick(NOUNS)} {self.pick(VERBS)}, riêng {self.pick(NOUNS)} "
                    f"{self.pick(VERBS)}; {self.pick(WHO)} góp {self.number(20, 900)} ngày công.")
        if kind == 1:
            return (f"Ở {self.pick(PLACES)}, {self.pick(WHO)} kể rằng {self.pick(NOUNS)} {self.pick(VERBS)} "
                    f"nhờ {self.number(2, 40)} sáng kiến của {self.pick(WHO)}.")
        if kind == 2:
            return (f"{self.pick(TIME)}, {self.number(60, 100)} % {self.pick(WHO)} đạt yêu cầu, "
                    f"{self.number(20, 59)} % khá và giỏi, {self.pick(NOUNS)} {self.pick(VERBS)}.")
        if kind == 3:
            return (f"Đơn vị giúp dân {self.number(2, 60)} km mương, dựng {self.number(1, 30)} căn nhà ở "
                    f"{self.pick(PLACES)} thuộc {self.pick(PROVINCES)}, {self.pick(NOUNS)} {self.pick(VERBS)}.")
        if kind == 4:
            return (f"Điều phải rút kinh nghiệm là {self.pick(NOUNS)} {self.pick(VERBS)}, trong khi "
                    f"{self.pick(WHO)} ở {self.pick(PLACES)} còn thiếu {self.number(3, 50)} bộ dụng cụ.")
        return (f"{self.pick(WHO).capitalize()} trồng {self.number(100, 9000)} gốc cây, nuôi "
                f"{self.number(10, 400)} con lợn, vì thế {self.pick(NOUNS)} {self.pick(VERBS)}.")

    def paragraph(self, count):
        return " ".join(self.filler() for _ in range(count))

    def article(self):
        host = self.unit()
        year = self.number(2015, 2024)
        chair, guest, reporter, political = (self.person() for _ in range(4))
        high = self.number(3, 5)
        lines = [
            f"{host} tổng kết Phong trào Thi đua Quyết thắng năm {year}",
            "",
            f"Sáng {self.day(year + 1)}, {host} tổ chức Hội nghị tổng kết công tác Thi đua - Khen thưởng và "
            f"Phong trào Thi đua Quyết thắng năm {year}. {RANKS[high]} {chair}, Chính ủy {host} chủ trì hội nghị. "
            f"Dự và chỉ đạo hội nghị có {RANKS[5]} {guest}, Phó Chủ nhiệm Tổng cục Chính trị.",
            "",
            self.paragraph(4),
            "",
            f"{RANKS[3]} {political}, Chủ nhiệm Chính trị {host} phát biểu tại hội nghị.",
            "",
            self.paragraph(4),
            "",
            f"Đại tá {reporter}, Phó Tham mưu trưởng {host} trình bày báo cáo trung tâm. {self.paragraph(2)}",
            "",
        ]
        award = self.pick(["Cờ thi đua của Bộ Quốc phòng", "Cờ thi đua của Chính phủ",
                           "Bằng khen của Bộ Quốc phòng"])
        lines += [
            f"Với kết quả đó, năm {year}, {host} được đề nghị tặng {award}; {self.number(2, 30)} tập thể, "
            f"{self.number(10, 200)} cá nhân được đề nghị khen thưởng.",
            "",
        ]
        if self.number(0, 1):
            lines += [
                f"Tại hội nghị, {RANKS[5]} {guest} trao Bằng khen của Bộ Quốc phòng tặng Trung đoàn "
                f"{self.number(101, 999)} và Lữ đoàn {self.number(101, 999)}. {self.number(2, 9)} tập thể và {self.number(3, 20)} cá nhân được tặng Giấy khen.",
                "",
            ]
        lines += [
            f"Hội nghị phát động Phong trào Thi đua Quyết thắng năm {year + 1} với chủ đề “{self.slogan()}”. "
            + self.paragraph(2),
            "",
            f"Tin, ảnh: {self.pick(SURNAMES).upper()} {self.pick(GIVENS).upper()}",
            "",
        ]
        text = "\n".join(lines)
        middle = text.index("Với kết quả đó")
        while len(text.encode()) < 4000:
            text = text[:middle] + self.filler() + "\n\n" + text[middle:]
        return text


def main():
    folder = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    writer = Writer(count)
    for number in range(count):
        inside = os.path.join(folder, f"{number // 1000:03d}")
        if number % 1000 == 0:
            os.makedirs(inside, exist_ok=True)
        with open(os.path.join(inside, f"{number:06d}.txt"), "w", encoding="utf-8") as file:
            file.write(writer.article())


if __name__ == "__main__":
    main()

import Examples
import Testing

/// Who gets an award: lists, numbers, groups, and the unit they belong to.
@Suite
struct RecipientListTests {
  static let examples = [
    (
      "Quân khu 5 và Bộ CHQS tỉnh Gia Lai đã trao Giấy khen cho 120 tập thể.",
      "award | Giấy khen | to 120 tập thể | by Quân khu 5"
    ),
    (
      "Thừa ủy nhiệm của Chủ tịch nước, Thiếu tướng Trịnh Bá Lộc trao Huân chương Bảo vệ Tổ quốc hạng Ba cho Đại tá Lò Văn Ính.",
      "award | to Lò Văn Ính | by Chủ tịch nước"
    ),
    (
      "Lữ đoàn 613 tiếp tục dẫn đầu phong trào Thi đua Quyết thắng toàn Quân khu, được Bộ Quốc phòng tặng Cờ thi đua.",
      "award | Cờ thi đua | to Lữ đoàn 613"
    ),
    (
      "Lữ đoàn 613 tổ chức Lễ đón nhận danh hiệu Anh hùng Lực lượng vũ trang nhân dân do Chủ tịch nước phong tặng.",
      "award | to Lữ đoàn 613 | by Chủ tịch nước"
    ),
    (
      "Ghi nhận tinh thần nỗ lực phấn đấu của bộ đội, Quân khu 5 đã trao tặng Giấy khen cho Đại tá Lò Văn Ính.",
      "award | Giấy khen | to Lò Văn Ính"
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 14 tập thể có thành tích xuất sắc trong cuộc vận động năm 2021, gồm: Lữ đoàn 613, Kho K99/Cục Kỹ thuật và Trung đoàn 828.",
      "award | Bằng khen | to Kho K99"
    ),
    (
      "Quân khu 5 công nhận 46 tập thể đạt danh hiệu Đơn vị Quyết thắng, 28 đồng chí là Chiến sĩ thi đua cơ sở.",
      "award | Chiến sĩ thi đua cơ sở | to 28 đồng chí"
    ),
    (
      "Đại úy Hà Văn Ngọc, Sư đoàn 347 đoạt Huy chương Vàng.",
      "award | Huy chương Vàng | to Hà Văn Ngọc"
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 2 tập thể hoàn thành tốt nhiệm vụ, gồm Lữ đoàn 613 và Trung đoàn 828.",
      "award | Bằng khen | to Trung đoàn 828"
    ),
    (
      "Đại tá Lò Văn Ính từng giữ chức vụ Lữ đoàn trưởng Lữ đoàn 613, được Chủ tịch nước tặng thưởng Huân chương Chiến công hạng Nhì.",
      "award | Huân chương Chiến công | to Lò Văn Ính"
    ),
    (
      "Đại tá Lò Văn Ính nguyên là Chính ủy Lữ đoàn 613, được tặng Bằng khen của Quân khu 5.",
      "award | Bằng khen | to Lò Văn Ính"
    ),
    (
      "Quân khu 5 tặng Bằng khen cho UBND tỉnh Gia Lai, Lữ đoàn 613 và Trung đoàn 828.",
      "award | Bằng khen | to Trung đoàn 828"
    ),
    (
      "Quân khu 5 trao Bằng khen cho 3 tập thể: Phòng Tổ chức, Ủy ban Kiểm tra Đảng ủy Quân khu 5 và Lữ đoàn 613.",
      "award | Bằng khen | to Lữ đoàn 613"
    ),
    (
      "Quân khu 5 trao Bằng khen cho 3 tập thể: Phòng Tổ chức, Ủy ban Kiểm tra Đảng ủy Quân khu 5 và Lữ đoàn 613.",
      "award | Bằng khen | to Ủy ban Kiểm tra Đảng ủy Quân khu 5"
    ),
    (
      "Ba tập thể được tặng Bằng khen gồm Tiểu đoàn 7, Trung đoàn 828; Đại đội 3, Tiểu đoàn 9; Lữ đoàn 613.",
      "award | Bằng khen | to Lữ đoàn 613"
    ),
    (
      "Thiếu tá Lò Văn Ính, giáo viên dù thuộc Trường Sĩ quan Không quân được tặng Huân chương Chiến công hạng Nhì.",
      "award | to Lò Văn Ính"
    ),
    (
      "Trung ương Đoàn tặng huy hiệu “Tuổi trẻ dũng cảm” cho 163 chiến sĩ Cảnh sát biển Việt Nam.",
      "award | to 163 chiến sĩ | within Cảnh sát biển Việt Nam"
    ),
    (
      "Được Chủ tịch nước tặng Huân chương Bảo vệ Tổ quốc hạng Nhì, Ba, Lữ đoàn 613 càng cố gắng.",
      "award | Huân chương Bảo vệ Tổ quốc | hạng Ba"
    ),
    (
      "Sáng 5/12, Lữ đoàn 613 tổ chức Lễ đón nhận danh hiệu Anh hùng Lực lượng vũ trang nhân dân; Huân chương Lao động hạng Nhất của Nhà nước Lào.",
      "award | Huân chương Lao động | to Lữ đoàn 613 | by Nhà nước Lào"
    ),
    (
      "Bộ Tham mưu Quân khu 5 được đề nghị Cờ thi đua của Chính phủ.",
      "award | Cờ thi đua | proposed | to Bộ Tham mưu Quân khu 5 | by Chính phủ"
    ),
    (
      "Năm 2024, 6 tập thể được đề nghị tặng Cờ thi đua của Quân khu 5, 11 tập thể đạt danh hiệu Đơn vị quyết thắng.",
      "award | Đơn vị quyết thắng | conferred | to 11 tập thể"
    ),
    (
      "Đại diện Lữ đoàn 613, Đại tá Lò Văn Ính nhận Bằng khen của Bộ Quốc phòng.",
      "award | Bằng khen | to Lữ đoàn 613"
    ),
    (
      "Quân khu 5 tặng Cờ thi đua cho Sư đoàn 347, Lữ đoàn 613 và Bộ CHQS tỉnh Gia Lai.",
      "award | Cờ thi đua | to Bộ Chỉ huy Quân sự tỉnh Gia Lai"
    ),
    (
      "Quân khu 5 tặng Cờ thi đua cho Sư đoàn 347, Lữ đoàn 613 và Bộ CHQS tỉnh Gia Lai.",
      "award | Cờ thi đua | to Lữ đoàn 613"
    ),
    (
      "Sư đoàn 347; Lữ đoàn 613; Trung đoàn 828 được Quân khu 5 tặng Bằng khen.",
      "award | Bằng khen | to Sư đoàn 347"
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 4 tập thể của Lữ đoàn 613.",
      "award | to 4 tập thể | within Lữ đoàn 613"
    ),
    (
      "Có 7 cá nhân thuộc Sư đoàn 347 được tặng Bằng khen.",
      "award | to 7 cá nhân | within Sư đoàn 347"
    ),
    (
      "Đại tá Lò Văn Ính và Thượng tá Vừ Mí Chứ được tặng Huân chương Bảo vệ Tổ quốc hạng Ba.",
      "award | hạng Ba | to Vừ Mí Chứ"
    ),
    ("Tiểu đoàn 7, Trung đoàn 828 được tặng Bằng khen.", "award | to Tiểu đoàn 7"),
    (
      "Lữ đoàn 613 trao Giấy khen cho các tập thể, cá nhân tiêu biểu.",
      "award | to các tập thể, cá nhân"
    ),
    ("LLVT Quân khu 5 được Chủ tịch nước tặng Huân chương Sao vàng.", "award | to Quân khu 5"),
    (
      "Quân khu 5 tặng Bằng khen cho ông Nguyễn Hữu Quýt vì giúp bộ đội.",
      "award | to Nguyễn Hữu Quýt"
    ),
    ("Lữ đoàn 613 tặng Giấy khen cho hai tập thể và mười cá nhân.", "award | to 2 tập thể"),
    (
      "Thừa ủy quyền của Chủ tịch nước, Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5 trao Huân chương Bảo vệ Tổ quốc hạng Ba tặng Lữ đoàn 613; trao Huân chương Chiến công hạng Nhì tặng Đại tá Lò Văn Ính.",
      "award | Huân chương Bảo vệ Tổ quốc | hạng Ba | to Lữ đoàn 613 | by Chủ tịch nước | from Trịnh Bá Lộc"
    ),
    (
      "Thừa ủy quyền của Chủ tịch nước, Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5 trao Huân chương Bảo vệ Tổ quốc hạng Ba tặng Lữ đoàn 613; trao Huân chương Chiến công hạng Nhì tặng Đại tá Lò Văn Ính.",
      "award | Huân chương Chiến công | hạng Nhì | to Lò Văn Ính | by Chủ tịch nước"
    ),
    (
      "Thiếu tướng Trịnh Bá Lộc trao Cờ thi đua của Bộ Quốc phòng cho Sư đoàn 347, Bằng khen của Bộ Quốc phòng cho Lữ đoàn 613 và Giấy khen cho 5 cá nhân.",
      "award | Bằng khen | to Lữ đoàn 613 | by Bộ Quốc phòng | from Trịnh Bá Lộc"
    ),
    (
      "Thiếu tướng Trịnh Bá Lộc trao Cờ thi đua của Bộ Quốc phòng cho Sư đoàn 347, Bằng khen của Bộ Quốc phòng cho Lữ đoàn 613 và Giấy khen cho 5 cá nhân.",
      "award | Giấy khen | to 5 cá nhân | by -"
    ),
    (
      "Thừa lệnh Tư lệnh Quân khu 5, Đại tá Lò Văn Ính trao Bằng khen tặng 8 tập thể.",
      "award | Bằng khen | to 8 tập thể | by Tư lệnh Quân khu 5 | from Lò Văn Ính"
    ),
    (
      "Tư lệnh Quân khu 5 tặng Bằng khen cho Trung đoàn 828.",
      "award | Bằng khen | to Trung đoàn 828 | by Tư lệnh Quân khu 5"
    ),
    (
      "Lữ đoàn 613 được tặng Huân chương Quân công hạng Nhì, hạng Ba.",
      "award | Huân chương Quân công | hạng Ba | to Lữ đoàn 613"
    ),
    (
      "Chủ tịch nước tặng thưởng Huân chương Chiến công hạng Nhất cho Hải đội 2, hạng Nhì cho Đại úy Hà Văn Ngọc.",
      "award | Huân chương Chiến công | hạng Nhì | to Hà Văn Ngọc"
    ),
    (
      "Lữ đoàn 613 nhận Cờ thi đua của Chính phủ năm 2019, Cờ thi đua của Bộ Quốc phòng các năm 2020, 2021.",
      "award | Cờ thi đua | to Lữ đoàn 613 | by Bộ Quốc phòng | year 2021"
    ),
    (
      "UBND tỉnh Gia Lai tặng Bằng khen cho Lữ đoàn 613 vì giúp dân chống bão; tặng Giấy khen cho 6 chiến sĩ.",
      "award | Giấy khen | to 6 chiến sĩ | by UBND tỉnh Gia Lai"
    ),
    (
      "Các đồng chí Lò Văn Ính, Ma Seo Páo được Lữ đoàn 613 tặng danh hiệu Chiến sĩ thi đua toàn quân.",
      "award | Chiến sĩ thi đua toàn quân | to Lò Văn Ính"
    ),
    (
      "Chi bộ Đại đội 3 được tặng Giấy khen của Đảng ủy Lữ đoàn 613.",
      "award | Giấy khen | by Lữ đoàn 613"
    ),
    (
      "Tại buổi lễ, 11 tập thể và 24 cá nhân của Lữ đoàn 613 được Quân khu 5 tặng Bằng khen.",
      "award | Bằng khen | to 24 cá nhân | by Quân khu 5 | within Lữ đoàn 613"
    ),
    (
      "Giai đoạn 2019-2024, Lữ đoàn 613 có 12 tập thể được tặng Bằng khen, 45 lượt cá nhân được tặng Giấy khen.",
      "award | Giấy khen | to 45 lượt cá nhân"
    ),
    (
      "Bộ Quốc phòng truy tặng Bằng khen cho liệt sĩ, Thượng úy Hà Văn Ngọc.",
      "award | Bằng khen | to Hà Văn Ngọc | by Bộ Quốc phòng"
    ),
    (
      "Quân khu 5 trao Huy hiệu “Chiến sĩ Khu 5” cho 40 đồng chí nguyên cán bộ Lữ đoàn 613.",
      "award | to 40 đồng chí | within Lữ đoàn 613"
    ),
    (
      "Quân khu 5 trao Kỷ niệm chương “Vì Trường Sa” và Huy hiệu “Chiến sĩ Khu 5” cho 40 đồng chí nguyên lãnh đạo Lữ đoàn 613.",
      "award | Kỷ niệm chương “Vì Trường Sa” | to 40 đồng chí"
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 12 đồng chí cán bộ, chiến sĩ Lữ đoàn 613 và Trung đoàn 828.",
      "award | Bằng khen | to Trung đoàn 828"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: true) }

  /// Numbers whose relative clause ends with other words a recipient could be.
  static let relatives =
    [
      (
        "Đợt này, 7 đồng chí nguyên là cán bộ chủ chốt của các đơn vị trong Bộ CHQS tỉnh được trao tặng Huân chương Bảo vệ Tổ quốc.",
        "award | Huân chương Bảo vệ Tổ quốc | to 7 đồng chí"
      ),
      (
        "Hội trường vỗ tay rất lâu. 15 đồng chí đang công tác tại các cơ quan, đơn vị Bộ CHQS tỉnh Gia Lai được nhận Huy chương Quân kỳ quyết thắng.",
        "award | to 15 đồng chí | within Bộ Chỉ huy Quân sự tỉnh Gia Lai"
      ),
      (
        "Có 4 cán bộ từng công tác ở Sư đoàn 347 được Bộ Quốc phòng tặng Bằng khen.",
        "award | Bằng khen | to 4 cán bộ | by Bộ Quốc phòng"
      ),
      (
        "Thiếu tướng Trịnh Bá Lộc trao Bằng khen đến 7 cán bộ đạt giải Nhì và 22 cán bộ đạt giải Ba.",
        "award | Bằng khen | to 22 cán bộ | from Trịnh Bá Lộc"
      ),
      (
        "Quân khu 5 tặng Bằng khen cho tập thể, cá nhân tham gia chuyên án.",
        "award | Bằng khen | to tập thể, cá nhân | by Quân khu 5"
      ),
    ].map { Example(text: $0.0, fact: $0.1, holds: true) }
    + [
      (
        "Đợt này, 7 đồng chí nguyên là cán bộ chủ chốt của các đơn vị trong Bộ CHQS tỉnh được trao tặng Huân chương Bảo vệ Tổ quốc.",
        "award | to các đơn vị"
      ),
      (
        "Có 15 đồng chí đang công tác tại các cơ quan, đơn vị Bộ CHQS tỉnh Gia Lai được nhận Huy chương Quân kỳ quyết thắng.",
        "award | to Bộ Chỉ huy Quân sự tỉnh Gia Lai"
      ),
      (
        "Thiếu tướng Trịnh Bá Lộc trao Bằng khen đến 7 cán bộ đạt giải Nhì và 22 cán bộ đạt giải Ba.",
        "award | giải Nhì"
      ),
      (
        "Quân khu 5 tặng Bằng khen cho tập thể Phòng Quân lực và cá nhân Đại úy Hà Văn Ngọc.",
        "award | to tập thể"
      ),
    ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  /// Sums with their parts, lists behind `gồm`, one of several, people of a unit.
  static let parts =
    [
      (
        "Bộ Quốc phòng tặng Cờ thi đua cho 3 đơn vị, gồm: Lữ đoàn 613, Lữ đoàn 618 và Trung đoàn 828.",
        "award | Cờ thi đua | to Lữ đoàn 618 | by Bộ Quốc phòng"
      ),
      (
        "Quân khu 5 khen thưởng 45 tập thể, cá nhân (20 tập thể, 25 cá nhân).",
        "award | khen thưởng | to 20 tập thể"
      ),
      (
        "Năm 2019, Hải đội 2 được Quân khu 5 tặng Giấy khen và là một trong 5 đơn vị được Bộ Quốc phòng tặng Cờ thi đua.",
        "award | Cờ thi đua | to Hải đội 2 | by Bộ Quốc phòng"
      ),
      (
        "Trung đoàn 828 đạt giải Nhất, Tiểu đoàn 7 và Tiểu đoàn 8 đồng giải Ba.",
        "award | giải Ba | to Tiểu đoàn 7"
      ),
      (
        "Giải Nhất thuộc về Trung sĩ Bùi Văn Sức (Tiểu đoàn 7), giải Nhì thuộc về Hạ sĩ Hà Văn Đạt.",
        "award | giải Nhất | to Bùi Văn Sức"
      ),
      (
        "Sư đoàn 347 trao Bằng khen của Bộ Quốc phòng, Bằng khen của Quân khu 5 và Giấy khen cho các tập thể.",
        "award | Bằng khen | to các tập thể | by Bộ Quốc phòng"
      ),
      (
        "Lữ đoàn 613 được tặng Cờ thi đua; Thiếu tá Trần Công Thành là Chiến sĩ thi đua toàn quân.",
        "award | Chiến sĩ thi đua toàn quân | to Trần Công Thành"
      ),
      (
        "Có 25 cá nhân của Lữ đoàn 613 được khen thưởng, năm 2009 Lữ đoàn 613 được Chủ tịch nước tặng Huân chương Quân công.",
        "award | khen thưởng | to 25 cá nhân"
      ),
      (
        "Trao Huân chương Bảo vệ Tổ quốc hạng Nhất cho 2 đồng chí, hạng Nhì cho 5 đồng chí và hạng Ba cho 9 đồng chí của Lữ đoàn 613.",
        "award | Huân chương Bảo vệ Tổ quốc | hạng Nhì | to 5 đồng chí"
      ),
    ].map { Example(text: $0.0, fact: $0.1, holds: true) }
    + [
      (
        "Quân khu 5 khen thưởng 45 tập thể, cá nhân (20 tập thể, 25 cá nhân).",
        "award | to 45 tập thể"
      ),
      (
        "Năm 2019, Hải đội 2 là một trong 5 đơn vị được Bộ Quốc phòng tặng Cờ thi đua.",
        "award | to 5 đơn vị"
      ),
      (
        "Giải Nhất thuộc về Trung sĩ Bùi Văn Sức (Tiểu đoàn 7), giải Nhì thuộc về Hạ sĩ Hà Văn Đạt.",
        "award | to Tiểu đoàn 7"
      ),
      (
        "Lữ đoàn 613 được tặng 2 Cờ thi đua; 85% quân nhân đạt Chiến sĩ tiên tiến.",
        "award | Chiến sĩ tiên tiến"
      ),
      ("Dự lễ có Thiếu tá Trần Công Thành là Chiến sĩ thi đua toàn quân.", "award"),
      (
        "Nhiều tập thể, cá nhân Quân khu 5 được khen thưởng\n\nNgày vui đến sớm.",
        "award | to Quân khu 5"
      ),
    ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  /// Players for a unit are not the unit.
  static let players = [
    ("Đội bóng chuyền Lữ đoàn 613 giành giải Nhất.", "award"),
    ("Đội tuyển bóng đá Lữ đoàn 613 giành giải Nhì.", "award"),
    ("CLB Lữ đoàn 613 đoạt giải Ba.", "award"),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  /// A list between two verbs is not of both.
  static let between = [
    ("Bằng khen | to Lữ đoàn 524", true), ("Giấy khen | to 7 tập thể", true),
    ("Giấy khen | to 18 cá nhân", true), ("Giấy khen | to Trung đoàn 364", false),
    ("Bằng khen | to 18 cá nhân", false),
  ].map { fact, holds in
    Example(
      text:
        "Thiếu tướng Trịnh Bá Lộc trao Bằng khen của Quân khu 5 tặng Trung đoàn 364 và Lữ đoàn 524, 7 tập thể và 18 cá nhân được tặng Giấy khen.",
      fact: "award | " + fact,
      holds: holds
    )
  }

  static let others = [
    ("Tiểu đoàn 7, Trung đoàn 828 được tặng Bằng khen.", "award | to Trung đoàn 828"),
    ("Quân khu 5 tặng Bằng khen cho 4 tập thể của Lữ đoàn 613.", "award | to Lữ đoàn 613"),
    (
      "Quân khu 5 tặng Bằng khen cho 4 tập thể; Lữ đoàn 613 tiếp tục thi đua.",
      "award | to Lữ đoàn 613"
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 14 tập thể có thành tích xuất sắc năm 2021, gồm: Lữ đoàn 613, Kho K99/Cục Kỹ thuật và Trung đoàn 828.",
      "award | to Cục Kỹ thuật"
    ),
    (
      "Quân khu 5 tặng Bằng khen cho 4 tập thể, Đại tá Lò Văn Ính dự; thành phần gồm Lữ đoàn 613 và Trung đoàn 828.",
      "award | to Lữ đoàn 613"
    ),
    (
      "Đại tá Lò Văn Ính từng giữ chức vụ Lữ đoàn trưởng Lữ đoàn 613, được tặng Bằng khen của Quân khu 5.",
      "award | to lữ đoàn trưởng"
    ),
    (
      "Quân khu 5 công nhận 46 tập thể đạt danh hiệu Đơn vị Quyết thắng, 28 đồng chí là Chiến sĩ thi đua cơ sở.",
      "award | Chiến sĩ thi đua cơ sở | to 46 tập thể"
    ),
    (
      "Đại úy Hà Văn Ngọc, Sư đoàn 347 đoạt Huy chương Vàng.", "award | to Sư đoàn 347"
    ),
    ("Lữ đoàn 613 được nhận Cờ lưu niệm.", "award"),
    ("Được UBND tỉnh giúp đỡ, Lữ đoàn 613 được tặng Bằng khen.", "award | to UBND tỉnh"),
    ("Tại Sư đoàn 347, 5 tập thể được tặng Giấy khen.", "award | to Sư đoàn 347"),
    (
      "Chủ tịch nước tặng thưởng Huân chương Chiến công hạng Nhất cho Hải đội 2, hạng Nhì cho Đại úy Hà Văn Ngọc.",
      "award | Huân chương Chiến công | hạng Nhất | to Hà Văn Ngọc"
    ),
    (
      "Lữ đoàn 613 có 12 đồng chí đạt Chiến sĩ thi đua cơ sở, 85% đạt Chiến sĩ tiên tiến.",
      "award | Chiến sĩ tiên tiến | to 12 đồng chí"
    ),
    (
      "Thiếu tướng Trịnh Bá Lộc trao Cờ thi đua của Bộ Quốc phòng cho Sư đoàn 347, Bằng khen của Bộ Quốc phòng cho Lữ đoàn 613 và Giấy khen cho 5 cá nhân.",
      "award | Giấy khen | by Bộ Quốc phòng"
    ),
    (
      "Thừa ủy quyền của Chủ tịch nước, Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5 trao Huân chương Bảo vệ Tổ quốc hạng Ba tặng Lữ đoàn 613; trao Huân chương Chiến công hạng Nhì tặng Đại tá Lò Văn Ính.",
      "award | by Lữ đoàn 613"
    ),
    (
      "Thiếu tướng Trịnh Bá Lộc chúc mừng đơn vị được tặng Cờ thi đua.",
      "award | to Trịnh Bá Lộc"
    ),
    (
      "Quân khu 5 đề nghị Bộ Quốc phòng khen thưởng 12 tập thể, trong đó Lữ đoàn 613 được tặng Cờ thi đua.",
      "award | Cờ thi đua | to 12 tập thể"
    ),
  ].map { Example(text: $0.0, fact: $0.1, holds: false) }

  @Test(arguments: examples + others + between + relatives + parts + players)
  func readsRecipients(_ example: Example) throws {
    try check(example)
  }
}

import Facts
import Store

/// A small archive of invented news, with what reading has to tell apart.
public enum Fixture {
  /// Makes it.
  public static func makeArchive(_ path: String) throws {
    try ArchiveFile.make(path, of: records)
  }

  /// The records of its articles.
  public static var records: [Record] { [logistics, politics, again, region, undated] }

  /// Two units proposed for a Cờ thi đua, one conference, one theme.
  private static var logistics: Record {
    var scribe = Scribe(
      "quan-nhu.txt",
      publisher: "Báo Thử",
      publishedOn: "2024-01-05",
      url: "https://thu.example/1",
      lines: [
        "Cục Quân nhu tổng kết năm 2023",
        "Sáng 5-1, Cục Quân nhu, Tổng cục Hậu cần tổ chức Hội nghị tổng kết công tác quân nhu năm 2023.",
        "Thiếu tướng Lê Văn Thử, Cục trưởng Cục Quân nhu chủ trì hội nghị.",
        "Đại tá Hà Thị Mẫu, Bí thư Đảng ủy, Phó cục trưởng Cục Quân nhu trình bày báo cáo.",
        "Cục Quân nhu được đề nghị tặng Cờ thi đua của Chính phủ.",
      ]
    )
    scribe.unit("Tổng cục Hậu cần", "Tổng cục", by: "Tổng cục Hậu cần")
    scribe.unit("Cục Quân nhu", "Cục", in: "Tổng cục Hậu cần", by: "Cục Quân nhu, Tổng cục Hậu cần")
    scribe.officer(
      "Thiếu tướng",
      "Lê Văn Thử",
      ["Cục trưởng"],
      at: "Cục Quân nhu",
      by: "Thiếu tướng Lê Văn Thử, Cục trưởng Cục Quân nhu chủ trì hội nghị."
    )
    scribe.officer(
      "Đại tá",
      "Hà Thị Mẫu",
      ["Bí thư Đảng ủy", "Phó cục trưởng"],
      at: "Cục Quân nhu",
      by: "Đại tá Hà Thị Mẫu, Bí thư Đảng ủy, Phó cục trưởng Cục Quân nhu trình bày báo cáo."
    )
    scribe.conference(
      by: "Cục Quân nhu, Tổng cục Hậu cần tổ chức Hội nghị tổng kết công tác quân nhu năm 2023."
    ) { fact, scribe in
      fact.kind = "tổng kết"
      fact.subject = "công tác quân nhu"
      fact.period = "2023"
      fact.heldOn = "2024-01-05"
      fact.heldOnInferred = true
      fact.host = "Cục Quân nhu"
      fact.roles = [
        RoleFact(
          name: "Lê Văn Thử",
          isOfficer: true,
          role: .chair,
          evidence: [scribe.said("Lê Văn Thử, Cục trưởng Cục Quân nhu chủ trì hội nghị.")]
        ),
        RoleFact(
          name: "Hà Thị Mẫu",
          isOfficer: true,
          role: .presentsReport,
          evidence: [scribe.said("Phó cục trưởng Cục Quân nhu trình bày báo cáo.")]
        ),
      ]
    }
    scribe.award(
      "Cờ thi đua",
      .proposed,
      to: .unit("Cục Quân nhu"),
      by: "Cục Quân nhu được đề nghị tặng Cờ thi đua của Chính phủ."
    ) { fact, scribe in
      fact.grantor = "Chính phủ"
      fact.year = 2023
      fact.conference = 0
      fact.evidence.append(scribe.said("được đề nghị tặng", "status"))
      fact.evidence.append(scribe.said("năm 2023", "year"))
    }
    return scribe.record
  }

  /// Another unit proposed; a theme; a post of a namesake unit.
  private static var politics: Record {
    var scribe = Scribe(
      "chinh-tri.txt",
      publisher: "Báo Thử",
      publishedOn: "2024-01-03",
      url: nil,
      lines: [
        "Cục Chính trị Tổng cục Hậu cần tổng kết năm 2023",
        "Cục Chính trị, Tổng cục Hậu cần được đề nghị tặng Cờ thi đua của Bộ Quốc phòng năm 2023.",
        "Phát động Phong trào Thi đua Quyết thắng năm 2024 với chủ đề “Đoàn kết, quyết thắng”.",
        "Trao danh hiệu Chiến sĩ tiên tiến tặng các cá nhân.",
      ]
    )
    scribe.unit("Tổng cục Hậu cần", "Tổng cục", by: "Tổng cục Hậu cần")
    scribe.unit(
      "Cục Chính trị",
      "Cục",
      in: "Tổng cục Hậu cần",
      by: "Cục Chính trị, Tổng cục Hậu cần"
    )
    scribe.unit("Bộ Quốc phòng", "Bộ", by: "Bộ Quốc phòng")
    scribe.award(
      "Cờ thi đua",
      .proposed,
      to: .unit("Cục Chính trị"),
      by: "Cục Chính trị, Tổng cục Hậu cần được đề nghị tặng Cờ thi đua của Bộ Quốc phòng năm 2023."
    ) { fact, _ in
      fact.grantor = "Bộ Quốc phòng"
      fact.year = 2023
    }
    scribe.award(
      "Chiến sĩ tiên tiến",
      .conferred,
      to: .group("các cá nhân"),
      by: "Trao danh hiệu Chiến sĩ tiên tiến tặng các cá nhân."
    ) { fact, _ in
      fact.year = 2023
      fact.within = "Cục Chính trị"
    }
    scribe.theme(
      .emulation,
      "Đoàn kết, quyết thắng",
      by: "Phong trào Thi đua Quyết thắng năm 2024 với chủ đề “Đoàn kết, quyết thắng”."
    ) { fact in
      fact.year = 2024
      fact.movement = "Phong trào Thi đua Quyết thắng"
      fact.by = "Cục Chính trị"
    }
    return scribe.record
  }

  /// Another paper on the first award.
  private static var again: Record {
    var scribe = Scribe(
      "bao-khac.txt",
      publisher: "Báo Khác",
      publishedOn: "2024-01-06",
      url: nil,
      lines: [
        "Ngành quân nhu toàn quân hoàn thành tốt nhiệm vụ",
        "Năm 2023, Cục Quân nhu, Tổng cục Hậu cần được đề nghị tặng Cờ thi đua của Chính phủ.",
      ]
    )
    scribe.unit("Tổng cục Hậu cần", "Tổng cục", by: "Tổng cục Hậu cần")
    scribe.unit("Cục Quân nhu", "Cục", in: "Tổng cục Hậu cần", by: "Cục Quân nhu, Tổng cục Hậu cần")
    scribe.award(
      "Cờ thi đua",
      .proposed,
      to: .unit("Cục Quân nhu"),
      by: "Năm 2023, Cục Quân nhu, Tổng cục Hậu cần được đề nghị tặng Cờ thi đua của Chính phủ."
    ) { fact, _ in
      fact.grantor = "Chính phủ"
      fact.year = 2023
    }
    return scribe.record
  }

  /// Counted recipients, a commissar and his deputy, a namesake unit.
  private static var region: Record {
    var scribe = Scribe(
      "quan-khu.txt",
      publisher: nil,
      publishedOn: "2022-07-28",
      url: nil,
      lines: [
        "Quân khu 9 sơ kết 6 tháng đầu năm 2022",
        "Ngày 28/7/2022, Quân khu 9 tổ chức Hội nghị sơ kết 6 tháng đầu năm 2022.",
        "Trung tướng Đỗ Thành Mẫu, Bí thư Đảng ủy, Chính ủy Quân khu 9 chủ trì.",
        "Dự có Thiếu tướng Vũ Thử Nghiệm, Phó Chính ủy Quân khu 9.",
        "Bộ Tư lệnh Quân khu 9 đã tặng Bằng khen cho 5 tập thể và 5 cá nhân.",
        "Đại tá Ngô Kiểu Mẫu, nguyên Chủ nhiệm Cục Chính trị Quân khu 9 nhận Huân chương Chiến công hạng Nhì.",
      ]
    )
    scribe.unit("Quân khu 9", "Quân khu", by: "Quân khu 9")
    scribe.unit(
      "Bộ Tư lệnh Quân khu 9",
      "Bộ Tư lệnh",
      in: "Quân khu 9",
      by: "Bộ Tư lệnh Quân khu 9"
    )
    scribe.unit("Cục Chính trị", "Cục", in: "Quân khu 9", by: "Cục Chính trị Quân khu 9")
    scribe.officer(
      "Trung tướng",
      "Đỗ Thành Mẫu",
      ["Bí thư Đảng ủy", "Chính ủy"],
      at: "Quân khu 9",
      by: "Trung tướng Đỗ Thành Mẫu, Bí thư Đảng ủy, Chính ủy Quân khu 9 chủ trì."
    )
    scribe.officer(
      "Thiếu tướng",
      "Vũ Thử Nghiệm",
      ["Phó Chính ủy"],
      at: "Quân khu 9",
      by: "Thiếu tướng Vũ Thử Nghiệm, Phó Chính ủy Quân khu 9."
    )
    scribe.officer(
      "Đại tá",
      "Ngô Kiểu Mẫu",
      ["Chủ nhiệm"],
      at: "Cục Chính trị",
      by: "Đại tá Ngô Kiểu Mẫu, nguyên Chủ nhiệm Cục Chính trị Quân khu 9",
      .former
    )
    scribe.conference(by: "Quân khu 9 tổ chức Hội nghị sơ kết 6 tháng đầu năm 2022.") {
      fact,
      scribe in
      fact.kind = "sơ kết"
      fact.period = "6 tháng đầu năm 2022"
      fact.heldOn = "2022-07-28"
      fact.host = "Quân khu 9"
      fact.roles = [
        RoleFact(
          name: "Đỗ Thành Mẫu",
          isOfficer: true,
          role: .chair,
          evidence: [scribe.said("Đỗ Thành Mẫu, Bí thư Đảng ủy, Chính ủy Quân khu 9 chủ trì.")]
        ),
        RoleFact(
          name: "Vũ Thử Nghiệm",
          isOfficer: true,
          role: .attends,
          evidence: [scribe.said("Dự có Thiếu tướng Vũ Thử Nghiệm")]
        ),
      ]
    }
    for what in ["tập thể", "cá nhân"] {
      scribe.award(
        "Bằng khen",
        .conferred,
        to: .count(5, of: what),
        by: "Bộ Tư lệnh Quân khu 9 đã tặng Bằng khen cho 5 tập thể và 5 cá nhân."
      ) { fact, _ in
        fact.grantor = "Bộ Tư lệnh Quân khu 9"
        fact.year = 2022
        fact.yearInferred = true
        fact.givenOn = "2022-07-28"
        fact.within = "Quân khu 9"
        fact.conference = 0
      }
    }
    scribe.award(
      "Huân chương Chiến công",
      .conferred,
      to: .officer("Ngô Kiểu Mẫu"),
      by:
        "Ngô Kiểu Mẫu, nguyên Chủ nhiệm Cục Chính trị Quân khu 9 nhận Huân chương Chiến công hạng Nhì."
    ) { fact, _ in
      fact.grade = "hạng Nhì"
      fact.year = 2022
      fact.yearInferred = true
      fact.givenOn = "2022-07-28"
    }
    return scribe.record
  }

  /// No date; a promotion, a merger only planned, words a terminal would obey in its path, and commands of provinces,
  /// one of them printed with and without its `tỉnh`.
  private static var undated: Record {
    var scribe = Scribe(
      "a\u{1B}[31m.txt",
      publisher: nil,
      publishedOn: nil,
      url: nil,
      lines: [
        "Tin ngắn", "Đại tá Trịnh Văn Ví được thăng quân hàm Thiếu tướng.",
        "Dự kiến sáp nhập Lữ đoàn 1 và Lữ đoàn 2 thành Lữ đoàn 12.",
        "Bộ Chỉ huy Quân sự tỉnh Lâm Hải hội ý với Bộ đội Biên phòng tỉnh Lâm Hải.",
        "Bộ đội Biên phòng Sơn Thử và Bộ đội Biên phòng tỉnh Sơn Thử cùng tuần tra.",
      ]
    )
    for name in [
      "Bộ Chỉ huy Quân sự tỉnh Lâm Hải", "Bộ đội Biên phòng tỉnh Lâm Hải",
      "Bộ đội Biên phòng Sơn Thử", "Bộ đội Biên phòng tỉnh Sơn Thử",
    ] {
      scribe.unit(name, "Bộ", by: name)
    }
    for number in ["1", "2", "12"] {
      scribe.unit("Lữ đoàn " + number, "Lữ đoàn", by: "Lữ đoàn " + number)
    }
    scribe.officer(
      "Thiếu tướng",
      "Trịnh Văn Ví",
      [],
      at: "",
      by: "Đại tá Trịnh Văn Ví được thăng quân hàm Thiếu tướng."
    )
    scribe.change(.promotion, by: "Đại tá Trịnh Văn Ví được thăng quân hàm Thiếu tướng.") { fact in
      fact.officer = "Trịnh Văn Ví"
      fact.rankFrom = "Đại tá"
      fact.rankTo = "Thiếu tướng"
    }
    scribe.change(
      .merger,
      by: "Dự kiến sáp nhập Lữ đoàn 1 và Lữ đoàn 2 thành Lữ đoàn 12."
    ) { fact in
      fact.units = ["Lữ đoàn 1", "Lữ đoàn 2"]
      fact.into = "Lữ đoàn 12"
      fact.planned = true
    }
    return scribe.record
  }
}

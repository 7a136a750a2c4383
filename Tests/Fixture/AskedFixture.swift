import Facts
import Store

/// An archive of invented news for questions in words: units of several levels, posts over years, awards of both
/// statuses, meetings, themes and changes.
public enum AskedFixture {
  /// Makes it.
  public static func makeArchive(_ path: String) throws {
    try ArchiveFile.make(path, of: [logistics, region, technics, staff, navy, changes, earlier])
  }

  private static var logistics: Record {
    var scribe = Scribe(
      "hau-can.txt",
      publisher: "Báo Thử",
      publishedOn: "2024-01-06",
      url: nil,
      lines: ["Cục Quân nhu tổng kết năm 2023", "Tin của ngành hậu cần."]
    )
    scribe.units(
      ("Tổng cục Hậu cần", "Tổng cục", nil),
      ("Cục Quân nhu", "Cục", "Tổng cục Hậu cần"),
      ("Cục Xăng dầu", "Cục", "Tổng cục Hậu cần"),
      ("Bộ Quốc phòng", "Bộ", nil)
    )
    scribe.post("Thiếu tướng", "Tạ Hữu Phiên", "Cục trưởng", at: "Cục Quân nhu")
    scribe.post("Đại tá", "Kiều Thị Nguyệt", "Phó cục trưởng", at: "Cục Quân nhu")
    scribe.meeting(
      "tổng kết",
      "công tác quân nhu",
      "2023",
      on: "2024-01-05",
      at: "Cục Quân nhu",
      [
        ("Tạ Hữu Phiên", .chair), ("Kiều Thị Nguyệt", .presentsReport),
      ]
    )
    scribe.gave("Cờ thi đua", .proposed, .unit("Cục Quân nhu"), by: "Chính phủ", 2023)
    scribe.gave("Cờ thi đua", .conferred, .unit("Cục Xăng dầu"), by: "Bộ Quốc phòng", 2023)
    scribe.gave("Bằng khen", .conferred, .unit("Cục Quân nhu"), by: "Thủ tướng Chính phủ", 2021)
    scribe.gave("Đơn vị Quyết thắng", .conferred, .unit("Cục Quân nhu"), by: nil, 2023)
    scribe.gave(
      "Giấy khen",
      .conferred,
      .count(3, of: "cá nhân"),
      by: nil,
      2023,
      within: "Cục Quân nhu"
    )
    scribe.gave(
      "Huân chương Bảo vệ Tổ quốc",
      .conferred,
      .officer("Tạ Hữu Phiên"),
      by: "Chủ tịch nước",
      2021,
      "hạng Ba"
    )
    scribe.motto(.emulation, 2024, "Đủ, kịp, tiết kiệm", by: "Cục Quân nhu")
    return scribe.record
  }

  private static var region: Record {
    var scribe = Scribe(
      "quan-khu.txt",
      publisher: "Báo Thử",
      publishedOn: "2022-07-13",
      url: nil,
      lines: ["Quân khu 4 sơ kết 6 tháng đầu năm 2022", "Tin của Quân khu 4."]
    )
    scribe.units(
      ("Quân khu 4", "Quân khu", nil),
      ("Bộ Tư lệnh Quân khu 4", "Bộ Tư lệnh", "Quân khu 4"),
      ("Lữ đoàn 816", "Lữ đoàn", "Quân khu 4"),
      ("Sư đoàn 942", "Sư đoàn", "Quân khu 4"),
      ("Cục Chính trị", "Cục", "Quân khu 4"),
      ("Bộ Quốc phòng", "Bộ", nil)
    )
    scribe.post("Trung tướng", "Đoàn Khắc Tịnh", "Chính ủy", at: "Quân khu 4")
    scribe.post("Trung tướng", "Lương Quý Đạc", "Tư lệnh", at: "Quân khu 4")
    scribe.post("Thiếu tướng", "Hứa Viết Trân", "Tham mưu trưởng", at: "Quân khu 4", .former)
    scribe.post("Thượng tá", "Lò Văn Sính", "Lữ đoàn trưởng", at: "Lữ đoàn 816", .acting)
    scribe.post("Đại tá", "Quách Duy Tưởng", "Chủ nhiệm Chính trị", at: "Quân khu 4")
    scribe.meeting(
      "sơ kết",
      "công tác đảng, công tác chính trị",
      "6 tháng đầu năm 2022",
      on: "2022-07-12",
      at: "Quân khu 4",
      [
        ("Đoàn Khắc Tịnh", .chair), ("Lương Quý Đạc", .attends), ("Quách Duy Tưởng", .speaks),
      ]
    )
    for what in ["tập thể", "cá nhân"] {
      scribe.gave(
        "Bằng khen",
        .conferred,
        .count(what == "cá nhân" ? 7 : 5, of: what),
        by: "Bộ Tư lệnh Quân khu 4",
        2022,
        within: "Quân khu 4",
        on: "2022-07-12"
      )
    }
    scribe.gave("Bằng khen", .conferred, .unit("Sư đoàn 942"), by: "Quân khu 4", 2022)
    scribe.gave("Cờ thi đua", .conferred, .unit("Lữ đoàn 816"), by: "Bộ Quốc phòng", 2022)
    scribe.gave(
      "Huân chương Bảo vệ Tổ quốc",
      .conferred,
      .unit("Lữ đoàn 816"),
      by: "Chủ tịch nước",
      2020,
      "hạng Nhì"
    )
    scribe.gave(
      "Huân chương Chiến công",
      .conferred,
      .officer("Lò Văn Sính"),
      by: "Chủ tịch nước",
      2022,
      "hạng Nhì"
    )
    return scribe.record
  }

  private static var technics: Record {
    var scribe = Scribe(
      "ky-thuat.txt",
      publisher: "Báo Khác",
      publishedOn: "2024-01-05",
      url: nil,
      lines: ["Tổng cục Kỹ thuật tổng kết công tác đảng", "Tin của ngành kỹ thuật."]
    )
    scribe.units(
      ("Tổng cục Kỹ thuật", "Tổng cục", nil),
      ("Nhà máy Z731", "Nhà máy", "Tổng cục Kỹ thuật")
    )
    scribe.post("Thiếu tướng", "Nghiêm Bá Luyện", "Bí thư Đảng ủy", at: "Tổng cục Kỹ thuật")
    scribe.meeting(
      "tổng kết",
      "công tác đảng, công tác chính trị",
      "2023",
      on: "2024-01-04",
      at: "Tổng cục Kỹ thuật",
      [
        ("Nghiêm Bá Luyện", .chair), ("Tạ Hữu Phiên", .directs),
      ]
    )
    scribe.gave("Cờ thi đua", .proposed, .unit("Nhà máy Z731"), by: "Chính phủ", 2023)
    scribe.gave(
      "Chiến sĩ thi đua toàn quân",
      .conferred,
      .count(2, of: "đồng chí"),
      by: nil,
      2023,
      within: "Tổng cục Kỹ thuật"
    )
    scribe.motto(.task, 2024, "Năm tinh, gọn, mạnh", by: "Tổng cục Kỹ thuật")
    return scribe.record
  }

  private static var staff: Record {
    var scribe = Scribe(
      "tham-muu.txt",
      publisher: "Báo Khác",
      publishedOn: "2024-02-01",
      url: nil,
      lines: ["Bộ Tham mưu phát động thi đua", "Tin của Bộ Tham mưu."]
    )
    scribe.units(("Quân khu 2", "Quân khu", nil), ("Bộ Tham mưu", "Bộ", "Quân khu 2"))
    scribe.post("Thiếu tướng", "Mạc Công Thứ", "Tham mưu trưởng", at: "Quân khu 2")
    scribe.motto(.emulation, 2024, "Chủ động, sáng tạo", by: "Bộ Tham mưu")
    return scribe.record
  }

  private static var navy: Record {
    var scribe = Scribe(
      "hai-quan.txt",
      publisher: nil,
      publishedOn: "2024-01-08",
      url: nil,
      lines: ["Vùng 5 Hải quân tổ chức hội nghị quân chính", "Tin của Vùng 5."]
    )
    scribe.units(
      ("Vùng 5 Hải quân", "Vùng", nil),
      ("Sư đoàn Phòng không 384", "Sư đoàn", "Quân chủng Phòng không - Không quân"),
      ("Quân chủng Phòng không - Không quân", "Quân chủng", nil)
    )
    scribe.meeting("quân chính", nil, "2023", on: "2024-01-07", at: "Vùng 5 Hải quân", [])
    scribe.meeting(
      "đại hội",
      "Thi đua Quyết thắng",
      "2019-2024",
      on: "2024-06-06",
      at: "Sư đoàn Phòng không 384",
      [
        ("Mạc Công Thứ", .directs)
      ]
    )
    scribe.motto(.emulation, 2024, "Bám biển, giữ đảo", by: "Vùng 5 Hải quân")
    return scribe.record
  }

  private static var changes: Record {
    var scribe = Scribe(
      "nhan-su.txt",
      publisher: "Báo Thử",
      publishedOn: "2023-09-12",
      url: nil,
      lines: ["Trao quyết định về cán bộ", "Tin về cán bộ và tổ chức."]
    )
    scribe.units(
      ("Bộ Chỉ huy Quân sự tỉnh Lâm Hải", "Bộ Chỉ huy Quân sự", nil),
      ("Lữ đoàn 1", "Lữ đoàn", nil),
      ("Lữ đoàn 2", "Lữ đoàn", nil),
      ("Lữ đoàn 12", "Lữ đoàn", nil),
      ("Lữ đoàn 816", "Lữ đoàn", nil)
    )
    scribe.post(
      "Đại tá",
      "Vi Thế Ngải",
      "Chỉ huy trưởng",
      at: "Bộ Chỉ huy Quân sự tỉnh Lâm Hải",
      .appointed
    )
    scribe.changed(.appointment) { fact in
      (fact.officer, fact.position, fact.unit) = (
        "Vi Thế Ngải", "Chỉ huy trưởng", "Bộ Chỉ huy Quân sự tỉnh Lâm Hải"
      )
      fact.effectiveOn = "2023-09-12"
    }
    scribe.changed(.promotion) { fact in
      (fact.officer, fact.rankFrom, fact.rankTo) = ("Kiều Thị Nguyệt", "Đại tá", "Thiếu tướng")
      fact.effectiveOn = "2024-03-01"
    }
    scribe.changed(.retirement) { fact in
      (fact.officer, fact.effectiveOn, fact.planned) = ("Hứa Viết Trân", "2023-10-01", true)
    }
    scribe.changed(.merger) { fact in
      (fact.units, fact.into, fact.planned) = (["Lữ đoàn 1", "Lữ đoàn 2"], "Lữ đoàn 12", true)
    }
    scribe.changed(.establishment) { fact in
      (fact.unit, fact.effectiveOn) = ("Bộ Chỉ huy Quân sự tỉnh Lâm Hải", "1999-05-19")
    }
    scribe.changed(.rename) { fact in
      (fact.unit, fact.into, fact.effectiveOn) = ("Lữ đoàn 2", "Lữ đoàn 816", "2021-01-01")
    }
    return scribe.record
  }

  private static var earlier: Record {
    var scribe = Scribe(
      "cu.txt",
      publisher: "Báo Cũ",
      publishedOn: "2020-05-10",
      url: nil,
      lines: ["Quân khu 4 gặp mặt", "Tin cũ."]
    )
    scribe.units(("Quân khu 4", "Quân khu", nil))
    scribe.post("Thiếu tướng", "Đoàn Khắc Tịnh", "Phó Chính ủy", at: "Quân khu 4")
    scribe.post("Trung tướng", "Lê Chí Cựu", "Chính ủy", at: "Quân khu 4")
    return scribe.record
  }
}

extension Scribe {
  /// The headline says everything here: only the facts matter.
  private var headline: String { record.article.title ?? "" }

  fileprivate mutating func units(_ units: (name: String, kind: String, parent: String?)...) {
    for unit in units { self.unit(unit.name, unit.kind, in: unit.parent, by: headline) }
  }

  fileprivate mutating func post(
    _ rank: String,
    _ name: String,
    _ position: String,
    at unit: String,
    _ status: PostingFact.Status = .current
  ) {
    officer(rank, name, [position], at: unit, by: headline, status)
  }

  fileprivate mutating func meeting(
    _ kind: String,
    _ subject: String?,
    _ period: String?,
    on day: String,
    at host: String,
    _ roles: [(String, RoleFact.Role)]
  ) {
    conference(by: headline) { fact, scribe in
      (fact.kind, fact.subject, fact.period) = (kind, subject, period)
      (fact.heldOn, fact.host) = (day, host)
      fact.roles = roles.map { name, role in
        RoleFact(name: name, isOfficer: true, role: role, evidence: [scribe.said(scribe.headline)])
      }
    }
  }

  fileprivate mutating func gave(
    _ name: String,
    _ status: AwardFact.Status,
    _ recipient: AwardFact.Recipient,
    by grantor: String?,
    _ year: Int,
    _ grade: String? = nil,
    within: String? = nil,
    on day: String? = nil
  ) {
    award(name, status, to: recipient, by: headline) { fact, _ in
      (fact.grantor, fact.year, fact.grade) = (grantor, year, grade)
      (fact.within, fact.givenOn) = (within, day)
    }
  }

  fileprivate mutating func motto(
    _ kind: ThemeFact.Kind,
    _ year: Int,
    _ text: String,
    by unit: String
  ) {
    theme(kind, text, by: headline) { fact in
      (fact.year, fact.by) = (year, unit)
    }
  }

  fileprivate mutating func changed(_ kind: ChangeFact.Kind, _ fill: (inout ChangeFact) -> Void) {
    change(kind, by: headline, fill)
  }
}

import Text

/// English for names that articles print in Vietnamese.
///
/// Only where one Vietnamese name is meant: `colonel` is used for two ranks, so it is none of these.
enum EnglishNames {
  static let awards = table(
    """
    emulation flag; emulation flags; emulation banner; emulation banners	Cờ thi đua
    certificate of merit; certificates of merit; merit certificate; merit certificates	Bằng khen
    letter of commendation; letters of commendation; commendation letter	Giấy khen
    order; orders	Huân chương
    medal; medals	Huy chương
    victorious unit; unit of victory; determined to win unit	Đơn vị Quyết thắng
    advanced unit	Đơn vị tiên tiến
    advanced soldier; advanced soldiers	Chiến sĩ tiên tiến
    feat order; order of feat; military exploit order; military exploit orders; order of military exploit; orders of military exploit	Huân chương Chiến công
    labour order; labor order; order of labour; order of labor	Huân chương Lao động
    fatherland defence order; fatherland defense order; order of fatherland defence; order of fatherland defense	Huân chương Bảo vệ Tổ quốc
    """
  )

  static let bodies = table(
    """
    government; the government; vietnamese government	Chính phủ
    prime minister; the prime minister; thủ tướng	Thủ tướng Chính phủ
    president; the president; state president; the state president	Chủ tịch nước
    ministry of defence; ministry of defense; ministry of national defence; ministry of national defense; defence ministry; defense ministry	Bộ Quốc phòng
    minister of defence; minister of defense; minister of national defence; minister of national defense; defence minister; defense minister	Bộ trưởng Bộ Quốc phòng
    general staff	Bộ Tổng Tham mưu
    general department of politics; general political department	Tổng cục Chính trị
    general department of logistics; general logistics department	Tổng cục Hậu cần
    general department of technology; general department of technics; general technical department	Tổng cục Kỹ thuật
    """
  )

  /// Sorts of units, also before or after a number: `Military Region 4`, `816th Brigade`.
  static let unitKinds = table(
    """
    military region; military regions; military zone; military zones	Quân khu
    army corps; corps	Quân đoàn
    division; divisions	Sư đoàn
    brigade; brigades	Lữ đoàn
    regiment; regiments	Trung đoàn
    battalion; battalions	Tiểu đoàn
    naval region; naval regions	Vùng
    department; departments	Cục
    general department; general departments	Tổng cục
    academy; academies	Học viện
    hospital; hospitals	Bệnh viện
    factory; factories	Nhà máy
    """
  )

  static let ranks = table(
    """
    major general; major generals	Thiếu tướng
    lieutenant general; lieutenant generals	Trung tướng
    rear admiral; rear admirals	Chuẩn Đô đốc
    vice admiral; vice admirals	Phó Đô đốc
    senior colonel; senior colonels	Đại tá
    """
  )

  /// Ranks that stand for more than one Vietnamese rank.
  static let openRanks = table(
    """
    colonel; colonels	Thượng tá; Đại tá
    lieutenant colonel; lieutenant colonels	Trung tá; Thượng tá
    general	Đại tướng; Thượng tướng
    colonel general; colonel generals	Thượng tướng; Đại tướng
    """
  )

  /// Several where each sort of unit has its own word for it.
  static let positions = table(
    """
    political commissar; political commissars; commissar; commissars	Chính ủy
    deputy political commissar; deputy political commissars; deputy commissar; deputy commissars	Phó Chính ủy
    political officer; political instructor	Chính trị viên
    chief of staff; chiefs of staff	Tham mưu trưởng
    deputy chief of staff; deputy chiefs of staff	Phó Tham mưu trưởng
    head of politics; chief of politics; political chief	Chủ nhiệm Chính trị; Cục trưởng Cục Chính trị
    commander; commanders; commanding officer	Tư lệnh; Chỉ huy trưởng; Sư đoàn trưởng; Lữ đoàn trưởng; Trung đoàn trưởng; Tiểu đoàn trưởng; Hải đoàn trưởng
    deputy commander; deputy commanders	Phó tư lệnh; Phó Chỉ huy trưởng; Phó Sư đoàn trưởng; Phó Lữ đoàn trưởng; Phó Trung đoàn trưởng
    party secretary; secretary of the party committee	Bí thư Đảng ủy
    """
  )

  static let conferenceKinds = table(
    """
    year-end review; year end review; final review; annual review; review of the year; year-end conference; year end conference; end-of-year review; summary conference; review conference	tổng kết
    interim review; half-year review; half year review; mid-year review; mid year review; preliminary review	sơ kết
    congress; congresses	đại hội
    launch ceremony; launching ceremony	lễ phát động
    handover ceremony; award ceremony; award presentation ceremony	lễ đón nhận
    """
  )

  static let subjects = table(
    """
    party and political work; party work and political work	công tác đảng, công tác chính trị
    """
  )

  /// Lines of phrases, a tab, and what they stand for; several, where any will do.
  private static func table(_ lines: String) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: "\t")
      let names = (parts.last ?? "").split(separator: ";").map { trimmed($0) }
      for phrase in (parts.first ?? "").split(separator: ";") {
        table[AskedWords(trimmed(phrase)).all] = names
      }
    }
    return table
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

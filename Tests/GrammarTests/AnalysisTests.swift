import Testing
import Text

@testable import Grammar

/// The passes together.
@Suite
struct AnalysisTests {
  static let text = """
    Lữ đoàn Công binh 613 đón nhận Bằng khen của Bộ Quốc phòng

    Sáng 5/12/2023, Lữ đoàn Công binh 613 (Quân khu 5) tổ chức Hội nghị tổng kết công tác năm 2023. \
    Thiếu tướng Trịnh Bá Lộc, Phó Tư lệnh Quân khu 5 chủ trì; Chính ủy Lữ đoàn, Đại tá Lò Văn Ính \
    trao Giấy khen cho 5 tập thể, 12 cá nhân.
    """

  @Test
  func everyPassFindsItsMentions() throws {
    let analysis = try analysis(of: Self.text)
    #expect(analysis.units.all.count == 6)
    #expect(analysis.persons.map(\.name) == ["Trịnh Bá Lộc", "Lò Văn Ính"])
    #expect(analysis.dates.map(\.year) == [2023])
    #expect(analysis.periods.map(\.words) == ["2023"])
    #expect(analysis.awards.map(\.name) == ["Bằng khen", "Giấy khen"])
    #expect(analysis.quantities.map(\.count) == [5, 12])
    #expect(analysis.events.map(\.kind) == ["tổng kết"])
  }

  @Test
  func mentionsStandInTextOrderInsideTheText() throws {
    let analysis = try analysis(of: Self.text)
    let tokens = analysis.document.tokens.indices
    let spans =
      [
        analysis.units.all.map(\.tokens), analysis.persons.map(\.tokens),
        analysis.dates.map(\.tokens), analysis.periods.map(\.tokens),
        analysis.awards.map(\.tokens), analysis.quantities.map(\.tokens),
        analysis.events.map(\.tokens),
      ] as [[Range<Int>]]
    for list in spans {
      #expect(list.map(\.lowerBound) == list.map(\.lowerBound).sorted())
      for span in list { #expect(!span.isEmpty && tokens.contains(span.last ?? -1)) }
    }
  }

  @Test
  func unitsAreFoundByWhereTheyStart() throws {
    let units = try analysis(of: Self.text).units
    for (index, unit) in units.all.enumerated() {
      #expect(units.at(unit.tokens.lowerBound) == index)
    }
    #expect(units.at(-1) == nil)
    #expect(units.at(10_000) == nil)
  }

  @Test
  func noUnitIsItsOwnSuperior() throws {
    let units = try analysis(of: Self.text).units.all
    for (index, unit) in units.enumerated() {
      #expect(unit.parent != index && unit.commanded != index)
    }
  }

  @Test
  func anEmptyTextHasNoMentions() throws {
    let analysis = try analysis(of: "xin chào")
    #expect(analysis.units.all.isEmpty && analysis.persons.isEmpty && analysis.awards.isEmpty)
  }
}

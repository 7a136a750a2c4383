import Examples
import Testing

/// Who is who in one article.
@Suite
struct PeopleTests {
  @Test
  func mentionsOfOneNameAreOnePerson() throws {
    let text = """
      Đại tá Lò Văn Ính dự. Đồng chí Lò Văn Ính phát biểu. LÒ VĂN ÍNH là người bản Nà. Lò Văn Ính cười.
      """
    #expect(try record(of: text).officers.map(\.name) == ["Lò Văn Ính"])
  }

  @Test
  func differentNamesAreDifferentPersons() throws {
    let text = "Đại tá Lò Văn Ính và Đại tá Lò Văn Ình cùng dự."
    #expect(try record(of: text).officers.count == 2)
  }

  @Test
  func aCaptainIsNotTheColonelOfHisName() throws {
    let text = """
      Đại tá Lò Văn Ính, Phó Chính ủy Sư đoàn 347 chủ trì hội thi. Thượng úy Lò Văn Ính, Chính trị viên Đại đội 3 \
      được tặng Giấy khen.
      """
    let found = try record(of: text)
    #expect(found.officers.flatMap(\.postings).map(\.position) == ["Phó Chính ủy"])
    #expect(
      found.awards.allSatisfy { award in
        if case .officer = award.recipient { false } else { true }
      }
    )
    let promoted = "Thượng tá Lò Văn Ính dự. Đại tá Lò Văn Ính, Phó Chính ủy Sư đoàn 347 phát biểu."
    #expect(try record(of: promoted).officers.flatMap(\.postings).count == 1)
  }

  @Test
  func theRankMayComeLater() throws {
    let text = "Đồng chí Lò Văn Ính dự. Đại tá Lò Văn Ính phát biểu."
    #expect(try record(of: text).officers.map(\.rank) == ["Đại tá"])
  }

  @Test
  func aTitleNobodyIsPrintedWithIsTheOneOfficersWithoutPost() throws {
    let text = """
      Thiếu tướng Trịnh Bá Lộc chúc mừng các đồng chí được bổ nhiệm. Đồng chí Chủ nhiệm Chính trị \
      Quân khu 5 yêu cầu mỗi người cố gắng. Đại tá Lò Văn Ính, Chính ủy Lữ đoàn 613 hứa.
      """
    let posts = try record(of: text).officers.first?.postings
    #expect(posts?.map(\.position) == ["Chủ nhiệm Chính trị"])
  }

  @Test
  func aTitleIsNobodysWhoIsGivenAnotherPost() throws {
    let text = """
      Thiếu tá Vừ Mí Chứ thôi giữ chức Hải đội trưởng Hải đội 1, nhận nhiệm vụ Phó Lữ đoàn trưởng Lữ đoàn 613. \
      Đồng chí Chính ủy Quân khu 5 yêu cầu mỗi người cố gắng.
      """
    let posts = try record(of: text).officers.flatMap(\.postings).map(\.position)
    #expect(Set(posts) == ["Hải đội trưởng", "Phó Lữ đoàn trưởng"])
  }

  @Test
  func aTitleIsItsHoldersWhateverArmyIsPrinted() throws {
    let text = """
      Dự có Thượng tướng Lại Đăng Khoa, Chủ nhiệm Tổng cục Chính trị QĐND Việt Nam; Thiếu tá Vừ Mí \
      Chứ. Đồng chí Chủ nhiệm Tổng cục Chính trị nhấn mạnh ba việc.
      """
    let officers = try record(of: text).officers
    #expect(officers.map(\.postings.count) == [1, 0])
  }

  @Test
  func aTitleOfManyIsNobodys() throws {
    let text = """
      Dự có Thiếu tướng Trịnh Bá Lộc. Các đồng chí Chỉ huy trưởng, Chính ủy cùng dự.
      """
    #expect(try record(of: text).officers.flatMap(\.postings).isEmpty)
  }

  @Test
  func aTitleTwoHoldIsNobodys() throws {
    let text = """
      Dự có Đại tá Lò Văn Ính, Chính ủy; Đại tá Tô Quang Mẫn, Chính ủy. Sáng 5/12, Lữ đoàn 613 tổ \
      chức hội nghị tổng kết năm 2023. Đồng chí Chính ủy phát biểu kết luận hội nghị.
      """
    #expect(try record(of: text).conferences.flatMap(\.roles).allSatisfy { $0.role != .speaks })
  }
}

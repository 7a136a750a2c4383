import Testing

@testable import Answers

struct LocalitiesTests {
  @Test
  func putsTheWordIntoEachGap() {
    let keys = Localities.added(to: "bo chi huy lam hai")
    #expect(keys.first == "bo chi huy lam hai")
    #expect(keys.contains("bo chi huy tinh lam hai"))
    #expect(keys.contains("bo chi huy thanh pho lam hai"))
    #expect(!keys.contains("bo chi huy lam hai tinh"))
    #expect(Set(keys).count == keys.count)
  }

  @Test
  func leavesAloneWhatNamesTheSortOfPlace() {
    #expect(
      Localities.added(to: "ban chi huy huyen lam hai") == ["ban chi huy huyen lam hai"]
    )
    #expect(Localities.added(to: "tinh") == ["tinh"])
  }

  @Test
  func takesTheWordOutBeforeANameOnly() {
    #expect(
      Localities.removed(from: "bo doi bien phong tinh lam hai") == "bo doi bien phong lam hai"
    )
    #expect(
      Localities.removed(from: "bo tu lenh thanh pho lam hai") == "bo tu lenh lam hai"
    )
    #expect(Localities.removed(from: "bo doi bien phong tinh") == nil)
  }
}

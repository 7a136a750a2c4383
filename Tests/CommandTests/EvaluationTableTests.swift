import Testing

@testable import archive

struct EvaluationTableTests {
  @Test(arguments: [
    (0.0, "0.000"), (1.0, "1.000"), (2.0 / 3, "0.667"), (0.0625, "0.062"), (0.9995001, "1.000"),
    (0.05, "0.050"),
  ])
  func figuresHaveThreeDecimals(number: Double, text: String) {
    #expect(EvaluationTable.decimal(number) == text)
  }
}

import Testing

@testable import Text

@Test(arguments: [
  ("2023-11-17T07:15:00+07:00", "2023-11-17"),
  ("2023-11-17", "2023-11-17"),
  ("2023-12-31T16:59:00Z", "2023-12-31"),
  ("2023-12-31T17:00:00Z", "2024-01-01"),
  ("2024-02-28T23:00:00.000Z", "2024-02-29"),
  ("17/11/2023 07:15", "2023-11-17"),
  ("11/17/2023 7:15:00 AM", "2023-11-17"),
  ("Thứ sáu, 05/01/2024", "2024-01-05"),
])
func daysAreReadInAnyForm(_ example: (text: String, day: String)) {
  #expect(SourceFields.day(example.text) == example.day)
}

@Test(arguments: ["", "hôm qua", "2023-02-30", "99/99/2023"])
func whatIsNoDayGivesNone(_ text: String) {
  #expect(SourceFields.day(text) == nil)
}

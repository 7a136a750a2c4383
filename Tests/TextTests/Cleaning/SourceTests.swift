import Testing

@testable import Text

private func source(_ line: String) -> [String?]? {
  Source(line: ArraySlice(line.utf8)).map { [$0.url, $0.publisher] }
}

@Test(
  arguments: [
    (
      "Nguồn QĐND: https://www.qdnd.vn/a-758969",
      ["https://www.qdnd.vn/a-758969", "Báo Quân đội nhân dân"]
    ),
    ("Nguồn Sông Thao: http://tin.example/1", ["http://tin.example/1", "Sông Thao"]),
    ("Link gốc: https://tin.example/2", ["https://tin.example/2", nil]),
    ("https://tin.example/3", ["https://tin.example/3", nil]),
    ("Nguồn: Báo Sông Thao", [nil, "Báo Sông Thao"]),
  ] as [(String, [String?])]
)
func sourcesAreRead(_ example: (line: String, expected: [String?])) {
  #expect(source(example.line) == example.expected)
}

@Test(arguments: [
  "Đọc thêm tại https://tin.example/1", "Nguồn https://tin.example/1 đã sửa", "Nguồn lực: dồi dào",
  "Nguồn:", "Nguồn", "Trung đoàn 95: Ra quân", #"<a href="https://tin.example/1">"#,
])
func otherLinesAreNoSources(_ line: String) {
  #expect(source(line) == nil)
}

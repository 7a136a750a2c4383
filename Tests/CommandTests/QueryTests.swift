import Testing

/// What `archive query` prints, to the letter, on the archive of `Fixture`.
struct QueryTests {
  @Test
  func tellsProposedFromReceived() throws {
    let result = try FixtureFile.run(["query", "awards", "--award", "co thi dua", "--year", "2023"])
    #expect(
      result.out == """
        recipient                        award       grantor        year  status
        ───────────────────────────────  ──────────  ─────────────  ────  ────────
        Cục Chính trị, Tổng cục Hậu cần  Cờ thi đua  Bộ Quốc phòng  2023  proposed
        Cục Quân nhu, Tổng cục Hậu cần   Cờ thi đua  Chính phủ      2023  proposed

        Conferred: none.
        Proposed, 2 rows: 2 Cờ thi đua (2 units).

        """
    )
    #expect(result.err == "")
    #expect(result.status == 0)
  }

  @Test
  func saysHowManyWereOnlyProposed() throws {
    let arguments = ["--award", "co thi dua", "--year", "2023", "--status", "conferred"]
    let result = try FixtureFile.run(["query", "awards"] + arguments)
    #expect(result.out == "")
    #expect(result.err == "archive: no award conferred; 2 were proposed\n")
    #expect(result.status == 1)
    let json = try FixtureFile.run(["query", "awards", "--format", "json"] + arguments)
    #expect(json.out == "[]\n")
    #expect(json.err == result.err)
    #expect(json.status == 1)
  }

  @Test
  func fitsASmallTerminal() throws {
    let arguments = ["query", "awards", "--award", "co thi dua", "--cite"]
    let result = try FixtureFile.run(arguments, columns: 60)
    #expect(
      result.out == """
        recipient          award       grantor        year  status
        ─────────────────  ──────────  ─────────────  ────  ────────
        Cục Chính trị,     Cờ thi đua  Bộ Quốc phòng  2023  proposed
        Tổng cục Hậu cần
            Báo Thử, “Cục Chính trị Tổng cục Hậu cần tổng kết năm
            2023”, 2024-01-03
            /tin/chinh-tri.txt
            “Cục Chính trị, Tổng cục Hậu cần được đề nghị tặng Cờ
            thi đua của Bộ Quốc phòng năm 2023.”

        Cục Quân nhu,      Cờ thi đua  Chính phủ      2023  proposed
        Tổng cục Hậu cần
            Báo Thử, “Cục Quân nhu tổng kết năm 2023”, 2024-01-05
            https://thu.example/1
            “Cục Quân nhu được đề nghị tặng Cờ thi đua của Chính
            phủ.”
            (year) “năm 2023”
            Báo Khác, “Ngành quân nhu toàn quân hoàn thành tốt nhiệm
            vụ”, 2024-01-06
            /tin/bao-khac.txt
            “Năm 2023, Cục Quân nhu, Tổng cục Hậu cần được đề nghị
            tặng Cờ thi đua của Chính phủ.”

        Conferred: none.
        Proposed, 2 rows: 2 Cờ thi đua (2 units).

        """
    )
  }

  @Test
  func addsUpCounts() throws {
    let result = try FixtureFile.run(["query", "awards", "--award", "bằng khen", "--count"])
    #expect(
      result.out == """
        2 rows
        Conferred, 2 rows: 10 Bằng khen (5 tập thể + 5 cá nhân).
        Proposed: none.

        """
    )
    #expect(try FixtureFile.run(["query", "articles", "--count"]).out == "5\n")
    let none = try FixtureFile.run(["query", "themes", "--year", "1999", "--count"])
    #expect(none.out == "0\n" && none.status == 1)
  }

  @Test
  func sortsLimitsAndChooses() throws {
    let result = try FixtureFile.run([
      "query", "units", "--sort", "-name", "--limit", "3", "--columns", "name",
    ])
    #expect(result.out == "name\n────────────────\nTổng cục Hậu cần\nQuân khu 9\nLữ đoàn 12\n")
    #expect(result.err == "archive: 3 of 12 rows printed\n")
    #expect(result.status == 0)
  }

  @Test
  func saysWhatItLeftOutForWantOfADate() throws {
    let result = try FixtureFile.run(["query", "articles", "--to", "2022", "--columns", "title"])
    #expect(
      result.out == """
        title
        ──────────────────────────────────────
        Quân khu 9 sơ kết 6 tháng đầu năm 2022

        """
    )
    #expect(result.err == "archive: 1 without a date left out\n")
  }

  @Test
  func suggestsWhatTheArchiveHolds() throws {
    let result = try FixtureFile.run(["query", "awards", "--unit", "Cục Quân nh"])
    #expect(
      result.err
        == "archive: --unit: the archive holds no unit 'Cục Quân nh'; did you mean 'Cục Quân nhu'?\n"
    )
    #expect(result.out == "" && result.status == 64)
  }

  @Test
  func neverSendsControlsToATerminal() throws {
    for format in ["table", "json", "jsonl", "csv", "tsv", "markdown"] {
      let result = try FixtureFile.run(["query", "articles", "--format", format])
      #expect(!result.out.unicodeScalars.contains { $0.value == 0x1B }, "\(format)")
      #expect(result.out.contains("31m.txt"), "\(format)")
    }
    let show = try FixtureFile.run(["show", "article", "tin ngan", "--cite"])
    #expect(!show.out.unicodeScalars.contains { $0.value == 0x1B })
    let name = try FixtureFile.run(["query", "units", "--unit", "\u{1B}[2J"])
    #expect(!name.err.unicodeScalars.contains { $0.value == 0x1B })
  }
}

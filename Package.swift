// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "archive",
  products: [.executable(name: "archive", targets: ["archive"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    // Debian's libraries.
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    .systemLibrary(
      name: "CArchive",
      pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"])]
    ),
    .systemLibrary(name: "CSQLiteTuning"),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),

    // Data, embedded in the binary.
    .target(name: "Schema", path: "Schema", exclude: ["README.md"]),
    .target(name: "LexiconFiles", exclude: ["vi"]),

    // The program; imports run from the bottom of this list to its top.
    .target(name: "Text", dependencies: ["CLibXML2", "CNettle"]),
    // Articles out of what they are wrapped in.
    .target(name: "Containers", dependencies: ["Text", "CArchive"]),
    .target(name: "Lexicon", dependencies: ["Text", "LexiconFiles"]),
    .target(name: "Grammar", dependencies: ["Lexicon", "Text"]),
    .target(name: "Facts", dependencies: ["Grammar", "Lexicon", "Text"]),
    // Records against records written by hand.
    .target(name: "Evaluation", dependencies: ["Facts", "Text"]),
    // What articles have and no rule used.
    .target(name: "Gaps", dependencies: ["Facts", "Grammar", "Lexicon", "Text"]),
    .target(
      name: "Store",
      dependencies: [
        "Containers", "Facts", "Text", "Schema", "CSQLiteTuning",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),
    .target(
      name: "Answers",
      dependencies: ["Store", "Text", .product(name: "GRDB", package: "GRDB.swift")]
    ),
    .executableTarget(
      name: "archive",
      dependencies: [
        "Answers", "Containers", "Evaluation", "Gaps", "Store", "Facts", "Lexicon", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // A small archive that the tests of Answers and of the commands read.
    .target(
      name: "Fixture",
      dependencies: [
        "Store", "Facts", "Text", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Tests/Fixture"
    ),

    .testTarget(name: "TextTests", dependencies: ["Text", "Examples"]),
    .testTarget(
      name: "ContainersTests",
      dependencies: ["Containers", "Text", "CArchive", "Examples"]
    ),
    // Rules beside what they must and must not find, and the names of all rules.
    .target(name: "Examples", dependencies: ["Text"], path: "Tests/Examples"),

    .testTarget(name: "LexiconTests", dependencies: ["Lexicon", "LexiconFiles"]),
    .testTarget(name: "GrammarTests", dependencies: ["Grammar", "Lexicon", "Examples"]),
    .testTarget(name: "FactsTests", dependencies: ["Facts", "Grammar", "Examples"]),
    .testTarget(name: "EvaluationTests", dependencies: ["Evaluation", "Facts", "Text"]),
    .testTarget(name: "GapsTests", dependencies: ["Gaps", "Facts", "Text"]),
    .testTarget(name: "StoreTests", dependencies: ["Store", "Fixture"]),
    .testTarget(name: "AnswersTests", dependencies: ["Answers", "Facts", "Store", "Fixture"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "archive", "Containers", "Evaluation", "Store", "Text", "Fixture", "Examples",
      ]
    ),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
